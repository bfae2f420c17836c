"""What the desk asks about incidents: the list, one whole incident, its cases, and what goes on now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, case, distinct, func, or_, select

from db.base import micros
from db.models import Building, Case, CaseClass, CaseNote, CaseStatus, Clerk, Estate, Incident, Unit
from desk.cases import CaseRow
from desk.cases.rows import NEWEST, read
from desk.incidents.calls import LoggedCall, calls_of_incident
from desk.incidents.rules import by_number
from desk.named import Named
from desk.pages import PAGE, Page, older_than
from desk.work import Reading


@dataclass(frozen=True)
class Figures:
    """Of how many callers how many were told something, answered, and have their case closed; void ones not.

    Callers are cases; of one flat, or one person without a flat, there may be several: `households` counts those once.
    """

    callers: int = 0
    told: int = 0
    answered: int = 0
    closed: int = 0
    households: int = 0


@dataclass(frozen=True)
class IncidentRow:
    """An incident in a list; `title` is in both languages where it is the name of its class."""

    key: tuple[int, ...]
    id: int
    number: str
    title: Named
    class_id: int | None
    estate: Named | None  # of an office with several estates only
    building: str
    place: str
    started_at: datetime
    ended_at: datetime | None
    void: bool
    figures: Figures
    say: Named
    expected_at: datetime | None
    building_id: int | None
    estate_id: int | None
    class_name: Named | None


@dataclass(frozen=True)
class IncidentFile:
    """All of one incident but its cases, which come by the page."""

    row: IncidentRow
    name: str  # as it was written
    clerk: str
    made_at: datetime
    outcome: str
    void_reason: str
    calls: tuple[LoggedCall, ...]


_ROWS: Any = (
    select(Incident, CaseClass.name_en, CaseClass.name_zh, Estate.name_en, Estate.name_zh, Building.name)
    .outerjoin(CaseClass, CaseClass.id == Incident.class_id)
    .outerjoin(Estate, Estate.id == Incident.estate_id)
    .outerjoin(Building, Building.id == Incident.building_id)
    .order_by(Incident.started_at.desc(), Incident.id.desc())
)
_GOES_ON = (Incident.ended_at.is_(None), Incident.void_reason == "")


def incidents(reading: Reading, after: tuple[int, ...] | None = None) -> Page[IncidentRow]:
    """All incidents, those that began last first, a page at a time."""
    query = _ROWS.limit(PAGE)
    if after:
        query = query.where(older_than(Incident.started_at, Incident.id, after))
    rows = _read(reading, query)
    total = None if after else reading.session.scalar(select(func.count()).select_from(Incident))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def incident_of(reading: Reading, number: str) -> IncidentFile:
    """The whole of one incident, the calls made included. Refusals: incident.unknown."""
    incident = by_number(reading, number)
    clerk = reading.session.get(Clerk, incident.clerk_id) if incident.clerk_id is not None else None
    return IncidentFile(
        _read(reading, _ROWS.where(Incident.id == incident.id))[0],
        incident.title,
        clerk.name if clerk is not None else "",
        incident.made_at,
        incident.outcome,
        incident.void_reason,
        calls_of_incident(reading, incident.id),
    )


def cases_of(reading: Reading, incident_id: int, after: tuple[int, ...] | None = None) -> Page[CaseRow]:
    """The cases of an incident, newest first, a page at a time."""
    mine = Case.incident_id == incident_id
    query = NEWEST.where(mine).limit(PAGE)
    if after:
        query = query.where(older_than(Case.taken_at, Case.id, after))
    rows = read(reading, query)
    total = None if after else reading.session.scalar(select(func.count()).select_from(Case).where(mine))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def going_on(reading: Reading) -> tuple[IncidentRow, ...]:
    """The incidents that have not ended, those that began last first (M42)."""
    return _read(reading, _ROWS.where(*_GOES_ON))


def row_of(reading: Reading, incident_id: int) -> IncidentRow | None:
    """One incident by its id, if it counts."""
    found = _read(reading, _ROWS.where(Incident.id == incident_id, Incident.void_reason == ""))
    return found[0] if found else None


def fitting(reading: Reading, unit_id: int | None, class_id: int | None, place: str) -> IncidentRow | None:
    """The incident that a case told now probably belongs to: of its building or estate, and of its class.

    While no class is chosen, the building or the place says it.
    """
    if unit_id is None and class_id is None and not place.strip():
        return None
    unit = select(Building.id, Building.estate_id).join(Unit, Unit.building_id == Building.id).where(Unit.id == unit_id)
    here = reading.session.execute(unit).one_or_none() if unit_id is not None else None
    fits = [
        (weight, row)
        for row in going_on(reading)
        if (weight := _likelihood(row, tuple(here) if here else None, class_id, _plain(place)))
    ]
    return max(fits, key=lambda each: (each[0], each[1].key))[1] if fits else None


def _likelihood(row: IncidentRow, here: tuple[Any, ...] | None, class_id: int | None, place: str) -> int:
    """How probably a case belongs to an incident; 0 is not at all."""
    if class_id is not None and row.class_id is not None and class_id != row.class_id:
        return 0
    same_class = class_id is not None and class_id == row.class_id
    same_place = bool(place) and place == _plain(row.place)
    if here is not None:
        building, estate = here
        if row.building_id is not None:
            return 4 + 2 * same_class + same_place if building == row.building_id else 0
        if row.estate_id is not None and row.estate_id != estate:
            return 0
    return 2 * same_class + same_place


def figures(reading: Reading, ids: Iterable[int]) -> dict[int, Figures]:
    """The figures of some incidents."""
    told = select(CaseNote.id).where(CaseNote.case_id == Case.id, CaseNote.told, CaseNote.removed_at.is_(None))
    answered = Case.replied_at.is_not(None)
    household = case(
        (Case.unit_id.is_not(None), func.concat("u", Case.unit_id)),
        (Case.person_id.is_not(None), func.concat("p", Case.person_id)),
        else_=func.concat("c", Case.id),
    )
    query = (
        select(
            Case.incident_id,
            func.count(),
            func.count().filter(or_(answered, told.exists())),
            func.count().filter(answered),
            func.count().filter(Case.status == CaseStatus.CLOSED),
            func.count(distinct(household)),
        )
        .where(Case.incident_id.in_(list(ids)), Case.status != CaseStatus.VOID)
        .group_by(Case.incident_id)
    )
    return {row[0]: Figures(*row[1:]) for row in reading.session.execute(query) if row[0]}


@dataclass(frozen=True)
class Buildings:
    """The estates and buildings to choose from, as (id, name) and (id, estate's id, name)."""

    estates: tuple[tuple[int, Named], ...]
    buildings: tuple[tuple[int, int, str], ...]


def buildings(reading: Reading) -> Buildings:
    """Where an incident may be."""
    estates = reading.session.execute(select(Estate.id, Estate.name_en, Estate.name_zh).order_by(Estate.id))
    rows = reading.session.execute(select(Building.id, Building.estate_id, Building.name)).all()
    in_order = sorted(rows, key=lambda each: (each[1], len(each[2]), each[2]))
    return Buildings(
        tuple((id, Named(en, zh)) for id, en, zh in estates), tuple((id, estate, name) for id, estate, name in in_order)
    )


def _read(reading: Reading, query: Select[Any]) -> tuple[IncidentRow, ...]:
    found = reading.session.execute(query).all()
    several = len(reading.session.execute(select(Estate.id).limit(2)).all()) > 1
    counted = figures(reading, [each[0].id for each in found])
    return tuple(_row(each, counted.get(each[0].id, Figures()), several) for each in found)


def _row(found: Any, counted: Figures, several: bool) -> IncidentRow:
    incident, class_en, class_zh, estate_en, estate_zh, building = found
    title = Named(incident.title, incident.title)
    if incident.title in (class_en, class_zh):
        title = Named(class_en or "", class_zh or "")
    return IncidentRow(
        (micros(incident.started_at), incident.id),
        incident.id,
        incident.number,
        title,
        incident.class_id,
        Named(estate_en or "", estate_zh or "") if several and estate_en is not None else None,
        building or "",
        incident.place,
        incident.started_at,
        incident.ended_at,
        bool(incident.void_reason),
        counted,
        Named(incident.say_en, incident.say_zh),
        incident.expected_at,
        incident.building_id,
        incident.estate_id,
        Named(class_en or "", class_zh or "") if incident.class_id is not None else None,
    )


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
