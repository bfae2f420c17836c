"""The file of a flat as a whole: marks, history, and itself on one sheet (M70, M83)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desk import cases, flatfile, household, owners, renovations, visits
from desk.clock import FixedClock
from desk.flatfile.gather import file_sheet
from desk.flatfile.paper import draw
from desk.flatfile.sheet import FileSheet, Part
from desk.office import Office
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from desk.sample import build
from desk.words import Language, word
from tests.paper.reading import pages_of

LANGUAGES = list(Language)


def _sheet(office: Office, flat: int, language: Language) -> FileSheet:
    return office.ask(lambda reading: file_sheet(reading, flat, language))


def _squeezed(text: str) -> str:
    return text.replace(" ", "")


def test_the_marks_tell_who_is_unhappy_what_is_open_and_how_much_there_is(
    office: Office, flat: int, owner: int, taken: cases.Taken
) -> None:
    """M62: the mark is on the head of the file until a follow-up clears it."""
    office.do(lambda work: visits.mark_unhappy(work, flat, "Nobody called back"))
    office.do(lambda work: renovations.apply(work, flat, renovations.NewRenovation("Kitchen")))
    told = office.ask(lambda reading: flatfile.marks(reading, flat))
    assert told == flatfile.Marks("Nobody called back", False, 1, 1, 0, 0)
    office.do(lambda work: renovations.permit(work, 1, renovations.Permit("R26-001")))
    assert office.ask(lambda reading: flatfile.marks(reading, flat)).renovating


def test_the_history_holds_the_flat_its_people_and_whatever_hangs_on_them(
    office: Office, flat: int, owner: int, taken: cases.Taken
) -> None:
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "402"))).answer
    office.do(lambda work: household.add_pet(work, other, household.NewPet("Dog")))
    office.do(lambda work: household.add_pet(work, flat, household.NewPet("Cat")))
    office.do(lambda work: renovations.apply(work, flat, renovations.NewRenovation("Kitchen")))
    office.do(lambda work: renovations.add_worker(work, 1, renovations.NewWorker("Tang")))
    page = office.ask(lambda reading: flatfile.history(reading, flat))
    assert [row.act for row in page.rows] == [
        "renovation_worker.add", "renovation.add", "pet.add", "case.take", "tenure.add", "person.add", "unit.add",
    ]  # fmt: skip
    assert page.rows[2].new["kind"] == "Cat"
    assert page.total == 7


def test_the_history_tells_of_coming_and_going_and_whose_it_was(office: Office, flat: int, owner: int) -> None:
    """M70: a move-out, a role, a share and a change of owner, each with the name."""
    [tie] = office.ask(lambda reading: owners.unit_file(reading, flat)).residents
    office.do(lambda work: owners.change_tie(work, tie.tie_id, owners.NewTie(share="1/2")))
    buyer = office.do(lambda work: owners.add_person(work, owners.NewPerson("陈雨"))).answer
    today = office.facts.local(office.ask(lambda reading: reading.now)).date()
    office.do(lambda work: owners.change_owner(work, flat, [tie.tie_id], today, buyer))
    rows = office.ask(lambda reading: flatfile.history(reading, flat)).rows
    told = [(row.act, row.about, row.new) for row in rows if row.subject == "tenure"]
    assert [(act, about) for act, about, _ in told] == [
        ("tenure.add", "陈雨"), ("tenure.change", "王小明"), ("tenure.change", "王小明"), ("tenure.add", "王小明"),
    ]  # fmt: skip
    assert (told[1][2], told[2][2]) == ({"until": "2026-11-20"}, {"share": "5000"})


def test_a_long_history_comes_page_by_page_and_no_line_twice(office: Office, flat: int) -> None:
    for turn in range(130):
        office.do(lambda work, turn=turn: owners.change_note(work, flat, f"note {turn}"))
    first = office.ask(lambda reading: flatfile.history(reading, flat))
    assert (len(first.rows), first.total) == (100, 131)
    second = office.ask(lambda reading: flatfile.history(reading, flat, first.next))
    assert len({row.key for row in (*first.rows, *second.rows)}) == 131
    assert second.next is None


def test_the_history_of_a_flat_that_is_not_there_is_refused(office: Office) -> None:
    with pytest.raises(Refusal, match=r"unit\.unknown"):
        office.ask(lambda reading: flatfile.history(reading, 99))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_prints_on_one_sheet_with_all_its_parts(office: Office, language: Language) -> None:
    """M70: renovation and tenants are among the parts of the file on one sheet."""
    build(office, households=300, cases=300)
    known = office.ask(lambda reading: owners.unit_by_code(reading, "3-2-1801"))
    pages = pages_of(draw(_sheet(office, known, language)))
    assert len(pages) == 1
    words = _squeezed(pages[0])
    for part in ("people", "renovation", "moves", "belongings", "held", "cases", "papers_out", "visits"):
        assert _squeezed(word(language, f"file.{part}")) in words
    for told in ("王小明", "13800138000", "8K210", "R25-004", "P-2026-0001", "3-2-1801"):
        assert told in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_far_too_full_stays_on_one_sheet_and_counts_what_is_left_out(
    office: Office, flat: int, language: Language
) -> None:
    """M70: nothing is dropped silently."""
    long = "顶层渗水多次报修仍未解决，住户情绪激动，要求书面答复。" * 30
    rows = tuple((f"{place}", long, "<b>x</b> & <img src=y>") for place in range(50))
    parts = tuple(Part(f"Part {place}", ("No.", "Words", "More"), (1, 6, 3), rows) for place in range(8))
    sheet = replace(
        _sheet(office, flat, language),
        parts=parts,
        notes=tuple((f"Note {place}", long) for place in range(9)),
        warning=long,
    )
    pages = pages_of(draw(sheet))
    assert len(pages) == 1
    assert "<b>x</b>&<img" in _squeezed(pages[0])
    more = [n for n in range(30, 50) if _squeezed(word(language, "file.more").format(n=n)) in _squeezed(pages[0])]
    assert more
    assert _squeezed(word(language, "file.more").format(n=3)) in _squeezed(pages[0])  # three notes of nine


def test_a_confidential_note_is_on_the_sheet_only_for_a_manager(office: Office, flat: int) -> None:
    """M83."""
    secret = "Threatened a guard in May"
    told = owners.NewPerson("Gwen Oakley", "", flat, handling=secret, handling_secret=True)
    office.do(lambda work: owners.add_person(work, told))
    manager = office.clerk_id
    clerk = office.do(lambda work: add_clerk(work, NewClerk("Ann Hale"))).answer
    office.sit_down(clerk)
    assert secret not in pages_of(draw(_sheet(office, flat, Language.EN)))[0]
    assert manager is not None
    office.sit_down(manager)
    words = pages_of(draw(_sheet(office, flat, Language.EN)))[0]
    assert secret in words
    assert "CONFIDENTIAL" in words


def test_the_same_file_at_the_same_moment_is_the_same_bytes(office: Office, flat: int, clock: FixedClock) -> None:
    first = draw(_sheet(office, flat, Language.EN))
    assert draw(_sheet(office, flat, Language.EN)) == first
    clock.move_to(datetime(2026, 11, 21, 8, 0, tzinfo=UTC))
    assert draw(_sheet(office, flat, Language.EN)) != first


def test_the_head_of_the_file_says_renovating_where_the_list_does(office: Office, flat: int) -> None:
    begun = renovations.NewRenovation("Kitchen", starts_on=date(2026, 11, 1))
    office.do(lambda work: renovations.apply(work, flat, begun))
    assert office.ask(lambda reading: owners.units(reading)).rows[0].renovating
    assert office.ask(lambda reading: flatfile.marks(reading, flat)).renovating
