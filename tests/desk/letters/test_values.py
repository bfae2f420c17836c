"""What the book knows for the fields of a template, in the language of the letter, and nothing it must not tell."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from db.models import Building, CaseClass, Estate, Language, Purpose, Renovation, RenovationStatus, Slip, Unit
from desk import cases, incidents, letters, owners, people, renovations, settings, slips, workers
from desk.cases import Handling, Party
from desk.cases.handling import change_handling
from desk.cases.known import by_number
from desk.letters.hours import hours_words
from desk.letters.values import bare, case_values, commitments, household_values, notice_values
from desk.letters.wording import propose_to_household
from desk.office import Office
from desk.templates import Value, fields_for
from desk.week import WEEK, same_hours
from desk.work import UnitOfWork
from tests.builders import solved
from tests.conftest import FRIDAY

EN, ZH = Language.EN, Language.ZH
TODAY = date(2026, 11, 20)


def of_case(office: Office, number: str, language: Language, purpose: Purpose = Purpose.CASE) -> Mapping[str, Value]:
    return office.ask(lambda reading: case_values(reading, by_number(reading, number), language, purpose))


def test_every_field_has_a_value_of_its_own_sort(office: Office, taken: cases.Taken, flat: int, owner: int) -> None:
    incident = office.do(lambda work: incidents.begin(work, incidents.NewIncident("No water"))).answer.number
    told = {
        Purpose.CASE: of_case(office, taken.number, EN),
        Purpose.PARTY: of_case(office, taken.number, ZH, Purpose.PARTY),
        Purpose.OWNER: office.ask(lambda reading: household_values(reading, flat, owner, EN)),
        Purpose.NOTICE: office.ask(lambda reading: notice_values(reading, incident, ZH)),
    }
    for purpose, values in told.items():
        for field in fields_for(purpose):
            assert isinstance(values.get(field.name, field.kind()), field.kind), (purpose, field.name)


def test_a_case_is_told_in_the_language_of_the_letter(office: Office, taken: cases.Taken) -> None:
    handling = Handling(demand="A dry ceiling. ", decision="We repair it。", apologised=True)
    office.do(lambda work: change_handling(work, taken.number, handling))
    english, chinese = of_case(office, taken.number, EN), of_case(office, taken.number, ZH)
    assert (english["told_on"], chinese["told_on"]) == ("20 Nov 2026", "2026年11月20日")
    assert (english["demand"], english["decision"], english["apologised"]) == ("A dry ceiling", "We repair it", True)
    assert (english["name"], english["flat"], english["kind"]) == ("王小明", "3-2-1801", "complaint")
    assert english["answer_by"] == "27 Nov 2026"


def test_who_comes_and_when_is_told_of_the_newest_slip_that_is_out(office: Office, taken: cases.Taken) -> None:
    start = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo(office.facts.zone))
    errand = slips.Errand(appoint_from=start, appoint_until=start + timedelta(hours=2))
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "周师傅", errand=errand)).answer
    assert of_case(office, taken.number, EN)["appointment"] == "24 Nov 2026, 9:00–11:00"
    chinese = of_case(office, taken.number, ZH)
    assert (chinese["appointment"], chinese["worker"]) == ("2026年11月24日9:00—11:00", "周师傅")
    office.do(lambda work: slips.book_back(work, number, "Seal renewed"))
    back = of_case(office, taken.number, EN)
    assert (back["appointment"], back["worker"], back["done"]) == ("", "", ("Seal renewed",))


def test_what_was_done_and_said_is_told_once(office: Office, taken: cases.Taken) -> None:
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.book_back(work, number, "Seal renewed"))
    for words in ("Seal renewed", "Told to wait a day"):
        office.do(lambda work, words=words: cases.reply(work, taken.number, cases.Channel.PHONE, words))
    assert of_case(office, taken.number, EN)["done"] == ("Seal renewed", "Told to wait a day")


def test_a_limit_that_is_over_is_promised_to_nobody(office: Office, taken: cases.Taken) -> None:
    assert of_case(office, taken.number, EN)["solution_due"]
    office.do(lambda work: setattr(by_number(work, taken.number), "solution_due", FRIDAY - timedelta(days=3)))
    assert of_case(office, taken.number, EN)["solution_due"] == ""


def test_a_limit_of_today_is_promised_until_its_moment_and_no_longer(office: Office, taken: cases.Taken) -> None:
    for due, told in ((FRIDAY + timedelta(minutes=1), "20 Nov 2026"), (FRIDAY - timedelta(minutes=1), "")):
        office.do(lambda work, due=due: setattr(by_number(work, taken.number), "solution_due", due))  # type: ignore[misc]
        assert of_case(office, taken.number, EN)["solution_due"] == told


def test_a_visit_that_is_over_is_not_told_as_to_come(office: Office, taken: cases.Taken) -> None:
    start = office.facts.local(FRIDAY) - timedelta(hours=3)
    errand = slips.Errand(appoint_from=start, appoint_until=start + timedelta(hours=2))
    office.do(lambda work: slips.raise_for(work, taken.number, 1, "周师傅", errand=errand))
    assert of_case(office, taken.number, EN)["appointment"] == ""


@pytest.mark.parametrize(
    ("begins", "ends", "told"),
    [
        (timedelta(days=-10), timedelta(days=1), ""),
        (timedelta(hours=-1), timedelta(hours=1), "20 Nov 2026, 15:00–17:00"),
        (timedelta(hours=16, minutes=5), None, "21 Nov 2026, 8:05"),
        (timedelta(hours=17), timedelta(hours=41), "21 Nov 2026, 9:00 – 22 Nov 2026, 9:00"),
    ],
)
def test_a_visit_that_began_days_ago_is_told_to_nobody_and_times_have_one_form(
    office: Office, taken: cases.Taken, begins: timedelta, ends: timedelta | None, told: str
) -> None:
    now = office.facts.local(FRIDAY)
    errand = slips.Errand(appoint_from=now, appoint_until=now + timedelta(hours=1))
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1, "周师傅", errand=errand)).answer

    def move(work: UnitOfWork) -> None:
        slip = work.session.scalars(select(Slip).where(Slip.number == number)).one()
        slip.appoint_from, slip.appoint_until = FRIDAY + begins, FRIDAY + ends if ends is not None else None

    office.do(move)
    assert of_case(office, taken.number, EN)["appointment"] == told


def test_an_answer_that_was_given_is_promised_no_more(office: Office, taken: cases.Taken) -> None:
    assert of_case(office, taken.number, EN)["reply_due"]
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "told"))
    told = of_case(office, taken.number, EN)
    assert (told["reply_due"], bool(told["solution_due"])) == ("", True)
    office.do(lambda work: cases.close(work, taken.number, solved("Dry again")))
    assert of_case(office, taken.number, EN)["solution_due"] == ""


def test_how_a_closed_case_ended_is_told_and_an_answer_by_letter_where_nothing_else_is(
    office: Office, taken: cases.Taken
) -> None:
    new = letters.NewLetter("王", "Re: it", "Dear 王", case_number=taken.number)
    number = office.do(lambda work: letters.issue(work, new)).answer
    english, chinese = (of_case(office, taken.number, language) for language in (EN, ZH))
    assert (english["done"], english["answered_in"]) == ((), f"our letter {number} of 20 Nov 2026")
    assert chinese["answered_in"] == f"2026年11月20日第{number}号函"
    office.do(lambda work: cases.close(work, taken.number, solved("Dry again")))
    assert of_case(office, taken.number, EN)["done"] == ("Dry again",)


@pytest.mark.parametrize(("place", "home"), [("客厅", True), ("", True), ("Car park", False), ("2号电梯", False)])
def test_only_what_may_lie_in_the_flat_is_at_home(office: Office, taken: cases.Taken, place: str, home: bool) -> None:
    office.do(lambda work: setattr(by_number(work, taken.number), "place", place))
    assert of_case(office, taken.number, EN)["at_home"] is home
    office.do(lambda work: setattr(by_number(work, taken.number), "unit_id", None))
    assert of_case(office, taken.number, EN)["at_home"] is False


def test_who_is_on_no_list_of_workers_is_no_colleague(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number, 1, "A stranger"))
    assert of_case(office, taken.number, EN)["own_staff"] is False
    office.do(lambda work: workers.add_worker(work, workers.NewWorker("周师傅")))
    office.do(lambda work: slips.raise_for(work, taken.number, 1, "周师傅"))
    assert of_case(office, taken.number, EN)["own_staff"] is True
    office.do(lambda work: change_handling(work, taken.number, Handling(party=Party.DEVELOPER)))
    assert of_case(office, taken.number, EN)["own_staff"] is False


def test_a_department_is_told_only_of_what_somebody_has_in_hand(office: Office, taken: cases.Taken) -> None:
    assert of_case(office, taken.number, EN)["department"] == ""
    number = office.do(lambda work: slips.raise_for(work, taken.number, 1)).answer
    assert of_case(office, taken.number, EN)["department"]
    office.do(lambda work: slips.void(work, number, "wrong trade"))
    assert of_case(office, taken.number, EN)["department"] == ""
    office.do(lambda work: cases.pass_on(work, taken.number, 1, taker="Lao Ding"))
    assert of_case(office, taken.number, EN)["department"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Answer me!", "Answer me!"), ("待核实；", "待核实"), ("他说“不行。”", "他说“不行”"), ("done...", "done"),
        ("why?", "why?"), ("第一，", "第一"), ('"No."', '"No"'), ("。", ""), ("A\nB.", "A\nB"),
    ],
)  # fmt: skip
def test_words_lose_the_stop_at_their_end_and_keep_their_question(typed: str, told: str) -> None:
    assert bare(typed) == told


def test_several_lines_begin_below_what_they_are_called(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: change_handling(work, taken.number, Handling(demand="1. Dry\n2. Paid.", offer="Half.")))
    told = of_case(office, taken.number, EN)
    assert (told["demand"], told["offer"]) == ("\n1. Dry\n2. Paid", "Half")


def test_the_estate_is_that_of_the_flat(office: Office, taken: cases.Taken, flat: int, owner: int) -> None:
    other = Estate("Willow Court", "柳岸小区")

    def move(work: UnitOfWork) -> None:
        work.session.add(other)
        work.session.flush()
        building = work.session.get_one(Building, work.session.get_one(Unit, flat).building_id)
        building.estate_id = other.id

    office.do(move)
    assert of_case(office, taken.number, EN)["estate"] == "Willow Court"
    assert office.ask(lambda reading: household_values(reading, flat, owner, ZH))["estate"] == "柳岸小区"
    new = office.ask(lambda reading: propose_to_household(reading, flat, owner, ZH))
    assert new.to_address == "柳岸小区\n3-2-1801"


def test_another_party_is_told_of_nobody_by_name(office: Office, taken: cases.Taken) -> None:
    """M82: the flat is part of the place, and the addressee is who has to see to it."""
    told = of_case(office, taken.number, ZH, Purpose.PARTY)
    assert (told["name"], told["flat"], told["place"]) == ("", "", "3-2-1801")
    assert "王小明" not in str(told)
    office.do(lambda work: change_handling(work, taken.number, Handling(party=Party.THIRD)))
    office.do(lambda work: setattr(by_number(work, taken.number), "referred_to", "Water company"))
    assert of_case(office, taken.number, EN, Purpose.PARTY)["name"] == "Water company"


def test_another_party_is_told_what_was_found_and_nothing_of_what_was_said(office: Office, taken: cases.Taken) -> None:
    """M15, M82: a letter to a firm must not tell who complained, however it got into the words."""

    def told_so(work: UnitOfWork) -> None:
        case = by_number(work, taken.number)
        case.told_by, case.told_phone, case.withheld = "Ms Wei Lin", "138 0013 8000", True
        case.summary = "Wei Lin (13800138000) of 3-2-1801: the wall is damp"

    office.do(told_so)
    number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    home = slips.Home(cause="Joint open")
    office.do(lambda work: slips.book_back(work, number, "Sealed, Ms Wei Lin signed", home))
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Told Ms Wei Lin to wait"))
    boss = people.NewClerk("B", role=people.DeskRole.MANAGER)
    office.sit_down(office.do(lambda work: people.add_clerk(work, boss)).answer)
    told = of_case(office, taken.number, EN, Purpose.PARTY)
    assert told["done"] == ("Joint open", "Sealed, the resident signed")
    assert told["summary"] == "the resident (telephone number left out) of flat left out: the wall is damp"
    for secret in ("Lin", "8000", "1801", "wait"):
        assert secret not in str(told)
    own = of_case(office, taken.number, EN)
    assert "Told Ms Wei Lin to wait" in str(own["done"])


@pytest.mark.parametrize(
    ("referred", "name"),
    [
        ("City Gas Company, customer centre, 0571 8800 1234.", "City Gas Company, customer centre"),
        ("城市燃气公司客服中心（0571-8800 1234）", "城市燃气公司客服中心"),
        ("自来水公司，电话：96116", "自来水公司"),
        ("Police station 12", "Police station 12"),
    ],
)
def test_a_number_to_call_stands_in_no_line_of_an_address(
    office: Office, taken: cases.Taken, referred: str, name: str
) -> None:
    office.do(lambda work: change_handling(work, taken.number, Handling(party=Party.THIRD)))
    office.do(lambda work: setattr(by_number(work, taken.number), "referred_to", referred))
    assert of_case(office, taken.number, ZH, Purpose.PARTY)["name"] == name


def test_to_whom_it_was_handed_on_is_told_of_what_is_not_our_duty_only(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.pass_on(work, taken.number, 1, taker="Lao Ding"))
    assert of_case(office, taken.number, EN)["referred_to"] == ""
    office.do(lambda work: change_handling(work, taken.number, Handling(party=Party.THIRD)))
    assert of_case(office, taken.number, EN)["referred_to"] == "Lao Ding"


@pytest.fixture
def renovated(office: Office, flat: int, owner: int) -> int:
    """The flat's renovation: one breach put right, one with a limit ahead, one with none."""

    def act(work: object) -> int:
        new = renovations.NewRenovation(
            "厨卫\n改造。", person_id=owner, starts_on=TODAY, ends_on=TODAY + timedelta(days=9)
        )
        id = renovations.apply(work, flat, new)  # type: ignore[arg-type]
        renovations.permit(work, id, renovations.Permit("装-118"))  # type: ignore[arg-type]
        for what, demand, due in (
            ("楼道堆放", "", TODAY - timedelta(days=1)),
            ("承重墙\n开洞", "恢复\n原状", TODAY + timedelta(days=5)),
            ("噪声", "", None),
        ):
            breach = renovations.NewBreach(what, demand, TODAY - timedelta(days=2), due)
            key = renovations.add_breach(work, id, breach)  # type: ignore[arg-type]
            if what == "噪声":
                renovations.put_right(work, key, TODAY, "ok")  # type: ignore[arg-type]
        return id

    return office.do(act).answer


