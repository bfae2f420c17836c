"""The list of the print queue: its columns and its counters."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.facts import Facts
from desk.printqueue import QueueCounts, QueueFilter
from ui.counters import Counted
from ui.moments import near_time
from ui.printqueue.words import kind_word, size_words, state_pill, why_words
from ui.rows import told_only
from ui.table import Column, Fetch, PagedTable
from ui.theme import em

ROOM = {"clerk": 68, "kind": 54}
"""Columns that go when the list is narrower than so many ems."""


class QueueTable(PagedTable):
    """Papers with when they were asked for first."""

    def __init__(
        self,
        facts: Callable[[], Facts],
        now: Callable[[], datetime | None],
        fetch: Fetch,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate

        def when(row: object) -> str:
            at: datetime = row.at  # type: ignore[attr-defined]
            local = facts().local(at)
            return near_time(local, facts().local(now() or at))

        columns = [
            Column("at", translate("printqueue", "Asked for"), when, width=10.4, muted=True, value=lambda row: row.at),
            Column("title", translate("printqueue", "Paper"), lambda row: row.title, stretch=True, bold=True),
            Column("kind", translate("printqueue", "Kind"), lambda row: kind_word(row.kind), width=9),
            Column(
                "pages",
                translate("printqueue", "Pages"),
                size_words,
                width=5.2,
                align_right=True,
                value=lambda row: row.pages,
            ),
            Column("printer", translate("printqueue", "Printer"), lambda row: row.printer, width=13),
            Column("clerk", translate("printqueue", "Asked by"), lambda row: row.clerk, width=8.6, muted=True),
            Column(
                "state",
                translate("printqueue", "State"),
                lambda row: state_pill(row).word,
                width=8.6,
                tone=lambda row: state_pill(row).tone,
            ),
        ]
        self._keys = tuple(column.key for column in columns)
        super().__init__(columns, fetch, translate("printqueue", "Print queue"), parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, key in enumerate(self._keys):
            if key in ROOM:
                self.setColumnHidden(place, self.width() < em(ROOM[key]))


def export_columns() -> list[Column]:
    """What an export tells of a paper beside the columns of the list."""
    translate = QCoreApplication.translate
    return [
        told_only("copies", translate("printqueue", "Copies"), lambda row: row.copies),
        told_only("ended", translate("printqueue", "Came out"), lambda row: row.ended_at),
        told_only("why", translate("printqueue", "Trouble"), why_words),
    ]


def counters() -> list[Counted]:
    """The counters over the list."""
    translate = QCoreApplication.translate
    return [
        Counted(QueueFilter.WAITING, translate("printqueue", "Waiting")),
        Counted(QueueFilter.FAILED, translate("printqueue", "Failed"), "circle-alert"),
        Counted(QueueFilter.TODAY, translate("printqueue", "Out today")),
        Counted(QueueFilter.ALL, translate("printqueue", "All")),
    ]


def counted(told: QueueCounts) -> dict[str, int]:
    """How many papers each counter shows."""
    return {
        QueueFilter.WAITING: told.waiting,
        QueueFilter.FAILED: told.failed,
        QueueFilter.TODAY: told.today,
        QueueFilter.ALL: told.all,
    }


def nothing_here(which: str) -> str:
    """The sentence over an empty list."""
    translate = QCoreApplication.translate
    if which == QueueFilter.WAITING:
        return translate("printqueue", "Nothing waits for a printer.")
    if which == QueueFilter.FAILED:
        return translate("printqueue", "Everything asked for came out.")
    if which == QueueFilter.TODAY:
        return translate("printqueue", "Nothing was printed today.")
    return translate("printqueue", "Nothing was printed yet: slips, letters and lists stand here once they are.")
