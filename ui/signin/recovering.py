"""Nobody remembers the PIN: the printed recovery key out of the safe gives an administrator a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.signin.pane import Pane
from ui.signin.people import Who
from ui.signin.twice import ask_twice, told_twice
from ui.widgets.combo import Choice


class Recovering(Pane):
    """Asks for the key, whose PIN is forgotten, and the new one twice."""

    given = Signal(str, int, str)  # key, clerk, new secret

    def __init__(self, people: Sequence[Who], marked: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("The recovery key"),
            self.tr(
                "It lies in the safe, on the sheet printed when signing in was turned on: eight groups of four signs. "
                "It gives an administrator a new PIN and is spent by that; the next key is shown at once. Anybody "
                "else gets a first PIN from an administrator, in Settings > People."
            ),
            self.tr("Set the new PIN"),
            self.tr("Back"),
        )
        self.form.add("key", self.tr("Recovery key"), QLineEdit(), required=True)
        who = Choice([(each.id, each.name) for each in people])
        who.set_value(marked)
        self.form.add("clerk_id", self.tr("Who signs in with it"), who)
        ask_twice(self.form)

    def give(self) -> None:
        told = self.form.read()
        secret = told_twice(self.form)
        if secret and isinstance(clerk := told["clerk_id"], int):
            self.given.emit(str(told["key"]), clerk, secret)
