"""The only door into the book: questions read, acts change, and every open list hears of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import delete, select
from sqlalchemy.exc import DBAPIError

from db.base import Base
from db.book import BOOK_NAME, Book, open_book
from db.driver import DRIVER
from db.faults import BookFault
from db.models import Clerk, Diary, Fact, OwnDay
from db.tidying import tidy
from db.watch import Watch
from db.work import reading, writing
from desk.calendar import WorkCalendar
from desk.clock import Clock, ClockDoubt, GuardedClock, SystemClock
from desk.facts import SOWN, Facts, facts_from
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.work import Reading, UnitOfWork

T = TypeVar("T")
_EVERYTHING = frozenset(Base.metadata.tables)


@dataclass(frozen=True)
class Done(Generic[T]):
    """What an act answered, and the names of the tables it touched."""

    answer: T
    touched: frozenset[str]


class Office:
    """One office's book, open for the clerk at the desk."""

    def __init__(self, book: Book, clock: Clock) -> None:
        self._book = book
        self._clock = GuardedClock(clock)
        self._watch = Watch(book.path)
        self._unheard = False  # another program wrote, and no listener was told yet
        self._listeners: list[Callable[[frozenset[str]], None]] = []
        self.folder = book.path.parent
        self.facts = Facts()
        self.clerk_id: int | None = None
        self.unattended = False  # a script's: acts are signed by the clerk, questions are nobody's, rights nobody has
        self._learn()

    @classmethod
    def open(cls, folder: Path, clock: Clock | None = None, create: bool = False) -> "Office":
        """Open the book kept in `folder`.

        Refusals: book.missing (unless `create`), book.not_a_book, book.newer, book.read_only, book.locked,
        book.damaged, copy.no_room, copy.not_whole; the file is not touched then. Where a backup would help, the
        refusal names the newest good one and its moment: `backup`, `backup_at` (G20, G22).
        """
        path, clock = folder / BOOK_NAME, clock or SystemClock()

        def fill(book: Book) -> None:
            from desk.seeds import sow

            cls(book, clock).do(sow)

        try:
            book = open_book(path, create=create, fill=fill)
        except BookFault as fault:
            raise Refusal(fault.code, **fault.fields, **_offered(fault.code, folder)) from fault
        except OSError as fault:
            raise Refusal("book.read_only", path=str(path)) from fault
        office = cls(book, clock)
        if office.facts.sown < SOWN:
            from desk.seeds import catch_up

            office.do(catch_up)
        return office

    def ask(self, question: Callable[[Reading], T]) -> T:
        """Answer a question from one moment of the book."""
        try:
            with reading(self._book) as session:
                here = None if self.unattended else self.clerk_id
                now = self._clock.now()
                return question(Reading(session, now, self.facts, here, self._calendar, self.unattended))
        except DBAPIError as fault:
            refusal = _refusal(str(fault.orig), self._book.path)
            if refusal is None:
                raise
            raise refusal from fault

    def do(self, act: Callable[[UnitOfWork], T]) -> Done[T]:
        """Do an act whole or not at all; when this returns, it is on disk and every listener was told.

        It goes by the facts and the calendar as they are when nobody else can write any more; where another program
        wrote since the last look, the listeners hear of all tables."""
        return self._do_at(self._clock.now, act)

    def _do_at(self, moment: Callable[[], datetime], act: Callable[[UnitOfWork], T]) -> Done[T]:
        try:
            with writing(self._book) as work:
                here = self.clerk_id
                work.session.connection()  # from here on nobody else writes
                self._look()
                now = moment()
                answer = act(UnitOfWork(work.session, now, self.facts, here, self._calendar, self.unattended))
        except DBAPIError as fault:
            refusal = _refusal(str(fault.orig), self._book.path)
            if refusal is None:
                raise
            raise refusal from fault
        self._watch.moved()  # that was us: whatever others wrote was seen before
        touched = frozenset(work.touched)
        if "diary" in touched:
            self._clock.written(now)
        if touched & {"fact", "own_day", "clerk"}:
            self._learn()
        changed, self._unheard = _EVERYTHING if self._unheard else touched, False
        for told in self._listeners:
            told(changed)
        return Done(answer, touched)

    def changed_elsewhere(self) -> frozenset[str]:
        """What another program (the command line) may have touched since the last act or look: all tables, or none."""
        self._look()
        unheard, self._unheard = self._unheard, False
        return _EVERYTHING if unheard else frozenset()

    def clock_doubt(self) -> ClockDoubt | None:
        """How the PC's clock disagrees with the book, or None: asked often, and without the book."""
        return self._clock.doubt()

    def trust_clock(self) -> None:
        """Go by the PC's clock again, whatever moment the last entry bears; the diary says who said so.

        To go back before the last entry is a manager's. Refusals: clerk.managers_only.
        """
        trusted = self._do_at(self._clock.pc_now, _note_trusted)
        self._clock.trust(trusted.answer)

    def tidy(self) -> None:
        """Rewrite the book's file so that nothing taken out of it stays in it: seconds, and room for it once more.

        Refusals: book.locked, book.full, book.read_only, book.damaged; then it is still due."""
        try:
            tidy(self._book)
        except DRIVER.Error as fault:
            refusal = _refusal(str(fault), self._book.path)
            if refusal is None:
                raise
            raise refusal from fault
        self.do(_note_tidied)

    def listen(self, told: Callable[[frozenset[str]], None]) -> None:
        """Call `told` after every act, on the thread that did it, with the tables that it or others touched."""
        self._listeners.append(told)

    def sit_down(self, clerk_id: int) -> None:
        """From now on this clerk is the one at the desk."""
        self.clerk_id = clerk_id

    def close(self) -> None:
        """Let the book go."""
        self._watch.close()
        self._book.close()

    def _look(self) -> None:
        """Learn anew what another program may have changed since the last look; the listeners hear of it later."""
        if self._watch.moved():
            self._unheard = True
            self._learn()

    def _learn(self) -> None:
        """Read again what every act needs: the facts, the calendar, and who sits at the desk: nobody who has left."""
        with reading(self._book) as session:
            self.facts = facts_from({row.name: row.value for row in session.scalars(select(Fact))})
            own = {day.day: day.works for day in session.scalars(select(OwnDay))}
            self._clock.learn(session.scalar(select(Diary.at).order_by(Diary.id.desc()).limit(1)))
            here = select(Clerk.id).where(Clerk.active).order_by(Clerk.id != self.clerk_id, Clerk.id).limit(1)
            self.clerk_id = session.scalar(here)
        facts = self.facts
        self._calendar = WorkCalendar(facts.zone, facts.country, facts.week, own)


