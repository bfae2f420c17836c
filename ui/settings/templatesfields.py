"""The fields a template may hold, to be found by a few letters and inserted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desk.keyed import holds
from desk.templates import Purpose, TemplateField, fields_for
from ui.theme import BODY, color, em, font, px
from ui.widgets.linebox import LineBox

_NAME = Qt.ItemDataRole.UserRole
_ROW, _ROWS = 30, 9


@dataclass(frozen=True)
class Insertion:
    """What is offered: its label, its name within a template, and what is put before and after what is selected."""

    label: str
    name: str
    before: str
    after: str = ""
    found_by: str = ""


def fields_of(purpose: Purpose, language: str) -> list[Insertion]:
    """The fields that show something; one that holds lines is offered a second time, as a list."""
    offered: list[Insertion] = []
    each_line = QCoreApplication.translate("templates", "each in a line of its own making")
    for field in fields_for(purpose):
        label, found_by = field.label(language), _found_by(field)
        if field.kind is bool:
            continue
        offered.append(Insertion(label, field.name, f"{{{{ {field.name} }}}}", "", found_by))
        if field.kind is tuple:
            loop = f"{{% for line in {field.name} %}}\n– {{{{ line }}}}\n{{% endfor %}}\n"
            offered.append(Insertion(f"{label}: {each_line}", field.name, loop, "", found_by))
    return offered


def conditions_of(purpose: Purpose, language: str) -> list[Insertion]:
    """The conditions: what is selected is said only where the field has words, or where it is so."""
    return [
        Insertion(each.label(language), each.name, f"{{% if {each.condition} %}}", "{% endif %}", _found_by(each))
        for each in fields_for(purpose)
    ]


def _found_by(field: TemplateField) -> str:
    return f"{field.label_en} {field.label_zh} {field.name}"


class FieldPicker(QFrame):
    """A list that drops down: a few letters find, arrows choose, Enter inserts, Esc closes."""

    chosen = Signal(object)  # Insertion

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = LineBox("search", parent=self)
        self.line.setPlaceholderText(title)
        self.line.setAccessibleName(title)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Painter(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(6), px(6), px(6))
        column.setSpacing(px(4))
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.setFixedSize(em(34), px(_ROW * _ROWS + 52))
        self._offered: Sequence[Insertion] = ()
        self._shown: list[Insertion] = []
        self.line.textChanged.connect(lambda _text: self._filter())
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self.take())

    def offer(self, insertions: Sequence[Insertion], below: QPoint) -> None:
        """Drop down with these at a place of the screen, inside it."""
        self._offered = insertions
        self._filter()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(below.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), min(below.y(), screen.bottom() - self.height())))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def take(self) -> None:
        """Insert the one pointed at."""
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            insertion = self._shown[row]
            self.close()
            self.chosen.emit(insertion)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line that mean the list."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
            if (by := steps.get(Qt.Key(event.key()))) is not None:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + by)))
                return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        typed = self.line.text()
        self._shown = [each for each in self._offered if holds(each.found_by, typed)]
        self.list.clear()
        for each in self._shown:
            item = QListWidgetItem(each.label, self.list)
            item.setData(_NAME, each.name)
        self.list.setCurrentRow(0)


class _Painter(QStyledItemDelegate):
    """Draws what a field is called, and at the right its name within a template."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(80), px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if here or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, color("accent_soft" if here else "hover"))
        room = QRect(option.rect).adjusted(px(8), 0, -px(8), 0)
        painter.setFont(font(BODY))
        painter.setPen(color("muted"))
        name = str(index.data(_NAME))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, name)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(name) - px(10))
        painter.setPen(color("accent" if here else "text"))
        cut = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, cut)
        painter.restore()
