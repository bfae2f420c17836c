"""A proposed letter says what came out of the case (M44, M45), and one to the developer says whose duty it is (M82)."""

from dataclasses import replace

import pytest

from db.models import Language
from desk import cases, letters
from desk.cases import CaseStatus, Handling, Party
from desk.cases.handling import change_handling
from desk.letters.paper import draw
from desk.office import Office
from tests.paper.reading import words_of

EN, ZH = Language.EN, Language.ZH


def body(office: Office, number: str, language: Language = EN) -> str:
    return office.ask(lambda reading: letters.propose(reading, number, language)).body


def handle(office: Office, number: str, told: Handling) -> None:
    office.do(lambda work: change_handling(work, number, told))


@pytest.mark.parametrize(("language", "line"), [(EN, "We apologise to you"), (ZH, "郑重致歉")])
def test_the_apology_stands_in_the_letter_when_it_is_ticked(
    office: Office, taken: cases.Taken, language: Language, line: str
) -> None:
    """M44."""
    assert line not in body(office, taken.number, language)
    handle(office, taken.number, Handling(apologised=True))
    assert line in body(office, taken.number, language)


def test_whoever_complains_is_met_with_sympathy_and_whoever_praises_is_not(office: Office, taken: cases.Taken) -> None:
    """M44: whatever the size."""
    praise = cases.NewCase("Thanks", kind=cases.CaseKind.PRAISE, told_by="李芳", first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, praise)).answer.number
    assert "We understand the trouble" in body(office, taken.number)
    assert "trouble" not in body(office, number).replace("If anything", "")


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
    assert "passed it to the people responsible" in body(office, taken.number)
    handle(office, taken.number, Handling(decision="Refused: it is the neighbour's"))
    assert "passed it to the people responsible" not in body(office, taken.number)


@pytest.mark.parametrize(("language", "line"), [(EN, "within your duty"), (ZH, "属贵单位责任范围")])
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
    number = office.do(lambda work: letters.issue(work, new)).answer
    file = office.ask(lambda reading: cases.file_of(reading, taken.number))
    assert (file.row.status, file.row.replied, file.letters) == (CaseStatus.OPEN, False, (number,))
    assert [row.number for row in office.ask(lambda reading: letters.of_unit(reading, flat))] == [number]
    office.do(lambda work: letters.void(work, number, "Wrong firm"))
    assert office.ask(lambda reading: cases.file_of(reading, taken.number)).row.status is CaseStatus.OPEN


def test_it_may_be_made_void_when_the_case_is_closed(office: Office, taken: cases.Taken) -> None:
    from tests.builders import solved

    number = office.do(lambda work: letters.issue(work, letters.propose_to_developer(work, taken.number))).answer
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
