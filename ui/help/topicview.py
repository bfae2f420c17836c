"""One topic of the help as it is read: what for, step by step with the keys, the signs, and what to do in trouble."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.help.topic import Line, Topic, told
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel


class TopicView(QWidget):
    """Shows a topic; lines that hold what was searched for stand out."""

    def __init__(
        self,
        title: str,
        about: str,
        topic: Topic | None,
        keys: Callable[[str], Sequence[str]],
        found: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`keys` tells the keys that belong to a line, `found` whether a line holds what was searched for."""
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._keys, self._found = keys, found
        self.first_found: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(PlainLabel(title, "page", wrap=True))
        if about:
            column.addWidget(PlainLabel(about, "muted", wrap=True))
        if topic is not None:
            column.addWidget(self._words(topic.what))
            for head, lines, numbered in (
                (translate("help", "Step by step"), topic.steps, True),
                (translate("help", "What the signs mean"), topic.signs, False),
                (translate("help", "When something goes wrong"), topic.trouble, False),
            ):
                if lines:
                    column.addWidget(self._card(head, lines, numbered))
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As high as its words are at the width it has; Qt would measure them as if each stood in a narrow column."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _card(self, head: str, lines: Sequence[Line], numbered: bool) -> Card:
        card = Card(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, em(1.2))
        top = Qt.AlignmentFlag.AlignTop
        for row, (words, belongs) in enumerate(lines):
            grid.addWidget(PlainLabel(f"{row + 1}" if numbered else "·", "muted"), row, 0, top)
            grid.addWidget(self._words(words), row, 1)
            for place, key in enumerate(self._keys(belongs)[:1]):
                grid.addWidget(KeyHint(key), row, 2 + place, top | Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(grid)
        return card

    def _words(self, words: str) -> PlainLabel:
        here = self._found(words)
        label = PlainLabel(told(words), "strong" if here else "body", wrap=True)
        if here and self.first_found is None:
            self.first_found = label
        return label
