"""What the head of a flat's file warns of, and how much lies behind its tabs."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select

from db.models import Case, CaseStatus, Renovation, RenovationStatus, Slip, Unhappy
from desk.letters import sent_to
from desk.work import Reading

_WAITING = (CaseStatus.OPEN, CaseStatus.WITH_TRADE, CaseStatus.ANSWERED)
_UNDER_WAY = (RenovationStatus.PERMITTED, RenovationStatus.STOPPED)


@dataclass(frozen=True)
class Marks:
    """The marks of one flat; `unhappy` says why somebody is, or is empty."""

    unhappy: str
    renovating: bool
    open_cases: int
    cases: int
    slips: int
    letters: int


def marks(reading: Reading, unit_id: int) -> Marks:
    """The marks of a flat (M01, M62)."""
    session = reading.session

    def count(*wanted: ColumnElement[bool]) -> int:
        return session.scalar(select(func.count()).where(*wanted)) or 0

    unhappy = select(Unhappy.why).where(Unhappy.unit_id == unit_id, Unhappy.cleared_at.is_(None)).limit(1)
    return Marks(
        session.scalar(unhappy) or "",
        count(Renovation.unit_id == unit_id, Renovation.status.in_(_UNDER_WAY), Renovation.removed_at.is_(None)) > 0,
        count(Case.unit_id == unit_id, Case.status.in_(_WAITING)),
        count(Case.unit_id == unit_id),
        count(Slip.case_id == Case.id, Case.unit_id == unit_id),
        count(sent_to(unit_id)),
    )
