"""A choice made by one digit, after which the cursor goes on by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.modifiers import held_but
from ui.widgets.segmented import Segmented


class Digits(Segmented):
    """Options with the digits 1 … before them, behind one for what nobody said: 0 goes back to that.

    A letter is none of its keys: a slip scanned here begins with one, and belongs into the box for numbers.
    """

    chosen = Signal()  # by a digit: the next question may have the cursor
    entered = Signal()
    spelled = Signal(str)

    def __init__(self, options: Sequence[tuple[object, str]], name: str = "", parent: QWidget | None = None) -> None:
        told = [(value, f"{place}  {label}".rstrip(), None) for place, (value, label) in enumerate(options, 1)]
        super().__init__([(None, "—", None), *told], name, parent)
        self.segments()[0].setAccessibleName(self.tr("Not told"))

    def takes_enter(self) -> bool:
        """Enter saves from here."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not held_but(event.modifiers(), Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        typed = event.text() if plain else ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        elif typed.isascii() and typed.isdigit() and int(typed) < len(self.segments()):
            self.step(int(typed))
            if typed != "0":
                self.chosen.emit()
        elif typed.isalpha():
            self.spelled.emit(typed)
        else:
            super().keyPressEvent(event)