def test_a_household_hears_of_its_renovation_and_of_breaches_that_still_stand(
    office: Office, flat: int, owner: int, renovated: int
) -> None:
    told = office.ask(lambda reading: household_values(reading, flat, owner, ZH))
    assert (told["name"], told["renovation"], told["permit"]) == ("王小明", "厨卫 改造", "装-118")
    assert told["renovation_until"] == "2026年11月29日"
    assert told["breaches"] == (
        "楼道堆放（2026年11月18日发现）。",
        "承重墙 开洞（2026年11月18日发现）；整改要求：恢复 原状。",
    )
    assert told["breach_due"] == "2026年11月25日"  # not the day that is over
    english = office.ask(lambda reading: household_values(reading, flat, owner, EN))
    assert "To be done: 恢复 原状" in str(english["breaches"])


def test_a_renovation_is_overdue_after_its_last_day_only(office: Office, flat: int, owner: int, renovated: int) -> None:
    def told() -> Mapping[str, Value]:
        return office.ask(lambda reading: household_values(reading, flat, owner, EN))

    assert (told()["renovation_until"], told()["renovation_overdue"]) == ("29 Nov 2026", "")
    office.do(lambda work: setattr(work.session.get_one(Renovation, renovated), "ends_on", TODAY - timedelta(days=1)))
    assert told()["renovation_overdue"] == "19 Nov 2026"