def _note_trusted(work: UnitOfWork) -> datetime:
    """The diary's line that the PC's clock is right; answers the moment it says."""
    last = work.session.scalar(select(Diary.at).order_by(Diary.id.desc()).limit(1))
    if last is not None and last > work.now:
        require_manager(work)
    told = last.isoformat() if last is not None else ""
    work.record("book.trust_clock", "book", 0, old=told, new=work.now.isoformat())
    return work.now


def _note_tidied(work: UnitOfWork) -> None:
    work.session.execute(delete(Fact).where(Fact.name == "to_tidy"))
    work.record("book.tidy", "book", 0)


def _offered(code: str, folder: Path) -> dict[str, object]:
    """The backup to bring back, where the book is gone or spoilt and there is one."""
    if code not in ("book.missing", "book.not_a_book", "book.damaged"):
        return {}
    from desk.backups.offer import newest_good  # seldom needed

    offer = newest_good(folder)
    return offer.fields() if offer is not None else {}


def _refusal(told: str, path: Path) -> Refusal | None:
    """What the driver says, as something the desk can explain; nothing for a fault of our own."""
    for sign, code in (
        ("readonly", "book.read_only"),
        ("locked", "book.locked"),
        ("full", "book.full"),
        ("malformed", "book.damaged"),
        ("disk I/O", "book.damaged"),
        ("not a database", "book.not_a_book"),
    ):
        if sign in told:
            return Refusal(code, path=str(path))
    return None
