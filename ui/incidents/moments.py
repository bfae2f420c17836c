"""Moments typed as a day and a time, either of which may be left out."""

from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk
from ui.form import Form
from ui.widgets.clockline import ClockLine
from ui.widgets.dayline import DayLine

DAY_ENDS = time(23, 59)


def add_moment(form: Form, name: str, label: str, today: date, *, spans: tuple[int, int] = (3, 2)) -> None:
    """Add a day (NAME_on) and a time (NAME_at)."""
    form.add(f"{name}_on", label, DayLine(today), span=spans[0])
    form.add(f"{name}_at", QCoreApplication.translate("incidents", "At"), ClockLine(), span=spans[1])


def put_moment(form: Form, name: str, moment: datetime | None, desk: Desk) -> None:
    """Fill both with a moment (UTC), or leave them empty."""
    if moment is not None:
        local = desk.facts.local(moment)
        form.fill({f"{name}_on": local.date(), f"{name}_at": local.time()})


def is_time(form: Form, name: str, told: dict[str, Any]) -> bool:
    """Whether the time can be read; otherwise it is marked."""
    value = told[f"{name}_at"]
    if value is None or isinstance(value, time):
        return True
    words = QCoreApplication.translate("incidents", "Write a time such as 9:30, or leave it empty")
    form.mark(f"{name}_at", words)
    return False


def past(told: dict[str, Any], name: str, now: datetime) -> datetime | None:
    """The moment meant, none when both are empty; a time alone is the last one before `now` (the office's clock)."""
    day, at = told[f"{name}_on"], told[f"{name}_at"]
    if day is None and at is None:
        return None
    if at is None:
        return _aware(day, time(), now)
    if day is None:
        day = now.date() if at <= now.time() else now.date() - timedelta(days=1)
    return _aware(day, at, now)


def coming(told: dict[str, Any], name: str, now: datetime) -> datetime | None:
    """The same for what is still to come: a day alone is its end, a time alone the next one."""
    day, at = told[f"{name}_on"], told[f"{name}_at"]
    if day is None and at is None:
        return None
    if at is None:
        return _aware(day, DAY_ENDS, now)
    if day is None:
        day = now.date() if at > now.time() else now.date() + timedelta(days=1)
    return _aware(day, at, now)


def _aware(day: date, at: time, now: datetime) -> datetime:
    return datetime.combine(day, at, now.tzinfo)
