"""A proposed letter says what came out of the case (M44, M45), and one to the developer says whose duty it is (M82)."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from db.models import Language
from desk import cases, directory, letters, slips, templates
from desk.cases import CaseStatus, Handling, Party
from desk.cases.handling import change_handling
from desk.cases.known import by_number
from desk.letters.paper import draw
from desk.named import Named
from desk.office import Office
from desk.refusals import Refusal
from desk.seeds.letters import TEMPLATES, seeded_words
from desk.work import UnitOfWork
from tests.conftest import FRIDAY
from tests.paper.reading import words_of

PURPOSES = {code: purpose for code, purpose, *_names in TEMPLATES}
EN, ZH = Language.EN, Language.ZH
FIRM = {"to_name": "Sunny Land", "to_address": "12 Riverside Road"}


def body(office: Office, number: str, language: Language = EN) -> str:
    return office.ask(lambda reading: letters.propose(reading, number, language)).body


def worded(office: Office, number: str, code: str, language: Language = EN) -> str:
    """The body from a template asked for by its code."""
    key = office.ask(lambda reading: templates.by_code(reading, code))
    return office.ask(lambda reading: letters.propose(reading, number, language, key)).body


def handle(office: Office, number: str, told: Handling) -> None:
    office.do(lambda work: change_handling(work, number, told))


@pytest.mark.parametrize(("language", "line"), [(EN, "We apologise for this"), (ZH, "郑重致歉")])
def test_the_apology_stands_in_the_letter_when_it_is_ticked(
    office: Office, taken: cases.Taken, language: Language, line: str
) -> None:
    """M44."""
    assert line not in body(office, taken.number, language)
    handle(office, taken.number, Handling(apologised=True))
    assert line in body(office, taken.number, language)
    assert line in worded(office, taken.number, "visit", language)


def test_whoever_complains_is_met_with_sympathy_and_whoever_praises_is_not(office: Office, taken: cases.Taken) -> None:
    """M44: whatever the size."""
    praise = cases.NewCase("Thanks", kind=cases.CaseKind.PRAISE, told_by="李芳", first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, praise)).answer.number
    assert "We understand the inconvenience" in body(office, taken.number)
    assert "inconvenience" not in body(office, number)


@pytest.mark.parametrize("language", [EN, ZH])
def test_the_letter_prints_demand_decision_and_reason(office: Office, taken: cases.Taken, language: Language) -> None:
    """M45."""
    told = Handling(
        demand="Free cleaning {of} the carpet <b>",
        offer="half of it",
        agreed="cleaning by us",
        decision="We clean it, for the pipe is ours",
    )
    handle(office, taken.number, told)
    number = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, language))).answer
    printed = words_of(draw(office.ask(lambda reading: letters.sheet_of(reading, number))))
    for words in ("Free cleaning {of} the carpet <b>", "cleaning by us", "We clean it, for the pipe is ours"):
        assert words in printed
    assert "half of it" not in printed  # what both agreed on has taken its place
    handle(office, taken.number, replace(told, agreed=""))
    assert "half of it" in body(office, taken.number, language)


def test_a_decision_is_not_followed_by_the_word_that_nothing_is_done_yet(office: Office, taken: cases.Taken) -> None:
    assert "we aim to have the matter settled" in body(office, taken.number)
    handle(office, taken.number, Handling(decision="Refused: it is the neighbour's"))
    assert "aim to have" not in body(office, taken.number)


@pytest.mark.parametrize(("language", "line"), [(EN, "passed it on"), (ZH, "转交")])
def test_nobody_is_told_that_it_was_passed_on_before_it_was(
    office: Office, taken: cases.Taken, language: Language, line: str
) -> None:
    assert line not in worded(office, taken.number, "acknowledgement", language)
    office.do(lambda work: slips.raise_for(work, taken.number, 1))
    assert line in worded(office, taken.number, "acknowledgement", language)


@pytest.mark.parametrize(("language", "line"), [(EN, "settled today and"), (ZH, "于今日内办结")])
def test_what_is_due_today_is_said_to_be_of_today(
    office: Office, taken: cases.Taken, language: Language, line: str
) -> None:
    def today(work: UnitOfWork) -> None:
        case = by_number(work, taken.number)
        case.reply_due = case.solution_due = FRIDAY + timedelta(minutes=5)

    office.do(today)
    assert line in worded(office, taken.number, "acknowledgement", language)


@pytest.mark.parametrize("code", ["not_our_duty", "apology"])
@pytest.mark.parametrize("language", [EN, ZH])
def test_referral_and_apology_print_demand_and_decision_too(
    office: Office, taken: cases.Taken, code: str, language: Language
) -> None:
    """M45."""
    handle(office, taken.number, Handling(demand="1. A dry ceiling\n2. New paint!", decision="The pipe is ours"))
    told = worded(office, taken.number, code, language)
    assert "\n1. A dry ceiling\n2. New paint!\n" in told
    assert "The pipe is ours" in told
    assert not any(line.endswith(" ") for line in told.split("\n"))


@pytest.mark.parametrize("code", [code for code, *_rest in TEMPLATES])
@pytest.mark.parametrize("language", [EN, ZH])
def test_no_paragraph_of_a_seeded_letter_runs_into_the_next(code: str, language: Language) -> None:
    """A line that ends with a tag loses its end: the empty line after it would be gone."""
    lines = seeded_words(code, language)[1].split("\n")
    assert not [line for line in lines if line.endswith("%}") and not line.startswith("{%")]
    samples = templates.samples_for(PURPOSES[code], language)
    told = templates.merged("", "\n".join(lines), PURPOSES[code], samples, language).body
    assert "%}" not in told
    assert "\n\n\n" not in told
    assert not re.search(r"[。.]{2}|，，| ,| \.|  ", told)


def test_quotes_within_quotes_are_single_ones(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: setattr(by_number(work, taken.number), "summary", '“客厅”的"灯"不亮了，为什么？'))
    assert "您于2026年11月20日反映的“‘客厅’的‘灯’不亮了，为什么？”一事" in body(office, taken.number, ZH)
    assert 'matter: “客厅”的"灯"不亮了，为什么？ We' in body(office, taken.number, EN)


@pytest.mark.parametrize("code", ["acknowledgement", "progress", "reply", "not_our_duty"])
def test_an_enquiry_is_answered_as_one(office: Office, code: str) -> None:
    """M44: it reports nothing, and nothing is out of order."""
    new = cases.NewCase("咨询值班时间", kind=cases.CaseKind.ENQUIRY, told_by="李芳", first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    english, chinese = (worded(office, number, code, language) for language in (EN, ZH))
    assert "提出的“咨询值班时间”一事" in chinese
    assert "反映" not in chinese
    assert "不满意" not in chinese
    assert "ou asked us" in english
    for words in ("our attention", "still not in order", "the following matter"):
        assert words not in english


def test_a_third_party_is_not_told_of_the_developers_warranty(office: Office, taken: cases.Taken) -> None:
    """M82."""
    handle(office, taken.number, Handling(party=Party.THIRD))
    gas = "City Gas Company, customer centre, 0571 8800 1234"
    office.do(lambda work: setattr(by_number(work, taken.number), "referred_to", gas))
    for language, warranty, own, address in (
        (EN, "warranty", "As far as we have been able to establish", "⟦Address of the addressee⟧"),
        (ZH, "保修合同", "据我处了解", "⟦收件单位地址⟧"),
    ):
        new = office.ask(lambda reading, each=language: letters.propose_to_developer(reading, taken.number, each))  # type: ignore[misc]
        assert warranty not in new.body
        assert own in new.body
        assert (new.to_name, new.to_address) == ("City Gas Company, customer centre", address)
        handle(office, taken.number, Handling(party=Party.DEVELOPER))
        assert warranty in worded(office, taken.number, "developer", language)
        handle(office, taken.number, Handling(party=Party.THIRD))


def test_what_was_told_is_passed_on_to_others_only_with_leave(office: Office, taken: cases.Taken) -> None:
    """M15."""
    handle(office, taken.number, Handling(party=Party.THIRD))
    assert "if you agree, pass on" in worded(office, taken.number, "not_our_duty")
    assert "经您同意" in worded(office, taken.number, "not_our_duty", ZH)


@pytest.mark.parametrize(
    ("place", "language", "asked", "told"),
    [
        ("Bathroom", EN, "easily accessible", True), ("Lift", EN, "easily accessible", False),
        ("客厅", ZH, "清出作业空间", True), ("停车场", ZH, "清出作业空间", False),
    ],
)  # fmt: skip
def test_nobody_is_asked_to_clear_what_everybody_uses(
    office: Office, taken: cases.Taken, place: str, language: Language, asked: str, told: bool
) -> None:
    office.do(lambda work: setattr(by_number(work, taken.number), "place", place))
    words = worded(office, taken.number, "visit", language)
    assert (asked in words) is told
    assert place in words
    assert not any(badge in words for badge in ("badge", "工牌"))


@pytest.mark.parametrize("code", [each for each, *_rest in TEMPLATES])
@pytest.mark.parametrize("language", [EN, ZH])
def test_the_desk_s_hours_are_told_beside_the_line_of_the_night(code: str, language: Language) -> None:
    samples = templates.samples_for(PURPOSES[code], language)
    for left_out in ((), ("phone",), ("hotline",), ("phone", "hotline")):
        known = {name: value for name, value in samples.items() if name not in left_out}
        told = templates.merged("", seeded_words(code, language)[1], PURPOSES[code], known, language).body
        assert str(samples["hours"]) in told or (code == "developer" and len(left_out) == 2), left_out


def test_an_event_that_is_over_is_told_as_over() -> None:
    """M60."""
    for language, over, expected in ((EN, "Ended: 22 Nov", "Expected until"), (ZH, "结束时间：2026年", "预计恢复")):
        samples = {**templates.samples_for(PURPOSES["outage"], language), "event_going_on": False}
        told = templates.merged(*seeded_words("outage", language), PURPOSES["outage"], samples, language)
        assert over in told.body
        assert expected not in told.body
        assert "ended" in told.subject or "已结束" in told.subject
        samples = {**templates.samples_for(PURPOSES["outage"], language), "event_until": ""}
        told = templates.merged(*seeded_words("outage", language), PURPOSES["outage"], samples, language)
        assert over not in told.body
        assert "not known yet" in told.body or "尚待确定" in told.body


def test_work_past_its_last_day_is_permitted_again_only_once_that_is_extended() -> None:
    for language, line in ((EN, "Once it has been extended, work is permitted"), (ZH, "办理延期后，允许施工")):
        samples = dict(templates.samples_for(PURPOSES["renovation_overdue"], language))
        words = seeded_words("renovation_overdue", language)
        assert line in templates.merged(*words, PURPOSES["renovation_overdue"], samples, language).body
        samples["renovation_overdue"] = ""
        blanks = templates.merged(*words, PURPOSES["renovation_overdue"], samples, language).blanks
        assert {"Day the overdue renovation was to end", "装修逾期前的截止日期"} & set(blanks)


@pytest.mark.parametrize(("language", "line"), [(EN, "within your responsibility"), (ZH, "属贵单位责任范围")])
def test_a_letter_to_the_developer_comes_from_its_own_words_and_answers_nobody(
    office: Office, taken: cases.Taken, owner: int, flat: int, language: Language, line: str
) -> None:
    """M82."""
    handle(office, taken.number, Handling(party=Party.DEVELOPER, demand="A dry ceiling"))
    new = office.ask(lambda reading: letters.propose_to_developer(reading, taken.number, language))
    assert line in new.body
    assert "A dry ceiling" in new.body
    assert "3-2-1801" in new.body
    assert "王小明" not in new.body + new.to_name + new.subject
    number = office.do(lambda work: letters.issue(work, replace(new, **FIRM))).answer
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert (file.row.status, file.row.replied, file.letters) == (CaseStatus.OPEN, False, (number,))
    assert [row.number for row in office.ask(lambda reading: letters.of_unit(reading, flat))] == [number]
    office.do(lambda work: letters.void(work, number, "Wrong firm"))
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.status is CaseStatus.OPEN


def test_the_developer_is_asked_for_until_known_and_remembered_from_then_on(
    office: Office, taken: cases.Taken, owner: int
) -> None:
    """M82."""

    def addressee(language: Language = EN) -> tuple[str, str]:
        new = office.ask(lambda reading: letters.propose_to_developer(reading, taken.number, language))
        return new.to_name, new.to_address

    handle(office, taken.number, Handling(party=Party.DEVELOPER))
    address = "⟦Address of the developer⟧"
    assert addressee() == ("⟦Name of the developer⟧", address)
    new = office.ask(lambda reading: letters.propose_to_developer(reading, taken.number, EN))
    with pytest.raises(Refusal, match=r"letter\.blank"):
        office.do(lambda work: letters.issue(work, new))
    firm = directory.Entry(False, Named("Sunny Land", "阳光置地"), Named("Developer", "开发商"))
    office.do(lambda work: directory.add_entry(work, firm))
    assert addressee() == ("Sunny Land", address)
    number = office.do(lambda work: letters.issue(work, replace(new, **FIRM))).answer
    assert addressee() == ("Sunny Land", "12 Riverside Road")
    assert addressee(ZH) == ("阳光置地", "⟦开发建设单位地址⟧")
    office.do(lambda work: letters.void(work, number, "Wrong firm"))
    assert addressee() == ("Sunny Land", address)


def test_a_letter_to_a_firm_has_one_closing(office: Office, taken: cases.Taken) -> None:
    english, chinese = (
        office.ask(lambda reading, each=each: letters.propose_to_developer(reading, taken.number, each)).body
        for each in (EN, ZH)
    )
    assert english.startswith("Dear Sir or Madam,")
    assert english.endswith("Yours faithfully,")
    assert chinese.endswith("专此函告，盼复。")


def test_it_may_be_made_void_when_the_case_is_closed(office: Office, taken: cases.Taken) -> None:
    from tests.builders import solved

    number = office.do(
        lambda work: letters.issue(work, replace(letters.propose_to_developer(work, taken.number), **FIRM))
    ).answer
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "told"))
    office.do(lambda work: cases.close(work, taken.number, solved("")))
    office.do(lambda work: letters.void(work, number, "Wrong firm"))
    assert office.ask(lambda reading: letters.file_of(reading, number)).row.void_reason == "Wrong firm"


def test_a_withheld_name_is_not_told_by_the_flat(office: Office, taken: cases.Taken, owner: int) -> None:
    """M15."""
    from desk import people
    from desk.cases.correcting import correct, particulars

    boss = people.NewClerk("Boss", role=people.DeskRole.MANAGER)
    office.sit_down(office.do(lambda work: people.add_clerk(work, boss)).answer)
    withheld = replace(office.ask(lambda reading: particulars(reading, taken.number)), withheld=True)
    office.do(lambda work: correct(work, taken.number, withheld, "asked for it"))
    new = office.ask(lambda reading: letters.propose_to_developer(reading, taken.number, EN))
    assert "1801" not in new.body
    assert new.unit_id is None
