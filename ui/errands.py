"""Errands to the office: everything that touches disk or paper runs off the ui thread, its answer comes back on it."""

import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from desk.refusals import Refusal

if TYPE_CHECKING:  # desk.office brings SQLAlchemy, which must not be loaded before the first paint
    from desk.office import Office
    from desk.work import Reading, UnitOfWork

T = TypeVar("T")
Refused = Callable[[Refusal], object]
LEFT_BEHIND_SECONDS = 10.0
"""So long a cancelled job is waited for at the end."""


class Cancelled(Exception):
    """The person at the desk stopped a long job."""


class LeftShut(Exception):
    """What was done while the book was closed failed `before`, and `why` it is not open again."""

    def __init__(self, before: Exception, why: Exception) -> None:
        super().__init__(before, why)
        self.before, self.why = before, why


class Progress:
    """One long job as seen from both sides: the job steps, the person may cancel."""

    def __init__(self, title: str, tell: Callable[["Progress"], None]) -> None:
        self.title = title
        self.fraction = 0.0
        self.text = ""
        self._tell = tell
        self._cancelled = threading.Event()

    def step(self, done: int, total: int, text: str = "") -> None:
        """Say how far the job is; raises Cancelled when the person stopped it."""
        if self._cancelled.is_set():
            raise Cancelled
        fraction = min(1.0, done / total) if total > 0 else 0.0
        if abs(fraction - self.fraction) >= 0.01 or text != self.text or fraction in (0.0, 1.0):
            self.fraction, self.text = fraction, text
            self._tell(self)

    def cancel(self) -> None:
        """Stop the job at its next step; what it wrote in its unit of work is undone."""
        self._cancelled.set()


@dataclass(eq=False)
class _Errand:
    """What was asked, by whom, and where the answer goes; lives and dies on the ui thread."""

    owner: QObject
    job: Callable[["Office"], Any]
    then: Callable[[Any], object] | None
    refused: Refused | None
    latest: tuple[int, str] | None = None
    progress: Progress | None = None
    on_progress: Callable[[float, str], object] | None = None
    cancelled: Callable[[], object] | None = None
    always: Callable[[], object] | None = None
    failed: Callable[[Exception], object] | None = None


class _Lane:
    """One thread that does errands in the order they came."""

    def __init__(self, name: str, work: Callable[[int], None]) -> None:
        self._numbers: queue.Queue[int | None] = queue.Queue()
        self._work = work
        self._thread = threading.Thread(target=self._go, name=name, daemon=True)
        self._thread.start()

    def _go(self) -> None:
        while (number := self._numbers.get()) is not None:
            self._work(number)
            self._numbers.task_done()

    def put(self, number: int) -> None:
        self._numbers.put(number)

    def drain(self) -> None:
        self._numbers.join()

    def close(self, seconds: float | None = None) -> None:
        self._numbers.put(None)
        self._thread.join(seconds)


class _Bell(QObject):
    """Rung by the workers. It belongs to nobody on the screen, so nothing destroys it while a worker rings; whether
    whoever listens is still there is settled inside Qt, under Qt's own lock."""

    rung = Signal()


