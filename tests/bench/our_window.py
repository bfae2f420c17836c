"""The program's start as it is, telling when its frame is painted and when today's lists are; then it ends.

`python -m tests.bench.our_window --data DIR`, as `python -m ui --data DIR`.
"""

import sys
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

import ui.app
from ui.__main__ import main
from ui.window import Window


class TimedWindow(Window):
    """Tells the two moments."""

    def start(self, create: bool = False) -> None:
        print("frame", perf_counter())
        self.ready.connect(self._watch)
        super().start(create)

    def _watch(self) -> None:
        from ui.table import PagedTable  # not before the first paint, as in the program itself

        assert self.stack is not None
        self._tables = {each.viewport(): each for each in self.stack.findChildren(PagedTable)}
        for viewport in self._tables:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._tables:
            table = self._tables.get(watched)  # type: ignore[call-overload]
            if table is not None and table.model().rowCount():
                self._tables = {}
                QTimer.singleShot(0, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        print("list", perf_counter())
        QApplication.quit()


if __name__ == "__main__":
    ui.app.Window = TimedWindow  # type: ignore[misc]
    sys.exit(main())
