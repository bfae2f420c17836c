"""The pages of a PDF: their sizes, their pictures, and on a printer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
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


def paint_pages(printer: "QPrinter", pdf: bytes, step: Callable[[int, int], object] | None = None) -> Trouble | None:
    """Paint every page of a PDF at 300 dpi on its own paper size; what went wrong, or None.

    `step(page, pages)` is called before each page; what it raises ends the job at the printer and goes on."""
    sizes = page_sizes(pdf)
    printer.setResolution(DOTS)
    # The drawing holds its own margins; the driver's must not shift or shrink it.
    printer.setFullPage(True)
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
        target = QRectF(0, 0, size[0] * DOTS / POINTS, size[1] * DOTS / POINTS)
        painter.drawImage(target, draw_page(pdf, place, DOTS / POINTS))
        if _broke(printer):
            return False
    return True


def _broke(printer: "QPrinter") -> bool:
    from PySide6.QtPrintSupport import QPrinter

    return printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


def _set_paper(printer: "QPrinter", size: tuple[float, float]) -> None:
    width, height = size
    upright = QSizeF(min(size), max(size))
    paper = QPageSize(upright, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)
    way = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
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
