"""Which papers of a flat the office holds."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from db.models import PaperHeld, PaperKind, Person
from desk.attachments import counts
from desk.work import Reading


@dataclass(frozen=True)
class PaperRow:
    """A paper in keeping, or given back on `returned_on`; `scans` counts its attachments."""

    key: int
    id: int
    kind: PaperKind
    title: str
    received_on: date
    person_id: int | None
    person: str
    original: bool
    place: str
    note: str
    returned_on: date | None
    scans: int


def papers(reading: Reading, unit_id: int) -> tuple[PaperRow, ...]:
    """The papers of a flat: those in keeping first, originals before copies, the newest before older ones."""
    query = (
        select(PaperHeld, Person.name)
        .outerjoin(Person, Person.id == PaperHeld.person_id)
        .where(PaperHeld.unit_id == unit_id, PaperHeld.removed_at.is_(None))
        .order_by(
            PaperHeld.returned_on.is_not(None),
            PaperHeld.original.desc(),
            PaperHeld.received_on.desc(),
            PaperHeld.id.desc(),
        )
    )
    found = reading.session.execute(query).all()
    scans = counts(reading, "paper_held", [paper.id for paper, _ in found])
    return tuple(_row(paper, name or "", scans.get(paper.id, 0)) for paper, name in found)


def _row(paper: PaperHeld, person: str, scans: int) -> PaperRow:
    return PaperRow(
        paper.id,
        paper.id,
        paper.kind,
        paper.title,
        paper.received_on,
        paper.person_id,
        person,
        paper.original,
        paper.place,
        paper.note,
        paper.returned_on,
        scans,
    )