@pytest.mark.parametrize("ended", [RenovationStatus.ACCEPTED, RenovationStatus.WITHDRAWN, RenovationStatus.APPLIED])
def test_of_a_renovation_that_is_not_under_way_nothing_is_told(
    office: Office, flat: int, owner: int, renovated: int, ended: RenovationStatus
) -> None:
    """Nobody is asked to end work that was accepted, nor work that has yet to begin."""

    def end(work: UnitOfWork) -> None:
        row = work.session.get_one(Renovation, renovated)
        row.status, row.starts_on = ended, None

    office.do(end)
    told = office.ask(lambda reading: household_values(reading, flat, owner, EN))
    assert not {"renovation", "permit", "renovation_until", "breaches"}.intersection(told)


def test_nobody_and_no_flat_leave_the_office_s_own_fields(office: Office) -> None:
    told = office.ask(lambda reading: household_values(reading, None, None, EN))
    assert (told["name"], told["flat"], told["today"]) == ("", "", "20 Nov 2026")
    assert "breaches" not in told


def test_a_notice_tells_the_incident_and_the_promises(office: Office, flat: int) -> None:
    """M51, M60."""
    building = office.ask(lambda reading: incidents.buildings(reading)).buildings[0][0]
    new = incidents.NewIncident(
        "停水", building_id=building, started_at=FRIDAY - timedelta(hours=1), expected_at=FRIDAY + timedelta(hours=2),
        say_zh="正在抢修。",
    )  # fmt: skip
    number = office.do(lambda work: incidents.begin(work, new)).answer.number
    told = office.ask(lambda reading: notice_values(reading, number, ZH))
    assert (told["event"], told["event_place"], told["event_words"]) == ("停水", "3栋", "正在抢修。")
    assert (told["event_from"], told["event_until"]) == ("2026年11月20日15:00", "2026年11月20日18:00")
    promised = office.ask(lambda reading: commitments(reading, EN))
    assert told["commitments"] == office.ask(lambda reading: commitments(reading, ZH))
    assert any(
        line.startswith("Water leak: The water is stopped first") and line.endswith("settle it within 2 working days.")
        for line in promised
    )


