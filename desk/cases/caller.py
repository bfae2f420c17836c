"""Everything the clerk should see before the caller has finished the first sentence (B3, M01)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from db.models import Case, Unhappy
from desk import left_items, owners
from desk.cases.rows import NEWEST, CaseRow, read
from desk.household import profiles_of
from desk.underway import WAITING
from desk.withheld import in_sight
from desk.work import Reading


@dataclass(frozen=True)
class CallerCard:
    """The caller's file at a glance: the person, the flat with everyone in it, and their cases.

    `unhappy` says why the household still is, until a follow-up clears it (M62).
    """

    person: owners.PersonRow | None
    unit: owners.UnitFile | None
    cases: tuple[CaseRow, ...]
    open_cases: int
    all_cases: int
    unhappy: str
    building: str  # what there is to know of the building: its lifts, pumps, weak points
    at_desk: tuple[left_items.ItemRow, ...] = ()  # what waits at the desk for them


def caller(reading: Reading, person_id: int | None, unit_id: int | None, limit: int = 8) -> CallerCard:
    """The card of a caller known by person, flat or both. Refusals: person.unknown, unit.unknown.

    A case whose teller's name is withheld stands on nobody's card but a manager's: the card would name him (M15).
    """
    mine = Case.unit_id == unit_id if unit_id is not None else Case.person_id == person_id
    seen = in_sight(reading)
    count = select(func.count()).select_from(Case).where(mine, *seen)
    unhappy = select(Unhappy.why).where(Unhappy.unit_id == unit_id, Unhappy.cleared_at.is_(None)).limit(1)
    return CallerCard(
        owners.person(reading, person_id) if person_id is not None else None,
        owners.unit_file(reading, unit_id) if unit_id is not None else None,
        read(reading, NEWEST.where(mine, *seen).limit(limit)),
        reading.session.scalar(count.where(Case.status.in_(WAITING))) or 0,
        reading.session.scalar(count) or 0,
        reading.session.scalar(unhappy) or "",
        profiles_of(reading, unit_id).building_profile if unit_id is not None else "",
        left_items.waiting_for(reading, unit_id, person_id),
    )
