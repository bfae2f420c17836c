"""A state as a word on a tinted round ground; the word carries the meaning, the colour helps."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import font, px, tokens

Tone = Literal["neutral", "accent", "red", "amber", "green"]


_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


def pill_font(tone: str) -> QFont:
    """The font of a pill: coloured ones are heavier so that they read on their ground."""
    return font(12, semibold=tone != "neutral")


def pill_size(text: str, tone: str) -> QSize:
    """The room a pill takes, in px."""
    return _size(QFontMetrics(pill_font(tone)), text)


def _size(metrics: QFontMetrics, text: str) -> QSize:
    return QSize(metrics.horizontalAdvance(text) + px(16), metrics.height() + px(2))


def paint_pill(painter: QPainter, box: QRectF, text: str, tone: str, *, on_accent: bool = False) -> None:
    """Draw a pill at the left middle of a box, cut to its width; on_accent: the row under it is selected."""
    shades, face = tokens(), pill_font(tone)
    ink, ground = shades.tone(tone)
    if on_accent and ground == shades.accent_soft:
        ground = shades.surface
    metrics = QFontMetrics(face)
    size = _size(metrics, text)
    width = min(float(size.width()), box.width())
    height = min(float(size.height()), box.height())
    shape = QRectF(box.x(), box.y() + (box.height() - height) / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(shape, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.setFont(face)
    if width < size.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width - px(12)))
    painter.drawText(shape, _CENTRED, text)
    painter.restore()


class Pill(QLabel):
    """A short state word; tones neutral, accent, red, amber, green."""

    def __init__(self, text: str, tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tone: Tone = tone

    @property
    def tone(self) -> Tone:
        """The tone shown."""
        return self._tone

    def show_state(self, text: str, tone: Tone) -> None:
        """Show another word and tone."""
        self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self.text(), self._tone)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        paint_pill(QPainter(self), QRectF(self.rect()), self.text(), self._tone)
