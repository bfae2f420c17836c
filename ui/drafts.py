"""Keeps what is being typed in the book, so that no crash and no mistake loses a word (G11)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from desk import drafts
from desk.drafts import DraftRow
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork
from ui.errands import Errands

EVERY_MS = 1500
"""No more than two seconds of typing may be lost: the rest is for the book to take the words."""
AGAIN_MS = 10_000
"""What the book would not take is offered again after this long: a book that is locked keeps every errand waiting."""

Content = Mapping[str, str | int | bool | None]


@dataclass(frozen=True)
class Left:
    """Words the book does not have yet, and who wrote them; None stands for a form emptied again."""

    content: Content | None
    clerk: int | None


@dataclass(eq=False)
class _Unkept:
    """Words on their way to the book; None stands for a form emptied again, whose draft goes."""

    content: Content | None
    clerk: int | None = None  # who wrote them
    under_way: bool = False


class DraftKeeper(QObject):
    """Keeps the form that is open within two seconds of a change, and at once when told to.

    Words leave this object only when the book has them: what was refused is offered again until it is taken,
    also when another form has been opened meanwhile.
    """

    kept = Signal(object)  # when the open form was kept, aware UTC

    def __init__(self, errands: Errands, kind: str, read: Callable[[], Content | None], parent: QObject) -> None:
        """`read` gives what stands in the form, None when nothing in it is worth keeping."""
        super().__init__(parent)
        self._errands = errands
        self._kind = kind
        self._read = read
        self._unkept: dict[str, _Unkept] = {}
        self._changed = False
        self._resting = False
        self._in_book = False
        self._told = False
        self.id = self.request = uuid4().hex
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.keep)

    # -- one form after the other

    def start(self, id: str = "", in_book: bool = False, request: str = "") -> None:
        """From now on another form is open: a new one, or a draft by its id.

        Its act goes under a request id of its own, unless it is the same form built anew.
        """
        self.id = id or uuid4().hex
        self.request = request or uuid4().hex
        self._changed = self._resting = False
        self._in_book = in_book
        if not self._unkept:
            self.timer.stop()

    def is_in_book(self) -> None:
        """The book has a draft of the open form, as is heard only now: it goes when the form is emptied."""
        self._in_book = True

    def new_request(self) -> None:
        """The next act is another one, not the last one sent again."""
        self.request = uuid4().hex

    # -- keeping

    def touch(self) -> None:
        """Something was typed; it is kept within two seconds, however long the typing goes on."""
        self._changed = True
        if not self.timer.isActive():
            self.timer.start(EVERY_MS)

    def keep(self, always: bool = False) -> None:
        """Keep it now if it changed since the last time, or always; and offer again what was not taken before."""
        self.timer.stop()
        if not self._resting and (self._changed or always):
            self._changed = False
            content = self._read()
            if content is not None or self._in_book:
                self._unkept[self.id] = _Unkept(content, self._errands.office.clerk_id)
                self._in_book = content is not None
        for id, words in list(self._unkept.items()):
            if not words.under_way and not (self._resting and id == self.id):
                self._send(id, words)

    def unkept(self) -> dict[str, Left]:
        """Words the book does not have yet, by the id of their draft."""
        return {id: Left(words.content, words.clerk) for id, words in self._unkept.items()}

    def take_over(self, unkept: Mapping[str, Left]) -> None:
        """Go on with what the keeper of the page before could not keep, for whoever wrote it."""
        self._unkept |= {id: _Unkept(left.content, left.clerk) for id, left in unkept.items()}
        if self._unkept:
            self.timer.start(EVERY_MS)

    def newest(self, id: str, in_book: Content | None) -> Content | None:
        """What a draft says by now, when the book may be behind."""
        return self._unkept[id].content if id in self._unkept else in_book

    # -- while an act is under way that takes the draft with it

    def rest(self) -> None:
        """Keep nothing of this form while its act is under way: a draft written behind the act would be a ghost."""
        self._changed = False
        self._resting = True

    def let_go(self) -> None:
        """The act came to nothing: the words are a draft again."""
        if self._resting:
            self._resting = False
            self.touch()

    def settle(self, id: str) -> None:
        """The draft of that id went with its act."""
        self._unkept.pop(id, None)
        if id == self.id:
            self._changed = self._resting = self._in_book = False

    def give_up(self) -> None:
        """Drop the draft that is open."""
        id, in_book = self.id, self._in_book
        self.settle(id)
        if in_book:
            self._errands.do(self, lambda work: drafts.discard(work, id))

    # -- within

    def _send(self, id: str, words: _Unkept) -> None:
        content = words.content
        words.under_way = True

        def act(work: UnitOfWork) -> datetime:
            if content is None:
                drafts.discard(work, id)
            else:
                drafts.keep(work, id, self._kind, content, words.clerk)
            return work.now

        self._errands.do(
            self, act, lambda at: self._taken(id, words, at), self._refused, lambda: self._tried(id, words)
        )

    def _taken(self, id: str, words: _Unkept, at: datetime) -> None:
        self._told = False
        if self._unkept.get(id) is words:
            del self._unkept[id]
        if id == self.id and words.content is not None:
            self.kept.emit(at)

    def _refused(self, refusal: Refusal) -> None:
        if not self._told:  # once, not every time it is offered again
            self._told = True
            self._errands.refused.emit(refusal)

    def _tried(self, id: str, words: _Unkept) -> None:
        words.under_way = False
        if self._unkept.get(id) is words and not self.timer.isActive():
            self.timer.start(AGAIN_MS)


def draft_of(reading: Reading, kind: str, id: str) -> DraftRow | None:
    """A draft by its id, while it waits."""
    return next((row for row in drafts.drafts(reading, kind) if row.id == id), None)
