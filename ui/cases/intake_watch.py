"""Watches what is typed, asks the book whether it was told before, and does what is wanted about it (M48)."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desk import cases
from desk.cases import Alike, Saying
from ui.cases.intake_form import IntakeForm
from ui.cases.intake_guard import GuardNotice
from ui.cases.intake_values import saying_of
from ui.errands import Errands

WAIT_MS = 250
"""So long after the last key: a hurried typist is not asked about every letter."""


class GuardWatch(QObject):
    """Fills the notice; those kept apart are not named again, and none while the case is linked to one."""

    asked = Signal(object)  # the Saying the book is asked about
    moved = Signal()  # the notice came, went or changed
    linked = Signal(str)  # number of the case it is the second complaint about, "" for none
    kept_apart = Signal()
    add_asked = Signal(str)
    renamed = Signal(str)  # more was to be added to a case the notice named only a moment ago

    def __init__(self, errands: Errands, form: IntakeForm, notice: GuardNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._errands, self._form, self._notice = errands, form, notice
        self._asked: Saying | None = None
        self._told: tuple[Alike, ...] = ()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.look)
        form.changed.connect(self._wait.start)
        notice.add_asked.connect(lambda _number: self.add_named())
        notice.second_asked.connect(self.link)
        notice.apart_asked.connect(self.keep_apart)

    def look(self, *, again: bool = False) -> None:
        """Ask now; the same words are asked about once, or again when the book may have changed."""
        self._wait.stop()
        saying = saying_of(self._form.typed("", "").new)
        if saying == self._asked and not again:
            return
        self._asked = saying
        self.asked.emit(saying)
        if saying == Saying():
            self._take(saying, ())
            return
        self._errands.ask(
            self,
            lambda reading: cases.alike(reading, saying),
            lambda told: self._take(saying, told),
            latest="guard",
        )

    def add_named(self) -> None:
        """Add what was told to the case that is named; one named a moment ago instead of another is read first."""
        if not (self._notice.isVisible() and self._notice.offers_adding()):
            return
        asked = self.add_asked if self._notice.was_read() else self.renamed
        asked.emit(self._notice.number())

    def link_named(self) -> None:
        """This is the second complaint about the case that is named; asked again it is not."""
        if self._form.links.second_of:
            self.link("")
        elif self._notice.isVisible():
            self.link(self._notice.number())

    def keep_named_apart(self) -> None:
        """It has nothing to do with the case that is named."""
        if self._notice.isVisible():
            self.keep_apart(self._notice.number())

    def link(self, number: str) -> None:
        """The new case is the second complaint about that one; "" takes the link off."""
        self._form.links = replace(self._form.links, second_of=number)
        self._tell()
        self.linked.emit(number)

    def keep_apart(self, number: str) -> None:
        """It is another matter: the case is not named again, and the diary will know."""
        links = self._form.links
        if number not in links.apart:
            self._form.links = replace(links, apart=(*links.apart, number))
        self._tell()
        self.kept_apart.emit()

    def _take(self, saying: Saying, told: tuple[Alike, ...]) -> None:
        if saying == self._asked:
            self._told = told
            self._tell()

    def _tell(self) -> None:
        links, focus = self._form.links, QApplication.focusWidget()
        told = () if links.second_of else tuple(each for each in self._told if each.number not in links.apart)
        held = focus is not None and self._notice.isAncestorOf(focus)
        self._notice.show_found(told)
        self.moved.emit()
        if held and not told:
            self._form.put_cursor(*self._form.place_of_cursor())  # the keys go on where they were
