"""A page comes out of a printer as large as it is, the right way round, with everything where it was drawn."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ui.pdfpages import paint_pages

WIDE_140, WIDE_93 = (241 * mm, 140 * mm), (241 * mm, 93 * mm)
UPRIGHT, LYING = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
EDGE = 8  # points from the edges of the paper, where many a driver has its margins


def _drawn(size: tuple[float, float]) -> bytes:
    """A page with a bar at the left and one at the bottom, close to the edges."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=size)
    canvas.rect(EDGE, EDGE, 20, size[1] * 0.47, fill=1)
    canvas.rect(EDGE, EDGE, size[0] - 2 * EDGE, 30, fill=1)
    canvas.save()
    return file.getvalue()


def _inks(pdf: bytes | Path) -> tuple[tuple[float, float], list[bool]]:
    """The size of the only page, and for a hundred places along each of its sides whether there is ink."""
    document = pypdfium2.PdfDocument(pdf)
    size, made = document[0].get_size(), document[0].render(scale=1, grayscale=True)
    dots = [
        made.buffer[made.stride * (made.height * (2 * row + 1) // 200) + made.width * (2 * column + 1) // 200] < 128
        for row in range(100)
        for column in range(100)
    ]
    document.close()
    return size, dots


@pytest.mark.parametrize(
    ("size", "way"),
    [
        (A4, UPRIGHT),
        (landscape(A4), LYING),
        (A5, UPRIGHT),
        (landscape(A5), LYING),
        (WIDE_140, UPRIGHT),
        (WIDE_93, UPRIGHT),
    ],
    ids=["A4", "A4 lying", "A5", "A5 lying", "241 x 140", "241 x 93"],
)
def test_a_page_comes_out_as_it_was_drawn_whatever_a_dialog_left_standing(
    qapp, tmp_path: Path, size: tuple[float, float], way: QPageLayout.Orientation
) -> None:
    """Forms with holes run through lengthwise: a driver told that they lie would turn the print on them."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.Legal), LYING, QMarginsF(40, 40, 40, 40)))
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setResolution(72)
    pdf = _drawn(size)
    assert paint_pages(printer, pdf) is None
    assert printer.pageLayout().orientation() == way
    assert printer.pageLayout().margins().isNull()
    assert (printer.colorMode(), printer.resolution()) == (QPrinter.ColorMode.Color, 300)
    drawn, printed = _inks(pdf), _inks(tmp_path / "out.pdf")
    assert printed[0] == pytest.approx(drawn[0], abs=1)
    # The very edge of the ink may fall on either side of a dot; a margin of a driver would move three times as many.
    assert sum(one != other for one, other in zip(drawn[1], printed[1], strict=True)) < 110
