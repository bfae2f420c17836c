"""The only door into the book: questions read, acts change, and every open list hears of it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from db.base import Base
from db.book import Book
from db.driver import DRIVER
from db.faults import BookFault
from db.models import Clerk
from db.tidying import tidy
from db.watch import Watch
from db.work import reading, writing
from desk.bookfaults import OUT_OF_REACH, backup_offered, open_kept, or_damaged, refusal_of
from desk.booknotes import note_tidied, note_trusted
from desk.calendar import WorkCalendar
from desk.caretaker import Caretaker
from desk.clock import Clock, ClockDoubt, GuardedClock, SystemClock
from desk.done import Done
from desk.facts import SOWN, Facts
from desk.freshness import last_line
from desk.known import read_known
from desk.people.lists import clerk_called
from desk.refusals import Refusal
from desk.signin.door import Door, door
from desk.signin.proof import Proof
from desk.signin.proving import SignedIn, is_theirs, kept_of, seat, sign_in, uncover
from desk.signin.recovery import recover
from desk.signin.unwritten import Unwritten
from desk.witnessed import Witnessed
from desk.work import Reading, UnitOfWork

T = TypeVar("T")
_EVERYTHING = frozenset(Base.metadata.tables)


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
        self._proof = Proof()  # who may sit down next
        self._must_renew = False  # who sits here signed in with a secret that somebody else knows
        self._unwritten = Unwritten(self.folder)
        self.damaged = False  # found out after it was opened: it is read and not written any more
        self.unattended = False  # a script's: nobody has a right; its acts are nobody's where one signs in
        with self._let_go_on_faults():
            self._learn()

    @contextmanager
    def _let_go_on_faults(self) -> Iterator[None]:
        """An office that could not be opened lets its book go: a backup may be brought back in its place at once."""
        try:
            yield
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(cls, folder: Path, clock: Clock | None = None, create: bool = False) -> "Office":
        """Open the book kept in `folder`.

        Refusals: book.on_network, book.missing (unless `create`), book.not_a_book, book.newer, book.read_only,
        book.locked, book.damaged, copy.no_room, copy.not_whole; the file is not touched then. Where a backup would
        help, the refusal names the newest good one and its moment: `backup`, `backup_at` (G20, G22)."""
        clock = clock or SystemClock()

        def fill(book: Book) -> None:
            from desk.seeds import sow

            first = cls(book, clock)
            try:
                first.do(sow)
            finally:
                first.close()

        with or_damaged(open_kept(folder, clock, fill, create)) as book:
            office = cls(book, clock)
        if office.facts.sown < SOWN:
            from desk.seeds import catch_up

            with office._let_go_on_faults():
                office._do_at(office._clock.now, catch_up, at_the_door=True)
        return office

    def ask(self, question: Callable[[Reading], T]) -> T:
        """Answer a question from one moment of the book. Refusals: signin.needed, signin.renew, and the question's."""
        self._need_somebody()
        if self._must_renew:
            raise Refusal("signin.renew")
        return self._ask(question)

    def _ask(self, question: Callable[[Reading], T]) -> T:
        with self._heard(self._clock.now), reading(self._book) as session:
            here = None if self.unattended else self.clerk_id
            now, pc = self._clock.now(), self._clock.pc_now()
            return question(Reading(session, now, self.facts, here, self._calendar, pc, self.unattended))

    def do(self, act: Callable[[UnitOfWork], T]) -> Done[T]:
        """Do an act whole or not at all; when this returns, it is on disk and every listener was told.

        It goes by the facts and the calendar as they are when nobody else can write any more; where another program
        wrote since the last look, the listeners hear of all tables. Refusals: signin.needed, the act's own, and
        signin.renew where it leaves a first secret as it was."""
        return self._do_at(self._clock.now, act)

    def stop_writing(self) -> Refusal:
        """The book is damaged: from now on every act is refused with what this answers; questions go on (G20)."""
        self.damaged = True
        return Refusal("book.damaged", path=str(self._book.path), **backup_offered("book.damaged", self.folder))

    def _do_at(
        self, moment: Callable[[], datetime], act: Callable[[UnitOfWork], T], at_the_door: bool = False
    ) -> Done[T]:
        """Do an act; one done at the door needs nobody at the desk, and no list shows what it changes."""
        if self.damaged:
            raise Refusal("book.damaged", path=str(self._book.path))
        with self._heard(moment), writing(self._book) as work:
            work.session.connection()  # from here on nobody else writes
            self._look()
            if not at_the_door:
                self._need_somebody()
            now, pc, here = moment(), self._clock.pc_now(), self.clerk_id
            unit = UnitOfWork(work.session, now, self.facts, here, self._calendar, pc, self.unattended)
            answer = act(unit)
            if not at_the_door and self._must_renew and work.session.get_one(Clerk, here).must_renew:
                raise Refusal("signin.renew")
            line = last_line(unit)
            self._book.must_be_there()
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

        To go back before the last entry is a manager's. Refusals: clerk.managers_only."""
        self._clock.trust(self._do_at(self._clock.pc_now, note_trusted).answer)

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

        Refusals: signin.needed, where one must sign in for it and they neither sit here nor have a `Proof`."""
        signed = self._proof.take(clerk_id, self._clock.pc_now())
        if not self.facts.sign_in:
            self.clerk_id = clerk_id
        elif signed is not None:
            self._do_at(self._clock.now, lambda work: seat(work, signed), at_the_door=True)
            self._proved = self.clerk_id = clerk_id
            self._must_renew = signed.must_renew
        elif clerk_id != self.clerk_id:
            raise Refusal("signin.needed")

    def sign_for(self, name: str) -> None:
        """A script's acts bear who proved elsewhere who they are, where this book knows them."""
        if name:
            self.clerk_id = self._proved = self._ask(lambda reading: clerk_called(reading, name))

    def turn_away(self) -> None:
        """Whoever proved who they are does not sit down after all."""
        self._proof.drop()

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
        with self._trying(clerk_id, secret):
            known = self._do_at(self._clock.now, lambda work: sign_in(work, clerk_id, secret), at_the_door=True)
        return self._proof.give(known.answer, self._clock.pc_now())

    def check(self, secret: str) -> None:
        """Let the one at the desk prove that it is still they; nothing is asked while signing in is off.

        Refusals: signin.needed, signin.renew, signin.wrong(wait=...), signin.wait(seconds=...)."""
        if not self.facts.sign_in:
            return
        self._proof.drop()
        with self._trying(self.clerk_id or 0, secret, enough=True):  # a covered screen opens also where nothing is kept
            if not self.ask(lambda reading: is_theirs(reading, secret)):
                self._do_at(self._clock.now, lambda work: uncover(work, secret), at_the_door=True)

    def _trying(self, clerk_id: int, secret: str, enough: bool = False) -> AbstractContextManager[None]:
        kept = partial(self._ask, partial(kept_of, clerk_id=clerk_id))
        return self._unwritten.trying(clerk_id, self._clock.pc_now(), kept, secret, enough)

    def leave(self) -> None:
        """Nobody sits at the desk any more, until somebody signs in; nothing while signing in is off."""
        if self.facts.sign_in:
            self._proof.drop()
            self._proved = self.clerk_id = None

    def recover(self, key: str, clerk_id: int, new_secret: str) -> SignedIn:
        """Give an administrator a new secret by the printed recovery key; they may sit down by it.

        Refusals: those of `desk.signin.recovery.recover`."""
        known = self._do_at(self._clock.now, lambda work: recover(work, key, clerk_id, new_secret), at_the_door=True)
        self._unwritten.forget(clerk_id)
        return self._proof.give(known.answer, self._clock.pc_now())

    @contextmanager
    def _heard(self, moment: Callable[[], datetime]) -> Iterator[None]:
        """Have the book remember what it must, and explain its faults; one out of reach is opened anew next time."""
        try:
            yield
        except Witnessed as refused:
            self._do_at(moment, refused.testify, at_the_door=True)
            raise
        except BookFault as fault:
            raise Refusal(fault.code, **fault.fields) from fault
        except DBAPIError as fault:
            refusal = refusal_of(str(fault.orig), self._book.path)
            if refusal is None:
                raise
            if refusal.code in OUT_OF_REACH:
                self._book.close()
            raise refusal from fault

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
        """Read again what every act needs, and who sits here: nobody who left or, where one must, did not sign in."""
        with reading(self._book) as session:
            known = read_known(session, self.clerk_id)
        self.facts = facts = known.facts
        self.line = known.line
        self._clock.learn(known.line_at)
        if not facts.sign_in:
            self.clerk_id, self._proved = known.clerk_id, None
        elif known.clerk_id != self._proved:
            self.clerk_id = self._proved = None
        self._must_renew = self._proved is not None and known.must_renew
        self._calendar = WorkCalendar(facts.zone, facts.country, facts.week, known.own_days)
