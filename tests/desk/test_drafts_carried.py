"""What was being typed when a backup took the place of the book goes along where that is sound (G11, G18)."""

from pathlib import Path
from typing import NoReturn

import pytest
from sqlalchemy import func, select, update

from db.models import Draft
from desk import cases, drafts, owners, people, templates
from desk.backups import Made, Reason, make, restore
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.drafts.carrying import Begun
from desk.office import Office
from desk.refusals import Refusal
from desk.words import Language

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
    waits = restored.ask(lambda reading: reading.session.scalar(select(func.count()).select_from(Draft)))
    restored.close()
    assert waits == carried.taken + carried.noted
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


def test_a_note_to_a_case_the_old_book_knows_goes_along_and_others_say_what_they_were(
    office: Office, folder: Path, clock: FixedClock
) -> None:
    leak = NewCase(summary="Leak", told_by="Wang", first_receiver_id=1)
    old = office.do(lambda work: cases.take(work, leak)).answer.number
    made = make(office, folder.parent, Reason.DAILY)
    new = office.do(lambda work: cases.take(work, leak)).answer.number
    for number in (old, new):
        _begin(office, f"note:{number}:1", "note")
    _begin(office, f"result:{old}:1", "result")
    carried = _carried(office, made, folder, clock)
    assert [each.words.splitlines() for each in carried.left] == [
        [f"note · {new} · 2026-11-20 16:00", "words: Drips n"],
        [f"result · {old} · 2026-11-20 16:00", "words: Drips r"],
    ]
    restored = Office.open(folder, clock)
    assert restored.ask(lambda reading: list(drafts.begun(reading, [f"note:{old}:1"])))
    restored.close()


def test_what_was_chosen_since_is_left_out_and_a_letter_keeps_to_its_template(
    office: Office, made: Made, folder: Path, clock: FixedClock
) -> None:
    """M49: an interim word does not become an answer."""
    template = office.ask(lambda reading: templates.by_code(reading, "acknowledgement"))
    assert template is not None
    words = office.ask(lambda reading: templates.words_of(reading, template, Language.EN))
    assert words is not None
    since = office.do(lambda work: templates.reword(work, template, Language.EN, "Since", "New words")).answer
    chosen: dict[str, str | int] = {"first_receiver": 1, "trade": 999, "class": 999}
    _begin(office, HERE, **chosen)
    told: dict[str, str | int] = {
        "template_id": template,
        "version_id": since,
        "proposed_version_id": since,
        "language": "en",
    }
    _begin(office, NEWER, "letter", **told)
    _begin(office, NOTE, "letter", template_id=999, version_id=999)
    _begin(office, OTHER, about=999)  # without whom it is about it would be another case
    (left,) = _carried(office, made, folder, clock).left
    assert left.draft_id == OTHER
    restored = Office.open(folder, clock)
    kept = restored.ask(lambda reading: drafts.begun(reading, [HERE, NEWER, NOTE]))
    assert kept[HERE] == {"words": "Drips a", "first_receiver": 1}
    assert kept[NEWER] == {
        "words": "Drips b",
        **told,
        **dict.fromkeys(("version_id", "proposed_version_id"), words.version_id),
    }
    assert kept[NOTE] == {"words": "Drips c", "version_id": None}
    restored.close()


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
    told = "case · 2026-11-20 16:00\nwords: Drips b\ncase_number: C-2026-0009"
    assert row.content == {"words": told, "withheld": True}
    restored.close()


@pytest.mark.parametrize("content", ['{"words": "Drips', "[1]", '{"words": "Drips", "incident_id": {"a": [1]}}'])
def test_a_draft_that_is_no_form_any_more_is_handed_back_as_it_is(
    content: str, office: Office, made: Made, folder: Path, clock: FixedClock
) -> None:
    _begin(office, HERE)
    office.do(lambda work: work.session.execute(update(Draft).values(content=content)))
    (left,) = _carried(office, made, folder, clock).left
    assert "Drips" in left.words or left.words.endswith(f"\r\n{content}")


def test_a_fault_of_the_drafts_keeps_no_book_from_coming_back() -> None:
    class Full:
        def do(self, _act: object, /) -> NoReturn:
            raise Refusal("book.full")

    mine, theirs = (Begun("x", "case", {"content": "{}"}, "Anna", own) for own in (True, False))
    assert drafts.carry_into(Full(), drafts.Begins((mine, theirs))) == drafts.Carried(left=(mine,), behind=1)
