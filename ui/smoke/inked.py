"""Whether something is on a picture, and on every page of a paper."""

from PySide6.QtGui import QImage

from ui.pdfpages import draw_page, page_sizes
from ui.smoke.stage import must

_POINTS_OF_INK = 200
_DARK = 128


def shades(image: QImage) -> int:
    """How many shades of grey a picture has; one of a single colour shows nothing."""
    return len(set(_greys(image)))


def dark_points(image: QImage) -> int:
    """How many points of a picture are rather black than white."""
    return sum(each < _DARK for each in _greys(image))


def must_be_inked(pdf: bytes, kind: str) -> int:
    """Every page of a PDF can be drawn and has something on it; how many there are."""
    pages = len(page_sizes(pdf))
    for place in range(pages):
        ink = dark_points(draw_page(pdf, place, 1.0))
        must(ink >= _POINTS_OF_INK, f"page {place + 1} of the {kind} has only {ink} dark points")
    return pages


def _greys(image: QImage) -> bytes:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines, wide = bytes(grey.constBits()), grey.bytesPerLine()
    return b"".join(lines[top * wide : top * wide + grey.width()] for top in range(grey.height()))
