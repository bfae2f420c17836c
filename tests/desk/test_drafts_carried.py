"""What was being typed when a backup took the place of the book goes along where that is sound (G11, G18)."""

from pathlib import Path
from typing import NoReturn

import pytest
from sqlalchemy import update

from db.models import Draft
from desk import drafts, owners, people
from desk.backups import Made, Reason, make, restore
from desk.clock import FixedClock
from desk.drafts.carrying import Begun
from desk.office import Office
from desk.refusals import Refusal

HERE, NEWER, NOTE, OTHER = (letter * 32 for letter in "abcd")


@pytest.fixture
def made(office: Office, folder: Path) -> Made:
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", "101")))
    return make(office, folder.parent, Reason.DAILY)


def _begin(office: Office, id: str, kind: str = "case", **content: str | int) -> None:
    office.do(lambda work: drafts.keep(work, id, kind, {"words": f"Drips {id[:1]}", **content}))


def _carried(office: Office, made: Made, folder: Path, clock: FixedClock, mark: str | None = None) -> drafts.Carried:
    """Take along what is begun in the office, into a book that the backup was restored to."""
    line = made.manifest.diary_id
    begins = office.ask(lambda reading: drafts.begins(reading, line, mark or made.manifest.diary_mark))
    office.close()
    restore(folder, made.path, lambda scratch: Office.open(scratch, clock), clock)
    restored = Office.open(folder, clock)
    carried = restored.do(lambda work: drafts.take_along(work, begins)).answer
    waits = restored.ask(lambda reading: [row.id for row in drafts.drafts(reading, "case")])
    restored.close()
    assert len(waits) == carried.taken + carried.noted
    return carried


def test_a_draft_about_what_the_old_book_knows_goes_along_and_the_words_of_others_are_handed_back(
    office: Office, made: Made, folder: Path, clock: FixedClock
) -> None:
    unit = office.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", "102"))).answer
    _begin(office, HERE, **{"caller.unit_id": unit - 1})
    _begin(office, NEWER, **{"caller.unit_id": unit})
    _begin(office, f"note:{NOTE}", "note")
    anna = office.do(lambda work: people.add_clerk(work, people.NewClerk("Anna"))).answer
    office.sit_down(anna)
    _begin(office, OTHER)  # of somebody the old book does not know
    office.sit_down(1)
    carried = _carried(office, made, folder, clock)
    assert (carried.taken, carried.behind) == (1, 1)
    assert [each.content["words"] for each in carried.left] == ["Drips b", "Drips n"]


def test_nothing_goes_into_a_book_that_the_present_one_did_not_grow_out_of(
    office: Office, made: Made, folder: Path, clock: FixedClock
) -> None:
    _begin(office, HERE)
    carried = _carried(office, made, folder, clock, mark="00" * 32)
    assert (carried.taken, len(carried.left)) == (0, 1)


def test_what_others_typed_about_newer_records_waits_for_them_as_a_withheld_case(
    office: Office, folder: Path, clock: FixedClock
) -> None:
    """M15: nobody is shown it but they and a manager."""
    anna = office.do(lambda work: people.add_clerk(work, people.NewClerk("Anna"))).answer
    made = make(office, folder.parent, Reason.DAILY)
    office.sit_down(anna)
    _begin(office, NEWER, case_number="C-2026-0009")
    office.sit_down(1)
    assert _carried(office, made, folder, clock).noted == 1
    restored = Office.open(folder, clock)
    restored.sit_down(anna)
    (row,) = restored.ask(lambda reading: drafts.drafts(reading, "case"))
    assert row.content == {"words": "words: Drips b\ncase_number: C-2026-0009", "withheld": True}
    restored.close()


@pytest.mark.parametrize("content", ['{"words": "Drips', "[1]", '{"words": "Drips", "incident_id": {"a": [1]}}'])
def test_a_draft_that_is_no_form_any_more_is_handed_back_as_it_is(
    content: str, office: Office, made: Made, folder: Path, clock: FixedClock
) -> None:
    _begin(office, HERE)
    office.do(lambda work: work.session.execute(update(Draft).values(content=content)))
    (left,) = _carried(office, made, folder, clock).left
    assert "Drips" in left.words or left.words == content


def test_a_fault_of_the_drafts_keeps_no_book_from_coming_back() -> None:
    class Full:
        def do(self, _act: object, /) -> NoReturn:
            raise Refusal("book.full")

    mine, theirs = (Begun("x", "case", {"content": "{}"}, "Anna", own) for own in (True, False))
    assert drafts.carry_into(Full(), drafts.Begins((mine, theirs))) == drafts.Carried(left=(mine,), behind=1)
