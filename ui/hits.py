"""The list that drops below a search line: one row a hit, the match in bold, never taking the keys away."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.hit import MAX_ROWS, Hit, phone_shown, spans
from ui.icons import icon
from ui.theme import BODY, color, em, font, px
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.pill import paint_pill, pill_size

__all__ = ["MAX_ROWS", "Hit", "HitList", "phone_shown", "spans"]

_Index = QModelIndex | QPersistentModelIndex


class _Hits(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Hit] = []

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002
        return len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()].name
        return self.rows[index.row()].spoken() if role == Qt.ItemDataRole.AccessibleTextRole else None

    def take(self, rows: list[Hit]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class _HitDelegate(QStyledItemDelegate):
    """Draws a hit in columns as plain text, never markup."""

    def __init__(self, parent: "HitList") -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(em(20), px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = self._list.hits()[index.row()]
        box: QRect = option.rect
        painter.save()
        if index.row() == self._list.current():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft"))
            painter.drawRoundedRect(box, 4, 4)
        ink = color("muted" if hit.greyed else "text")
        left, right = box.left() + px(10), box.right() - px(8)
        if hit.icon:
            side = px(16)
            icon(hit.icon, "muted").paint(painter, left, box.center().y() - side // 2, side, side)
            left += px(26)
        if hit.trailing:
            small = font(12)
            width = QFontMetrics(small).horizontalAdvance(hit.trailing)
            self._write(
                painter,
                QRect(right - width, box.top(), width + 1, box.height()),
                hit.trailing,
                small,
                "muted",
            )
            right -= width + px(10)
        self._columns(painter, hit, QRect(left, box.top(), right - left, box.height()), ink)
        painter.restore()

    def _columns(self, painter: QPainter, hit: Hit, box: QRect, ink: QColor) -> None:
        """Name, unit, phone, pill; a column nobody uses leaves its room to the name."""
        list_ = self._list
        pill = list_.widest_pill
        unit, phone = list_.widest_unit, list_.widest_phone
        name = max(em(4), box.width() - unit - phone - pill)
        name = min(name, max(list_.widest_name, em(5)))
        left = box.left()
        name_font = font(BODY, semibold=not list_.matches(hit.name))
        self._match(painter, QRect(left, box.top(), name, box.height()), hit.name, name_font, ink)
        left += name
        for words, width in ((hit.unit, unit), (hit.phone, phone)):
            room = min(width, box.right() - left)
            if words and room > em(2):
                self._match(painter, QRect(left, box.top(), room - px(8), box.height()), words, font(), ink)
            left += width
        room = box.right() - left
        if hit.pill and room >= em(3):
            paint_pill(painter, QRectF(left, box.top(), room, box.height()), hit.pill, "neutral")

    def _match(self, painter: QPainter, box: QRect, text: str, base: QFont, ink: QColor) -> None:
        """One line of plain text, elided, with what was typed in bold."""
        shown = QFontMetrics(font(BODY, semibold=True)).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(shown, base)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        ranges = []
        for start, length in self._list.spans(shown):
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, length, bold
            ranges.append(piece)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        painter.setPen(ink)
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))

    def _write(self, painter: QPainter, box: QRect, text: str, face: QFont, token: str) -> None:
        painter.setFont(face)
        painter.setPen(color(token))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


class HitList(QFrame):
    """The panel with the hits and, below, the keys that work in it; a child of the window, so it takes no focus."""

    picked = Signal(int)

    def __init__(self, line: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(line)
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._line = line
        self._query = ""
        self.widest_name = self.widest_unit = self.widest_phone = self.widest_pill = 0
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(4), px(4), px(4), px(4))
        self.column.setSpacing(0)
        self._model = _Hits(self)
        self._view = QListView()
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setStyleSheet("QListView { border: none; padding: 0; background: transparent; }")
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMouseTracking(True)
        self._view.setUniformItemSizes(True)
        self._view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_HitDelegate(self))
        self._view.setAccessibleName(self.tr("What was found"))
        self._view.entered.connect(lambda index: self.point_at(index.row()))
        self._view.clicked.connect(lambda index: self.picked.emit(index.row()))
        self.column.addWidget(self._view)
        self.nothing = PlainLabel("", "muted")
        self.nothing.setContentsMargins(px(10), px(8), px(10), px(8))
        self.nothing.hide()
        self.column.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(8), px(6), px(8), px(4))
        foot.setSpacing(px(5))
        for key, words in keys:
            foot.addWidget(KeyHint(key))
            foot.addWidget(PlainLabel(words, "caption"))
            foot.addSpacing(px(8))
        foot.addStretch(1)
        self.column.addLayout(foot)
        self._current = -1

    def hits(self) -> list[Hit]:
        """The rows shown."""
        return self._model.rows

    def current(self) -> int:
        """The row pointed at, -1 for none."""
        return self._current

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where what was typed stands in a text."""
        return spans(text, self._query)

    def matches(self, text: str) -> bool:
        """Whether what was typed stands in a text."""
        return bool(self.spans(text))

    def show_hits(self, hits: Sequence[Hit], query: str, nothing: str = "", rows: int = MAX_ROWS) -> None:
        """Show these rows, the first pointed at; with none, `nothing` is said, or the list goes away."""
        self._query = query
        shown = list(hits)
        self._model.take(shown)
        heavy, plain = QFontMetrics(font(semibold=True)), QFontMetrics(font())
        gap = px(14)
        self.widest_name = min(em(22), max((heavy.horizontalAdvance(hit.name) for hit in shown), default=0) + gap)
        units = (plain.horizontalAdvance(hit.unit) + gap for hit in shown if hit.unit)
        phones = (heavy.horizontalAdvance(hit.phone) + gap for hit in shown if hit.phone)
        self.widest_unit = min(em(9), max(units, default=0))
        self.widest_phone = min(em(14), max(phones, default=0))
        self.widest_pill = max((pill_size(hit.pill, "neutral").width() for hit in shown if hit.pill), default=0)
        self._current = 0 if shown else -1
        self._view.setVisible(bool(shown))
        self._view.setFixedHeight(px(32) * min(len(shown), rows))
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing) and not shown)
        if not shown and not nothing:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()

    def point_at(self, row: int) -> None:
        """Point at a row."""
        if 0 <= row < len(self._model.rows):
            self._current = row
            self._view.scrollTo(self._model.index(row))
            self._view.viewport().update()

    def step(self, rows: int) -> None:
        """Point so many rows further, around the ends."""
        if self._model.rows:
            self.point_at((self._current + rows) % len(self._model.rows))

    def _place(self) -> None:
        """Below the line, or above it where there is no room; inside the window either way."""
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.setPalette(QPalette())
        self.ensurePolished()
        wanted = max(self._line.width(), em(34), self.column.sizeHint().width())
        width = min(wanted, window.width() - px(8))
        self.setFixedWidth(width)
        self.column.activate()
        height = self.column.totalSizeHint().height()
        corner = self._line.mapTo(window, self._line.rect().bottomLeft())
        top = corner.y() + px(4)
        above = corner.y() - self._line.height() - height - px(4)
        if top + height > window.height() and above >= 0:
            top = above
        left = max(px(4), min(corner.x(), window.width() - width - px(4)))
        self.setGeometry(left, top, width, min(height, window.height() - top))

    def event(self, event: QEvent) -> bool:
        """Clicks beside the rows stay here instead of falling through to the page below."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            return True
        return super().event(event)
