"""Line icons (Lucide), drawn in a colour of the current look and sharp at any scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import RESOURCES, tokens

STROKE = "1.75"
_MARK_SIZES = (16, 24, 32, 48, 64)
_SMALL_MARK, _MIDDLE_MARK = 20, 24  # up to there the mark is drawn without fine lines, its edges on whole points


def icon(name: str, token: str = "text") -> QIcon:  # noqa: S107 - a colour, no secret
    """An icon by its Lucide name, tinted with a token of the look current now."""
    return QIcon(_Drawn(name, getattr(tokens(), token), tokens().muted))


def pixmap(name: str, token: str, size: int, ratio: float) -> QPixmap:
    """An icon as a picture of a size in logical px, for painting by hand."""
    return icon(name, token).pixmap(QSize(size, size), ratio)


def mark() -> QIcon:
    """The program's own mark, for its windows and its place in the taskbar; it keeps its colours in every look."""
    drawn = QIcon()
    for size in _MARK_SIZES:
        ending = "-small" if size <= _SMALL_MARK else "-middle" if size <= _MIDDLE_MARK else ""
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(str(RESOURCES / "mark" / f"deskbell{ending}.svg")).render(painter, QRectF(0, 0, size, size))
        painter.end()
        drawn.addPixmap(picture)
    return drawn


@cache
def source(name: str) -> str:
    """The drawing of an icon as SVG text, its colour still open."""
    text = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


class _Drawn(QIconEngine):
    """Draws one SVG at the very size asked for instead of scaling a picture of it."""

    def __init__(self, name: str, shade: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._shade = shade
        self._disabled = disabled

    def clone(self) -> QIconEngine:
        return _Drawn(self._name, self._shade, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        shade = self._disabled if mode == QIcon.Mode.Disabled else self._shade
        drawing = source(self._name).replace("currentColor", shade)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(rect.width(), rect.height())
        box = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, box)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn
