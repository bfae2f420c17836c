"""Every key there is, built from the commands themselves: everywhere, in lists and forms, and on each page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.commands import Command
from ui.pages import PageSpec
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel

Row = tuple[str, tuple[str, ...]]
"""What is done, and the keys that do it."""
Group = tuple[str, tuple[Row, ...]]
"""Where the keys work, and what they do there."""
_PARTS = ("Ctrl+PgDown", "Ctrl+PgUp")
MOST = 2
"""Of a command with many keys so many are told."""


def keys_of(command: Command) -> tuple[str, ...]:
    """The keys of a command as they are told to people; at most MOST."""
    told = (keys.replace("++", "+Plus").replace("Return", "Enter") for keys in command.keys.split("|") if keys)
    return tuple(dict.fromkeys(told))[:MOST]


def groups(commands: Sequence[Command], specs: Sequence[PageSpec]) -> tuple[Group, ...]:
    """All keys by where they work, in the language of the screen; of a page that was never built none are known."""
    everywhere = QCoreApplication.translate("Window", "Everywhere")
    fields = QCoreApplication.translate("KeySheet", "In fields and lists")
    pages = [(spec.words(), _rows(commands, spec.id)) for spec in specs]
    return ((everywhere, _rows(commands, None)), (fields, standing()), *(each for each in pages if each[1]))


def standing() -> tuple[Row, ...]:
    """The keys that fields and lists have on every page."""
    translate = QCoreApplication.translate
    return (
        (translate("KeySheet", "Next field; chooses in an open list"), ("Enter",)),
        (translate("KeySheet", "Next field, previous field"), ("Tab", "Shift+Tab")),
        (translate("KeySheet", "Close the list, leave the field, close the pane; nothing typed is lost"), ("Esc",)),
        (translate("KeySheet", "Move in a list; open what is pointed at"), ("Up", "Down", "Enter")),
        (
            translate("KeySheet", "Mark cases of the list, to do one thing to all of them"),
            ("Space", "Shift+Down", "Ctrl+A"),
        ),
        (translate("KeySheet", "Choose among a row of buttons"), ("Left", "Right")),
        (translate("KeySheet", "New person from what was typed in the caller lookup"), ("Ins",)),
        (translate("KeySheet", "Undo in a text"), ("Ctrl+Z",)),
        (translate("KeySheet", "Next part of a page, the part before it"), _PARTS),
    )


def for_paper(told: Sequence[Group]) -> tuple[Group, ...]:
    """As much as hangs at a desk: the first key of each command, and the way from part to part only once."""
    _everywhere, fields, *_pages = told
    return tuple(
        each
        if each is fields
        else (each[0], tuple((words, keys[:1]) for words, keys in each[1] if keys[0] not in _PARTS))
        for each in told
    )


def _rows(commands: Sequence[Command], page: str | None) -> tuple[Row, ...]:
    return tuple((each.text, keys_of(each)) for each in commands if each.page == page and each.keys)


class KeySheet(QWidget):
    """All keys in cards, one under the other."""

    def __init__(self, told: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        cards = QVBoxLayout(self)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(px(10))
        cards.addWidget(PlainLabel(self.tr("Keys"), "page"))
        cards.addWidget(PlainLabel(self.tr("Everything can be done without the mouse."), "muted"))
        for title, rows in told:
            cards.addWidget(_card(title, rows))
        cards.addStretch(1)


def _card(title: str, rows: Sequence[Row]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(5))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(0, 1)
    for row, (words, keys) in enumerate(rows):
        grid.addWidget(PlainLabel(words, wrap=True), row, 0)
        for place, key in enumerate(keys):
            grid.addWidget(KeyHint(key), row, 1 + place, Qt.AlignmentFlag.AlignLeft)
    card.body.addLayout(grid)
    return card
