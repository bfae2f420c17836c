"""The only door into the book: questions read, acts change, and every open list hears of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from db.base import Base
from db.book import BOOK_NAME, Book, open_book
from db.driver import DRIVER
from db.faults import BookFault
from db.models import Clerk, Diary, Fact, OwnDay
from db.tidying import tidy
from db.watch import Watch
from db.work import reading, writing
from desk.bookfaults import OUT_OF_REACH, backup_offered, keep_old, refusal_of
from desk.booknotes import note_tidied, note_trusted
from desk.calendar import WorkCalendar
from desk.caretaker import Caretaker
from desk.clock import Clock, ClockDoubt, GuardedClock, SystemClock
from desk.facts import SOWN, Facts, facts_from
from desk.freshness import last_line
from desk.refusals import Refusal
from desk.signin.door import Door, door
from desk.signin.proving import SignedIn, is_theirs, sign_in, uncover
from desk.signin.recovery import recover
from desk.witnessed import Witnessed
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
        self.pc_clock = clock
        self._clock = GuardedClock(clock)
        self._watch = Watch(book.path)
        self._unheard = False  # another program wrote, and no listener was told yet
        self._listeners: list[Callable[[frozenset[str]], None]] = []
        self.folder = book.path.parent
        self.facts = Facts()
        self.line = 0  # the last line of the diary that the lists have heard of
        self.clerk_id: int | None = None  # who sits at the desk; nobody until somebody signed in, where one must
        self._proved: int | None = None  # who signed in
        self._at_the_door: int | None = None  # who may sit down next: they proved who they are
        self._first: int | None = None  # by whom a script signs where nobody sits
        self.damaged = False  # found out after it was opened: it is read and not written any more
        self.unattended = False  # a script's: acts are signed by the clerk, questions are nobody's, rights nobody has
        self._learn()

    @classmethod
    def open(cls, folder: Path, clock: Clock | None = None, create: bool = False) -> "Office":
        """Open the book kept in `folder`.

        Refusals: book.on_network, book.missing (unless `create`), book.not_a_book, book.newer, book.read_only,
        book.locked, book.damaged, copy.no_room, copy.not_whole; the file is not touched then. Where a backup would
        help, the refusal names the newest good one and its moment: `backup`, `backup_at` (G20, G22).
        """
        path, clock = folder / BOOK_NAME, clock or SystemClock()

        def fill(book: Book) -> None:
            from desk.seeds import sow

            cls(book, clock).do(sow)

        try:
            book = open_book(path, create=create, fill=fill, keep=lambda old: keep_old(old.parent, clock))
        except BookFault as fault:
            raise Refusal(fault.code, **fault.fields, **backup_offered(fault.code, folder)) from fault
        except OSError as fault:
            raise Refusal("book.read_only", path=str(path)) from fault
        office = cls(book, clock)
        if office.facts.sown < SOWN:
            from desk.seeds import catch_up

            office._do_at(office._clock.now, catch_up, at_the_door=True)
        return office

    def ask(self, question: Callable[[Reading], T]) -> T:
        """Answer a question from one moment of the book. Refusals: signin.needed, and the question's own."""
        self._need_somebody()
        return self._ask(question)

    def _ask(self, question: Callable[[Reading], T]) -> T:
        try:
            with reading(self._book) as session:
                here = None if self.unattended else self.clerk_id
                now, pc = self._clock.now(), self._clock.pc_now()
                return question(Reading(session, now, self.facts, here, self._calendar, pc, self.unattended))
        except Witnessed as refused:
            self._do_at(self._clock.now, refused.testify, at_the_door=True)
            raise
        except DBAPIError as fault:
            refusal = self._explain(fault)
            if refusal is None:
                raise
            raise refusal from fault

    def do(self, act: Callable[[UnitOfWork], T]) -> Done[T]:
        """Do an act whole or not at all; when this returns, it is on disk and every listener was told.

        It goes by the facts and the calendar as they are when nobody else can write any more; where another program
        wrote since the last look, the listeners hear of all tables. Refusals: signin.needed, and the act's own."""
        return self._do_at(self._clock.now, act)

    def stop_writing(self) -> Refusal:
        """The book is damaged: from now on every act is refused with what this answers; questions go on (G20)."""
        self.damaged = True
        path = self._book.path
        return Refusal("book.damaged", path=str(path), **backup_offered("book.damaged", path.parent))

    def _do_at(
        self, moment: Callable[[], datetime], act: Callable[[UnitOfWork], T], at_the_door: bool = False
    ) -> Done[T]:
        """Do an act; one done at the door needs nobody at the desk, and no list shows what it changes."""
        if self.damaged:
            raise Refusal("book.damaged", path=str(self._book.path))
        try:
            with writing(self._book) as work:
                here = self._first if self.unattended and self.clerk_id is None else self.clerk_id
                work.session.connection()  # from here on nobody else writes
                self._look()
                if not at_the_door:
                    self._need_somebody()
                now, pc = moment(), self._clock.pc_now()
                unit = UnitOfWork(work.session, now, self.facts, here, self._calendar, pc, self.unattended)
                answer = act(unit)
                line = last_line(unit)
                self._book.must_be_there()
        except BookFault as fault:
            raise Refusal(fault.code, **fault.fields) from fault
        except Witnessed as refused:
            self._do_at(moment, refused.testify, at_the_door=True)
            raise
        except DBAPIError as fault:
            refusal = self._explain(fault)
            if refusal is None:
                raise
            raise refusal from fault
        self._watch.moved()  # that was us: whatever others wrote was seen before
        touched = frozenset(work.touched)
        if "diary" in touched:
            self._clock.written(now)
            self.line = line
        if touched & {"fact", "own_day", "clerk"}:
            if not self.facts.sign_in:
                self._proved = here  # who turns it on has chosen their secret with it, and stays
            self._learn()
        if at_the_door:
            return Done(answer, touched)
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
        trusted = self._do_at(self._clock.pc_now, note_trusted)
        self._clock.trust(trusted.answer)

    def tidy(self) -> None:
        """Rewrite the book's file so that nothing taken out of it stays in it: seconds, and room for it once more.

        Refusals: book.locked, book.full, book.read_only, book.damaged; then it is still due."""
        try:
            tidy(self._book)
        except DRIVER.Error as fault:
            refusal = refusal_of(str(fault), self._book.path)
            if refusal is None:
                raise
            raise refusal from fault
        self.do(note_tidied)

    def listen(self, told: Callable[[frozenset[str]], None]) -> None:
        """Call `told` after every act, on the thread that did it, with the tables that it or others touched."""
        self._listeners.append(told)

    def sit_down(self, clerk_id: int) -> None:
        """From now on this clerk is the one at the desk.

        Refusals: signin.needed, where one must sign in for it and they neither sit here nor just proved it."""
        if self.facts.sign_in:
            if clerk_id not in (self.clerk_id, self._at_the_door):
                raise Refusal("signin.needed")
            self._proved = clerk_id
        self.clerk_id, self._at_the_door = clerk_id, None

    def caretaker(self) -> Caretaker:
        """What backs the book up and looks whether it is sound, also while nobody has signed in."""
        return Caretaker(self.folder, self._ask, lambda act: self._do_at(self._clock.now, act, at_the_door=True))

    def door(self) -> Door:
        """What may be shown before anybody signed in."""
        return self._ask(door)

    def sign_in(self, clerk_id: int, secret: str) -> SignedIn:
        """From now on this clerk is the one at the desk, for they know their secret. Refusals: those of `prove`."""
        signed = self.prove(clerk_id, secret)
        self.sit_down(signed.clerk_id)
        return signed

    def prove(self, clerk_id: int, secret: str) -> SignedIn:
        """Let somebody prove who they are; they sit down once what the one who sits here has begun is put aside.

        Refusals: signin.off, signin.wrong(wait=seconds until the next try is looked at), also for one who left or
        never was, and signin.wait(seconds=...) for a try that came too early and was not looked at (G47)."""
        signed = self._do_at(self._clock.now, lambda work: sign_in(work, clerk_id, secret), at_the_door=True).answer
        self._at_the_door = signed.clerk_id
        return signed

    def check(self, secret: str) -> None:
        """Let the one at the desk prove that it is still they; nothing is asked while signing in is off.

        Refusals: signin.needed, signin.wrong(wait=...), signin.wait(seconds=...)."""
        if not self.facts.sign_in or self.ask(lambda reading: is_theirs(reading, secret)):
            return  # nothing was written: a covered screen opens also where nothing can be
        self._do_at(self._clock.now, lambda work: uncover(work, secret), at_the_door=True)

    def leave(self) -> None:
        """Nobody sits at the desk any more, until somebody signs in; nothing while signing in is off."""
        if self.facts.sign_in:
            self._proved = self._at_the_door = self.clerk_id = None

    def recover(self, key: str, clerk_id: int, new_secret: str) -> str:
        """Give an administrator a new secret by the printed recovery key, and answer the key that takes its place.

        They sign in with it afterwards. Refusals: signin.off, recovery.mistyped, recovery.wrong(wait=...),
        signin.wait(seconds=...), recovery.administrators_only, clerk.unknown, and of `check_secret`."""
        return self._do_at(
            self._clock.now, lambda work: recover(work, key, clerk_id, new_secret), at_the_door=True
        ).answer

    def _explain(self, fault: DBAPIError) -> Refusal | None:
        """What the driver says, if the desk can explain it; a book out of reach is opened anew by the next try."""
        refusal = refusal_of(str(fault.orig), self._book.path)
        if refusal is not None and refusal.code in OUT_OF_REACH:
            self._book.close()
        return refusal

    def _need_somebody(self) -> None:
        if self.facts.sign_in and self.clerk_id is None and not self.unattended:
            raise Refusal("signin.needed")

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
        """Read again what every act needs: the facts, the calendar, and who sits at the desk: nobody who has left, and
        where one must sign in nobody who did not."""
        with reading(self._book) as session:
            self.facts = facts_from({row.name: row.value for row in session.scalars(select(Fact))})
            own = {day.day: day.works for day in session.scalars(select(OwnDay))}
            last = session.execute(select(Diary.at, Diary.id).order_by(Diary.id.desc()).limit(1)).first()
            self._clock.learn(last.at if last is not None else None)
            self.line = last.id if last is not None else 0
            here = select(Clerk.id).where(Clerk.active).order_by(Clerk.id != self.clerk_id, Clerk.id).limit(1)
            self._first = session.scalar(here)
        facts = self.facts
        if not facts.sign_in:
            self.clerk_id, self._proved = self._first, None
        elif self._first != self._proved:
            self.clerk_id = self._proved = None
        self._calendar = WorkCalendar(facts.zone, facts.country, facts.week, own)
