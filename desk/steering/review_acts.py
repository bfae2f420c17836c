"""Writes the review of a month: a measure against what a class of cases showed, by whom and by when (M46)."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from db.models import CaseClass, Measure
from desk import records
from desk.figures.spans import Span, must_have_begun, span_from
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line, short_text
from desk.tenure import today
from desk.work import UnitOfWork

LONGEST_TOLD, LONGEST_WHO = 4000, 120
LATEST_YEARS = 10


@dataclass(frozen=True)
class NewMeasure:
    """A measure as typed; without a class it is of the whole month."""

    measure: str
    class_id: int | None = None
    finding: str = ""
    who: str = ""
    due_on: date | None = None
    done_on: date | None = None


def add(work: UnitOfWork, span: Span, new: NewMeasure) -> int:
    """Write a measure into the review of a span, and answer its id.

    Refusals: clerk.managers_only, report.month_ahead, class.unknown, measure.missing, measure.done_ahead,
    measure.before_span, measure.due_far, text.too_long.
    """
    require_manager(work)
    must_have_begun(work, span)
    told = _checked(work, span, new)
    row = Measure(span.code, told["class_id"], told["finding"], told["measure"])
    row.who, row.due_on, row.done_on = told["who"], told["due_on"], told["done_on"]
    return records.put(work, row)


def change(work: UnitOfWork, measure_id: int, new: NewMeasure) -> None:
    """Change a measure. Refusals: record.unknown, and those of adding."""
    require_manager(work)
    span = span_from(records.get(work, Measure, measure_id).span)
    records.change(work, Measure, measure_id, _checked(work, span, new))


def finish(work: UnitOfWork, measure_id: int) -> None:
    """The measure is done, today. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.change(work, Measure, measure_id, {"done_on": today(work)})


def unfinish(work: UnitOfWork, measure_id: int) -> None:
    """The measure is not done after all. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.change(work, Measure, measure_id, {"done_on": None})


def take_off(work: UnitOfWork, measure_id: int) -> None:
    """Take a measure off the review. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, Measure, measure_id)


def put_back(work: UnitOfWork, measure_id: int) -> None:
    """Put a measure back that was taken off. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.put_back(work, Measure, measure_id)


def _checked(work: UnitOfWork, span: Span, new: NewMeasure) -> dict[str, Any]:
    if new.class_id is not None and work.session.get(CaseClass, new.class_id) is None:
        raise Refusal("class.unknown", field="class_id", id=new.class_id)
    told = {
        **asdict(new),
        "finding": short_text(new.finding, LONGEST_TOLD, "finding"),
        "measure": short_text(new.measure, LONGEST_TOLD, "measure"),
        "who": short_line(new.who, LONGEST_WHO, "who"),
    }
    if not told["measure"]:
        raise Refusal("measure.missing", field="measure")
    if new.done_on is not None and new.done_on > today(work):
        raise Refusal("measure.done_ahead", field="done_on", day=new.done_on.isoformat())
    for field, day in (("due_on", new.due_on), ("done_on", new.done_on)):
        if day is not None and day < span.first:
            raise Refusal("measure.before_span", field=field, day=day.isoformat(), span=span.code)
    if new.due_on is not None and new.due_on.year > today(work).year + LATEST_YEARS:
        raise Refusal("measure.due_far", field="due_on", years=LATEST_YEARS)
    return told
