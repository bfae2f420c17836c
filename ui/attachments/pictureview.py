"""A picture that fits its room or is looked at closely."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

SMALLEST, LARGEST = 0.05, 8.0
STEP = 1.25
_TURNING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ACROSS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def stored_image(content: bytes, png: bool = False) -> QImage:
    """The picture in bytes that the store made; a JPEG or a PNG and nothing else is ever read here."""
    return QImage.fromData(content, "PNG" if png else "JPG")  # type: ignore[arg-type]  # the stub wants bytes, Qt a str


class PictureView(QScrollArea):
    """Shows a picture whole, never larger than it is, until a zoom is chosen; dragging moves it."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Picture"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self._fits = True
        self._zoom = 1.0
        self._held: QPoint | None = None

    @property
    def zoom(self) -> float:
        """1.0 shows a point of the picture on a point of the screen."""
        return self._zoom

    @property
    def image(self) -> QImage:
        """The picture shown."""
        return self._sheet.image

    def show_image(self, image: QImage) -> None:
        """Show another picture, whole."""
        self._sheet.image = image
        self._fits = True
        self._lay_out()

    def fit(self) -> None:
        """Show it whole, now and when the room changes."""
        self._fits = True
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Look closer or from farther away; what is in the middle stays there."""
        across, down = self._middle()
        self._fits = False
        self._zoom = min(LARGEST, max(SMALLEST, zoom))
        self._lay_out()
        for bar, part, length in (
            (self.horizontalScrollBar(), across, self._sheet.width()),
            (self.verticalScrollBar(), down, self._sheet.height()),
        ):
            bar.setValue(round(part * length - bar.pageStep() / 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._zoom * STEP)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.set_zoom(1.0)
        elif key in _TURNING or (key in _ACROSS and not self.horizontalScrollBar().maximum()):
            event.ignore()  # to the next picture: whoever shows this one knows which it is
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.set_zoom(self._zoom * (STEP if event.angleDelta().y() > 0 else 1 / STEP))
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            here = event.position().toPoint()
            moved, self._held = here - self._held, here
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._held = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._lay_out()

    def _middle(self) -> tuple[float, float]:
        """Which part of the picture, from 0 to 1 across and down, is in the middle."""

        def part(value: int, page: int, length: int) -> float:
            return (value + page / 2) / length if length > page else 0.5

        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        return (
            part(across.value(), across.pageStep(), self._sheet.width()),
            part(down.value(), down.pageStep(), self._sheet.height()),
        )

    def _lay_out(self) -> None:
        ratio = self.devicePixelRatioF()
        size = self.image.size() / ratio
        if size.isEmpty():
            return
        if self._fits:
            # The whole room: no scroll bar is needed for what fits.
            room = self.maximumViewportSize()
            self._zoom = min(1.0, room.width() / size.width(), room.height() / size.height())
        self._sheet.resize(QSize(max(1, round(size.width() * self._zoom)), max(1, round(size.height() * self._zoom))))
        self._sheet.update()
        self.zoomed.emit(self._zoom)


class _Sheet(QWidget):
    """The picture at its zoom; only what is in sight is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        painter.drawImage(self.rect(), self.image)
