"""The spooler: prints what waits one after the other, off the screen's thread, and never the same paper twice."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from desk import printqueue
from desk.printqueue import Job, PrintState, Trouble
from ui.errands import Cancelled, Errands, Progress
from ui.pdfpages import paint_pages
from ui.printers import PaperPrinters

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desk.office import Office

REMEMBERED = 50
"""So many outcomes nobody asked for yet are remembered."""


@dataclass(frozen=True)
class PrintOutcome:
    """What became of a paper: the printer's name, the file it was kept in, or why it did not come out.

    `job` is its id in the queue; with nothing else it is on its way, or was called off.
    """

    printer: str | None = None
    path: Path | None = None
    job: int = 0
    trouble: Trouble | None = None
    detail: str = ""  # what the machine said
    printer_wanted: str = ""  # the one it did not come out of


Keep = Callable[[bytes, str, str], Path]
"""keep(pdf, kind, title): writes a file and answers where; OSError when it cannot."""


class Spooler(QObject):
    """Takes ids of papers in the queue and prints them in that order on a thread of its own.

    `put` may be called on any thread; everything else belongs to the screen's.
    """

    ended = Signal(object)  # PrintOutcome of one paper
    quiet = Signal()  # nothing is drawn, waits or is printed any more
    _asked = Signal(int)
    _came = Signal()

    def __init__(self, errands: Errands, printers: PaperPrinters, keep: Keep) -> None:
        super().__init__(errands)
        self._errands, self._printers, self._keep = errands, printers, keep
        self._lane: Errands | None = None
        self._lock = Lock()
        self._coming = 0  # being drawn, or handed over and not taken yet
        self._under_way: dict[int, Progress] = {}
        self._chosen: dict[int, QPrinter] = {}
        self._now = 0  # the one at the printer
        self._left = False
        self._told: dict[int, Callable[[PrintOutcome], object]] = {}
        self._outcomes: dict[int, PrintOutcome] = {}
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._came.connect(self._look_whether_quiet, Qt.ConnectionType.QueuedConnection)

    # -- taking

    def expect(self) -> Callable[[], None]:
        """A paper will be drawn and put: until what this answers is called, the window does not close unasked."""
        with self._lock:
            self._coming += 1

        def no_more() -> None:
            with self._lock:
                self._coming -= 1
            if isValid(self):
                self._came.emit()

        return no_more

    def put(self, id: int, chosen: "QPrinter | None" = None) -> None:
        """Print a paper of the queue when its turn comes, on a printer made ready by hand if one is given."""
        if not isValid(self):
            return
        if chosen is not None:
            self._chosen[id] = chosen
        self._outcomes.pop(id, None)  # of an earlier try
        with self._lock:
            self._coming += 1
        self._asked.emit(id)

    def when_ended(self, id: int, then: Callable[[PrintOutcome], object]) -> None:
        """Call `then` on the screen's thread once it is known what became of a paper."""
        if id in self._outcomes:
            then(self._outcomes.pop(id))
        else:
            self._told[id] = then

    def is_printing(self, id: int) -> bool:
        """Whether a paper is at the printer right now."""
        return self._now == id and id in self._under_way

    def stop(self, id: int) -> None:
        """Stop a paper in the middle, after the page under way."""
        if id in self._under_way:
            self._under_way[id].cancel()

    def busy(self) -> int:
        """How many papers are drawn, wait or are printed."""
        return self._coming + len(self._under_way)

    # -- leaving

    @property
    def left(self) -> bool:
        """Whether nothing more is begun: the window is about to go."""
        return self._left

    def leave(self) -> None:
        """Print no more: what waits stays in the queue, the one at the printer ends after its page."""
        self._left = True
        for progress in self._under_way.values():
            progress.cancel()

    def stay(self) -> None:
        """The window does not go after all: what is put from now on is printed again."""
        self._left = False

    def close(self, *, hangs: bool = False) -> None:
        """Stop the thread; one that hangs in a printer is left behind and its paper told as interrupted next time."""
        self.leave()
        if self._lane is not None and not hangs:
            self._lane.close()

    # -- one after the other

    @Slot(int)
    def _take(self, id: int) -> None:
        with self._lock:
            self._coming -= 1
        if not self._left and not self._errands.closed and id not in self._under_way:
            lane = self._lane or self._open_lane()
            self._under_way[id] = lane.run(
                self,
                partial(self._print, id),
                self._end,
                title=QCoreApplication.translate("printing", "Printing"),
                always=partial(self._over, id),
            )
        self._look_whether_quiet()

    def _open_lane(self) -> Errands:
        lane = self._lane = Errands(self._errands.office, self)
        lane.refused.connect(self._errands.refused)
        lane.faulted.connect(self._errands.faulted)
        lane.job_moved.connect(self._errands.job_moved)
        lane.job_ended.connect(self._errands.job_ended)
        return lane

    def _end(self, outcome: PrintOutcome | None) -> None:
        if outcome is None:
            return
        told = self._told.pop(outcome.job, None)
        if told is not None:
            told(outcome)
        else:
            self._outcomes[outcome.job] = outcome
            while len(self._outcomes) > REMEMBERED:
                del self._outcomes[next(iter(self._outcomes))]
        self.ended.emit(outcome)

    def _over(self, id: int) -> None:
        self._under_way.pop(id, None)
        self._told.pop(id, None)
        self._look_whether_quiet()

    @Slot()
    def _look_whether_quiet(self) -> None:
        if not self.busy():
            self.quiet.emit()

    # -- on the spooler's thread

    def _print(self, id: int, office: "Office", progress: Progress) -> PrintOutcome | None:
        """Print one paper and say in the book what became of it; None when it waits no longer."""
        progress.step(0, 1)
        job = office.ask(lambda reading: printqueue.job_of(reading, id))
        if job.state is not PrintState.WAITING:
            return None
        chosen = self._chosen.pop(id, None)
        if chosen is not None:
            return self._to_printer(office, job, chosen.printerName(), chosen, progress)
        place = self._printers.place_for(job.kind, job.printer)
        if place.missing:
            return _fail(office, job, Trouble.MISSING, "", place.missing)
        if not place.printer:
            return self._to_file(office, job)
        printer = self._printers.ready(place.printer, job.kind, job.title, job.copies)
        return self._to_printer(office, job, place.printer, printer, progress)

    def _to_file(self, office: "Office", job: Job) -> PrintOutcome:
        try:
            path = self._keep(job.pdf, job.kind, job.title)
        except OSError as trouble:
            return _fail(office, job, Trouble.NOT_KEPT, trouble.strerror or str(trouble))
        office.do(lambda work: printqueue.kept(work, job.id, path.name))
        return PrintOutcome(path=path, job=job.id)

    def _to_printer(
        self, office: "Office", job: Job, name: str, printer: "QPrinter", progress: Progress
    ) -> PrintOutcome | None:
        if not office.do(lambda work: printqueue.begin(work, job.id, name)).answer:
            return None
        self._now = job.id
        try:
            trouble = paint_pages(printer, job.pdf, lambda page, pages: progress.step(page, pages, job.title))
        except Cancelled:
            if self._left:
                return _fail(office, job, Trouble.INTERRUPTED, "", name)
            office.do(lambda work: printqueue.cancel(work, job.id, stopped=True))
            return None
        except MemoryError:
            trouble = Trouble.ERROR
        finally:
            self._now = 0
        if trouble is not None:
            return _fail(office, job, trouble, "", name)
        office.do(lambda work: printqueue.printed(work, job.id))
        self._ask_again(office, office.ask(lambda reading: printqueue.works_again(reading, name)))
        if office.ask(printqueue.to_put_away):
            office.do(printqueue.put_away)
        return PrintOutcome(printer=name, job=job.id)

    def _ask_again(self, office: "Office", ids: tuple[int, ...]) -> None:
        if ids:
            for id in office.do(lambda work: printqueue.again_all(work, ids)).answer:
                self.put(id)


def _fail(office: "Office", job: Job, trouble: Trouble, detail: str = "", printer: str = "") -> PrintOutcome:
    office.do(lambda work: printqueue.failed(work, job.id, trouble, detail, printer))
    return PrintOutcome(job=job.id, trouble=trouble, detail=detail, printer_wanted=printer)
