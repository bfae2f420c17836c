"""The list of slips: its columns and its counters."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.facts import Facts
from desk.slips import Mark, Outcome, SlipCounts, SlipFilter, SlipRow, SlipStatus
from ui.counters import Counted
from ui.moments import clock, short_day
from ui.rows import told_only
from ui.slips.homewords import outcome_tone, outcome_word, yes_no_word
from ui.stages import Stage, mark_pill, slip_pill
from ui.table import Column, PagedTable, PageOfRows
from ui.theme import em

ROOM = {"raised": 64, "trade": 46, "appointed": 49, "back": 49}
"""Columns that go when the list is narrower than so many ems; the detail beside it tells them."""


class SlipTable(PagedTable):
    """Slips with the distinctive columns first."""

    def __init__(
        self,
        language: str,
        facts: Callable[[], Facts],
        now: Callable[[], datetime | None],
        fetch: Callable[[object | None, Callable[[PageOfRows], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        self._tells_back = False
        self._keys = ("number", "unit", "summary", "trade", "appointed", "back", "raised", "status")
        columns = [
            Column("number", translate("slips", "Number"), lambda row: row.number, width=8.2, bold=True),
            Column("unit", translate("slips", "Flat"), lambda row: row.unit, width=6),
            Column("summary", translate("slips", "Matter"), lambda row: row.summary, stretch=True),
            Column(
                "trade",
                translate("slips", "Worker"),
                lambda row: row.worker or who(row, language),
                width=9,
                value=lambda row: who(row, language),
            ),
            Column(
                "appointed",
                translate("slips", "Appointed"),
                lambda row: expected(row, facts(), now()),
                width=7.4,
                value=lambda row: row.appoint_from,
            ),
            Column(
                "back",
                translate("slips", "Back"),
                lambda row: day_and_clock(row.back_at, facts(), now()),
                width=7.4,
                value=lambda row: row.back_at,
            ),
            Column(
                "raised",
                translate("slips", "Raised"),
                lambda row: short_day(row.raised_at, facts(), now()),
                width=4.8,
                muted=True,
                value=lambda row: row.raised_at,
            ),
            Column(
                "status",
                translate("slips", "Status"),
                lambda row: stage_of(row).word,
                width=8,
                tone=lambda row: stage_of(row).tone,
            ),
        ]
        super().__init__(columns, fetch, translate("slips", "Work slips"), parent)
        self._hide_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_columns()

    def tell_back(self, told: bool) -> None:
        """Say of slips that are home when they came, of the others when somebody is expected."""
        self._tells_back = told
        self._hide_columns()

    def _hide_columns(self) -> None:
        other = "appointed" if self._tells_back else "back"
        for place, key in enumerate(self._keys):
            if key in ROOM:
                self.setColumnHidden(place, key == other or self.width() < em(ROOM[key]))


def expected(row: SlipRow, facts: Facts, now: datetime | None) -> str:
    """When somebody is expected, while the slip is out: 23 Nov 14:00."""
    if row.appoint_from is None or row.status is not SlipStatus.OUT:
        return ""
    return day_and_clock(row.appoint_from, facts, now)


def day_and_clock(at: datetime | None, facts: Facts, now: datetime | None) -> str:
    """A moment as a column tells it: 23 Nov 14:00."""
    return f"{short_day(at, facts, now)} {clock(at, facts)}" if at is not None else ""


def stage_of(row: SlipRow) -> Stage:
    """Where a slip is; of one that is home, what makes it pressing: an owner not satisfied, work not done.

    One that is out without paper is with nobody yet, and red where it has been so for too long.
    """
    if row.status is SlipStatus.OUT and not row.printed:
        word = QCoreApplication.translate("slips", "Not printed")
        return Stage(word, "red" if row.late else "amber")
    if row.status is SlipStatus.BACK and row.opinion is Mark.NOT_SATISFIED:
        return mark_pill(row.opinion)
    if row.status is SlipStatus.BACK and row.outcome not in (None, Outcome.DONE):
        return Stage(outcome_word(row.outcome), outcome_tone(row.outcome))
    return slip_pill(row.status, row.late)


def export_columns() -> list[Column]:
    """What an export tells of a slip beside the columns of the list."""
    translate = QCoreApplication.translate
    return [
        told_only("case", translate("slips", "Case"), lambda row: row.case_number),
        told_only("done", translate("slips", "Finished"), lambda row: row.done_at),
        told_only("outcome", translate("slips", "Outcome"), _outcome),
        told_only("signed", translate("slips", "Signed by the owner"), lambda row: yes_no_word(row.signed)),
        told_only("opinion", translate("slips", "Owner's opinion"), _opinion),
        told_only("result", translate("slips", "Result"), lambda row: row.result),
        told_only("void", translate("slips", "Void because"), lambda row: row.void_reason),
    ]


def who(row: SlipRow, language: str) -> str:
    """The trade and the worker sent."""
    return " · ".join(part for part in (row.trade.text(language) if row.trade else "", row.worker) if part)


def _outcome(row: SlipRow) -> str:
    return outcome_word(row.outcome) if row.outcome else ""


def _opinion(row: SlipRow) -> str:
    return mark_pill(row.opinion).word if row.opinion else ""


def counters() -> list[Counted]:
    """The counters over the list."""
    translate = QCoreApplication.translate
    return [
        Counted(SlipFilter.OUT, translate("slips", "Out")),
        Counted(SlipFilter.LATE, translate("slips", "Out too long"), "clock-alert"),
        Counted(SlipFilter.BACK, translate("slips", "Back")),
        Counted(SlipFilter.UNSIGNED, translate("slips", "Unsigned")),
        Counted(SlipFilter.VOID, translate("slips", "Void")),
        Counted(SlipFilter.ALL, translate("slips", "All")),
    ]


def counted(told: SlipCounts) -> dict[str, int]:
    """How many slips each counter shows."""
    return {
        SlipFilter.OUT: told.out,
        SlipFilter.LATE: told.late,
        SlipFilter.BACK: told.back,
        SlipFilter.UNSIGNED: told.unsigned,
        SlipFilter.VOID: told.void,
        SlipFilter.ALL: told.out + told.back + told.void,
    }


def nothing_here(which: str, search: str) -> str:
    """The sentence over an empty list."""
    translate = QCoreApplication.translate
    if search:
        return translate("slips", "No slip of this list matches. Enter opens any slip by its number.")
    if which == SlipFilter.OUT:
        return translate("slips", "No slip is out. F9 on a case sends a trade.")
    if which == SlipFilter.LATE:
        return translate("slips", "No slip has been out for too long.")
    if which == SlipFilter.UNSIGNED:
        return translate("slips", "Every slip of work done is signed by the owner.")
    return translate("slips", "No slips here.")
