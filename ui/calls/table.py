"""The lists of return calls: those to make, and those that were made."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desk.facts import Facts
from desk.return_calls import CallCounts
from ui.counters import Counted
from ui.moments import short_day
from ui.stages import mark_pill
from ui.table import Column


class Which(StrEnum):
    """Which calls are listed."""

    DUE = "due"
    LISTED = "listed"
    MADE = "made"


def counters() -> list[Counted]:
    """The counters over the list."""
    translate = QCoreApplication.translate
    return [
        Counted(Which.DUE, translate("calls", "To call now"), "phone"),
        Counted(Which.LISTED, translate("calls", "Also later days")),
        Counted(Which.MADE, translate("calls", "Made")),
    ]


def counted(told: CallCounts, made: int) -> dict[str, int]:
    """How many each counter shows."""
    return {Which.DUE: told.due, Which.LISTED: told.listed, Which.MADE: made}


PHONE_COLUMN = 2
"""Place of the column that is there only while no card beside the list tells the phone."""


def to_make(facts: Callable[[], Facts], now: Callable[[], datetime | None]) -> list[Column]:
    """The columns of calls to make."""
    translate = QCoreApplication.translate

    def tries(row: object) -> str:
        n = getattr(row, "tries", 0)
        return translate("calls", "{n} tried").format(n=n) if n else ""

    return [
        Column("unit", translate("calls", "Unit"), lambda row: row.unit, width=6.4, bold=True),
        Column("who", translate("calls", "Whom"), lambda row: row.told_by, width=7.4),
        Column("phone", translate("calls", "Phone"), lambda row: row.phone, width=9.6),
        Column("summary", translate("calls", "About"), lambda row: row.summary, stretch=True),
        Column("tries", translate("calls", "Tries"), tries, width=5.6, muted=True),
        Column(
            "due",
            translate("calls", "Due"),
            lambda row: short_day(row.due_at, facts(), now()),
            width=7,
            tone=lambda row: "red" if row.late else "amber" if row.unhappy else None,
        ),
    ]


def made_columns(facts: Callable[[], Facts], now: Callable[[], datetime | None]) -> list[Column]:
    """The columns of calls that were made."""
    translate = QCoreApplication.translate
    return [
        Column("number", translate("calls", "Number"), lambda row: row.number, width=8.2),
        Column("unit", translate("calls", "Unit"), lambda row: row.unit, width=6.4, bold=True),
        Column("summary", translate("calls", "About"), lambda row: row.words or row.summary, stretch=True),
        Column(
            "mark",
            translate("calls", "Mark"),
            lambda row: mark_pill(row.mark).word,
            width=8,
            tone=lambda row: mark_pill(row.mark).tone,
        ),
        Column("done", translate("calls", "Called"), lambda row: short_day(row.done_at, facts(), now()), width=7),
    ]


def nothing_here(which: str) -> str:
    """The sentence over an empty list."""
    translate = QCoreApplication.translate
    if which == Which.MADE:
        return translate("calls", "No return call was made yet.")
    return translate("calls", "Nobody waits for a return call.")
