"""Lines taken off while they are written, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk.slips import TypedLine
from ui.desk import Desk
from ui.widgets.toast import UNDO_SECONDS


class TakenOff(QObject):
    """Remembers what was taken off and where; the message about it puts it back, and so does `put_back`."""

    def __init__(self, desk: Desk, back: Callable[[int, TypedLine], object], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._back = desk, back
        self._gone: list[tuple[int, TypedLine]] = []

    def add(self, place: int, line: TypedLine) -> None:
        """A line was taken off its place."""
        gone = (place, line)
        self._gone.append(gone)
        told = self.tr("{name} taken off").format(name=line.name or self.tr("Line"))
        # The form may be closed by then.
        undo: Callable[[], object] = lambda: self._return(gone) if isValid(self) else None  # noqa: E731
        self._desk.toasts.show(told, self.tr("Undo"), undo, UNDO_SECONDS)

    def any(self) -> bool:
        """Whether something can be put back."""
        return bool(self._gone)

    def put_back(self) -> None:
        """Put the last one back."""
        self._return(self._gone[-1])

    def clear(self) -> None:
        """Other lines are written now."""
        self._gone.clear()

    def _return(self, gone: tuple[int, TypedLine]) -> None:
        if gone in self._gone:
            self._gone.remove(gone)
            self._back(*gone)
