"""From a number typed or scanned to its slip: of several asked for in turn the last one counts."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk.drafts import DraftRow
from desk.refusals import Refusal
from desk.slips import SlipFile, SlipFilter, SlipRow, file_of, meant, ordered_lines, typed_lines
from desk.work import Reading
from ui.desk import Desk
from ui.drafts import draft_of
from ui.messages import sentence
from ui.slips.booking import RESULT, result_id
from ui.slips.homeform import Opened
from ui.slips.listing import SlipList

Find = Callable[[Reading], SlipFile]
Found = tuple[Opened, DraftRow | None]


class Finding(QObject):
    """Asks the book for slips; keys pressed ahead of one asked for in the box are for its form, or for nobody.

    They are let go of whatever comes of it: a box that goes on holding them would swallow every number after.
    """

    found = Signal(object, object)  # Opened, and the DraftRow of what was begun for it
    entered = Signal(list)  # the slip asked for in the box stands there; the keys pressed ahead of it
    missed = Signal()  # there is none: none is to be shown either, so that no key means the last one
    rested = Signal()  # nothing is awaited any more

    def __init__(self, desk: Desk, slips: SlipList, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._list, self._page = desk, slips, page
        self._turn = 0
        self.awaits = False
        """Whether a slip is on its way."""
        self.sent_for = False
        """Whether somebody asked for it: no list then chooses another one meanwhile."""

    def enter(self, text: str) -> None:
        """Find the slip of the number typed or scanned; other words find the first slip that holds them."""
        self.sent_for = True
        self._list.scan.hold()
        self._find(
            lambda reading: meant(reading, text), self._entered, lambda why: self._no_such(text, why), ahead=True
        )

    def read(
        self,
        number: str,
        then: Callable[[], object] | None = None,
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Find the slip of a number the program knows."""
        self._find(lambda reading: file_of(reading, number), then, refused)

    def send_for(
        self,
        number: str,
        then: Callable[[], object] | None = None,
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        """The same for a slip somebody goes to, which no list is to change meanwhile."""
        self.sent_for = True
        self.read(number, then, refused)

    def drop(self) -> None:
        """Nobody waits for it any more: what is on its way is not shown, and keys pressed ahead of it are nobody's."""
        self._turn += 1
        self.awaits = self.sent_for = False
        self._list.scan.let_go()

    # -- asking

    def _find(
        self,
        find: Find,
        then: Callable[[], object] | None,
        refused: Callable[[Refusal], object] | None,
        *,
        ahead: bool = False,
    ) -> None:
        """`ahead`: keys pressed meanwhile are meant for this slip."""
        language = self._desk.look.language
        turn = self._begin(ahead=ahead)

        def question(reading: Reading) -> Found:
            file = find(reading)
            number = file.row.number
            lines = typed_lines(reading, number, language)
            opened = Opened(file, lines, reading.now, ordered_lines(reading, number, language))
            return opened, draft_of(reading, RESULT, result_id(number, reading.clerk_id))

        def show(answer: Found) -> None:
            if turn == self._turn:
                self.awaits = self.sent_for = False
                self.found.emit(*answer)
                if then is not None:
                    then()

        def refuse(why: Refusal) -> None:
            if turn == self._turn and refused is not None:
                refused(why)

        self._desk.errands.ask(self, question, show, "slip", refuse, lambda: self._answered(turn))

    def _begin(self, *, ahead: bool) -> int:
        self._turn += 1
        self.awaits = True
        if not ahead:
            self._list.scan.let_go()
        return self._turn

    def _answered(self, turn: int) -> None:
        """Whatever came of it; nothing did where the book failed."""
        if turn != self._turn:
            return  # another one is on its way
        self.awaits = self.sent_for = False
        self._list.scan.let_go()
        self.rested.emit()

    # -- what was typed into the box

    def _entered(self) -> None:
        keys = self._list.scan.let_go()
        if self._page.isVisible():
            self.entered.emit(keys)

    def hand_over(self, keys: list[QKeyEvent]) -> None:
        """Keys pressed ahead of a slip, to whatever has the cursor now."""
        for key in keys:
            if (focus := self._page.window().focusWidget()) is not None:
                QApplication.sendEvent(focus, key)

    def _no_such(self, text: str, refusal: Refusal) -> None:
        if refusal.code.startswith("slip.several"):
            self._list.show_all_of(SlipFilter.OUT if refusal.code == "slip.several" else SlipFilter.ALL)
            self.say_none(refusal)
            return
        turn = self._begin(ahead=True)

        def open_first(row: SlipRow | None) -> None:
            if turn != self._turn:
                return
            if row is None:
                self.say_none(refusal)
                return
            self._list.restart()
            number = row.number
            self.sent_for = True
            self._find(lambda reading: file_of(reading, number), self._entered, self.say_none, ahead=True)

        self._desk.errands.ask(
            self, self._list.first(text), open_first, latest="first", always=lambda: self._answered(turn)
        )

    def say_none(self, refusal: Refusal) -> None:
        """Why no slip was opened."""
        lost = self._list.scan.let_go()
        self.sent_for = False
        self.missed.emit()
        told = QCoreApplication.translate("SlipsPage", "What was typed after it was not taken.")
        self._list.say(sentence(refusal) + (f" {told}" if lost else ""))
        self._list.restart()
