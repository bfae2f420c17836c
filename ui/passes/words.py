"""What passes are called on screen."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from desk.passes import PassCounts, PassFilter, PassRow, PassStatus
from ui.counters import Counted
from ui.moments import plain_day
from ui.stages import Stage

translate = QCoreApplication.translate


def pass_pill(row: PassRow) -> Stage:
    """Where a pass is: out, late, back from the gate, or void."""
    if row.status is PassStatus.VOID:
        return Stage(translate("passes", "Void"), "neutral")
    if row.status is PassStatus.USED:
        return Stage(translate("passes", "Used"), "green")
    if row.late:
        return Stage(translate("passes", "Not back"), "red")
    return Stage(translate("passes", "Issued"), "accent")


def valid_words(row: PassRow, today: date) -> str:
    """The day and the hours of a pass; the year only where it is another one."""
    day = plain_day(row.valid_on, datetime.combine(today, time()))
    return " ".join(part for part in (day, row.window) if part)


def counted(told: PassCounts) -> dict[str, int]:
    """How many passes each counter shows."""
    return {
        PassFilter.OUT: told.out,
        PassFilter.LATE: told.late,
        PassFilter.USED: told.used,
        PassFilter.VOID: told.void,
        PassFilter.ALL: told.out + told.used + told.void,
    }


def counters() -> list[Counted]:
    """The counters over the register."""
    return [
        Counted(PassFilter.OUT, translate("passes", "Not back yet")),
        Counted(PassFilter.LATE, translate("passes", "Day is over"), "clock-alert"),
        Counted(PassFilter.USED, translate("passes", "Used")),
        Counted(PassFilter.VOID, translate("passes", "Void")),
        Counted(PassFilter.ALL, translate("passes", "All")),
    ]
