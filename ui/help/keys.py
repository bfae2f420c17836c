"""The key sheet (F1): what the pages are for, and every key there is, built from the commands themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.commands import Command
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel

Group = tuple[str, Sequence[Command]]


class KeySheet(QDialog):
    """What each page is for, then all keys in groups: everywhere, in lists and forms, and on each page."""

    def __init__(
        self, groups: Sequence[Group], pages: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        """`pages` are titles, each with the line that says what the page is for."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(14))
        column.setSpacing(px(10))
        column.addWidget(PlainLabel(self.tr("Keys"), "page"))
        column.addWidget(PlainLabel(self.tr("Everything can be done without the mouse."), "muted"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Keys"))
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, px(10), 0)
        cards.setSpacing(px(10))
        if pages:
            cards.addWidget(self._guide(pages))
        for title, commands in groups:
            cards.addWidget(self._card(title, [(each.text, self._keys(each)) for each in commands if each.keys]))
        cards.addWidget(self._card(self.tr("In fields and lists"), self._standing()))
        cards.addStretch(1)
        area.setWidget(inside)
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        room = parent.window().size() if parent is not None else None
        self.resize(em(38), em(44) if room is None else min(em(44), max(em(20), room.height() - px(60))))

    def _keys(self, command: Command) -> list[str]:
        return [keys.replace("++", "+Plus") for keys in command.keys.split("|")][:2]

    def _standing(self) -> list[tuple[str, list[str]]]:
        return [
            (self.tr("Next field; chooses in an open list"), ["Enter"]),
            (self.tr("Next field, previous field"), ["Tab", "Shift+Tab"]),
            (self.tr("Close the list, leave the field, close the pane; nothing typed is lost"), ["Esc"]),
            (self.tr("Move in a list; open what is pointed at"), ["Up", "Down", "Enter"]),
            (self.tr("Mark cases of the list, to do one thing to all of them"), ["Space", "Shift+Down", "Ctrl+A"]),
            (self.tr("Choose among a row of buttons"), ["Left", "Right"]),
            (self.tr("New person from what was typed in the caller lookup"), ["Ins"]),
            (self.tr("Undo in a text"), ["Ctrl+Z"]),
        ]

    def _guide(self, pages: Sequence[tuple[str, str]]) -> Card:
        card = Card(self.tr("What the pages are for"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, (title, words) in enumerate(pages):
            grid.addWidget(PlainLabel(title, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, wrap=True), row, 1)
        card.body.addLayout(grid)
        return card

    def _card(self, title: str, rows: Sequence[tuple[str, Sequence[str]]]) -> Card:
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
