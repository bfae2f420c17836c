"""Printers for tests: real QPrinters that print into PDF files, and ones that are off or out of paper."""

from pathlib import Path
from threading import Event

from PySide6.QtPrintSupport import QPrinter

FRONT, BACK = "Front desk PDF", "后台 打印机 <b>"


class _Printer(QPrinter):
    """Prints into a file, and hangs between two pages as a driver does."""

    def __init__(self, hang: Event, between: Event) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self._hang, self._between = hang, between

    def newPage(self) -> bool:
        self._between.set()
        self._hang.wait(20)
        return super().newPage()


class FilePrinters:
    """Printers that write what they print to a file each time: `sheets(name)` are the papers that came out."""

    def __init__(self, folder: Path, *names: str) -> None:
        self._folder, self._names = folder, list(names)
        self._jammed: set[str] = set()
        self._count = 0
        self.asked: list[tuple[str, int, str]] = []
        self.hold, self.hang = Event(), Event()  # cleared: before a paper begins, after its first page
        self.hold.set()
        self.hang.set()
        self.between = Event()  # set once a paper is between two pages

    def names(self) -> list[str]:
        return list(self._names)

    def default(self) -> str:
        return self._names[0] if self._names else ""

    def trays(self, name: str) -> list[int]:
        return [0, 1, 2] if name == FRONT else []

    def printer(self, name: str) -> QPrinter:
        """A real printer; one that is jammed writes where there is no folder, so it will not begin."""
        self.hold.wait(20)
        self._count += 1
        printer = _Printer(self.hang, self.between)
        printer.setPrinterName(name)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        place = self._folder / "jam" / "jam" if name in self._jammed else self._folder
        printer.setOutputFileName(str(place / f"{self._names.index(name)}-{self._count:03}.pdf"))
        return printer

    def plug(self, name: str) -> None:
        """Switch a printer on."""
        self._names.append(name)

    def unplug(self, name: str) -> None:
        """Take a printer away."""
        self._names.remove(name)

    def jam(self, name: str) -> None:
        """From now on it will not begin."""
        self._jammed.add(name)

    def clear(self, name: str) -> None:
        """It prints again."""
        self._jammed.discard(name)

    def sheets(self, name: str) -> list[Path]:
        """The papers that came out of a printer, oldest first."""
        return sorted(self._folder.glob(f"{self._names.index(name)}-*.pdf"))
