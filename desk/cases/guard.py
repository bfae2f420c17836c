"""The guard against second complaints: what was told before, and is perhaps being told again (M48)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, bindparam, cast, func, or_, select, tuple_, union_all

from db.base import micros
from db.models import Case, CaseClass, CaseStatus, Diary, Place, Unit
from desk.cases.known import as_number
from desk.cases.likeness import COMPARED, plain, share_of
from desk.cleaning import clean_line
from desk.folding import fold
from desk.named import Named
from desk.underway import IS_WAITING, WAITING
from desk.withheld import hides_names
from desk.work import Reading

MOST = 5
"""So many are named at most, the likeliest first."""
_LOOKED_AT = 600
_DAY = 86_400 * 1_000_000


class Why(StrEnum):
    """What two cases have in common."""

    FLAT_AND_CLASS = "flat_and_class"
    FLAT = "flat"
    CALLER_AND_CLASS = "caller_and_class"
    CALLER = "caller"
    PLACE_AND_CLASS = "place_and_class"
    PLACE = "place"
    WORDS = "words"


@dataclass(frozen=True)
class Saying:
    """What is being told at the desk; `not_number` is the case it is itself, once it is one."""

    unit_id: int | None = None
    person_id: int | None = None
    told_by: str = ""
    place: str = ""
    class_id: int | None = None
    summary: str = ""
    words: str = ""
    not_number: str = ""


@dataclass(frozen=True)
class Alike:
    """A case that may be the same matter; of a withheld name nothing is said but what was told (M15)."""

    number: str
    status: CaseStatus
    unit: str
    told_by: str
    summary: str
    class_name: Named | None
    taken_at: datetime
    days: int  # ago, on the office's clock; of a closed one since it was closed
    why: tuple[Why, ...]  # the strongest first
    likeness: int  # of its words, 0 to 100

    @property
    def waiting(self) -> bool:
        """Whether it is still on the desk; otherwise a new one is a second complaint."""
        return self.status in WAITING


def is_second(days: int | ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a Case is a second complaint: linked as one, or of the flat and class of another so few days before.

    Two that were kept apart, or that are of one incident, do not repeat each other.
    """
    earlier, kept = Case.__table__.alias(), Diary.__table__.c
    kept_apart = (
        select(kept.id)
        .where(
            kept.subject == "case",
            kept.subject_id == Case.id,
            kept.act == "case.kept_apart",
            kept.new == earlier.c.number,
        )
        .correlate(Case.__table__, earlier)  # two levels down it would have cases of its own
    )
    before = (
        select(earlier.c.id)
        .where(
            earlier.c.unit_id == Case.unit_id,
            earlier.c.class_id == Case.class_id,
            # Past cases that were imported have later ids than some that came after them.
            tuple_(earlier.c.taken_at, earlier.c.id) < tuple_(Case.taken_at, Case.id),
            earlier.c.status != CaseStatus.VOID,
            cast(earlier.c.taken_at, Integer) >= cast(Case.taken_at, Integer) - days * _DAY,
            or_(Case.incident_id.is_(None), earlier.c.incident_id.is_distinct_from(Case.incident_id)),
            ~kept_apart.exists(),
        )
        .exists()
    )
    return or_(Case.second_of_id.is_not(None), before)


# Made once, like the lists of rows.py: the guard looks again after every word that is typed. First the few cases it may
# be, each kind by its own index; then what was told in them.
_case, _unit, _class, _place = Case.__table__.c, Unit.__table__.c, CaseClass.__table__.c, Place.__table__.c
_here = Unit.__table__.alias("here")
_SINCE: Any = bindparam("since")
_building = select(_here.c.building_id).where(_here.c.id == bindparam("unit_id")).scalar_subquery()
_recent = and_(_case.status != CaseStatus.VOID, or_(_case.taken_at >= _SINCE, _case.closed_at >= _SINCE, IS_WAITING))
_HITS = union_all(
    select(_case.id).where(_case.unit_id == bindparam("unit_id"), _recent),
    select(_case.id).where(_case.person_id == bindparam("person_id"), _recent),
    select(_case.id)
    .select_from(Unit.__table__.join(Case.__table__, _case.unit_id == _unit.id))
    .where(_unit.building_id == _building, _recent),
    select(_case.id)
    .with_hint(Case, "INDEXED BY ix_case_taken", "sqlite")
    .where(
        _case.taken_at >= _SINCE,
        or_(
            _case.place.in_(bindparam("places", expanding=True)),
            _case.told_by.collate("NOCASE") == bindparam("told_by"),
        ),
        or_(IS_WAITING, _case.unit_id.is_(None), bindparam("unit_id").is_(None)),
        _case.status != CaseStatus.VOID,
    ),
)
_TOLD: Any = (
    select(
        _case.number, _case.status, _case.unit_id, _unit.code, _unit.building_id, _case.person_id, _case.told_by,
        _case.place, _case.class_id, _class.name_en, _class.name_zh,
        func.substr(_case.summary, 1, COMPARED).label("summary"),
        func.substr(_case.words, 1, COMPARED).label("words"),
        _case.taken_at, _case.closed_at, _case.withheld,
    )
    .select_from(
        Case.__table__.outerjoin(Unit.__table__, _unit.id == _case.unit_id)
        .outerjoin(CaseClass.__table__, _class.id == _case.class_id)
    )
    .where(_case.id.in_(bindparam("ids", expanding=True)))
)  # fmt: skip
_NAMES = select(_place.name_en, _place.name_zh, _place.common)


