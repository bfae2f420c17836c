"""Who goes out: chosen from the workers of a trade, or any other name typed."""

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk.workers import Usual, WorkerRow, usual
from ui.desk import Desk
from ui.widgets.combo import Choice

_TRADE = Qt.ItemDataRole.UserRole


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
        sent = self._known.sent.get(self._trade_id or 0, "") if self._usual_hint else ""
        if line is not None:
            line.setCursorPosition(cursor)
            told = QCoreApplication.translate("slips", "Usually {name}").format(name=sent) if sent else ""
            line.setPlaceholderText(told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
                event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            )
            if enter and self._take_first():
                return True
        return super().eventFilter(watched, event)

    def _found(self) -> QAbstractItemView | None:
        """The names that drop down while one is typed."""
        finder = self.completer()
        return finder.popup() if finder is not None else None

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
