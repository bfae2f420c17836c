"""Setting something right within a limit: first why it happened, then what cures it (M22, M93)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from db.models import Case, Clerk, Rectification, Source
from desk import records
from desk.calendar import Limit, LimitUnit
from desk.cases.handling import standing
from desk.cases.known import by_number
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.week import closing
from desk.work import Reading, UnitOfWork

LONGEST_LEADER, LONGEST_TOLD, MOST_DAYS = 60, 4000, 250


@dataclass(frozen=True)
class NewRectification:
    """What must be set right, who leads it and by when: so many working days, or a day that is named.

    `analysis` says why it happened and comes before `measure`, which cures it (M93). With `due_on` the days do not
    count; with neither, the limit stays as it is.
    """

    problem: str
    leader: str = ""
    days: int | None = None
    due_on: date | None = None
    analysis: str = ""
    measure: str = ""


@dataclass(frozen=True)
class RectificationRow:
    """Something to set right; moments are UTC. `late`: not done by its limit."""

    key: int
    source: Source
    problem: str
    leader: str
    opened_at: datetime
    due_at: datetime
    analysis: str
    measure: str
    done_at: datetime | None
    result: str
    case_number: str
    clerk: str
    late: bool


def open_rectification(
    work: UnitOfWork, new: NewRectification, source: Source = Source.OWNER, case_number: str = ""
) -> int:
    """Demand that something is set right, and answer the id: out of a case, an inspection, a warning to staff.

    Refusals: case.unknown, case.void, rectification.problem_missing, rectification.limit_missing,
    rectification.limit_bad, rectification.due_past, rectification.analysis_missing, text.too_long.
    """
    case = standing(work, case_number) if case_number else None
    told, due = _checked(new), _due(work, new)
    if due is None:
        raise Refusal("rectification.limit_missing", field="days")
    row = Rectification(source, told["problem"], work.now, due, work.clerk_id, case_id=case.id if case else None)
    for name in ("leader", "analysis", "measure"):
        setattr(row, name, told[name])
    id = records.put(work, row)
    if case is not None:
        work.record("case.rectify", "case", case.id, note=row.problem)
    return id


def change_rectification(work: UnitOfWork, rectification_id: int, new: NewRectification) -> None:
    """Change it, or write down the analysis and then the measure. Refusals: record.unknown, and those of opening."""
    row = records.get(work, Rectification, rectification_id)
    told, due = _checked(new), _due(work, new, row.due_at)
    records.change(work, Rectification, rectification_id, {**told, "due_at": due or row.due_at})


def finish(work: UnitOfWork, rectification_id: int, result: str) -> None:
    """It is set right, with what came of it.

    Refusals: record.unknown, rectification.done_already, rectification.measure_missing, rectification.result_missing,
    text.too_long.
    """
    row, said = records.get(work, Rectification, rectification_id), short_text(result, LONGEST_TOLD, "result")
    if row.done_at is not None:
        raise Refusal("rectification.done_already")
    if not row.measure:
        raise Refusal("rectification.measure_missing")
    if not said:
        raise Refusal("rectification.result_missing", field="result")
    records.change(work, Rectification, rectification_id, {"done_at": work.now, "result": said})
    if row.case_id is not None:
        work.record("case.rectified", "case", row.case_id, note=said)


def unfinish(work: UnitOfWork, rectification_id: int) -> None:
    """It is not set right after all. Refusals: record.unknown."""
    records.change(work, Rectification, rectification_id, {"done_at": None, "result": ""})


def take_off_rectification(work: UnitOfWork, rectification_id: int) -> None:
    """Take it off, as one nobody demanded. Refusals: record.unknown."""
    records.take_off(work, Rectification, rectification_id)


def put_back_rectification(work: UnitOfWork, rectification_id: int) -> None:
    """Put back one that was taken off. Refusals: record.unknown."""
    records.put_back(work, Rectification, rectification_id)


def open_rectifications(reading: Reading) -> tuple[RectificationRow, ...]:
    """What is still to be set right, the most pressing first."""
    return _rows(reading, _ROWS.where(Rectification.done_at.is_(None)).order_by(Rectification.due_at, Rectification.id))


def rectifications_of(reading: Reading, case_number: str) -> tuple[RectificationRow, ...]:
    """What a case demanded to be set right, the first first. Refusals: case.unknown."""
    case = by_number(reading, case_number)
    return _rows(reading, _ROWS.where(Rectification.case_id == case.id).order_by(Rectification.id))


_ROWS: Any = (
    select(Rectification, Case.number, Clerk.name)
    .outerjoin(Case, Case.id == Rectification.case_id)
    .outerjoin(Clerk, Clerk.id == Rectification.clerk_id)
    .where(Rectification.removed_at.is_(None))
)


def _rows(reading: Reading, query: Any) -> tuple[RectificationRow, ...]:
    return tuple(
        RectificationRow(
            each.id,
            each.source,
            each.problem,
            each.leader,
            each.opened_at,
            each.due_at,
            each.analysis,
            each.measure,
            each.done_at,
            each.result,
            number or "",
            clerk or "",
            each.done_at is None and each.due_at < reading.now,
        )
        for each, number, clerk in reading.session.execute(query)
    )


def _checked(new: NewRectification) -> dict[str, Any]:
    told = {name: short_text(getattr(new, name), LONGEST_TOLD, name) for name in ("problem", "analysis", "measure")}
    if not told["problem"]:
        raise Refusal("rectification.problem_missing", field="problem")
    if told["measure"] and not told["analysis"]:
        raise Refusal("rectification.analysis_missing", field="analysis")
    return {**told, "leader": short_line(new.leader, LONGEST_LEADER, "leader")}


def _due(work: UnitOfWork, new: NewRectification, stands: datetime | None = None) -> datetime | None:
    """The moment a limit runs out: a day that is named ends when the desk closes."""
    if new.due_on is not None:
        if stands is not None and new.due_on == work.facts.local(stands).date():
            return stands
        if new.due_on < work.facts.local(work.now).date():
            raise Refusal("rectification.due_past", field="due_on", day=new.due_on)
        if new.due_on.year > work.now.year + 5:
            raise Refusal("rectification.limit_bad", field="due_on", most=MOST_DAYS)
        last = closing(work.facts.week, new.due_on.weekday())
        return datetime.combine(new.due_on, last, ZoneInfo(work.facts.zone))
    if new.days is None:
        return None
    if not 1 <= new.days <= MOST_DAYS:
        raise Refusal("rectification.limit_bad", field="days", most=MOST_DAYS)
    return work.calendar.due(work.now, Limit(new.days, LimitUnit.WORKING_DAYS)).at
