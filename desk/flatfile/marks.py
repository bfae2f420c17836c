"""What the head of a flat's file warns of, and how much lies behind its tabs."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, TextClause, func, select

from db.models import Case, IncomingLetter, Letter, Renovation, Slip, Unhappy
from desk.incoming import came_from
from desk.left_items import waiting_for
from desk.letters import sent_to
from desk.slips import ids_of_unit
from desk.tenure import today
from desk.underway import IS_WAITING, under_way
from desk.withheld import in_sight, incoming_in_sight, letters_in_sight
from desk.work import Reading


@dataclass(frozen=True)
class Marks:
    """The marks of one flat; `unhappy` says why somebody is, or is empty."""

    unhappy: str
    renovating: bool
    open_cases: int
    cases: int
    slips: int
    letters: int
    at_desk: int = 0  # things that wait at the desk for them


def marks(reading: Reading, unit_id: int) -> Marks:
    """The marks of a flat (M01, M62)."""
    session, seen = reading.session, in_sight(reading)

    def count(*wanted: ColumnElement[bool] | TextClause) -> int:
        return session.scalar(select(func.count()).where(*wanted)) or 0

    letters = select(func.count()).select_from(Letter)
    came = select(func.count()).select_from(IncomingLetter).outerjoin(Case, Case.id == IncomingLetter.case_id)
    unhappy = select(Unhappy.why).where(Unhappy.unit_id == unit_id, Unhappy.cleared_at.is_(None)).limit(1)
    return Marks(
        session.scalar(unhappy) or "",
        count(Renovation.unit_id == unit_id, under_way(today(reading))) > 0,
        count(Case.unit_id == unit_id, IS_WAITING, *seen),
        count(Case.unit_id == unit_id, *seen),
        count(Slip.id.in_(ids_of_unit(reading, unit_id))),
        (session.scalar(letters.where(sent_to(unit_id), *letters_in_sight(reading))) or 0)
        + (session.scalar(came.where(came_from(unit_id), *incoming_in_sight(reading))) or 0),
        len(waiting_for(reading, unit_id)),
    )
