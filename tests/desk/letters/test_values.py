"""What the book knows for the fields of a template, in the language of the letter, and nothing it must not tell."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from db.models import Building, Estate, Language, Purpose, Renovation, RenovationStatus, Unit
from desk import cases, incidents, owners, renovations, settings, slips
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
    assert (told["event_from"], told["event_until"]) == ("2026年11月20日 15:00", "2026年11月20日 18:00")
    promised = office.ask(lambda reading: commitments(reading, EN))
    assert told["commitments"] == office.ask(lambda reading: commitments(reading, ZH))
    assert any(
        line.startswith("Water leak: The water is stopped first") and line.endswith("settle it within 2 working days.")
        for line in promised
    )


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
