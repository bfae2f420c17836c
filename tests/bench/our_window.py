"""The program's start as it is, telling when its outline is painted, when its frame is and when today's lists are; then
it ends.

`python -m tests.bench.our_window --data DIR`, as `python -m ui --data DIR`.
"""

import sys
from time import perf_counter
from typing import TYPE_CHECKING

from ui.__main__ import main

if TYPE_CHECKING:
    from PySide6.QtCore import QRect


def watch_outline() -> None:
    """Let the outline tell its moment; nothing is loaded for that which it does not stand on."""
    from ui.binding import spare_looks

    spare_looks()
    import ui.app

    class TimedOutline(ui.app.Outline):
        def stand(self, place: "QRect | None") -> None:
            super().stand(place)
            print("outline", perf_counter())
            watch_window()

    ui.app.Outline = TimedOutline  # type: ignore[misc]


def watch_window() -> None:
    """Let the window tell the moments of its frame and of its first list."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    import ui.running

    class TimedWindow(ui.running.Window):
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

    ui.running.Window = TimedWindow  # type: ignore[misc]


if __name__ == "__main__":
    watch_outline()
    sys.exit(main())
