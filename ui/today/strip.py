"""How many wait where, in one line over the lists; a press leads there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import font, px, tokens
from ui.widgets.label import literal
from ui.widgets.pill import Tone

HEIGHT, GAP = 30, 6


@dataclass(frozen=True)
class Tile:
    """One count: its id, its words, its tone while it counts anything, and where it leads."""

    id: str
    label: str
    tone: Tone
    open: Callable[[], object]


class Strip(QWidget):
    """Counts that are not nothing, wrapped where the line is full; one tab stop, arrows go along."""

    def __init__(self, tiles: Sequence[Tile], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tiles = {tile.id: _Tile(tile, self) for tile in tiles}
        self._here = ""
        self.show_counts({})

    def tile(self, id: str) -> QAbstractButton:
        """One count to press."""
        return self._tiles[id]

    def counts(self) -> dict[str, int]:
        """What is shown, in its order."""
        return {id: tile.count for id, tile in self._tiles.items() if tile.count}

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many there are; what counts nothing is not there."""
        for id, tile in self._tiles.items():
            tile.show_count(counts.get(id, 0))
            tile.setVisible(tile.count > 0)
        self._stand_at(self._here if self._here in self.counts() else next(iter(self.counts()), ""))
        self._lay_out()

    def step(self, by: int) -> None:
        """Go to the next count or the one before and take the keys along."""
        shown = list(self.counts())
        self._stand_at(shown[(shown.index(self._here) + by) % len(shown)])
        self._tiles[self._here].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_at(self, id: str) -> None:
        self._here = id
        for each, tile in self._tiles.items():
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == id else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._tiles[id] if id else None)  # type: ignore[arg-type]  # None takes it away

    def sizeHint(self) -> QSize:
        shown = [tile for tile in self._tiles.values() if not tile.isHidden()]
        return QSize(sum(tile.sizeHint().width() + px(GAP) for tile in shown), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        left = top = 0
        for tile in self._tiles.values():
            if tile.isHidden():
                continue
            size = tile.sizeHint()
            if left and left + size.width() > self.width():
                left, top = 0, top + size.height() + px(GAP)
            tile.setGeometry(left, top, size.width(), size.height())
            left += size.width() + px(GAP)
        self.setFixedHeight(top + px(HEIGHT))


class _Tile(QAbstractButton):
    """Words and a number in a frame, the number in the colour of what it counts."""

    def __init__(self, tile: Tile, owner: Strip) -> None:
        super().__init__(owner)
        self._tile, self._owner = tile, owner
        self.count = 0
        self.setText(literal(tile.label))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: tile.open())

    def show_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self._tile.label}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font()).horizontalAdvance(self._tile.label)
        return QSize(words + QFontMetrics(font(semibold=True)).horizontalAdvance(self._number()) + px(26), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._owner.step(-1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._owner.step(1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        shades = tokens()
        ink, _ground = shades.tone(self._tile.tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(shades.accent if self.hasFocus() else shades.hairline), width))
        painter.setBrush(QColor(shades.hover if self.underMouse() else shades.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6)
        painter.setPen(QColor(shades.text))
        painter.setFont(font())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        room = QRectF(self.rect()).adjusted(px(10), 0, -px(10), 0)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self._tile.label)
        painter.setPen(QColor(ink))
        painter.setFont(font(semibold=True))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._number())

    def _number(self) -> str:
        return self.locale().toString(self.count)
