"""The letter being written goes out: issued with its number, or to a manager who approves it; never twice."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk import drafts
from desk.drafts import DraftRow
from desk.letters import NewLetter, issue
from desk.letters.approval import ask_approval, take_back
from desk.letters.lacking import lacking
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.letters.compose import Compose
from ui.letters.words import KIND, Begun, Content, content_of, taken_up
from ui.messages import sentence
from ui.outgoing import ask_where
from ui.widgets.toast import UNDO_SECONDS

Then = Callable[[str], object]
_WARNINGS = ("letter.waits_already", "letter.incoming_answered")


class Issuing(QObject):
    """What ends the writing of a letter; the page goes on from its signals."""

    issued = Signal(str)  # its number
    asked = Signal()  # it waits for approval
    ended = Signal()  # the form is done with: issued, asked for or discarded
    brought_back = Signal(object)  # Begun

    def __init__(self, desk: Desk, compose: Compose) -> None:
        super().__init__(compose)
        self._desk, self._compose = desk, compose
        self._warned = ""  # the draft of which was said that there is such a letter already

    def issue(self, then: Then) -> None:
        """Give the letter its number and go on with it; ask for approval instead where this desk has to."""
        if self._compose.needs_approval:
            self._ask()
            return
        letter, allowed, id = self._begin()

        def issued(number: str | None) -> None:
            if self._settle(id, nothing=number is None) and number is not None:
                self.issued.emit(number)
                then(number)

        anyway = self._warned == id
        self._do(lambda work: issue_once(work, letter, id, allowed, anyway=anyway), issued, self._warns(id))

    def issue_as_file(self, then: Callable[[str, Path], object]) -> None:
        """Ask for a file, then give the letter its number and write it there."""
        begun = self._compose.begun
        if begun is None:
            return
        name = " ".join((begun.about.case_number, self._compose.letter().to_name)).strip()
        path = ask_where(self._compose.window(), name or self.tr("New letter"))
        if path is not None:
            self.issue(lambda number: then(number, path))

    def discard(self) -> None:
        """Give the letter up, with a way back."""
        compose, begun = self._compose, self._compose.begun
        if begun is None:
            return
        id, content = compose.keeper.id, content_of(begun, compose.letter())
        compose.keeper.give_up()
        self.ended.emit()
        told = self.tr("The draft was discarded")
        self._desk.toasts.show(
            told, QCoreApplication.translate("toasts", "Undo"), lambda: self._bring_back(id, content), UNDO_SECONDS
        )

    def _unask(self, request_id: int) -> None:
        """What was asked for just now is a draft again."""
        refused = lambda no: self._desk.toasts.refuse(sentence(no))  # noqa: E731
        self._desk.errands.do(self, lambda work: draft_again(work, request_id), self.brought_back.emit, refused)

    def _ask(self) -> None:
        letter, allowed, id = self._begin()

        def asked(request_id: int | None) -> None:
            if self._settle(id, nothing=request_id is None) and request_id is not None:
                self.asked.emit()
                told = self.tr("The letter waits for approval")
                self._desk.toasts.show(
                    told, QCoreApplication.translate("toasts", "Undo"), lambda: self._unask(request_id), UNDO_SECONDS
                )

        anyway = self._warned == id
        self._do(lambda work: ask_once(work, letter, id, allowed, anyway=anyway), asked, self._warns(id))

    def _warns(self, id: str) -> Callable[[Refusal], object]:
        """Tell what was refused; asked for once more, what only warned is done."""

        def refused(refusal: Refusal) -> None:
            if refusal.code in _WARNINGS:
                self._warned = id
            self._compose.refuse(refusal)

        return refused

    def _begin(self) -> tuple[NewLetter, frozenset[str], str]:
        """Nothing can be pressed twice, and the draft is in the book, from now until the act is done."""
        compose = self._compose
        compose.set_busy(True)
        compose.form.clear_marks()
        compose.keep()
        compose.keeper.rest()
        return compose.letter(), compose.lacking.allowed, compose.keeper.id

    def _settle(self, id: str, *, nothing: bool) -> bool:
        """Whether the act is done, and its draft gone with it; not so when the draft could not even be kept."""
        keeper = self._compose.keeper
        if nothing and id in keeper.unkept():
            return False
        keeper.settle(id)
        if keeper.id == id:
            self.ended.emit()
        return True

    def _do(
        self,
        act: Callable[[UnitOfWork], object],
        done: Callable[..., object],
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        compose = self._compose

        def let_go() -> None:
            compose.set_busy(False)
            compose.keeper.let_go()

        self._desk.errands.do(self, act, done, refused or compose.refuse, let_go)

    def _bring_back(self, id: str, content: Content) -> None:
        def bring(work: UnitOfWork) -> Begun:
            drafts.keep(work, id, KIND, content)
            return taken_up(work, DraftRow(id, work.now, content))

        self._desk.errands.do(self, bring, self.brought_back.emit)


def issue_once(
    work: UnitOfWork, letter: NewLetter, draft_id: str, allowed: frozenset[str] = frozenset(), *, anyway: bool = False
) -> str | None:
    """Issue the letter of a draft and let the draft go; None when that draft was issued or discarded already.

    Refusals: those of letters.issue, also `anyway`, and letter.lacking for characters on no font that were not
    `allowed`.
    """
    if not any(draft.id == draft_id for draft in _drafts(work)):
        return None
    number = issue(work, letter, anyway=anyway)
    _must_be_seen(letter, allowed)
    drafts.discard(work, draft_id)
    return number


def ask_once(
    work: UnitOfWork, letter: NewLetter, draft_id: str, allowed: frozenset[str] = frozenset(), *, anyway: bool = False
) -> int | None:
    """Let the letter of a draft wait for approval; None when it does already, or was issued or discarded.

    Refusals: those of letters.issue, letter.lacking for characters on no font that were not `allowed`, and unless it is
    to wait `anyway` letter.waits_already and letter.incoming_answered.
    """
    id = ask_approval(work, letter, draft_id, anyway=anyway)
    if id is not None:
        _must_be_seen(letter, allowed)
    return id


def draft_again(work: UnitOfWork, request_id: int) -> Begun:
    """A letter that waits, as the draft it was. Refusals: those of approval.take_back."""
    id = take_back(work, request_id)
    return next(taken_up(work, draft) for draft in _drafts(work) if draft.id == id)


def _must_be_seen(letter: NewLetter, allowed: frozenset[str]) -> None:
    found = lacking(letter)
    if not allowed.issuperset(found):
        raise Refusal("letter.lacking", characters="".join(found))


def _drafts(reading: Reading) -> tuple[DraftRow, ...]:
    return drafts.drafts(reading, KIND)
