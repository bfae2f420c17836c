"""Choosing several rows of a list: Space, Shift with the arrows, Ctrl+A, or the mouse with Ctrl or Shift."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.rowpaint import MARK_ROOM
from ui.table import PagedTable
from ui.theme import px

_MOVING = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class Marks(QObject):
    """The rows marked in one list, by key; the row under the cursor is another thing and stays so.

    A mark stays while the list is read again and goes with its row.
    """

    changed = Signal(int)

    def __init__(self, table: PagedTable) -> None:
        super().__init__(table)
        self._table = table
        self._rows = table.markable()
        self._anchor: int | None = None
        self._base: set[object] = set()  # what was marked before the range that is being drawn
        self._moving = False
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self._rows.modelReset.connect(self._prune)

    def __len__(self) -> int:
        return len(self._rows.marked)

    def rows(self) -> list[Any]:
        """The rows marked, in the order of the list."""
        return [row for row in self._rows.rows() if row.key in self._rows.marked]

    def clear(self) -> None:
        """Mark nothing."""
        self._mark(set())

    def toggle(self, place: int) -> None:
        """Mark a row, or no longer."""
        self._anchor = None
        self._mark(self._rows.marked ^ {self._rows.key_at(place)})

    def mark_all(self) -> None:
        """Mark every row that has been fetched; again, none."""
        keys = set(self._rows.keys_between(0, self._rows.rowCount()))
        self._mark(set() if keys == self._rows.marked else keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return watched is self._table.viewport() and self._click(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        here, held = self._table.currentIndex().row(), event.modifiers() & _HELD
        key = Qt.Key(event.key())
        if held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_A:
            self.mark_all()
            return True
        if here < 0:
            return False
        if key == Qt.Key.Key_Space and not held:
            self.toggle(here)
            return True
        if key in _MOVING and held == Qt.KeyboardModifier.ShiftModifier:
            self._begin(here)
            self._moving = True
            QApplication.sendEvent(self._table, QKeyEvent(event.type(), key, Qt.KeyboardModifier.NoModifier))
            self._moving = False
            self._draw(self._table.currentIndex().row())
            return True
        if key in _MOVING and not self._moving:
            self._anchor = None
        return False

    def _click(self, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        place = self._table.rowAt(point.y())
        if place < 0 or event.button() != Qt.MouseButton.LeftButton:
            return False
        held = event.modifiers() & _HELD
        here = self._table.currentIndex().row()
        if held == Qt.KeyboardModifier.ShiftModifier and here >= 0:
            self._begin(here)
            self._table.setCurrentIndex(self._rows.index(place, 0))
            self._draw(place)
            return True
        on_mark = bool(len(self)) and point.x() + self._table.horizontalScrollBar().value() < px(MARK_ROOM + 10)
        if held == Qt.KeyboardModifier.ControlModifier or (not held and on_mark):
            self.toggle(place)
            return True
        self._anchor = None
        return False

    def _begin(self, here: int) -> None:
        if self._anchor is None:
            self._anchor, self._base = here, set(self._rows.marked)

    def _draw(self, here: int) -> None:
        assert self._anchor is not None
        self._mark(self._base | set(self._rows.keys_between(self._anchor, here)))

    def _prune(self) -> None:
        if self._rows.marked:
            self._anchor = None
            self._mark({key for key in self._rows.marked if self._rows.place_of(key) is not None})

    def _mark(self, keys: set[object]) -> None:
        if keys == self._rows.marked:
            return
        before, self._rows.marked = bool(self._rows.marked), keys
        if before != bool(keys):
            wide = self._table.columnWidth(0)
            self._table.setColumnWidth(0, wide + (px(MARK_ROOM) if keys else -px(MARK_ROOM)))
        self._table.viewport().update()
        self.changed.emit(len(keys))
        told = self.tr("{n} selected").format(n=len(keys))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._table, told))
