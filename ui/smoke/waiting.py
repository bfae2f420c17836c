"""Waits for the window as a person does, with an end to it; no dialog may stand in the way."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from ui.smoke.stage import Amiss

PATIENCE_SECONDS = 60.0
_LOOK_MS = 20


def wait_until(true: Callable[[], bool], what: str, times: int = 1) -> None:
    """Let the window work until something is true so many looks on end; a dialog that comes up is put away and told."""
    loop, timer, end = QEventLoop(), QTimer(), monotonic() + PATIENCE_SECONDS
    seen, dialog = [0], [""]

    def look() -> None:
        for box in (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()):
            words = (each.text() for each in box.findChildren(QLabel) if each.text())
            dialog[0] = " ".join((box.windowTitle(), *words)).strip()
            box.reject()
        seen[0] = seen[0] + 1 if true() else 0
        if dialog[0] or seen[0] >= times or monotonic() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    loop.exec()
    timer.stop()  # a fault in a slot meanwhile keeps all of this alive
    if dialog[0]:
        raise Amiss(f"a dialog came up: {dialog[0]}")
    if seen[0] < times:
        raise Amiss(f"{what} within {PATIENCE_SECONDS:.0f} seconds")
