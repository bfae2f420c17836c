"""A paper on its way out: in the preview, and through a printer that prints into a PDF."""

from PySide6.QtPrintSupport import QPrinter

from ui.pdfpages import page_sizes, paint_pages
from ui.preview import PdfView
from ui.printers import SystemPrinters
from ui.smoke.inked import dark_points, must_be_inked, shades
from ui.smoke.stage import Stage, must
from ui.theme import dress

_WIDE, _HIGH = 900, 700
_FEWEST_SHADES = 8
_NEAR = 1.5  # points


def preview(stage: Stage) -> str:
    """The letter as the preview shows it."""
    stage.need_screen()
    view = PdfView(stage.paper("letter"))
    dress(view)
    view.resize(_WIDE, _HIGH)
    view.show()
    page, shown = view.page(0), view.grab().toImage()
    must(dark_points(page) and shades(shown) >= _FEWEST_SHADES, "the preview is blank")
    told = f"{view.page_count()} pages, {page.width()}x{page.height()} at {view.zoom:.2f}"
    view.close()
    view.deleteLater()
    return told


def printed(stage: Stage) -> str:
    """A letter and a small slip come out as large as their paper, whatever margins the printer has."""
    stage.need_screen()
    seen = []
    for kind in ("letter", "slip on a5", "slip on wide_93"):
        pdf, path = stage.paper(kind), stage.scratch / f"{kind}.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        trouble = paint_pages(printer, pdf)
        must(trouble is None, f"the {kind} was not printed: {trouble}")
        out = path.read_bytes()
        asked, came = page_sizes(pdf), page_sizes(out)
        must(_alike(asked, came), f"the {kind} of {asked} points came out as {came}")
        must_be_inked(out, f"printed {kind}")
        seen.append(f"{came[0][0]:.0f}x{came[0][1]:.0f}")
    return f"{', '.join(seen)} points; {len(SystemPrinters().names())} printers here"


def _alike(asked: list[tuple[float, float]], came: list[tuple[float, float]]) -> bool:
    """Whether as many pages came out, each as wide and as high as asked."""
    if len(asked) != len(came):
        return False
    pairs = zip(asked, came, strict=True)
    return all(abs(here[0] - there[0]) <= _NEAR and abs(here[1] - there[1]) <= _NEAR for here, there in pairs)
