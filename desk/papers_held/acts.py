"""What may be done with the papers of a household."""

from dataclasses import asdict, dataclass, replace
from datetime import date

from db.models import PaperHeld, PaperKind
from desk import records
from desk.cleaning import clean
from desk.merged import person_named, unit_on_file
from desk.refusals import Refusal
from desk.short import short_line
from desk.tenure import today
from desk.work import UnitOfWork


@dataclass(frozen=True)
class NewPaper:
    """A paper as typed; `received_on` is today when it is not said, `place` the folder or cabinet."""

    title: str
    kind: PaperKind = PaperKind.OTHER
    received_on: date | None = None
    person_id: int | None = None
    original: bool = False
    place: str = ""
    note: str = ""


def add(work: UnitOfWork, unit_id: int, new: NewPaper) -> int:
    """Take a paper of a flat into keeping and answer its id (M70).

    Refusals: paper.title_missing, paper.received_ahead, text.too_long, unit.unknown, person.unknown.
    """
    unit_id = unit_on_file(work, unit_id).id
    told = _checked(work, new)
    received = told.received_on or today(work)
    paper = PaperHeld(unit_id, told.kind, told.title, received, told.person_id, told.original, told.place, told.note)
    return records.put(work, paper)


def change(work: UnitOfWork, paper_id: int, new: NewPaper) -> None:
    """Change what is known of a paper; a day left out stays as it was.

    Refusals: record.unknown, paper.title_missing, paper.received_ahead, paper.returned_before, text.too_long,
    person.unknown.
    """
    paper = records.get(work, PaperHeld, paper_id)
    told = _checked(work, new)
    told = replace(told, received_on=told.received_on or paper.received_on)
    if paper.returned_on is not None and told.received_on is not None and told.received_on > paper.returned_on:
        raise Refusal("paper.returned_before", field="received_on", day=told.received_on.isoformat())
    records.change(work, PaperHeld, paper_id, asdict(told))


def give_back(work: UnitOfWork, paper_id: int, on: date | None = None) -> None:
    """Give a paper back to the household, today unless said; it stays on file as given back.

    Refusals: record.unknown, paper.returned_before (before it was received), paper.returned_ahead.
    """
    paper = records.get(work, PaperHeld, paper_id)
    day = on or today(work)
    if day < paper.received_on:
        raise Refusal("paper.returned_before", field="returned_on", day=paper.received_on.isoformat())
    if day > today(work):
        raise Refusal("paper.returned_ahead", field="returned_on")
    records.change(work, PaperHeld, paper_id, {"returned_on": day})


def take_in_again(work: UnitOfWork, paper_id: int) -> None:
    """The paper is in keeping after all: undoes `give_back`. Refusals: record.unknown."""
    records.change(work, PaperHeld, paper_id, {"returned_on": None})


def take_off(work: UnitOfWork, paper_id: int) -> None:
    """Take a paper off the file: it was entered by mistake. Refusals: record.unknown."""
    records.take_off(work, PaperHeld, paper_id)


def put_back(work: UnitOfWork, paper_id: int) -> None:
    """Put a paper taken off back on the file. Refusals: record.unknown."""
    records.put_back(work, PaperHeld, paper_id)


def _checked(work: UnitOfWork, new: NewPaper) -> NewPaper:
    title = short_line(new.title, 200, "title")
    if not title:
        raise Refusal("paper.title_missing", field="title")
    if new.received_on is not None and new.received_on > today(work):
        raise Refusal("paper.received_ahead", field="received_on")
    person = person_named(work, new.person_id)
    return replace(
        new,
        title=title,
        person_id=person.id if person else None,
        place=short_line(new.place, 60, "place"),
        note=clean(new.note),
    )
