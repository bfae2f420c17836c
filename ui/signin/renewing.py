"""A first PIN that an administrator gave is renewed by its owner before anything else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.signin.pane import Pane
from ui.signin.twice import ask_twice, told_twice


class Renewing(Pane):
    """Asks whoever just signed in for a PIN that nobody else knows."""

    chosen = Signal(str)

    def __init__(self, name: str, *, manages: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("A PIN of your own, {name}").format(name=name),
            self.tr("The one you just typed was given to you by somebody else. Choose one that only you know."),
            self.tr("Keep it and go on"),
            self.tr("Back to the lock page"),
        )
        ask_twice(self.form, manages=manages)

    def give(self) -> None:
        if secret := told_twice(self.form):
            self.chosen.emit(secret)
