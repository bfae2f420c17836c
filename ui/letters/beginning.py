"""The letter to be written next: a new one, a draft, or the one sent back first; and the page it is begun on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.drafts import DraftRow
from desk.letters.sentback import sent_back
from desk.refusals import Refusal
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import draft_of
from ui.letters.words import KIND, About, Begun, begin, taken_up
from ui.messages import sentence


@dataclass(frozen=True)
class BegunOn:
    """Another page a letter was begun on, and what is shown there; left, one is there again."""

    page: str
    what: Mapping[str, Any]


class Beginning(QObject):
    """Asks the book for the letter to be written; the one asked for last counts."""

    ready = Signal(object)  # Begun
    none = Signal()  # it is there no more

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def about(self, about: About, template: str = "") -> None:
        """The draft about this begun already, else a new letter, from the template of a code where one is named."""
        self._ask(lambda reading: begin(reading, about, template))

    def from_draft(self, draft: DraftRow) -> None:
        """A draft as it was left."""
        self._ask(lambda reading: taken_up(reading, draft))

    def from_draft_of(self, id: str) -> None:
        """The draft of an id as it was left."""

        def question(reading: Reading) -> Begun | None:
            draft = draft_of(reading, KIND, id)
            return taken_up(reading, draft) if draft is not None else None

        self._ask(question)

    def sent_back_first(self) -> None:
        """The letter that was sent back first to whoever sits here."""
        self._ask(lambda reading: next((taken_up(reading, draft) for draft in sent_back(reading)), None))

    def _ask(self, question: Callable[[Reading], Begun | None]) -> None:
        def told(begun: Begun | None) -> None:
            if begun is not None:
                self.ready.emit(begun)
            else:
                self.none.emit()

        self._desk.errands.ask(self, question, told, latest="begin", refused=self._say)

    def _say(self, refusal: Refusal) -> None:
        self._desk.toasts.refuse(sentence(refusal))


def about_of(what: Mapping[str, Any]) -> About:
    """What a letter is to be about, by the words its page is opened with."""
    case = str(what.get("case_number") or what.get("case") or "")
    if case:
        return About(case, developer=bool(what.get("developer")))
    return About("", what.get("unit_id"), what.get("person_id"), incoming=str(what.get("incoming") or ""))


def begun_on(what: Mapping[str, Any]) -> BegunOn | None:
    """Where a letter is begun, by the same words: at an incoming letter, a case or a flat; None on its own page."""
    about = about_of(what)
    if came := about.incoming or str(what.get("came") or ""):
        return BegunOn("incoming", {"number": came})
    if about.case_number:
        return BegunOn("cases", {"number": about.case_number})
    return BegunOn("owners", {"unit_id": about.unit_id}) if about.unit_id is not None else None
