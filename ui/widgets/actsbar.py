"""The acts of one thing shown: buttons for the usual ones, and a menu with all the rest."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import icon
from ui.widgets.actionbar import ActionBar
from ui.widgets.givingway import GivingWay

Entry = tuple[str, str, str]
"""An act of the menu: its name, its words with a letter of its own, its icon; three times nothing is a line."""


class ActsBar(ActionBar):
    """Greys what the thing shown has no way for; its menu is always there and has the buttons as well.

    A subclass fills `buttons` and `more`, names its acts in `entries` and says what has a way.
    """

    give_way: ClassVar[tuple[str, ...]] = ()
    """Buttons that go one after the other where there is no room; the menu has them all."""
    keys: ClassVar[Mapping[str, str]] = {}

    def __init__(self, run: Mapping[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self.buttons: dict[str, GivingWay] = {}

    def entries(self) -> tuple[Entry, ...]:
        """The acts of the menu, in its order."""
        raise NotImplementedError

    def has_way(self, name: str) -> bool:
        """Whether the thing shown has a way for the act of that name."""
        raise NotImplementedError

    def has_place(self, name: str) -> bool:
        """Whether the button of that name belongs to the thing shown at all."""
        raise NotImplementedError

    def yielding(self) -> list[GivingWay]:
        return [self.buttons[name] for name in self.give_way]

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # a page may be narrower than all its buttons

    def show_acts(self) -> None:
        """Offer what the thing shown has a way for."""
        for name, button in self.buttons.items():
            button.setEnabled(self.has_way(name))
            button.setVisible(self.has_place(name))

    def menu_of(self) -> QMenu:
        """Everything that can be done here, with its keys; a letter of its own leads to each."""
        menu = QMenu(self)
        for name, words, picture in self.entries():
            if not name:
                menu.addSeparator()
                continue
            act = menu.addAction(icon(picture, "red" if name == "void" else "text"), words)
            act.setText(f"{words}\t{self.keys[name].replace('+', ' ')}" if name in self.keys else words)
            act.setEnabled(self.has_way(name))
            act.triggered.connect(lambda _checked=False, run=self._run[name]: run())
        return menu

    def add_more(self, text: str, key: str) -> None:
        """The button that drops the menu."""
        self.more = self.add_menu(text, key)
