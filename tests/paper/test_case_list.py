"""The list of cases on paper: what the developer must see, and whatever else a list is narrowed to (M81)."""

from desk import cases, choices, people
from desk.case_list import ListSheet, sheet_of
from desk.case_list.gather import MOST
from desk.case_list.paper import draw
from desk.cases import Filter, Party, Wanted
from desk.office import Office
from desk.words import Language
from tests.paper.reading import words_of

THEIRS = Wanted(party=Party.DEVELOPER)


def _take(office: Office, summary: str, **more: object) -> str:
    new = cases.NewCase(summary=summary, told_by="李芳", first_receiver_id=1, **more)  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer.number


def _sheet(office: Office, wanted: Wanted, language: Language = Language.EN) -> ListSheet:
    return office.ask(lambda reading: sheet_of(reading, wanted, "Not closed · Duty of: Developer <b>", language))


def test_what_is_open_and_the_developers_duty_prints_m81(office: Office, flat: int) -> None:
    """M81."""
    leak = next(each.id for each in office.ask(choices.classes) if each.code == "leak")
    plumbing = next(each.id for each in office.ask(choices.trades) if each.code == "plumbing")
    theirs = _take(office, "外墙渗水 <b>&", party=Party.DEVELOPER, unit_id=flat, class_id=leak)
    ours = _take(office, "Lamp", party=Party.US)
    done = _take(office, "Door", party=Party.DEVELOPER)
    office.do(lambda work: cases.void(work, done, "twice"))
    office.do(lambda work: cases.pass_on(work, theirs, plumbing))
    for language, said in ((Language.EN, "Water leak Plumbing"), (Language.ZH, "渗漏水 水暖")):
        told = words_of(draw(_sheet(office, THEIRS, language)))
        assert theirs in told
        assert "外墙渗水 <b>&" in told
        assert "Duty of: Developer <b>" in told
        assert said in told
        assert "3-2-1801" in told
        assert ours not in told
        assert done not in told


def test_an_empty_list_says_so_and_a_long_one_how_many_are_left(office: Office) -> None:
    assert "There is no such case." in words_of(draw(_sheet(office, THEIRS)))
    for number in range(103):
        _take(office, f"Matter {number}")
    sheet = _sheet(office, Wanted(Filter.ALL))
    assert [line.matter for line in sheet.lines] == [f"Matter {number}" for number in reversed(range(103))]
    assert sheet.total == 103 <= MOST
    short = ListSheet(sheet.language, sheet.letterhead, sheet.told, sheet.made_at, sheet.lines[:40], sheet.total)
    told = words_of(draw(short))
    assert "63 more are not printed." in told
    assert "Matter 103" not in told


def test_the_flat_of_a_name_withheld_stands_on_no_paper_of_who_is_no_manager(office: Office, flat: int) -> None:
    """M15."""
    number = _take(office, "Noise", withheld=True, unit_id=flat)
    office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER)))
    office.sit_down(office.do(lambda work: people.add_clerk(work, people.NewClerk("Li"))).answer)
    told = words_of(draw(_sheet(office, Wanted(Filter.ALL))))
    assert number in told
    assert "3-2-1801" not in told
