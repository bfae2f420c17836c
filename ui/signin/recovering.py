"""Nobody remembers the PIN: the printed recovery key out of the safe gives an administrator a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.refusals import Refusal
from desk.signin.keys import typed_key
from ui.messages import sentence
from ui.signin.pane import Pane
from ui.signin.twice import ask_twice, told_twice
from ui.signin.who import Who
from ui.widgets.combo import Choice


class Recovering(Pane):
    """Asks for the key, whose PIN is forgotten, and the new one twice.

    Only administrators are offered; where none works here any more, anybody, who becomes one.
    """

    given = Signal(str, int, str)  # key, clerk, new secret

    def __init__(self, people: Sequence[Who], marked: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("The recovery key"),
            self.tr(
                "It lies in the safe, on the newest sheet: eight groups of four characters. "
                "It gives an administrator a new PIN; the next key is shown at once and takes its place. Anybody "
                "else gets a first PIN from an administrator, in Settings > People."
            ),
            self.tr("Set the new PIN"),
            self.tr("Back"),
        )
        self.key = QLineEdit()
        self.key.editingFinished.connect(self._look_at_key)
        self.form.add("key", self.tr("Recovery key"), self.key, required=True)
        offered = [each for each in people if each.administers] or list(people)
        self.who = who = Choice([(each.id, each.name) for each in offered])
        if any(each.id == marked for each in offered):
            who.set_value(marked)
        self.form.add("clerk_id", self.tr("Who signs in with it"), who)
        ask_twice(self.form, manages=True)

    def _look_at_key(self) -> None:
        """Say at once that it is mistyped, for its last group proves the others; the cursor goes where it was going."""
        if self.key.text().strip():
            try:
                typed_key(self.key.text())
            except Refusal as refusal:
                self.form.field("key").mark(sentence(refusal))

    def give(self) -> None:
        told = self.form.read()
        secret = told_twice(self.form)
        if secret and isinstance(clerk := told["clerk_id"], int):
            self.given.emit(str(told["key"]), clerk, secret)
