"""Words of any length: shown whole when short, cut when long, and all of them on request."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel, Role
from ui.widgets.link import LinkButton

MOST_LETTERS, MOST_LINES = 1_200, 14
_LONGEST_LINE = 2_000
_RUN = re.compile(r"[!-~]{36,}")


def cut(text: str) -> str:
    """The beginning of a long text, whole lines where that can be."""
    lines = text[:MOST_LETTERS].splitlines()[:MOST_LINES]
    short = "\n".join(lines)
    return text if short == text.rstrip("\n") else f"{short.rstrip()} …"


def breakable(text: str) -> str:
    """The same words with room to break inside runs that no label could wrap, such as a web address."""
    return _RUN.sub(lambda run: "\u200b".join(re.findall(r".{1,24}", run[0])), text)


class Flowing(PlainLabel):
    """A wrapped label exactly as high as its words at the width it has, so that what scrolls has no empty end."""

    def __init__(self, role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__("", role, wrap=True, selectable=True, parent=parent)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)


class LongText(QWidget):
    """A wrapped text; a long one ends in an ellipsis and a link that opens the whole."""

    def __init__(self, title: str, role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        self.label = Flowing(role)
        self.more: LinkButton | None = None
        column.addWidget(self.label)

    def text(self) -> str:
        """All of the words, however few are seen."""
        return self._text

    def show_text(self, text: str, title: str = "") -> None:
        """Show another text, under another title where one is given."""
        self._text, self._title = text, title or self._title
        short = cut(text)
        shown = breakable(short)
        self.label.setText(shown)
        # A run that was broken up would be copied with the breaks in it: the whole text has none.
        can = Qt.TextInteractionFlag
        self.label.setTextInteractionFlags(can.TextSelectableByMouse if shown == short else can.NoTextInteraction)
        self._offer_whole(short != text.rstrip("\n") or shown != short)

    def _offer_whole(self, offered: bool) -> None:
        if self.more is None:
            if not offered:
                return
            self.more = LinkButton("")
            self.more.clicked.connect(lambda: self.show_whole())
            column = self.layout()
            assert column is not None
            column.addWidget(self.more)
        self.more.setText(self.tr("Show all {n} characters").format(n=self.locale().toString(len(self._text))))
        self.more.setVisible(offered)

    def show_whole(self) -> QDialog:
        """Open the whole text beside the window's work."""
        dialog = WholeText(self._title, self._text, self.window())
        dialog.open()
        return dialog


class WholeText(QDialog):
    """A long text to read and to copy."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(em(60), em(40))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(title)
        # Qt needs a second for one line of a million letters, and a hundredth for the same in short ones.
        self.words.setPlainText(re.sub(rf"(.{{{_LONGEST_LINE}}})(?=.)", r"\1\n", text))
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.addWidget(self.words)
        column.addLayout(ground, 1)
        bar = ActionBar()
        bar.add_trailing(self.tr("Close"), self.reject)
        column.addWidget(bar)
