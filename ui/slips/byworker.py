"""The slips that are out by worker and age: whom to ask for their paper first."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desk.slips import WorkerOut, workers_out
from desk.slips.workers_out import FEW_DAYS, SOME_DAYS
from desk.work import Reading
from ui.desk import Desk
from ui.table import AllRows, Column, PagedTable, PageOfRows
from ui.theme import em
from ui.widgets.empty import EmptyState

ROOM = {"trades": 60}
"""Columns that go when the list is narrower than so many ems."""
LEAST_DAYS = {"today": 0, "few": 1, "some": FEW_DAYS + 1, "more": SOME_DAYS + 1}
"""So many days a slip of an age has been out at least."""


class WorkersTable(PagedTable):
    """Workers with slips out, the one whose paper is oldest first; Enter shows theirs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        language = desk.look.language
        self._desk = desk

        def many(name: str) -> Callable[[WorkerOut], str]:
            return lambda row: str(getattr(row, name) or "")

        def aged(name: str) -> Callable[[WorkerOut], str | None]:
            def tone(row: WorkerOut) -> str | None:
                late = row.late and LEAST_DAYS[name] > desk.facts.slip_late_days
                return None if not getattr(row, name) else "red" if late else "neutral"

            return tone

        columns = [
            Column("worker", translate("slips", "Worker"), worker_name, stretch=True, bold=True),
            Column(
                "trades",
                translate("slips", "Trade"),
                lambda row: ", ".join(each.text(language) for each in row.trades),
                width=10,
            ),
            Column("today", translate("slips", "Today"), many("today"), width=5.2, tone=aged("today")),
            Column("few", translate("slips", "1–2 days"), many("few"), width=5.8, tone=aged("few")),
            Column("some", translate("slips", "3–7 days"), many("some"), width=5.8, tone=aged("some")),
            Column(
                "more",
                translate("slips", "Longer"),
                many("more"),
                width=5.6,
                tone=aged("more"),
            ),
            Column(
                "late",
                translate("slips", "Out too long"),
                many("late"),
                width=7,
                tone=lambda row: "red" if row.late else None,
            ),
            Column("total", translate("slips", "In all"), lambda row: str(row.total), width=5.2, bold=True),
        ]
        self._keys = [each.key for each in columns]
        super().__init__(columns, self._ask, translate("slips", "Slips out by worker"), parent)
        self.counted.connect(self._say_empty)

    def _ask(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        def question(reading: Reading) -> PageOfRows:
            return AllRows(workers_out(reading))

        self._desk.errands.ask(self, question, then)

    def _say_empty(self, total: int) -> None:
        if not total:
            self.set_empty(EmptyState("wrench", QCoreApplication.translate("slips", "No slip is out.")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for place, key in enumerate(self._keys):
            if key in ROOM:
                self.setColumnHidden(place, self.width() < em(ROOM[key]))


def worker_name(row: WorkerOut) -> str:
    """Who has the slips; those that name nobody are told as that."""
    return row.worker or QCoreApplication.translate("slips", "Nobody named")
