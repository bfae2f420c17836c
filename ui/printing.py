"""Paper: everything asked for goes into the print queue first, from there to a printer, or into a file without one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from desk import printqueue
from desk.filenames import file_name
from desk.files import read_whole, write_whole
from desk.printqueue import NewPaper, QueueFilter
from ui.errands import Errands
from ui.pdfpages import page_sizes
from ui.printers import PaperPrinters, Printers
from ui.spooler import PrintOutcome, Spooler

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desk.office import Office
    from desk.slips import SlipSheet
    from desk.work import Reading, UnitOfWork


@dataclass(frozen=True)
class Anew:
    """A paper that is drawn anew for each printing: a slip has one original, and every further sheet says so.

    `count` is done when it is put in the queue, `numbers` are the slips on it."""

    draw: Callable[["Reading"], bytes]
    count: Callable[["UnitOfWork"], object]
    numbers: tuple[str, ...]


class Printing(PaperPrinters):
    """Takes papers by kind (slip, letter, form, report, list …) for the printer and tray of that kind.

    `print` touches no widget and may run on the worker thread; a desk without errands (none open) only keeps files.
    """

    def __init__(
        self, folder: Path, settings_path: Path, errands: Errands | None = None, machine: Printers | None = None
    ) -> None:
        super().__init__(settings_path, machine)
        self._papers = folder / "papers"
        self._errands = errands
        self._spooler = Spooler(errands, self, self.keep, self._draw_anew) if errands is not None else None
        self._claimed: set[object] = set()

    @property
    def spooler(self) -> Spooler:
        """Whoever prints what waits."""
        assert self._spooler is not None
        return self._spooler

    @property
    def has_book(self) -> bool:
        """Whether there is a book, and with it a queue; without one papers are only kept as files."""
        return self._errands is not None

    @property
    def errands(self) -> Errands:
        """The way to the book whose papers are printed."""
        assert self._errands is not None
        return self._errands

    def printers(self) -> list[str]:
        """Names of the printers this machine knows."""
        return self.machine.names()

    def printer_for(self, kind: str) -> str:
        """The printer a kind of paper goes to now; empty where there is none or the one remembered is missing."""
        return self.place_for(kind).printer

    def print(
        self,
        pdf: bytes,
        kind: str,
        title: str,
        copies: int = 1,
        count: "Callable[[UnitOfWork], object] | None" = None,
        numbers: tuple[str, ...] = (),
        chosen: "QPrinter | None" = None,
        about: tuple[str, ...] = (),
        drawn_from: str = "",
    ) -> PrintOutcome:
        """Put a paper in the queue and hand it to the spooler; the outcome names the job, `when_ended` what became.

        `count` is done in the same unit of work: counted and in the queue, or neither. `numbers` tell what is drawn
        anew for a second print, `drawn_from` (printqueue.drawn_from) what stands on them, `about` which slips a list
        tells of, `chosen` is a printer made ready by hand. On the worker thread.
        Refusals: print.copies_out_of_range, print.slip_void, and those of `count`.
        """
        printer = chosen.printerName() if chosen is not None else ""
        paper = NewPaper(kind, title, pdf, len(page_sizes(pdf)), copies, printer, numbers, about, drawn_from)

        def act(work: "UnitOfWork") -> int:
            if count is not None:
                count(work)
            return printqueue.put(work, paper)

        office = self.errands.office
        id = office.do(act).answer
        for each in self._back_again(office):  # what failed earlier comes out earlier
            self.spooler.put(each)
        self.spooler.put(id, chosen)
        return PrintOutcome(job=id)

    def when_ended(self, outcome: PrintOutcome, then: Callable[[PrintOutcome], object]) -> None:
        """Call `then` on the screen's thread with what became of a paper on its way."""
        self.spooler.when_ended(outcome.job, then)

    def look_after(self, tell: Callable[[int, QueueFilter], object]) -> None:
        """At the start: what was being printed when the PC went off is told as such, what is back is tried again.

        `tell` hears how many papers wait for somebody, and which list has them; none of them is printed unasked."""

        def job(office: "Office", _progress: object) -> tuple[int, int, tuple[int, ...]]:
            if office.ask(printqueue.counts).waiting:
                office.do(lambda work: printqueue.interrupted(work, self.spooler.holds))
            back = self._back_again(office)
            if office.ask(printqueue.to_put_away):
                office.do(printqueue.put_away)
            left, waiting = office.ask(printqueue.left_over), office.ask(printqueue.counts).waiting
            return left - len(back), waiting - len(back), back

        def told(answer: tuple[int, int, tuple[int, ...]]) -> None:
            left, waiting, back = answer
            for id in back:
                self.spooler.put(id)
            if left:
                tell(left, _where(left, waiting))

        self.errands.run(self.errands, job, told)

    def call_back(self) -> None:
        """Try again what failed for want of a printer that is there again; what no printer holds is interrupted."""

        def job(office: "Office", _progress: object) -> tuple[int, ...]:
            if office.ask(lambda reading: printqueue.astray(reading, self.spooler.holds)):
                office.do(lambda work: printqueue.interrupted(work, self.spooler.holds))
            return self._back_again(office)

        def tell(back: tuple[int, ...]) -> None:
            for id in back:
                self.spooler.put(id)

        self.errands.run(self.errands, job, tell)

    def _back_again(self, office: "Office") -> tuple[int, ...]:
        if not office.ask(printqueue.counts).failed:
            return ()
        names = self.machine.names()
        ids = office.ask(lambda reading: printqueue.back_again(reading, names))
        return office.do(lambda work: printqueue.again_all(work, ids, there=True)).answer if ids else ()

    def _draw_anew(self, sheets: "Sequence[SlipSheet]") -> bytes:
        from desk.slips.paper import draw_many  # brings the PDF engine, on the worker
        from ui.slipstock import layout_of

        return draw_many(sheets, layout_of(self))

    def claim(self, what: object) -> bool:
        """Whether nobody is drawing just this already: a key pressed twice prints once. On the screen's thread."""
        free = what not in self._claimed
        self._claimed.add(what)
        return free

    def let_go(self, what: object) -> None:
        """It is in the queue: asked for from now on, it is asked for once more."""
        self._claimed.discard(what)

    def choose(
        self, kind: str, title: str, parent: QWidget, copies: int = 1, *, only_now: bool = False
    ) -> "QPrinter | None":
        """Ask for printer, tray and copies in the system's own dialog; remembered for this kind unless for now only.

        None when it was called off or there is no printer; on the screen's thread."""
        from PySide6.QtPrintSupport import QPrintDialog

        name = self.printer_for(kind) or next(iter(self.printers()), "")
        if not name:
            return None
        printer = self.ready(name, kind, title, copies)
        dialog = QPrintDialog(printer, parent)
        answer = dialog.exec()
        dialog.deleteLater()
        if answer != QDialog.DialogCode.Accepted:
            return None
        if not only_now:
            self.remember(kind, printer.printerName(), printer.paperSource().value)
        return printer

    def keep(self, pdf: bytes, kind: str, title: str) -> Path:
        """Keep a PDF in the papers folder under its title; an older one of that name stays."""
        self._papers.mkdir(parents=True, exist_ok=True)
        stem = f"{kind}-{file_name(title)}"
        path = self._papers / f"{stem}.pdf"
        count = 1
        while path.exists():
            if _holds(path, pdf):
                return path
            count += 1
            path = self._papers / f"{stem} ({count}).pdf"
        write_whole(path, pdf)
        return path


def _holds(path: Path, pdf: bytes) -> bool:
    try:
        return read_whole(path) == pdf
    except OSError:  # held by a reader, or a folder: another name will do
        return False


def _where(left: int, waiting: int) -> QueueFilter:
    """The list of the queue that has all of them."""
    return QueueFilter.FAILED if not waiting else QueueFilter.WAITING if left == waiting else QueueFilter.ALL
