"""Saying what became of letters: the ones selected, or the one shown; each act can be taken back."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.letters import LetterRow, LetterState, Marked, SentHow, clear_way, put_way_back
from desk.refusals import Refusal
from ui.desk import Desk
from ui.letters.wayforms import AnsweredForm, ReturnedForm, SentForm, WayForm
from ui.messages import sentence
from ui.widgets.toast import UNDO_SECONDS


class WayActs(QObject):
    """Asks, writes down and says so, with a way back; `done` tells that the register is to be read again."""

    done = Signal()

    def __init__(
        self,
        desk: Desk,
        rows: Callable[[], Sequence[LetterRow]],
        now: Callable[[], datetime | None],
        parent: QWidget,
    ) -> None:
        """`rows` answers the letters meant now, `now` the moment they were read at (UTC)."""
        super().__init__(parent)
        self._desk, self._rows, self._now, self._page = desk, rows, now, parent
        self._how = SentHow.POST

    def sent(self) -> None:
        """The letters went out."""
        if rows := self._meant(LetterState.VOID):
            form = SentForm(self._desk.errands, rows, self._today(), self._how, self._page)
            form.saved.connect(self._remember)
            self._open(form, self.tr("{what}: sent"))

    def came_back(self) -> None:
        """The letters could not be delivered."""
        if rows := self._meant(LetterState.VOID, LetterState.ISSUED):
            self._open(ReturnedForm(self._desk.errands, rows, self._today(), self._page), self.tr("{what}: came back"))

    def answered(self) -> None:
        """The addressees wrote or called back."""
        if rows := self._meant(LetterState.VOID):
            self._open(AnsweredForm(self._desk.errands, rows, self._today(), self._page), self.tr("{what}: answered"))

    def not_sent(self) -> None:
        """The letter shown was not sent after all."""
        rows = [row for row in self._rows() if row.state not in (LetterState.VOID, LetterState.ISSUED)]
        if len(rows) != 1:
            return
        number, told = rows[0].number, self.tr("{what}: not sent after all")
        self._desk.errands.do(self, lambda work: clear_way(work, number), lambda marked: self._tell(marked, told))

    def _meant(self, *without: LetterState) -> list[LetterRow]:
        """The letters meant, but those the act makes no sense for; where none is left, that is said."""
        rows = self._rows()
        meant = [row for row in rows if row.state not in without]
        if rows and not meant:
            void = rows[0].state is LetterState.VOID
            refusal = Refusal("letter.is_void" if void else "letter.not_sent", number=rows[0].number)
            self._desk.toasts.refuse(sentence(refusal))
        return meant

    def _today(self) -> date:
        now = self._now()
        assert now is not None  # there are rows, so they were read
        return self._desk.facts.local(now).date()

    def _open(self, form: WayForm, told: str) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(lambda marked: self._tell(marked, told))
        form.open()

    def _remember(self, marked: Sequence[Marked]) -> None:
        self._how = marked[0].after.sent_how or self._how

    def _tell(self, marked: Sequence[Marked], told: str) -> None:
        many = self.tr("{n} letters").format(n=len(marked))
        words = told.format(what=marked[0].number if len(marked) == 1 else many)
        self._desk.toasts.show(words, self.tr("Undo"), lambda: self._take_back(marked), UNDO_SECONDS)
        self.done.emit()

    def _take_back(self, marked: Sequence[Marked]) -> None:
        self._desk.errands.do(self, lambda work: put_way_back(work, marked), lambda _none: self.done.emit())