def test_of_an_event_no_end_is_told_that_did_not_come_and_of_one_that_is_over_when_it_ended(
    office: Office, flat: int
) -> None:
    """M60."""
    new = incidents.NewIncident(
        "No water", started_at=FRIDAY - timedelta(hours=3), expected_at=FRIDAY - timedelta(hours=1), say_en="Two hours."
    )
    number = office.do(lambda work: incidents.begin(work, new)).answer.number
    told = office.ask(lambda reading: notice_values(reading, number, EN))
    assert (told["event_until"], told["event_going_on"], told["event_words"]) == ("", True, "Two hours.")
    office.do(lambda work: incidents.end(work, number, "Valve replaced", FRIDAY - timedelta(minutes=10)))
    told = office.ask(lambda reading: notice_values(reading, number, EN))
    assert (told["event_ended"], told["event_going_on"], told["event_words"]) == ("20 Nov 2026, 15:50", False, "")


def test_a_class_without_a_standard_promises_its_limits_alone(office: Office) -> None:
    """M51."""
    office.do(lambda work: work.session.execute(update(CaseClass).values(standard_en="", standard_zh="")))
    assert "Lift: We answer within 1 hour and settle it within 4 hours." in office.ask(lambda it: commitments(it, EN))
    assert "电梯：1小时内答复，4小时内办结。" in office.ask(lambda reading: commitments(reading, ZH))


