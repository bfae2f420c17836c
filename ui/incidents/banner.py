"""The slim line over every page while a known cause goes on: what it is, and what to say to whoever calls (M42)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.incidents.words import known, to_say
from ui.theme import color, font, px
from ui.widgets.label import literal, plain_tip

if TYPE_CHECKING:  # loaded only after the first paint
    from desk.facts import Facts
    from desk.incidents import IncidentRow
    from desk.work import Reading

HEIGHT = 28
_WHAT_AT_MOST = 0.6
"""So much of the line may go to what it is before what to say gets its room."""


@dataclass(frozen=True)
class Known:
    """The incidents that go on, and the moment that was true."""

    rows: "tuple[IncidentRow, ...]"
    now: datetime


def what_is_known(reading: "Reading") -> Known:
    """The causes that go on, asked on the worker."""
    from desk import incidents

    return Known(incidents.going_on(reading), reading.now)


class KnownLine(QAbstractButton):
    """Takes no keys by itself; Enter or a click opens the incident. The newest is told, the others are counted.

    When the last one is over the line says so and stays until another page is opened: nothing moves under the hands
    of somebody who types.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._over = False
        self._what, self._say, self._more = "", "", ""
        self.setFixedHeight(px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.opened.emit(self._number))
        self.hide()

    @property
    def number(self) -> str:
        """Number of the incident told."""
        return self._number

    def show_known(self, rows: "Sequence[IncidentRow]", facts: "Facts", now: datetime, language: str) -> None:
        """Tell of the newest that goes on; of none any more, that it is over."""
        if not rows:
            self._end()
            return
        row = rows[0]
        news = self._over or row.number != self._number or self.isHidden()
        self._number, self._over = row.number, False
        self._what, self._say = known(row, facts, now, language), to_say(row, language)
        self._more = f"+{len(rows) - 1}" if len(rows) > 1 else ""
        self._tell(news)
        self.show()

    def settle(self) -> None:
        """Another page is opened: a line that only says it is over goes."""
        if self._over:
            self._number, self._over = "", False
            self.hide()

    def _end(self) -> None:
        if not self.isHidden() and not self._over:
            self._over = True
            self._what, self._say, self._more = self.tr("Over: {what}").format(what=self._what), "", ""
            self._tell(news=True)

    def _tell(self, news: bool) -> None:
        told = ". ".join(part for part in (self._what, self._say) if part)
        more = self.tr("{n} more go on").format(n=self._more[1:]) if self._more else ""
        self.setText(literal(told))
        self.setAccessibleName(" ".join(part for part in (told, more) if part))
        self.setToolTip(plain_tip("\n".join(part for part in (self._what, self._say, more) if part)))
        self.update()
        if news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        ground, ink = ("sunken", "muted") if self._over else ("accent_soft", "accent")
        painter.fillRect(self.rect(), color("hover" if self.underMouse() else ground))
        painter.setPen(QPen(color("hairline"), 1))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        side = px(16)
        box = self.rect().adjusted(px(20), 0, -px(20), -1)
        picture = "circle-check" if self._over else "megaphone"
        icon(picture, ink).paint(painter, box.left(), (self.height() - side) // 2, side, side)
        box.setLeft(box.left() + side + px(8))
        self._paint_more(painter, box)
        box.setLeft(self._paint_words(painter, box, self._what, ink, strong=True, most=self._most(box)) + px(10))
        self._paint_words(painter, box, self._say, "text", strong=False, most=box.width())
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _most(self, box: QRect) -> int:
        return round(box.width() * _WHAT_AT_MOST) if self._say else box.width()

    def _paint_more(self, painter: QPainter, box: QRect) -> None:
        if self._more:
            painter.setFont(font(12, semibold=True))
            painter.setPen(color("accent"))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._more)
            box.setRight(box.right() - painter.fontMetrics().horizontalAdvance(self._more) - px(10))

    def _paint_words(self, painter: QPainter, box: QRect, words: str, ink: str, *, strong: bool, most: int) -> int:
        """Draw as much as there is room for; answers where it ends."""
        painter.setFont(font(semibold=strong))
        painter.setPen(color(ink))
        metrics = QFontMetrics(painter.font())
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, min(most, box.width()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), cut)
        return box.left() + metrics.horizontalAdvance(cut)
