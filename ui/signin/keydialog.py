"""A recovery key is made, printed and proved to be kept, before what it is for is done."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk.people import DeskRole
from desk.refusals import Refusal
from desk.signin import check_secret, new_key, new_recovery_key, turn_on
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.messages import sentence
from ui.placing import resize_on_screen, stay_on_screen
from ui.signin.ownproof import OwnProof
from ui.signin.pane import Pane
from ui.signin.safesheet import SafeSheet, drawn
from ui.signin.twice import ask_twice, told_twice
from ui.theme import em, px

Keep = Callable[[UnitOfWork, str], object]
"""keep(work, key): from then on the key is good."""


class KeyDialog(QDialog):
    """The sheet; closed before its last group was typed, nothing is changed and the key was never good."""

    done_with = Signal()

    def __init__(self, desk: Desk, title: str, go_on: str, keep: Keep, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._go_on, self._keep = desk, go_on, keep
        self._under_way = False
        self.setWindowTitle(title)
        self.setModal(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(20), px(14), px(20), px(14))
        self.finished.connect(self.deleteLater)
        self.sheet: SafeSheet | None = None

    def ask_first(self, pane: Pane) -> None:
        """Something is asked before the sheet is shown."""
        pane.back.connect(self.reject)
        pane.form.marked.connect(lambda: stay_on_screen(self))
        self.column.addWidget(pane)

    def show_sheet(self) -> None:
        """Make a key and show its sheet."""
        key = new_key()
        self._desk.errands.ask(self, drawn(key, self._desk.look.language), lambda pdf: self._show(key, pdf))

    def _show(self, key: str, pdf: bytes) -> None:
        self.sheet = sheet = SafeSheet(self._desk.printing, key, pdf, self._go_on, self.tr("Cancel"))
        self.column.addWidget(sheet)
        sheet.kept.connect(lambda: self._finish(sheet, key))
        sheet.back.connect(self.reject)
        resize_on_screen(self, QSize(em(56), em(54)))
        sheet.start()

    def _finish(self, sheet: SafeSheet, key: str) -> None:
        keep = self._keep

        def rest() -> None:
            self._under_way = False
            sheet.wait(False)

        self._under_way = True
        sheet.wait(True)
        self._desk.errands.do(
            self,
            lambda work: keep(work, key),
            lambda _answer: self._end(),
            lambda refusal: sheet.refuse(sentence(refusal)),
            rest,
        )

    def _end(self) -> None:
        self._under_way = False
        self.accept()
        self.done_with.emit()

    def reject(self) -> None:
        if not self._under_way:  # it is about to be good: whoever closes now would not hear of it
            super().reject()


class NewKeyDialog(KeyDialog):
    """One's own PIN first, then another recovery key takes the place of the one in the safe."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "", "", lambda work, key: new_recovery_key(work, self._secret, key), parent)
        self._secret = ""
        self.setWindowTitle(self.tr("New recovery key"))
        self._go_on = self.tr("Make it the only good one")
        why = self.tr(
            "Whoever has the recovery key can become the administrator of this book, so a new one is made only for "
            "you. The key that lies in the safe is worthless then."
        )
        self.own = OwnProof(desk, self.windowTitle(), why, self.tr("On to the recovery key"))
        self.own.proved.connect(self._go_to_sheet)
        self.ask_first(self.own)

    def begin(self) -> None:
        """Open it with the question for one's own PIN."""
        self.open()
        resize_on_screen(self, QSize(em(46), self.sizeHint().height()))
        self.own.start()

    def _go_to_sheet(self, secret: str) -> None:
        self._secret = secret
        self.own.hide()
        self.show_sheet()


class TurnOnDialog(KeyDialog):
    """One's own PIN first, then the recovery sheet: only then everybody signs in."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        super().__init__(desk, "", "", lambda work, key: turn_on(work, self._secret, key), parent)
        self._secret = ""
        self._name = name
        self.setWindowTitle(self.tr("Turn signing in on"))
        self._go_on = self.tr("Turn it on")
        self.own = OwnSecret(name)
        self.own.chosen.connect(self._go_to_sheet)
        self.ask_first(self.own)

    def begin(self) -> None:
        """Open it with the question for one's own PIN."""
        self.open()
        resize_on_screen(self, QSize(em(46), self.sizeHint().height()))
        self.own.start()

    def _go_to_sheet(self, secret: str) -> None:
        try:
            self._secret = check_secret(DeskRole.ADMINISTRATOR, self._name, secret)
        except Refusal as refusal:
            self.own.refuse(refusal)
            return
        self.own.hide()
        self.show_sheet()


class OwnSecret(Pane):
    """Whoever turns it on chooses how they sign in themselves."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("Your own PIN, {name}").format(name=name),
            self.tr(
                "From then on everybody signs in with a PIN or password of their own, and the screen locks when nobody "
                "is there. You become an administrator and give the others their first PIN in Settings > People. "
                "Next a recovery key is printed for the safe."
            ),
            self.tr("On to the recovery key"),
            self.tr("Cancel"),
        )
        ask_twice(self.form, manages=True)

    def give(self) -> None:
        if secret := told_twice(self.form):
            self.chosen.emit(secret)