def alike(reading: Reading, saying: Saying) -> tuple[Alike, ...]:
    """The cases that may be the same matter, the likeliest first, at most MOST of them (M48).

    Those of the office's guard_days and all that are not closed: of the same flat or caller, and from next door or
    the same place with nearly the same words, whichever language they are in. Never void ones.
    """
    spots = _spots(reading, saying.place)
    connection = reading.session.connection()
    told = {
        "unit_id": saying.unit_id,
        "person_id": saying.person_id,
        "told_by": clean_line(saying.told_by) or None,
        "places": [*spots.names, None],
        "since": reading.now - timedelta(days=reading.facts.guard_days),
    }
    hits = sorted(set(connection.execute(_HITS, told).scalars()), reverse=True)[:_LOOKED_AT]
    texts = [text for each in (saying.summary, saying.words) if (text := plain(each))]
    hides, itself = hides_names(reading), as_number(saying.not_number)
    building = reading.session.scalar(select(Unit.building_id).where(Unit.id == saying.unit_id))
    found: list[_Judged] = []
    for row in connection.execute(_TOLD, {"ids": hits}):
        hidden = row.withheld and hides
        near = not hidden and building is not None and row.building_id == building
        judged = _judged(reading, saying, row, spots, texts, hidden, near)
        if judged is not None and row.number != itself:
            found.append(judged)
    # Another building has a corridor of its own: what comes from there counts when nothing nearer does.
    told_here = [each for each in found if not each.far] or found
    told_here.sort(key=lambda each: (-each.weight, -micros(each.alike.taken_at)))
    return tuple(each.alike for each in told_here[:MOST])


@dataclass(frozen=True)
class _Judged:
    """A case that may be the same, what speaks for it, and whether it was told somewhere else."""

    alike: Alike
    weight: float
    far: bool


@dataclass(frozen=True)
class _Spots:
    """A place as it may be written, and whether it can be the same one for people of different buildings."""

    names: frozenset[str]
    shared: bool


def _spots(reading: Reading, typed: str) -> _Spots:
    place = clean_line(typed)
    if not place:
        return _Spots(frozenset(), False)
    for en, zh, common in reading.session.execute(_NAMES):
        if fold(place) in (fold(en), fold(zh)):
            return _Spots(frozenset(each for each in (en, zh, place) if each), common)
    return _Spots(frozenset({place}), True)


def _judged(
    reading: Reading, saying: Saying, row: Any, spots: _Spots, texts: list[str], hidden: bool, near: bool
) -> _Judged | None:
    """A case with what speaks for it, or None where it is another matter."""
    flat = not hidden and saying.unit_id is not None and row.unit_id == saying.unit_id
    caller = not hidden and _same_caller(saying, row)
    waits = row.status in WAITING
    kind = saying.class_id is not None and row.class_id == saying.class_id
    other_kind = not kind and saying.class_id is not None and row.class_id is not None
    place = row.place in spots.names
    share = max((share_of(mine, plain(its)) for mine in texts for its in (row.summary, row.words) if its), default=0)
    said = share >= reading.facts.guard_likeness
    if flat or caller:
        same = kind or said or (not other_kind and (place or waits))
    elif near:
        same = said or (kind and place)
    else:
        loose = saying.unit_id is None or row.unit_id is None
        same = place and spots.shared and ((said and (loose or waits)) or (kind and loose))
    if not same:
        return None
    ended = row.closed_at if row.closed_at is not None and not waits else row.taken_at
    local = reading.facts.local
    days = max(0, (local(reading.now).date() - local(ended).date()).days)
    weight = 40 * flat + 30 * caller + 25 * kind + 15 * place + (0.6 * share if said else 0) + 10 * waits
    told = Alike(
        number=row.number,
        status=row.status,
        unit="" if hidden else row.code or "",
        told_by="" if hidden else row.told_by,
        summary=row.summary,
        class_name=Named(row.name_en, row.name_zh) if row.name_en is not None else None,
        taken_at=row.taken_at,
        days=days,
        why=_why(flat, caller, kind, place, said),
        likeness=share,
    )
    return _Judged(told, weight - 0.3 * days, far=not (flat or caller or near))


def _same_caller(saying: Saying, row: Any) -> bool:
    if saying.person_id is not None and row.person_id is not None:
        return bool(row.person_id == saying.person_id)
    name = clean_line(saying.told_by)
    # Two who are called alike and live in different flats are two people.
    elsewhere = saying.unit_id is not None and row.unit_id is not None and row.unit_id != saying.unit_id
    return bool(name) and not elsewhere and fold(row.told_by) == fold(name)


def _why(flat: bool, caller: bool, kind: bool, place: bool, said: bool) -> tuple[Why, ...]:
    told: list[Why] = []
    if flat:
        told.append(Why.FLAT_AND_CLASS if kind else Why.FLAT)
    elif caller:
        told.append(Why.CALLER_AND_CLASS if kind else Why.CALLER)
    if place:
        told.append(Why.PLACE_AND_CLASS if kind and not told else Why.PLACE)
    if said:
        told.append(Why.WORDS)
    return tuple(told)
