"""Spot checks of manners and uniform, with a score for each employee (M02, M66a)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select

from db.base import id_of
from db.models import Clerk, SpotCheck, Staff
from desk import records
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_text
from desk.work import Reading, UnitOfWork

LONGEST_NOTE = 4000


class Point(StrEnum):
    """What is looked at, in the order of the form."""

    UNIFORM = "uniform"
    BADGE = "badge"
    GREETING = "greeting"
    POLITE = "polite"
    PHONE = "phone"
    GUIDANCE = "guidance"
    PLACE = "place"
    HONEST = "honest"


@dataclass(frozen=True)
class NewCheck:
    """A spot check as ticked: what was met and what was missed; what was not looked at is in neither."""

    met: frozenset[Point] = frozenset()
    missed: frozenset[Point] = frozenset()
    note: str = ""


@dataclass(frozen=True)
class CheckRow:
    """One spot check; `score` is the share of the points looked at that were met, in percent."""

    key: int
    at: datetime
    clerk: str
    met: tuple[Point, ...]
    missed: tuple[Point, ...]
    note: str
    score: float


@dataclass(frozen=True)
class Score:
    """How an employee stands: how many checks there were, and the mean of their scores in percent."""

    checks: int
    mean: float


def check(work: UnitOfWork, staff_id: int, new: NewCheck) -> int:
    """Write down a spot check and answer its id.

    Refusals: clerk.managers_only, record.unknown, spot_check.nothing_seen, spot_check.both, text.too_long.
    """
    require_manager(work)
    records.get(work, Staff, staff_id)
    if new.met & new.missed:
        raise Refusal("spot_check.both", field="met")
    if not (new.met | new.missed):
        raise Refusal("spot_check.nothing_seen", field="met")
    note = short_text(new.note, LONGEST_NOTE, "note")
    row = SpotCheck(staff_id, work.now, work.clerk_id, _codes(new.met), _codes(new.missed), note)
    return records.put(work, row)


def take_off(work: UnitOfWork, check_id: int) -> None:
    """Take a spot check off the record: it was of somebody else. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, SpotCheck, check_id)


def put_back(work: UnitOfWork, check_id: int) -> None:
    """Put a spot check back. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.put_back(work, SpotCheck, check_id)


def of_staff(reading: Reading, staff_id: int) -> tuple[CheckRow, ...]:
    """An employee's spot checks, the newest first."""
    query = (
        select(SpotCheck, Clerk.name)
        .outerjoin(Clerk, Clerk.id == SpotCheck.clerk_id)
        .where(SpotCheck.staff_id == staff_id, SpotCheck.removed_at.is_(None))
        .order_by(SpotCheck.at.desc(), SpotCheck.id.desc())
    )
    return tuple(
        CheckRow(id_of(row), row.at, clerk or "", _points(row.met), _points(row.missed), row.note, _score(row))
        for row, clerk in reading.session.execute(query)
    )


def scores(reading: Reading) -> dict[int, Score]:
    """How everybody who was checked stands, by the id of the record (M66a)."""
    found: dict[int, list[float]] = {}
    for row in reading.session.scalars(select(SpotCheck).where(SpotCheck.removed_at.is_(None))):
        found.setdefault(row.staff_id, []).append(_score(row))
    return {staff_id: Score(len(each), sum(each) / len(each)) for staff_id, each in found.items()}


def _score(row: SpotCheck) -> float:
    met, missed = len(_points(row.met)), len(_points(row.missed))
    return 100 * met / (met + missed)


def _codes(points: Iterable[Point]) -> str:
    wanted = set(points)
    return ",".join(point for point in Point if point in wanted)


def _points(codes: str) -> tuple[Point, ...]:
    return tuple(Point(code) for code in codes.split(",") if code)
