"""The pages of a PDF: their sizes, their pictures, and on a printer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from desk.printqueue import Trouble

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PDFIUM = Lock()
DOTS = 300
POINTS = 72
TRACTOR = 241 / 25.4 * POINTS
"""How wide paper with holes at both sides is: a printer draws it in lengthwise, and a page of it is never turned."""
STRIP = DOTS // 2
"""So many lines of dots are painted at once: half an inch, which is whole dots on any printer and no seam shows."""


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """A PDF open in PDFium, which is not made for two threads: the printer and the screen take turns."""
    import pypdfium2

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def places_of(pdf: bytes, words: str) -> tuple[tuple[int, float], ...]:
    """Where words stand: the page, counted from 0, and how far down it as a share of its height, in reading order."""
    found: list[tuple[int, float]] = []
    with opened(pdf) as document:
        for number, page in enumerate(document):
            text, high = page.get_textpage(), page.get_height()
            search = text.search(words)
            while (hit := search.get_next()) is not None:
                _left, _bottom, _right, top = text.get_charbox(hit[0])
                found.append((number, 1 - top / high))
    return tuple(found)


def paint_pages(printer: "QPrinter", pdf: bytes, step: Callable[[int, int], object] | None = None) -> Trouble | None:
    """Paint every page of a PDF at 300 dpi on its own paper size; what went wrong, or None.

    `step(page, pages)` is called before each page; what it raises ends the job at the printer and goes on."""
    sizes = page_sizes(pdf)
    # All of it told anew: whatever the dialog of a driver left standing must not shift, shrink or turn a page.
    printer.setResolution(DOTS)
    printer.setColorMode(printer.ColorMode.Color)
    printer.setFullPage(True)  # the drawing holds its own margins
    _set_paper(printer, sizes[0])
    painter = QPainter()
    if not painter.begin(printer):
        return Trouble.WILL_NOT_BEGIN
    through = False
    try:
        through = _paint(painter, printer, pdf, sizes, step or (lambda _page, _pages: None))
    finally:
        if not through:
            printer.abort()
        ended = painter.end()
    return None if through and ended and not _broke(printer) else Trouble.ERROR


def _paint(
    painter: QPainter,
    printer: "QPrinter",
    pdf: bytes,
    sizes: list[tuple[float, float]],
    step: Callable[[int, int], object],
) -> bool:
    for place, size in enumerate(sizes):
        step(place, len(sizes))
        if place:
            _set_paper(printer, size)
            if not printer.newPage():
                return False
        _paint_strips(painter, _raster(pdf, place))
        if _broke(printer):
            return False
    return True


@dataclass(frozen=True)
class _Raster:
    """The dots of a page: a byte each where it has no colour, else four."""

    dots: bytes
    width: int
    height: int
    line: int  # bytes
    grey: bool


def _raster(pdf: bytes, place: int) -> _Raster:
    with opened(pdf) as document:
        page = document[place]
        # Read off a small picture: a page of mere text is a quarter of the size without its colours.
        small = memoryview(bytes(page.render(scale=1, rev_byteorder=True, prefer_bgrx=True).buffer))
        grey = small[0::4] == small[1::4] == small[2::4]
        told = {"grayscale": True} if grey else {"rev_byteorder": True, "prefer_bgrx": True}
        made = page.render(scale=DOTS / POINTS, **told)
        return _Raster(bytes(made.buffer), made.width, made.height, made.stride, grey)


def _paint_strips(painter: QPainter, raster: _Raster) -> None:
    """Paint a page in strips, leaving out the empty ones: Qt packs each in one go, and the screen waits for it."""
    form = QImage.Format.Format_Grayscale8 if raster.grey else QImage.Format.Format_RGBX8888
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering, raster.grey)
    seen, white = memoryview(raster.dots), b"\xff" * (raster.line * STRIP)
    for top in range(0, raster.height, STRIP):
        lines = min(STRIP, raster.height - top)
        dots = bytes(seen[top * raster.line : (top + lines) * raster.line])
        if dots != white[: len(dots)]:
            image = QImage(dots, raster.width, lines, raster.line, form)
            painter.drawImage(QRectF(0, top, raster.width, lines), image)


def _broke(printer: "QPrinter") -> bool:
    from PySide6.QtPrintSupport import QPrinter

    return printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


def _set_paper(printer: "QPrinter", size: tuple[float, float]) -> None:
    width, height = size
    turned = width > height and abs(width - TRACTOR) > 1
    shape = QSizeF(height, width) if turned else QSizeF(width, height)
    paper = QPageSize(shape, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    layout = QPageLayout(paper, way, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)


def draw_page(pdf: bytes, place: int, scale: float) -> QImage:
    """One page of a PDF as a picture; scale 1 is 72 dpi."""
    with opened(pdf) as document:
        bitmap = document[place].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
        return image.copy()


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of every page in points."""
    with opened(pdf) as document:
        return [document[place].get_size() for place in range(len(document))]
