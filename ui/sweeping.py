"""Python's garbage is looked for on the screen's thread only.

A widget that nothing holds any more may lie in a cycle. Python would look for cycles on whatever thread happens to make
objects, and a widget taken apart on the worker's thread while the screen is drawn brings the program down.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
BEGINS_MS = 10_000
"""The first time is the longest, for everything loaded is looked through: it must not hold up the start."""


class Sweeper(QObject):
    """Sweeps every second instead of whenever objects are made; the book's large jobs are spared it as well."""

    def __init__(self, parent: QObject, begins: int = BEGINS_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(sweep)
        QTimer.singleShot(begins, self._timer, self._timer.start)


def sweep() -> None:
    """Look through the oldest generation of objects that is due, and the younger ones with it."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
