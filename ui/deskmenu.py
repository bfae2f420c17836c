"""The desk menu: who sits here, the language, light or dark, the size of the text."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.commands import Command
from ui.icons import icon
from ui.look import Look
from ui.remembered import PERCENTS
from ui.widgets.label import literal

if TYPE_CHECKING:
    from desk.people import ClerkRow

# Each language is written in itself, so that whoever reads it finds it.
LANGUAGES = (("en", "English"), ("zh", "简体中文"))


class DeskMenu(QMenu):
    """Opened by the avatar; every choice acts at once."""

    def __init__(
        self,
        clerks: "Sequence[ClerkRow]",
        clerk: int | None,
        look: Look,
        set_clerk: Callable[[int], object],
        set_look: Callable[[Look], object],
        more: Sequence[Command],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if clerks:
            self._choices(
                self,
                self.tr("At the desk"),
                [(each.id, _called(each)) for each in clerks],
                clerk,
                set_clerk,
            )
            self.addSeparator()
        self._choices(self, "", LANGUAGES, look.language, lambda language: set_look(replace(look, language=language)))
        self.addSeparator()
        shades = ((False, self.tr("Light")), (True, self.tr("Dark")))
        self._choices(self, "", shades, look.dark, lambda dark: set_look(replace(look, dark=dark)))
        self.addSeparator()
        sizes = self.addMenu(icon("a-large-small"), self.tr("Text size"))
        percents = [(percent, f"{percent} %") for percent in PERCENTS]
        self._choices(sizes, "", percents, look.percent, lambda percent: set_look(replace(look, percent=percent)))
        self.addSeparator()
        for command in more:
            keys = f"\t{command.key_text()}" if command.keys else ""
            action = self.addAction(icon(command.icon), literal(command.text) + keys)
            action.triggered.connect(lambda _checked=False, command=command: command.run())

    def _choices(
        self,
        menu: QMenu,
        title: str,
        choices: Sequence[tuple[object, str]],
        chosen: object,
        choose: Callable[..., object],
    ) -> None:
        if title:
            head = QAction(title, menu)
            head.setEnabled(False)
            menu.addAction(head)
        group = QActionGroup(menu)
        for value, words in choices:
            action = menu.addAction(literal(words))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))
            group.addAction(action)


def _called(clerk: "ClerkRow") -> str:
    """Name, post and right of somebody: what the right lets them see is as much as the post."""
    from ui.settings.words import role_word  # loaded only after the first paint

    told = dict.fromkeys((clerk.name, clerk.post, role_word(clerk.role)))
    return " · ".join(each for each in told if each)
