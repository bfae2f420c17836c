"""The password that backups are sealed with: set, changed or removed."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.backups import remove_seal, set_seal
from desk.backups.sealing import new_seal
from desk.backups.strength import Strength, strength
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.saving import Act
from ui.takingback import offer_way_back
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel


class SealCard(QWidget):
    """Whether backups are sealed, and a manager's way to change it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        card = Card(self.tr("Password of the backups"))
        self.state = PlainLabel("", wrap=True)
        card.body.addWidget(self.state)
        told = self.tr(
            "A sealed backup opens with its password only: nobody can help when it is lost, not even its makers. Write "
            "it down and keep it in the safe."
        )
        card.body.addWidget(PlainLabel(told, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.set_button = button_of("", self.ask, icon_name="lock")
        self.remove_button = button_of(self.tr("Remove the password"), self.remove)
        row.addWidget(self.set_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._manager = False
        self.refresh()

    def refresh(self) -> None:
        """Show whether there is a password."""
        sealed = bool(self._desk.facts.backup_seal)
        is_sealed = self.tr("Backups are sealed with a password; those made before it was set are as they were.")
        is_open = self.tr("Backups are not sealed: whoever has the file or the stick can read the book.")
        self.state.setText(is_sealed if sealed else is_open)
        words = self.tr("Change the password…") if sealed else self.tr("Set a password…")
        self.set_button.setText(words)
        self.set_button.setAccessibleName(words)
        self.remove_button.setVisible(sealed)
        self.suit(self._manager)

    def suit(self, manager: bool) -> None:
        """Only a manager changes it."""
        self._manager = manager
        self.set_button.setEnabled(manager)
        self.remove_button.setEnabled(manager)

    def ask(self) -> None:
        """Ask for a new password, twice."""
        dialog = SealDialog(self._desk, self)
        dialog.saved.connect(lambda _none: self._desk.toasts.show(self.tr("Backups are sealed from the next one on")))
        dialog.open()

    def remove(self) -> None:
        """Leave the backups to come open; the toast puts the password back."""
        before = self._desk.facts.backup_seal

        def back(work: UnitOfWork) -> None:
            from desk.settings import change_seal

            change_seal(work, before)

        def gone(_none: object) -> None:
            offer_way_back(self._desk, self.tr("Backups are not sealed any more"), back)

        self._desk.errands.do(self, remove_seal, gone)


class SealDialog(FormDialog):
    """The password twice; what is typed is kept nowhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("settings", "Password of the backups to come")
        super().__init__(desk.errands, title, translate("settings", "Save"), parent)
        self.once, self.twice = QLineEdit(), QLineEdit()
        for each in (self.once, self.twice):
            each.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.add("password", self.tr("Password"), self.once, required=True, span=6)
        self.form.add("again", self.tr("The same again"), self.twice, required=True, span=6)
        self.strength = PlainLabel("", "muted", wrap=True)
        self.form.field("password").add_under(self.strength)
        self.once.textChanged.connect(self._judge)
        self._judge("")

    def _judge(self, typed: str) -> None:
        words = {
            Strength.SHORT: self.tr("Eight characters or more"),
            Strength.WEAK: self.tr("Weak: easily guessed by a program"),
            Strength.FAIR: self.tr("Fair: a few more words make it strong"),
            Strength.STRONG: self.tr("Strong"),
        }
        self.strength.setText(words[strength(typed)])

    def act(self, told: dict[str, Any]) -> Act | None:
        password = str(told["password"])
        if password != told["again"]:
            self.form.mark("again", self.tr("This is not the same password. Type it once more."))
            return None
        return lambda work: set_seal(work, new_seal(password))
