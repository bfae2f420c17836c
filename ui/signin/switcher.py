"""Somebody else sits down in two keys: the small list of people, each with a number."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.errands import Errands
from ui.signin.door import AtTheDoor, at_the_door
from ui.signin.idle import Clocks, both_clocks
from ui.signin.prove import Prove
from ui.signin.who import Who
from ui.theme import em, px
from ui.widgets.label import PlainLabel


class Switcher(QDialog):
    """A digit chooses; where one signs in the PIN is asked in the same window. Esc leaves everything as it was."""

    chosen = Signal(int)  # somebody who need not sign in, or who sits here already
    proved = Signal(object, str)  # desk.signin.SignedIn, and by what

    def __init__(
        self,
        errands: Errands,
        people: tuple[Who, ...],
        here: int,
        sign_in: bool,
        parent: QWidget,
        now: Callable[[], Clocks] = both_clocks,
    ) -> None:
        super().__init__(parent)
        self._errands, self._here, self._sign_in, self._window = errands, here, sign_in, parent
        self.setWindowTitle(self.tr("Who sits down?"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(em(30))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(8))
        told = self.tr("A digit or the first letters choose. What you have begun is kept for you.")
        column.addWidget(PlainLabel(told, "muted", wrap=True))
        self.prove = Prove(now)
        self.prove.show_people(people, here)
        self.prove.given.connect(self._given)
        column.addWidget(self.prove)
        self.prove.ask_secret(sign_in)
        self.prove.people.taken.connect(self._taken)
        if sign_in:
            errands.at_desk(self, at_the_door, self._know)

    def start(self, marked: int = 0) -> None:
        """Open it; with somebody marked only their PIN is asked."""
        self.open()
        if marked:
            self.prove.people.mark(marked)
            self.prove.start()
        else:
            self.prove.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _know(self, told: AtTheDoor) -> None:
        typed, marked = self.prove.secret.text(), self.prove.people.marked()
        self.prove.show_people(told.people(), marked)
        self.prove.secret.setText(typed)
        QTimer.singleShot(0, self, self.adjustSize)

    def _taken(self, clerk: int) -> None:
        if clerk == self._here:
            self.reject()
        elif not self._sign_in:
            self.accept()
            self.chosen.emit(clerk)

    def _given(self, clerk: int, secret: str) -> None:
        if clerk == self._here:
            self.reject()
            return
        self.prove.wait(True)
        self._errands.at_desk(
            self,
            lambda office: office.prove(clerk, secret),
            lambda signed: self._proved(signed, secret),
            lambda refusal: self.prove.refuse(clerk, refusal),
            lambda: self.prove.wait(False),
        )

    def reject(self) -> None:
        """Leave everything as it was; not while it is looked at, for the answer may be that somebody sits down."""
        if self.prove.busy:
            return
        super().reject()
        if self._sign_in:
            self._errands.at_desk(self._window, lambda office: office.turn_away(), lambda _none: None)

    def _proved(self, signed: object, secret: str) -> None:
        self.accept()
        self._window.activateWindow()  # the page that covers it meanwhile takes the keys, not the window below this one
        self.proved.emit(signed, secret)
