"""One part of the settings: the page asks each the same things."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.recordlist import RecordList
from ui.widgets.actionbar import ActionBar


class Part(QWidget):
    """What lies beside the list of parts; a part that keeps each choice at once needs none of the later answers."""

    dirtied = Signal(bool)  # whether something is typed that waits for Save

    def refresh(self) -> None:
        """Ask the book again: it was brought into sight, or something in it changed."""

    def first(self) -> QWidget | None:
        """Where work on it begins; None leaves the keys with the list of parts."""
        return None

    def save(self) -> None:
        """Keep what is being written, on Ctrl+S."""

    def change(self) -> None:
        """Open what is chosen in it, on F2."""

    def bar(self) -> ActionBar | None:
        """The row of buttons below it; asked for once."""
        return None

    def typed(self) -> dict[str, Any] | None:
        """What waits for Save, or must be known when the page is built anew."""
        return None

    def take_up(self, typed: dict[str, Any]) -> None:
        """Go on with what `typed` gave."""


class ListsPart(Part):
    """A part made of lists whose entries are written in their place."""

    def lists_in_order(self) -> Sequence[RecordList]:
        """Its lists from top to bottom."""
        raise NotImplementedError

    def first(self) -> QWidget | None:
        return self.lists_in_order()[0].table

    def save(self) -> None:
        for each in self.lists_in_order():
            if each.form is not None:
                each.form.save()

    def change(self) -> None:
        focus = QApplication.focusWidget()
        for each in self.lists_in_order():
            if focus is not None and each.isAncestorOf(focus):
                each.edit()
