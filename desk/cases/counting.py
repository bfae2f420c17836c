"""What the report tells of cases beside its figures: ideas heard, and classes by causes (M37, M40)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from db.models import Case, CaseClass, CaseStatus, Cause
from desk.cases.rounds import closed_between, stood_at
from desk.named import Named
from desk.work import Reading

_VALID = Case.status != CaseStatus.VOID


@dataclass(frozen=True)
class CrossTable:
    """Classes down, families of causes across; counts[class][cause]. A class of None: cases of no class."""

    classes: tuple[Named | None, ...]
    causes: tuple[Named, ...]
    counts: tuple[tuple[int, ...], ...]


def ideas_between(
    reading: Reading, start: datetime, end: datetime, limit: int
) -> tuple[tuple[tuple[str, str], ...], int]:
    """Number and summary of the first cases taken between two moments that hold an idea, and how many do (M37)."""
    heard = (Case.idea, Case.taken_at >= start, Case.taken_at < end, _VALID)
    rows = reading.session.execute(
        select(Case.number, Case.summary).where(*heard).order_by(Case.taken_at, Case.id).limit(limit)
    )
    total = reading.session.scalar(select(func.count()).select_from(Case).where(*heard))
    return tuple((number, summary) for number, summary in rows), total or 0


def class_by_cause(reading: Reading, start: datetime, end: datetime) -> CrossTable:
    """The cases closed between two moments, by class and by the family of the cause they had then (M40).

    A class that was put right since counts as it is now, as in every other table. Only classes and causes that
    occurred, in the office's order; cases of no class come last.
    """
    cause_id = stood_at(end).cause_id
    rows = reading.session.execute(
        select(Case.class_id, cause := cause_id.label("cause"), func.count())
        .where(closed_between(start, end), cause_id.is_not(None))
        .group_by(Case.class_id, cause)
    ).all()
    counted = {(class_id, cause_id): count for class_id, cause_id, count in rows}
    classes, causes = _order(reading, CaseClass), _order(reading, Cause)
    down: list[int | None] = [id for id in classes if any(key[0] == id for key in counted)]
    down += [None] if any(key[0] is None for key in counted) else []
    across = [id for id in causes if any(key[1] == id for key in counted)]
    return CrossTable(
        tuple(None if id is None else classes[id] for id in down),
        tuple(causes[id] for id in across),
        tuple(tuple(counted.get((row, column), 0) for column in across) for row in down),
    )


def _order(reading: Reading, table: type[CaseClass] | type[Cause]) -> dict[int, Named]:
    rows = reading.session.execute(select(table.id, table.name_en, table.name_zh).order_by(table.position, table.id))
    return {id: Named(en, zh) for id, en, zh in rows}
