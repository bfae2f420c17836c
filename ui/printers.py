"""The printers of this PC, and which of them takes which kind of paper, from which tray."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ui.inifile import IniFile

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Printers(Protocol):
    """What prints: the machine's own printers, or any others that hand out a QPrinter."""

    def names(self) -> list[str]: ...
    def default(self) -> str: ...
    def trays(self, name: str) -> list[int]: ...
    def printer(self, name: str) -> "QPrinter": ...


class SystemPrinters:
    """The printers the system knows; asking one far away may take seconds, so never on the screen's thread."""

    def names(self) -> list[str]:
        """What the printers are called."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return QPrinterInfo.availablePrinterNames()

    def default(self) -> str:
        """The system's default printer, empty without one."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return QPrinterInfo.defaultPrinterName()

    def trays(self, name: str) -> list[int]:
        """The trays of a printer as numbers of Qt's PaperSource; one or none where the driver does not tell."""
        ask = getattr(self.printer(name), "supportedPaperSources", None)  # Qt has it on Windows only
        return [source.value for source in ask()] if ask is not None else []

    def printer(self, name: str) -> "QPrinter":
        """A printer ready to be painted on."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


@dataclass(frozen=True)
class Place:
    """Where a paper goes: a printer that is there, one that is missing, or nowhere (it is kept as a file)."""

    printer: str = ""
    missing: str = ""


class PaperPrinters:
    """Printer and tray of each kind of paper (slip, letter, report …), remembered on this PC in desk.ini."""

    def __init__(self, settings_path: Path, machine: Printers | None = None) -> None:
        self.machine: Printers = machine or SystemPrinters()
        self.settings = IniFile(settings_path)

    def place_for(self, kind: str, chosen: str = "") -> Place:
        """Where a kind of paper goes now; `chosen` is a printer wanted for this one paper.

        One remembered that is not there is missing: slips do not come out on the letterhead of another printer.
        Without any printer, and none remembered, it goes nowhere."""
        known = self.machine.names()
        wanted = chosen or self.remembered(kind)
        if wanted:
            return Place(printer=wanted) if wanted in known else Place(missing=wanted)
        default = self.machine.default()
        return Place(printer=default if default in known else known[0] if known else "")

    def comes_out(self, kind: str) -> bool:
        """Whether a kind of paper comes out of a printer, now or once the one remembered is back; else it is kept as a
        file."""
        return self.place_for(kind) != Place()

    def remembered(self, kind: str) -> str:
        """The printer chosen for a kind of paper, whether it is there or not."""
        return self.settings.value(f"{kind}/printer")

    def remember(self, kind: str, printer: str, tray: int | None = None) -> None:
        """Use this printer, and tray (a number of Qt's PaperSource), for a kind of paper from now on."""
        self.settings.keep(**{f"{kind}__printer": printer, f"{kind}__tray": "" if tray is None else tray})

    def tray_of(self, kind: str) -> int | None:
        """The tray chosen for a kind of paper."""
        number = self.settings.number(f"{kind}/tray", -1)
        return number if number >= 0 else None

    def ready(self, name: str, kind: str, title: str, copies: int) -> "QPrinter":
        """A printer told what comes, on how many copies and from which tray; a tray remembered for another is not."""
        from PySide6.QtPrintSupport import QPrinter

        printer = self.machine.printer(name)
        printer.setDocName(title)
        printer.setCopyCount(copies)
        tray = self.tray_of(kind)
        if name == self.remembered(kind) and tray in [source.value for source in QPrinter.PaperSource]:
            printer.setPaperSource(QPrinter.PaperSource(tray))
        return printer
