"""A recovery key is made, printed and proved to be kept, before what it is for is done."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from desk.people import DeskRole
from desk.refusals import Refusal
from desk.signin import check_secret, new_key, new_recovery_key, turn_on
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.messages import sentence
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

    def show_sheet(self) -> None:
        """Make a key and show its sheet."""
        key = new_key()
        self._desk.errands.ask(self, drawn(key, self._desk.look.language), lambda pdf: self._show(key, pdf))

    def _show(self, key: str, pdf: bytes) -> None:
        self.sheet = sheet = SafeSheet(self._desk.printing, key, pdf, self._go_on, self.tr("Cancel"))
        self.column.addWidget(sheet)
        sheet.kept.connect(lambda: self._finish(sheet, key))
        sheet.back.connect(self.reject)
        room = (self.screen() or QApplication.primaryScreen()).availableSize()
        self.resize(min(em(56), room.width() - px(40)), min(em(54), room.height() - px(60)))
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
    """Another recovery key takes the place of the one in the safe."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "", "", new_recovery_key, parent)
        self.setWindowTitle(self.tr("New recovery key"))
        self._go_on = self.tr("Make it the only good one")

    def begin(self) -> None:
        """Open it with the sheet."""
        self.open()
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
        self.own.back.connect(self.reject)
        self.column.addWidget(self.own)

    def begin(self) -> None:
        """Open it with the question for one's own PIN."""
        self.open()
        self.resize(em(46), self.sizeHint().height())
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
        ask_twice(self.form)

    def give(self) -> None:
        if secret := told_twice(self.form):
            self.chosen.emit(secret)
