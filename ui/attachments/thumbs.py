"""Small pictures in rows, each with its name, chosen with the arrow keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QImage, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.icons import icon
from ui.theme import color, font, px, tokens
from ui.widgets.label import plain_tip

WIDE, HIGH = 116, 88
"""The room of one picture in px at 100 %."""
MOST_LINES = 3
_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Thumb:
    """One small picture; none is drawn as an icon. `mark` stands in its corner, `about` is told by its tool tip."""

    id: int
    name: str
    about: str
    image: QImage | None
    mark: str = ""
    missing: bool = False


class _Framed(QStyledItemDelegate):
    """Frames the chosen picture, so that it is seen which one the keys are about."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            box = QRect(0, 0, px(WIDE), px(HIGH))
            box.moveCenter(option.rect.center())
            box.moveTop(option.rect.top())
            painter.setPen(QPen(color("accent"), 2))
            painter.drawRect(box.adjusted(0, 1, -1, -1))


class Thumbs(QListWidget):
    """Shows them in as many lines as they need, up to three; then it scrolls. One tab stop."""

    opened = Signal(int)
    removed = Signal(int)
    renaming = Signal(int)
    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIconSize(QSize(px(WIDE), px(HIGH)))
        self.setGridSize(QSize(px(WIDE + 16), px(HIGH + 34)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # What is dropped here is taken by the card around it.
        self.setAcceptDrops(False)
        self.setItemDelegate(_Framed(self))
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_ID)))
        self.currentItemChanged.connect(lambda _new, _old: self.chosen.emit())

    def show_thumbs(self, thumbs: Sequence[Thumb]) -> None:
        """Show these; the chosen one stays chosen, or its neighbour takes its place."""
        kept, row = self.current_id(), self.currentRow()
        self.clear()
        for thumb in thumbs:
            drawn = self._drawn(thumb)
            picture = QIcon(drawn)
            # A chosen photo keeps its colours.
            picture.addPixmap(drawn, QIcon.Mode.Selected)
            item = QListWidgetItem(picture, thumb.name)
            item.setData(_ID, thumb.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{thumb.name}, {thumb.about}")
            item.setToolTip(plain_tip(f"{thumb.name}\n{thumb.about}"))
            if thumb.missing:
                item.setForeground(QColor(tokens().red))
            self.addItem(item)
        if not self.select(kept) and row >= 0 and thumbs:
            self.setCurrentRow(min(row, len(thumbs) - 1))
        self._fit()

    def current_id(self) -> int | None:
        """The one chosen."""
        item = self.currentItem()
        return None if item is None else int(item.data(_ID))

    def select(self, id: int | None) -> bool:
        """Choose one; whether it is there."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == id:
                self.setCurrentRow(row)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Delete: self.removed,
            Qt.Key.Key_F2: self.renaming,
        }.get(Qt.Key(event.key()))
        if signal is not None and (id := self.current_id()) is not None:
            signal.emit(id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt only puts its cursor on the first one; what the keys are about must be seen.
        if self.currentRow() >= 0 and not self.selectedItems():
            self.setCurrentRow(self.currentRow())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines."""
        room = self.width() - 2 * px(4) - 2 - self.verticalScrollBar().sizeHint().width()
        each = self.gridSize()
        lines = -(-self.count() // max(1, room // each.width()))
        self.setFixedHeight(max(1, min(lines, MOST_LINES)) * each.height() + 2 * px(4) + 2)

    def _drawn(self, thumb: Thumb) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.iconSize()
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(QColor(tokens().sunken))
        box = QRect(0, 0, size.width(), size.height())
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if thumb.image is None:
            side = px(32)
            middle = QRect(0, 0, side, side)
            middle.moveCenter(box.center())
            icon("image-off" if thumb.missing else "file-text", "red" if thumb.missing else "muted").paint(
                painter, middle
            )
        else:
            shown = QRect(0, 0, *thumb.image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio).toTuple())
            shown.moveCenter(box.center())
            painter.drawImage(shown, thumb.image)
            painter.setPen(QColor(tokens().hairline))
            painter.drawRect(shown.adjusted(0, 0, -1, -1))
        if thumb.mark:
            self._draw_mark(painter, box, thumb.mark, "red" if thumb.missing else "accent")
        painter.end()
        return drawn

    @staticmethod
    def _draw_mark(painter: QPainter, box: QRect, mark: str, ground: str) -> None:
        painter.setFont(font(11, semibold=True))
        words = painter.fontMetrics().boundingRect(mark).adjusted(-px(5), -px(2), px(5), px(2))
        words.moveBottomRight(box.bottomRight())
        painter.fillRect(words, color(ground))
        painter.setPen(QColor(tokens().on_accent))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, mark)
