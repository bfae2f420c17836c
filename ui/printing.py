"""Paper: the very pages of a PDF to a printer, or kept as a file where there is none."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from desk.files import write_whole as write_whole
from ui.inifile import IniFile

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PaperKind = Literal["slip", "letter", "report", "list"]

_PDFIUM = Lock()
DOTS = 300
POINTS = 72
NAME_LIMIT = 80
"""Longest title used in a file name; Windows counts the whole path."""


@dataclass(frozen=True)
class PrintOutcome:
    """Where a paper went: the printer's name, or the file it was kept in; neither when it was called off."""

    printer: str | None = None
    path: Path | None = None


class Printing:
    """Prints papers by kind (slip, letter, report, list) and remembers printer and tray of each kind.

    `print` touches no widget and may run on the worker thread.
    """

    def __init__(self, folder: Path, settings_path: Path) -> None:
        self._papers = folder / "papers"
        self._settings = IniFile(settings_path)

    def printers(self) -> list[str]:
        """Names of the printers this machine knows."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return [info.printerName() for info in QPrinterInfo.availablePrinters()]

    def printer_for(self, kind: str) -> str:
        """The printer of a kind of paper: the one remembered, else the default; empty without any."""
        from PySide6.QtPrintSupport import QPrinterInfo

        known = self.printers()
        kept = self._settings.value(f"{kind}/printer")
        if kept in known:
            return kept
        default = QPrinterInfo.defaultPrinterName()
        return default if default in known else known[0] if known else ""

    def remember(self, kind: str, printer: str, tray: int | None = None) -> None:
        """Use this printer, and tray (a number of Qt's PaperSource), for a kind of paper from now on."""
        self._settings.keep(**{f"{kind}__printer": printer, f"{kind}__tray": "" if tray is None else tray})

    def print(self, pdf: bytes, kind: str, title: str, copies: int = 1) -> PrintOutcome:
        """Print a PDF on the printer of its kind; without a printer it is kept in the papers folder."""
        name = self.printer_for(kind)
        if not name:
            return PrintOutcome(path=self.keep(pdf, kind, title))
        printer = self._printer(name, kind, title, copies)
        if not paint_pages(printer, pdf):
            return PrintOutcome(path=self.keep(pdf, kind, title))
        return PrintOutcome(printer=name)

    def print_with_dialog(self, pdf: bytes, kind: str, title: str, parent: QWidget) -> PrintOutcome:
        """Ask for printer, tray and copies first, print, and remember the choice for this kind of paper."""
        from PySide6.QtPrintSupport import QPrintDialog

        name = self.printer_for(kind)
        if not name:
            return PrintOutcome(path=self.keep(pdf, kind, title))
        printer = self._printer(name, kind, title, 1)
        if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
            return PrintOutcome()
        if not paint_pages(printer, pdf):
            return PrintOutcome(path=self.keep(pdf, kind, title))
        self.remember(kind, printer.printerName(), printer.paperSource().value)
        return PrintOutcome(printer=printer.printerName())

    def keep(self, pdf: bytes, kind: str, title: str) -> Path:
        """Keep a PDF in the papers folder under its title; an older one of that name stays."""
        self._papers.mkdir(parents=True, exist_ok=True)
        stem = f"{kind}-{file_name(title)}"
        path = self._papers / f"{stem}.pdf"
        count = 1
        while path.exists():
            if path.read_bytes() == pdf:
                return path
            count += 1
            path = self._papers / f"{stem} ({count}).pdf"
        write_whole(path, pdf)
        return path

    def _printer(self, name: str, kind: str, title: str, copies: int) -> "QPrinter":
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setCopyCount(copies)
        tray = self._settings.number(f"{kind}/tray", -1)
        if tray in [source.value for source in QPrinter.PaperSource]:
            printer.setPaperSource(QPrinter.PaperSource(tray))
        return printer


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


def paint_pages(printer: "QPrinter", pdf: bytes) -> bool:
    """Paint every page of a PDF at 300 dpi on its own paper size; False when the printer will not begin."""
    sizes = page_sizes(pdf)
    printer.setResolution(DOTS)
    # The drawing holds its own margins; the driver's must not shift or shrink it.
    printer.setFullPage(True)
    _set_paper(printer, sizes[0])
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for place, size in enumerate(sizes):
        if place:
            _set_paper(printer, size)
            printer.newPage()
        target = QRectF(0, 0, size[0] * DOTS / POINTS, size[1] * DOTS / POINTS)
        painter.drawImage(target, draw_page(pdf, place, DOTS / POINTS))
    return painter.end()


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


def file_name(title: str) -> str:
    """A title as part of a file name that Windows takes as well."""
    plain = re.sub(r"[^\w \-.()]+", " ", title)
    return re.sub(r"\s+", " ", plain).strip(" .")[:NAME_LIMIT].rstrip(" .") or "paper"