class Errands(QObject):
    """The screens' only way to the office: quick errands on one worker thread, long jobs on a second one.

    Answers arrive on the ui thread in the order asked. The answer for a destroyed owner is dropped.
    A refusal goes to the caller's `refused`, or to the signal of that name; any other exception to `faulted`. Where
    there is no book, questions and acts are refused with book.not_open.
    Whatever came of an errand, its `always` is called last: there a screen gives back what it held meanwhile.
    """

    changed = Signal(frozenset)  # names of the tables an act touched
    refused = Signal(object)  # a Refusal nobody else took
    faulted = Signal(object)  # an exception that is nobody's refusal
    job_moved = Signal(object)  # Progress of the long job under way
    job_ended = Signal(object)

    def __init__(self, office: "Office | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._errands: dict[int, _Errand] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._news: deque[Callable[[], None]] = deque()
        self._last = 0
        self._closed = False
        self._bell = _Bell()
        self._bell.rung.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._quick = _Lane("deskbell-errands", self._work)
        self._long = _Lane("deskbell-long-jobs", self._work_long)
        self._book = threading.Lock()  # held while a long job looks into the book, and while the book is replaced
        self._open = office is not None
        if office is not None:
            office.listen(self._heard)

    @property
    def office(self) -> "Office":
        """The open office; only after `open` has answered."""
        assert self._office is not None
        return self._office

    def open(
        self,
        owner: QObject,
        open_office: Callable[[], "Office"],
        then: Callable[["Office"], object],
        refused: Refused,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Open the office on the worker; errands given meanwhile wait behind it.

        `failed` hears of any other fault as well, for there is no book to go on with then."""

        def opening(_: "Office") -> "Office":
            return self._take(open_office())

        self._put(self._quick, _Errand(owner, opening, then, refused, failed=failed))

    @property
    def is_open(self) -> bool:
        """Whether there is a book to ask."""
        return self._open

    def reopen(
        self,
        owner: QObject,
        between: Callable[[Progress], T],
        open_office: Callable[[], "Office"],
        then: Callable[[T], object],
        refused: Refused,
        cancelled: Callable[[], object],
        title: str = "",
        failed: Callable[[Exception], object] | None = None,
    ) -> Progress:
        """Close the office where it is open, do something to its folder, and open it again; whatever is asked
        meanwhile waits behind it. What `between` refuses is told when the book is open again as it was; `failed`
        hears of any other fault as well, and of LeftShut where the book does not open after a fault."""
        moving = Progress(title, lambda moved: self._tell(lambda: self.job_moved.emit(moved)))

        def replacing(office: "Office | None") -> T:
            with self._book:
                if self._open and office is not None:
                    self._open = False
                    office.close()
                try:
                    answer = between(moving)
                except Exception as before:
                    self._take_after(before, open_office)
                    raise
                self._take(open_office())
            return answer

        errand = _Errand(owner, replacing, then, refused, None, moving, cancelled=cancelled, failed=failed)
        self._put(self._quick, errand)
        return moving

    def _here(self, office: "Office | None") -> "Office":
        """The office that is asked; one that was closed would open its file anew. Refusals: book.not_open."""
        if office is None or not self._open:
            raise Refusal("book.not_open")
        return office

    def _take(self, office: "Office") -> "Office":
        office.listen(self._heard)
        self._office, self._open = office, True
        return office

    def _take_after(self, before: Exception, open_office: Callable[[], "Office"]) -> None:
        """Open the office although something failed; a second fault does not take the place of the first."""
        try:
            self._take(open_office())
        except Exception as why:
            raise LeftShut(before, why) from why

    def sit_down(
        self, owner: QObject, clerk: int, then: Callable[[None], object], refused: Refused | None = None
    ) -> None:
        """Let another clerk be the one at the desk, after everything the earlier one asked for."""
        self._put(self._quick, _Errand(owner, lambda office: self._here(office).sit_down(clerk), then, refused))

    def at_desk(
        self,
        owner: QObject,
        job: Callable[["Office"], T],
        then: Callable[[T], object],
        refused: Refused | None = None,
        always: Callable[[], object] | None = None,
    ) -> None:
        """Ask the office who may sit at the desk, or prove it there, after everything asked for before."""
        self._put(self._quick, _Errand(owner, job, then, refused, always=always))

    def look_round(self, owner: QObject) -> None:
        """See whether another program wrote to the book; then `changed` tells every open list, as after an act."""

        def tell(tables: frozenset[str]) -> None:
            if tables:
                self.changed.emit(tables)

        self._put(self._quick, _Errand(owner, lambda office: self._here(office).changed_elsewhere(), tell, None))

    def ask(
        self,
        owner: QObject,
        question: Callable[["Reading"], T],
        then: Callable[[T], object],
        latest: str | None = None,
        refused: Refused | None = None,
        always: Callable[[], object] | None = None,
    ) -> None:
        """Ask the book; with `latest`, only the newest question of that name by this owner is answered."""
        key = None if latest is None else (id(owner), latest)
        asked = _Errand(owner, lambda office: self._here(office).ask(question), then, refused, key, always=always)
        self._put(self._quick, asked)

    def do(
        self,
        owner: QObject,
        act: Callable[["UnitOfWork"], T],
        then: Callable[[T], object] | None = None,
        refused: Refused | None = None,
        always: Callable[[], object] | None = None,
    ) -> None:
        """Change the book; `then` gets the act's answer after the commit, `changed` tells every open list."""
        done = _Errand(owner, lambda office: self._here(office).do(act).answer, then, refused, always=always)
        self._put(self._quick, done)

    def run(
        self,
        owner: QObject,
        job: Callable[["Office", Progress], T],
        then: Callable[[T], object],
        refused: Refused | None = None,
        progress: Callable[[float, str], object] | None = None,
        title: str = "",
        cancelled: Callable[[], object] | None = None,
        always: Callable[[], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> Progress:
        """Do a long job beside the quick errands; it calls `progress.step(done, total, text)` and may be cancelled.

        `failed` hears of any other fault as well, where something waits for the job to end."""
        moving = Progress(title, lambda moved: self._tell(lambda: self._moved(number, moved)))
        errand = _Errand(
            owner, lambda office: job(office, moving), then, refused, None, moving, progress, cancelled, always, failed
        )
        number = self._put(self._long, errand)
        return moving

    def idle(self) -> bool:
        """Whether nothing is under way and every answer has been handed over."""
        return not self._errands and not self._news

    @property
    def closed(self) -> bool:
        """Whether nothing given from now on is done any more."""
        return self._closed

    def finish(self) -> None:
        """Wait until every quick errand given so far is done, and hand over the answers now: the last moment to hear
        that something was not kept."""
        if not self._closed:
            self._quick.drain()
            self._deliver()

    def close(self, seconds: float | None = None, job_seconds: float | None = LEFT_BEHIND_SECONDS) -> None:
        """Finish what was given, cancel long jobs, then stop the threads; answers after this are dropped.

        A long job that does not hear of it for so many seconds, as where the share it writes to is gone, is left
        behind: what it began is undone as after a kill. With `seconds` either thread is, after so long."""
        if self._closed:
            return
        self._closed = True
        for errand in self._errands.values():
            if errand.progress is not None:
                errand.progress.cancel()
        self._quick.close(seconds)
        self._long.close(job_seconds if seconds is None else seconds)
        self._deliver()

    def _put(self, lane: _Lane, errand: _Errand) -> int:
        if self._closed:
            return 0
        self._last += 1
        self._errands[self._last] = errand
        if errand.latest is not None:
            self._newest[errand.latest] = self._last
        lane.put(self._last)
        return self._last

    def _superseded(self, number: int, errand: _Errand) -> bool:
        return errand.latest is not None and self._newest.get(errand.latest) != number

    def _work_long(self, number: int) -> None:
        with self._book:
            self._work(number)

    def _work(self, number: int) -> None:
        """On the worker: do the errand and post what came of it.

        Nothing of the errand may stay behind here: the last reference to a widget must die on the ui thread.
        """
        self._news.append(partial(self._hand_over, number, *self._attempt(number)))
        self._bell.rung.emit()

    def _attempt(self, number: int) -> tuple[object, Exception | None]:
        errand = self._errands[number]
        if self._superseded(number, errand):
            return None, None
        try:
            return errand.job(self._office), None  # type: ignore[arg-type]  # None only while `open` runs
        except Exception as fault:  # noqa: BLE001  # every fault of an errand is shown and the next one runs
            return None, fault

    def _heard(self, tables: frozenset[str]) -> None:
        self._tell(lambda: self.changed.emit(tables))

    def _tell(self, news: Callable[[], None]) -> None:
        self._news.append(news)
        self._bell.rung.emit()

    @Slot()
    def _deliver(self) -> None:
        while self._news:
            self._news.popleft()()

    def _moved(self, number: int, progress: Progress) -> None:
        errand = self._errands.get(number)
        if errand is None or self._closed:
            return
        self.job_moved.emit(progress)
        if errand.on_progress is not None and isValid(errand.owner):
            errand.on_progress(progress.fraction, progress.text)

    def _hand_over(self, number: int, answer: object, fault: Exception | None) -> None:
        """On the ui thread: give the answer, refusal or fault to whoever waits for it."""
        errand = self._errands.pop(number)
        superseded = self._superseded(number, errand)
        if errand.latest is not None and not superseded:
            del self._newest[errand.latest]
        if errand.progress is not None:
            self.job_ended.emit(errand.progress)
        wanted = isValid(errand.owner) and not self._closed and not superseded
        try:
            self._answer(errand, answer, fault, wanted, superseded)
        finally:
            if wanted and errand.always is not None and isValid(errand.owner):
                errand.always()

    def _answer(self, errand: _Errand, answer: object, fault: Exception | None, wanted: bool, superseded: bool) -> None:
        if isinstance(fault, Cancelled):
            if wanted and errand.cancelled is not None:
                errand.cancelled()
        elif isinstance(fault, Refusal):
            if wanted and errand.refused is not None:
                errand.refused(fault)
            elif not superseded:
                self.refused.emit(fault)  # a refused change must be heard of even when its page is gone
        elif fault is not None:
            for each in (fault.before, fault.why) if isinstance(fault, LeftShut) else (fault,):
                if not isinstance(each, Refusal | Cancelled):
                    self.faulted.emit(each)
            if wanted and errand.failed is not None:
                errand.failed(fault)
        elif wanted and errand.then is not None:
            errand.then(answer)
