"""The spooler: prints what waits one after the other, off the screen's thread, and never the same paper twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from desk import printqueue
from desk.printqueue import Job, PrintState, Trouble
from desk.refusals import Refusal
from ui.errands import Cancelled, Errands, Progress
from ui.pdfpages import page_sizes, paint_pages
from ui.printers import PaperPrinters

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desk.office import Office
    from desk.slips import SlipSheet

AGAIN_MS = 5_000
"""So long after the book refused a word about a paper it is tried again."""
AT_ONCE_SECONDS = 1.0
"""So long a page under way is waited for when the PC is switched off."""
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


Told = Callable[["Office"], PrintOutcome | None]
"""Says in the book what became of a paper."""
Keep = Callable[[bytes, str, str], Path]
"""keep(pdf, kind, title): writes a file and answers where; OSError when it cannot."""
Draw = Callable[[Sequence["SlipSheet"]], bytes]
"""draw(slips): their PDF on the paper of this PC."""


class Spooler(QObject):
    """Takes ids of papers in the queue and prints them in that order on a thread of its own.

    `put` may be called on any thread; everything else belongs to the screen's.
    """

    ended = Signal(object)  # PrintOutcome of one paper
    drawn = Signal()  # one that was expected is in the queue, or will not come
    quiet = Signal()  # nothing is drawn, waits or is printed any more
    _asked = Signal(int)

    def __init__(self, errands: Errands, printers: PaperPrinters, keep: Keep, draw: Draw) -> None:
        super().__init__(errands)
        self._errands, self._printers, self._keep, self._draw = errands, printers, keep, draw
        self._lane: Errands | None = None
        self._lock = Lock()
        self._drawing = 0  # asked for, and not in the queue yet
        self._coming = 0  # handed over and not taken yet
        self._under_way: dict[int, Progress] = {}
        self._chosen: dict[int, QPrinter] = {}
        self._now = 0  # the one at the printer
        self._owed: dict[int, Told] = {}  # what the book has yet to hear of a paper
        self._refused: set[int] = set()  # the book took no word of it this time: tried again
        self._troubled: set[int] = set()  # something went wrong with it already: said once, tried again after a while
        self._left = False
        self._told: dict[int, Callable[[PrintOutcome], object]] = {}
        self._outcomes: dict[int, PrintOutcome] = {}
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.drawn.connect(self._look_whether_quiet, Qt.ConnectionType.QueuedConnection)

    # -- taking

    def expect(self) -> Callable[[], None]:
        """A paper will be drawn and put: until what this answers is called, the window does not close unasked."""
        with self._lock:
            self._drawing += 1

        def no_more() -> None:
            with self._lock:
                self._drawing -= 1
            if isValid(self):
                self.drawn.emit()

        return no_more

    def put(self, id: int, chosen: "QPrinter | None" = None) -> None:
        """Print a paper of the queue when its turn comes, on a printer made ready by hand if one is given.

        One made ready for an earlier try is forgotten."""
        if not isValid(self):
            return
        if chosen is not None:
            self._chosen[id] = chosen
        else:
            self._chosen.pop(id, None)
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

    def holds(self, id: int) -> bool:
        """Whether a paper is with a printer, or its end has yet to be written in the book."""
        return id in self._under_way or id in self._owed

    def drawing(self) -> int:
        """How many papers are drawn that are not in the queue yet: lost if the window goes now."""
        return self._drawing

    def stop(self, id: int) -> None:
        """Stop a paper in the middle, after the page under way."""
        if id in self._under_way:
            self._under_way[id].cancel()

    def busy(self) -> int:
        """How many papers are drawn, wait or are printed."""
        return self._drawing + self._coming + len(self._under_way)

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

    def close(self, *, hangs: bool = False, at_once: bool = False) -> None:
        """Stop the thread; one that hangs in a printer is left behind and its paper told as interrupted next time.

        With `at_once` one that does not end in a moment counts as hanging."""
        self.leave()
        if self._lane is not None and not hangs:
            self._lane.close(AT_ONCE_SECONDS if at_once else None, job_seconds=None)

    # -- one after the other

    @Slot(int)
    def _take(self, id: int) -> None:
        with self._lock:
            self._coming -= 1
        if not self._left and id not in self._under_way:
            self._run(id, partial(self._print, id))
        self._look_whether_quiet()

    def _run(self, id: int, job: Callable[["Office", Progress], PrintOutcome | None]) -> None:
        if self._errands.closed:
            return
        lane = self._lane or self._open_lane()
        self._under_way[id] = lane.run(
            self,
            job,
            self._end,
            refused=partial(self._hear, id),
            title=QCoreApplication.translate("printing", "Printing"),
            always=partial(self._over, id),
        )

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
        if outcome.printer and self._lane is not None:
            looked = self.expect()  # the window does not close before what comes of it
            self._lane.run(self, partial(self._look_further, outcome.printer), lambda _none: None, always=looked)
        self.ended.emit(outcome)

    def _hear(self, id: int, refusal: Refusal) -> None:
        """The book took no word of a paper: said once, and tried again until it does."""
        if id not in self._troubled:
            self._errands.refused.emit(refusal)
        if not refusal.code.startswith("print."):
            self._refused.add(id)

    def _over(self, id: int) -> None:
        self._under_way.pop(id, None)
        if id in self._refused or id in self._owed:
            # What broke and is nobody's refusal is told in the book at once, so that nothing waits for nobody.
            at_once = id not in self._refused and id not in self._troubled
            self._refused.discard(id)
            self._troubled.add(id)
            if at_once:
                self._try_again(id)
            else:
                QTimer.singleShot(AGAIN_MS, self, partial(self._try_again, id))
        else:
            self._troubled.discard(id)
            self._told.pop(id, None)
        self._look_whether_quiet()

    def _try_again(self, id: int) -> None:
        if self._left or id in self._under_way:
            return
        self._run(id, partial(self._pay if id in self._owed else self._print, id))

    @Slot()
    def _look_whether_quiet(self) -> None:
        if not self.busy():
            self.quiet.emit()

    # -- on the spooler's thread

    def _print(self, id: int, office: "Office", progress: Progress) -> PrintOutcome | None:
        """Print one paper and say in the book what became of it; None when it waits no longer.

        Refusals: print.unknown, print.pages_gone, print.slip_void."""
        progress.step(0, 1)
        job = office.ask(lambda reading: printqueue.job_of(reading, id))
        if job.state is not PrintState.WAITING:
            self._chosen.pop(id, None)
            return None
        chosen = self._chosen.get(id)
        name = chosen.printerName() if chosen is not None else job.printer
        # Until it is begun: whatever breaks in a driver, the paper does not wait for nobody.
        self._owed[id] = _failed(job, Trouble.WILL_NOT_BEGIN, "", name)
        job = self._as_it_stands(office, job)
        if chosen is not None:
            return self._to_printer(office, job, name, chosen, progress)
        place = self._printers.place_for(job.kind, job.printer)
        if place.missing:
            return self._tell(office, id, _failed(job, Trouble.MISSING, "", place.missing))
        if not place.printer:
            return self._to_file(office, job)
        self._owed[id] = _failed(job, Trouble.WILL_NOT_BEGIN, "", place.printer)
        printer = self._printers.ready(place.printer, job.kind, job.title, job.copies)
        return self._to_printer(office, job, place.printer, printer, progress)

    def _as_it_stands(self, office: "Office", job: Job) -> Job:
        """A paper drawn anew where its slips were changed since; one of void slips alone is called off."""
        sheets = office.ask(lambda reading: printqueue.outdated(reading, job.id))
        if not sheets:
            return job
        if all(sheet.void for sheet in sheets):
            del self._owed[job.id]
            self._chosen.pop(job.id, None)
            office.do(lambda work: printqueue.cancel(work, job.id))
            raise Refusal("print.slip_void", title=job.title)
        pdf = self._draw(sheets)
        office.do(lambda work: printqueue.renew(work, job.id, pdf, len(page_sizes(pdf)), sheets))
        return office.ask(lambda reading: printqueue.job_of(reading, job.id))

    def _to_file(self, office: "Office", job: Job) -> PrintOutcome | None:
        try:
            path = self._keep(job.pdf, job.kind, job.title)
        except OSError as trouble:
            return self._tell(office, job.id, _failed(job, Trouble.NOT_KEPT, trouble.strerror or str(trouble)))

        def kept(office: "Office") -> PrintOutcome:
            office.do(lambda work: printqueue.kept(work, job.id, path.name))
            return PrintOutcome(path=path, job=job.id)

        return self._tell(office, job.id, kept)

    def _to_printer(
        self, office: "Office", job: Job, name: str, printer: "QPrinter", progress: Progress
    ) -> PrintOutcome | None:
        del self._owed[job.id]
        begun = office.do(lambda work: printqueue.begin(work, job.id, name)).answer
        self._chosen.pop(job.id, None)
        if not begun:
            return None
        self._owed[job.id] = _failed(job, Trouble.ERROR, "", name)
        self._now = job.id
        try:
            trouble = paint_pages(printer, job.pdf, lambda page, pages: progress.step(page, pages, job.title))
        except Cancelled:
            if self._left:
                return self._tell(office, job.id, _failed(job, Trouble.INTERRUPTED, "", name))
            return self._tell(office, job.id, partial(_stopped, job))
        except MemoryError:
            trouble = Trouble.ERROR
        finally:
            self._now = 0
        return self._tell(
            office, job.id, _failed(job, trouble, "", name) if trouble is not None else partial(_printed, job, name)
        )

    def _tell(self, office: "Office", id: int, told: Told) -> PrintOutcome | None:
        """Say in the book what became of a paper; what it does not take is owed."""
        self._owed[id] = told
        outcome = told(office)
        del self._owed[id]
        return outcome

    def _pay(self, id: int, office: "Office", _progress: Progress) -> PrintOutcome | None:
        return self._tell(office, id, self._owed[id])

    def _look_further(self, name: str, office: "Office", _progress: Progress) -> None:
        """A printer has just printed: what it would not begin before is tried again, old pages are put away."""
        if ids := office.ask(lambda reading: printqueue.works_again(reading, name)):
            for id in office.do(lambda work: printqueue.again_all(work, ids, there=True)).answer:
                self.put(id)
        if office.ask(printqueue.to_put_away):
            office.do(printqueue.put_away)


def _printed(job: Job, printer: str, office: "Office") -> PrintOutcome:
    office.do(lambda work: printqueue.printed(work, job.id))
    return PrintOutcome(printer=printer, job=job.id)


def _stopped(job: Job, office: "Office") -> None:
    office.do(lambda work: printqueue.cancel(work, job.id, stopped=True))


def _failed(job: Job, trouble: Trouble, detail: str = "", printer: str = "") -> Told:
    def told(office: "Office") -> PrintOutcome:
        office.do(lambda work: printqueue.failed(work, job.id, trouble, detail, printer))
        return PrintOutcome(job=job.id, trouble=trouble, detail=detail, printer_wanted=printer)

    return told
