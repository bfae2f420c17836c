"""Who goes out: chosen from the workers of a trade, or any other name typed."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk.workers import Usual, WorkerRow, usual
from ui.desk import Desk
from ui.modifiers import is_plain_enter
from ui.widgets.combo import Choice

_TRADE = Qt.ItemDataRole.UserRole
_AIR = 6  # px Qt leaves beside the words of a line


class WorkerChoice(Choice):
    """A worker's name: those of the chosen trade are offered first, any other may be typed.

    `value()` is the name, "" for nobody: then the trade's usual worker goes, whom the empty field shows in grey.
    Enter takes the first of the names that drop down while part of one is typed; Esc keeps what was typed.
    It asks the book itself, again with `refresh`.
    """

    offered = Signal()  # the list is here, or there is another

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, usual_hint: bool = True) -> None:
        """Without `usual_hint` an empty field stays empty: nobody usually goes instead."""
        super().__init__(free=True, parent=parent)
        self._desk, self._usual_hint = desk, usual_hint
        self._trade_id: int | None = None
        self._known = Usual((), {})
        self.setItemDelegate(_WithTrade(self))
        self.setAccessibleName(QCoreApplication.translate("slips", "Worker"))
        for each in (self.lineEdit(), self._found()):
            if each is not None:
                each.installEventFilter(self)
        self.refresh()

    def value(self) -> str:
        """The name, as it stands on the slip."""
        return str(super().value() or "")

    def set_trade(self, trade_id: int | None) -> None:
        """Offer the workers of this trade before all others."""
        if trade_id != self._trade_id:
            self._trade_id = trade_id
            self._offer()

    def stranger(self) -> str:
        """The name typed where it is on no list; "" as long as there is no list."""
        name, sent = self.value().strip(), self._known.sent.values()
        listed = {each.name for each in self._known.workers}
        return name if name and listed and name not in listed | set(sent) else ""

    def refresh(self) -> None:
        """Ask the book who there is."""
        self._desk.errands.ask(self, usual, self._take, latest="workers")

    def _take(self, known: Usual) -> None:
        self._known = known
        self._offer()
        self.offered.emit()

    def _offer(self) -> None:
        language = self._desk.look.language
        order = sorted(self._known.workers, key=self._nearness)  # keeps the office's order within
        line = self.lineEdit()
        cursor = line.cursorPosition() if line is not None else 0
        self.blockSignals(True)  # other names to choose from change nothing that was typed
        self.set_options([(each.name, each.name) for each in order])
        for place, each in enumerate(order):
            self.setItemData(place, each.trade.text(language) if each.trade is not None else "", _TRADE)
        self.blockSignals(False)
        if line is not None:
            line.setCursorPosition(cursor)
        self._hint()

    def _hint(self) -> None:
        """Say who usually goes; where there is little room the name alone, for it is what matters."""
        sent = self._known.sent.get(self._trade_id or 0, "") if self._usual_hint else ""
        if (line := self.lineEdit()) is None:
            return
        told = QCoreApplication.translate("slips", "Usually {name}").format(name=sent) if sent else ""
        room = line.width() - line.textMargins().left() - line.textMargins().right() - _AIR
        line.setPlaceholderText(told if line.fontMetrics().horizontalAdvance(told) <= room else sent)
        line.setAccessibleDescription(told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if is_plain_enter(event) and self._take_first():
                return True
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Resize) and watched is self._found():
            QTimer.singleShot(0, self, self._make_room)  # what lies inside it is laid out after it
        return super().eventFilter(watched, event)

    def _found(self) -> QAbstractItemView | None:
        """The names that drop down while one is typed."""
        finder = self.completer()
        return finder.popup() if finder is not None else None

    def _make_room(self) -> None:
        """Qt counts neither the border nor the longest name when it says how large the list of names is."""
        found, finder = self._found(), self.completer()
        if found is None or finder is None or not found.isVisible():
            return
        rows = min(found.model().rowCount(), finder.maxVisibleItems())
        seen = found.viewport().size()
        high, wide = rows * found.sizeHintForRow(0) - seen.height(), found.sizeHintForColumn(0) - seen.width()
        if high > 0 or wide > 0:
            found.resize(found.width() + max(0, wide), found.height() + max(0, high))

    def _take_first(self) -> bool:
        """Take the first name that answers; false where one was pointed at, or the list is not there."""
        found = self._found()
        if found is None or not found.isVisible() or found.currentIndex().isValid():
            return False
        if (model := found.model()).rowCount() == 0:
            return False
        name = str(model.index(0, 0).data(Qt.ItemDataRole.EditRole))
        found.hide()
        if self.value() not in {each.name for each in self._known.workers}:  # a whole name is meant as it stands
            self.set_value(name)
        return True

    def _nearness(self, row: WorkerRow) -> int:
        if self._trade_id is None or row.trade_id == self._trade_id:
            return 0
        return 1 if row.trade_id is None else 2


class _WithTrade(QStyledItemDelegate):
    """Says the trade behind the name in the list that drops down."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if trade := str(index.data(_TRADE) or ""):
            option.text = f"{index.data()} · {trade}"
