"""The parts of the settings, one under the other; one of them is in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.icons import icon
from ui.theme import BODY, color, font, px
from ui.widgets.label import plain_tip

ROW = 32
_ICON = Qt.ItemDataRole.UserRole
_LEFT, _RIGHT = 34, 12  # beside the words: the icon's room, and air


class PartList(QListWidget):
    """One tab stop; arrows, Home, End and the first letters choose. Narrow it shows only the icons."""

    changed = Signal(str)

    def __init__(self, parts: Sequence[tuple[str, str, str]], name: str, parent: QWidget | None = None) -> None:
        """Parts are (id, title, icon name); the first is chosen."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "parts")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.narrow = False
        self._ids = [id for id, _title, _icon in parts]
        self.setItemDelegate(_Painter(self))
        for _id, title, icon_name in parts:
            item = QListWidgetItem(title)
            item.setData(_ICON, icon_name)
            self.addItem(item)
        self.setCurrentRow(0)
        self.set_narrow(False)
        self.currentRowChanged.connect(lambda place: self.changed.emit(self._ids[place]))

    def value(self) -> str:
        """Id of the part chosen."""
        return self._ids[self.currentRow()]

    def title(self) -> str:
        """The words of the part chosen."""
        return self.item(self.currentRow()).text()

    def set_value(self, id: object) -> None:
        """Choose a part by its id; one that is not there leaves the choice as it is."""
        if id in self._ids:
            self.setCurrentRow(self._ids.index(str(id)))

    def step(self, by: int) -> None:
        """So many parts on, from the last to the first."""
        self.setCurrentRow((self.currentRow() + by) % self.count())

    def set_narrow(self, narrow: bool) -> None:
        """Show only the icons, where the words would take the room of what is written."""
        self.narrow = narrow
        words = QFontMetrics(font(BODY, semibold=True))
        widest = max(words.horizontalAdvance(self.item(place).text()) for place in range(self.count()))
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedWidth(bar + (px(ROW) if narrow else px(_LEFT + _RIGHT) + widest))
        for place in range(self.count()):
            item = self.item(place)
            item.setToolTip(plain_tip(item.text()) if narrow else "")
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())  # a part's own buttons below may have taken its room


class _Painter(QStyledItemDelegate):
    """Draws a part as the rail draws its ways: icon and words, the chosen one on a ground of its own."""

    def __init__(self, owner: PartList) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(ROW), px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        here = index.row() == self._owner.currentRow()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = here and self._owner.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if here or hovered:
            painter.setPen(QPen(color("accent"), 2.0) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft" if here else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        side = px(16)
        left = int(box.x()) + ((int(box.width()) - side) // 2 if self._owner.narrow else px(9))
        top = int(box.center().y()) - side // 2
        icon(str(index.data(_ICON)), "accent" if here else "muted").paint(painter, left, top, side, side)
        if not self._owner.narrow:
            painter.setFont(font(BODY, semibold=here))
            painter.setPen(color("accent" if here else "text"))
            room = box.adjusted(px(_LEFT), 0, 0, 0)
            told = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, told)
        painter.restore()
