"""Room for what a person says, however long somebody's paste is."""

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption

from ui.widgets.textarea import TextArea

_ENDLESS = re.compile(r"\S{2000}")


class WordsArea(TextArea):
    """Breaks anywhere once a word without end comes in.

    Looking for word ends in a megabyte without any takes Qt 20 s for every key; breaking anywhere a quarter of one.
    """

    def setPlainText(self, text: str) -> None:
        super().setPlainText("")  # or what stood here would be laid out once more, the slow way
        self.setWordWrapMode(_wrapping(text))
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if _ENDLESS.search(source.text()):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        super().insertFromMimeData(source)


def _wrapping(text: str) -> QTextOption.WrapMode:
    mode = QTextOption.WrapMode
    return mode.WrapAnywhere if _ENDLESS.search(text) else mode.WrapAtWordBoundaryOrAnywhere