def test_no_phone_or_id_number_of_a_person_is_told(office: Office, taken: cases.Taken, flat: int, owner: int) -> None:
    new = owners.NewPerson("王小明", "138 0013 8000", id_number="330106198501011234")
    office.do(lambda work: owners.change_person(work, owner, new))
    told = [
        of_case(office, taken.number, ZH),
        office.ask(lambda reading: household_values(reading, flat, owner, ZH)),
    ]
    assert "8000" not in str(told)
    assert "19850101" not in str(told)


MORNING, DAY = (time(8, 30), time(12)), (time(8, 30), time(18))


@pytest.mark.parametrize(
    ("week", "english", "chinese"),
    [
        (WEEK, "Monday to Friday 8:30–17:30", "周一至周五8:30—17:30"),
        (same_hours([DAY], range(7)), "daily 8:30–18:00", "每天8:30—18:00"),
        (
            (*same_hours([MORNING, (time(14), time(0))], range(5))[:5], (MORNING,), ()),
            "Monday to Friday 8:30–12:00 and 14:00–24:00; Saturday 8:30–12:00",
            "周一至周五8:30—12:00、14:00—24:00；周六8:30—12:00",
        ),
        (same_hours([DAY], (0, 1, 4)), "Monday, Tuesday, Friday 8:30–18:00", "周一、周二、周五8:30—18:00"),
    ],
)
def test_the_hours_of_the_week_in_words(week: object, english: str, chinese: str) -> None:
    assert (hours_words(week, EN), hours_words(week, ZH)) == (english, chinese)  # type: ignore[arg-type]


def test_the_office_s_own_words_follow_its_facts(office: Office) -> None:
    facts = replace(office.facts, office_zh="阳光服务中心", hotline="400-1", renovation_hours_zh="8:00—18:00。")
    office.do(lambda work: settings.change_facts(work, facts))
    told = office.ask(lambda reading: household_values(reading, None, None, ZH))
    assert (told["office"], told["hotline"], told["renovation_hours"]) == ("阳光服务中心", "400-1", "8:00—18:00")
