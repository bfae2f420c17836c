"""Words with blanks in them: what stands between ⟦ and ⟧ is red until it is filled in."""

import re

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desk.templates.blanks import CLOSE, OPEN
from ui.theme import px, tokens
from ui.widgets.textarea import TextArea

_BLANK = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")

Place = tuple[int, int]
"""Where a blank begins and how long it is, in QChars."""


def places(text: str) -> list[Place]:
    """The blanks of a text, as Qt counts its characters."""
    found: list[Place] = []
    behind = units = 0
    for blank in _BLANK.finditer(text):
        units += _units(text[behind : blank.start()])
        long = _units(blank.group(0))
        found.append((units, long))
        behind, units = blank.end(), units + long
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class BlankArea(TextArea):
    """Several lines whose blanks are red."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(lines, parent)
        self._reds = _Reds(self.document())


class BlankLine(QLineEdit):
    """One line whose blanks are underlined in red."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = self.text()
        found = places(text)
        if not found:
            return
        metrics, cursor = self.fontMetrics(), self.cursorRect()
        # Where the text begins: a long one is scrolled, and only the cursor knows how far.
        start = cursor.center().x() - metrics.horizontalAdvance(text, self.cursorPosition())
        margins, thick = self.textMargins(), px(2)
        left, right = px(6) + margins.left(), self.width() - px(6) - margins.right()
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens().red), thick))
        y = self.height() // 2 + metrics.height() // 2
        for place, length in found:
            begins = start + metrics.horizontalAdvance(text, place)
            ends = start + metrics.horizontalAdvance(text, place + length)
            if ends > left and begins < right:
                painter.drawLine(max(begins, left), y, min(ends, right), y)


class _Reds(QSyntaxHighlighter):
    """Paints blanks red; lines without any cost nothing."""

    def highlightBlock(self, text: str) -> None:
        if OPEN not in text:
            return
        shape = QTextCharFormat()
        shape.setForeground(QColor(tokens().red))
        shape.setBackground(QColor(tokens().red_soft))
        for place, length in places(text):
            self.setFormat(place, length, shape)


def blanks_in(editor: QWidget) -> list[Place]:
    """The blanks of an editor, in their order."""
    if isinstance(editor, QPlainTextEdit):
        return places(editor.toPlainText())
    return places(editor.text()) if isinstance(editor, QLineEdit) else []


def cursor_in(editor: QWidget) -> int:
    """Where the cursor stands, behind what is selected."""
    if isinstance(editor, QPlainTextEdit):
        return editor.textCursor().selectionEnd()
    if isinstance(editor, QLineEdit):
        return editor.selectionEnd() if editor.hasSelectedText() else editor.cursorPosition()
    return 0


def select_blank(editor: QWidget, place: Place) -> None:
    """Select a blank, so that the next key replaces it."""
    start, length = place
    if isinstance(editor, QPlainTextEdit):
        cursor = editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()
    elif isinstance(editor, QLineEdit):
        editor.setSelection(start, length)
