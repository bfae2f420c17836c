"""Breaches of the renovation rules: found on a round, demanded to be put right, put right."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from db.models import Breach, Renovation
from desk import records
from desk.household.flats import LONGEST_TEXT
from desk.refusals import Refusal
from desk.renovations.acts import past_day
from desk.short import short_text
from desk.work import UnitOfWork


@dataclass(frozen=True)
class NewBreach:
    """A breach as found; without `found_on` it was found today, `demand` is what must be put right by `due_on`."""

    what: str
    demand: str = ""
    found_on: date | None = None
    due_on: date | None = None


def add_breach(work: UnitOfWork, renovation_id: int, new: NewBreach) -> int:
    """Put a breach on file, whatever the status: work without a permit is one as well; answer its id.

    Refusals: record.unknown, breach.what_missing, breach.due_before, day.ahead, text.too_long.
    """
    records.get(work, Renovation, renovation_id)
    return records.put(work, Breach(renovation_id, **_told(work, new)))


def change_breach(work: UnitOfWork, breach_id: int, new: NewBreach) -> None:
    """Change what was found; the day stays unless another is told.

    Refusals: record.unknown, breach.what_missing, breach.due_before, breach.righted_before, day.ahead, text.too_long.
    """
    row = records.get(work, Breach, breach_id)
    told = _told(work, replace(new, found_on=new.found_on or row.found_on))
    if row.righted_on is not None and row.righted_on < told["found_on"]:
        raise Refusal("breach.righted_before", field="found_on")
    records.change(work, Breach, breach_id, told)


def put_right(work: UnitOfWork, breach_id: int, day: date | None = None, result: str = "") -> None:
    """Say that a breach was put right, today when no day is given, and how.

    Refusals: record.unknown, breach.righted_before, day.ahead.
    """
    row, righted_on = records.get(work, Breach, breach_id), past_day(work, day, "righted_on")
    if righted_on < row.found_on:
        raise Refusal("breach.righted_before", field="righted_on")
    records.change(
        work, Breach, breach_id, {"righted_on": righted_on, "result": short_text(result, LONGEST_TEXT, "result")}
    )


def open_again(work: UnitOfWork, breach_id: int) -> None:
    """Say that a breach is not put right after all. Refusals: record.unknown."""
    records.change(work, Breach, breach_id, {"righted_on": None, "result": ""})


def take_breach_off(work: UnitOfWork, breach_id: int) -> None:
    """Take a breach entered by mistake off the file. Refusals: record.unknown."""
    records.take_off(work, Breach, breach_id)


def put_breach_back(work: UnitOfWork, breach_id: int) -> None:
    """Put it back. Refusals: record.unknown."""
    records.put_back(work, Breach, breach_id)


def _told(work: UnitOfWork, new: NewBreach) -> dict[str, Any]:
    what, found_on = short_text(new.what, LONGEST_TEXT, "what"), past_day(work, new.found_on, "found_on")
    if not what:
        raise Refusal("breach.what_missing", field="what")
    if new.due_on is not None and new.due_on < found_on:
        raise Refusal("breach.due_before", field="due_on")
    demand = short_text(new.demand, LONGEST_TEXT, "demand")
    return {"what": what, "demand": demand, "found_on": found_on, "due_on": new.due_on}
