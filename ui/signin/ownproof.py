"""Whoever sits here proves once more that it is they, before what nobody who only passes by may do."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk.refusals import Refusal
from ui.desk import Desk
from ui.placing import resize_on_screen, stay_on_screen
from ui.signin.pane import Pane
from ui.signin.secretline import SecretLine
from ui.theme import em, px


class OwnProof(Pane):
    """One's own PIN; wrong tries count as at signing in."""

    proved = Signal(str)  # what was typed: the act asks for it once more

    def __init__(self, desk: Desk, title: str, why: str, go_on: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.say(title, why, go_on, self.tr("Cancel"))
        self.secret = SecretLine()
        self.form.add("secret", self.tr("Your PIN or password"), self.secret, required=True)

    def give(self) -> None:
        secret = self.secret.text()
        if not secret:
            self.form.mark("secret", self.tr("Type your own PIN or password here."))
            return
        self.wait(True)
        self._desk.errands.at_desk(
            self,
            lambda office: office.check(secret),
            lambda _none: self.proved.emit(secret),
            self.refuse,
            lambda: self.wait(False),
        )

    def refuse(self, refusal: Refusal) -> None:
        self.secret.clear()
        super().refuse(refusal)


class ProofDialog(QDialog):
    """Asks for it over the page; `then` is done with it once it was right."""

    def __init__(self, desk: Desk, title: str, why: str, then: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.finished.connect(self.deleteLater)
        self.pane = OwnProof(desk, title, why, title)
        self.pane.back.connect(self.reject)
        self.pane.proved.connect(self._proved)
        self.pane.form.marked.connect(lambda: stay_on_screen(self))
        self._then = then
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.addWidget(self.pane)

    def _proved(self, secret: str) -> None:
        self.accept()
        self._then(secret)

    def begin(self) -> None:
        """Open it with the cursor in the line."""
        self.open()
        resize_on_screen(self, QSize(em(40), self.sizeHint().height()))
        self.pane.start()
