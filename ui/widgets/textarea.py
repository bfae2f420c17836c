"""Room for several lines of plain words, however long somebody's paste is."""

import re

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QInputMethodEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.theme import px

_ENDLESS = re.compile(r"\S{2000}")


class TextArea(QPlainTextEdit):
    """A plain text editor that takes the height it is given and lets Tab leave.

    It breaks anywhere once a word without end comes in: looking for word ends in a megabyte without any takes Qt
    20 s for every key, breaking anywhere a quarter of one.
    """

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        """Never lower than so many lines; its own hint (192 px) would make every page scroll."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * lines + px(18))

    def sizeHint(self) -> QSize:
        # Its least height and not none: a form that wraps words counts hints, and would lay them over it.
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def setPlainText(self, text: str) -> None:
        super().setPlainText("")  # or what stood here would be laid out once more, the slow way
        mode = QTextOption.WrapMode
        self.setWordWrapMode(mode.WrapAnywhere if _ENDLESS.search(text) else mode.WrapAtWordBoundaryOrAnywhere)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._make_way(source.text())
        super().insertFromMimeData(source)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._make_way(event.commitString())
        super().inputMethodEvent(event)

    def _make_way(self, words: str) -> None:
        """Break anywhere before words come in that make a word without end where the cursor stands."""
        if not words:
            return
        cursor = self.textCursor()
        line, place = cursor.block().text(), cursor.positionInBlock()
        if _ENDLESS.search(f"{line[:place]}{words}{line[place:]}"):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
