"""Where the words of a letter template are written: fields, conditions and blanks stand out, lines can be marked."""

import re
from collections.abc import Iterable

from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.modifiers import is_plain_enter
from ui.theme import tokens
from ui.widgets.textarea import TextArea

_PARTS = re.compile(r"(\{\{.*?(?:\}\}|$))|(\{%.*?(?:%\}|$))|(⟦[^⟦⟧]*⟧?)|(\{#.*?(?:#\}|$))")
_LONGEST_LINE = 4_000  # letters of one line that are looked through: a pasted page without breaks is read, not painted


class Colours(QSyntaxHighlighter):
    """Draws fields, conditions and blanks on grounds of their own."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        shades = tokens()
        note = QTextCharFormat()
        note.setForeground(QColor(shades.muted))
        self._looks = (
            _look(shades.accent, shades.accent_soft),
            _look(shades.green, shades.green_soft),
            _look(shades.amber, shades.amber_soft),
            note,
        )

    def highlightBlock(self, text: str) -> None:
        place, at = 0, 0  # the document counts in UTF-16, where a rare character takes two
        for part in _PARTS.finditer(text[:_LONGEST_LINE]):
            at += units(text[place : part.start()])
            place = part.start()
            self.setFormat(at, units(part.group()), self._looks[(part.lastindex or 1) - 1])


class TemplateText(TextArea):
    """The words of a template, coloured; a line with a fault is marked over its whole width."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(lines, parent)
        self.colours = Colours(self.document())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.hasFocus():  # what opens below takes room from it
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps out of a blank, which ends in its line; elsewhere it begins a new one."""
        if is_plain_enter(event) and not self.isReadOnly() and (behind := self._behind_blank()) is not None:
            self.setTextCursor(behind)
        else:
            super().keyPressEvent(event)

    def _behind_blank(self) -> QTextCursor | None:
        """The cursor behind the blank it stands in, or what is selected lies in."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        block = self.document().findBlock(end)
        ends = [behind_blank(block.text(), place - block.position()) for place in (start, end) if block.contains(place)]
        if len(set(ends)) != 1 or not ends[0]:
            return None
        cursor.setPosition(block.position() + ends[0])
        return cursor

    def insert(self, before: str, after: str = "") -> None:
        """Put something in where the cursor stands, or around what is selected; the cursor stands between."""
        cursor = self.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        start = cursor.selectionStart()
        cursor.insertText(f"{before}{chosen}{after}")
        cursor.setPosition(start + units(before))
        if after:
            cursor.setPosition(start + units(before + chosen), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def go_to_line(self, line: int) -> None:
        """The cursor to the beginning of a line, counted from 1."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        cursor = QTextCursor(block if block.isValid() else self.document().lastBlock())
        self.setTextCursor(cursor)
        self.centerCursor()

    def mark_lines(self, lines: Iterable[int]) -> None:
        """Mark these lines, counted from 1, and no others."""
        marks = []
        for line in sorted(set(lines)):
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(tokens().red_soft))
            form.setProperty(QTextFormat.Property.FullWidthSelection, True)
            cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    def marked_lines(self) -> tuple[int, ...]:
        """The lines marked."""
        return tuple(each.cursor.blockNumber() + 1 for each in self.extraSelections())


def _look(ink: str, ground: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(ink))
    look.setBackground(QColor(ground))
    look.setFontWeight(QFont.Weight.DemiBold)
    return look


def behind_blank(line: str, place: int) -> int:
    """Where the blank ends that a place of a line lies in, both counted as Qt does; 0 outside of a blank."""
    before = line.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "surrogatepass")
    rest = line[len(before) :]
    inside, whole, _after = rest.partition("⟧")
    if before.rfind("⟦") <= before.rfind("⟧") or "⟦" in inside or not whole:
        return 0
    return place + units(inside + whole)


def units(text: str) -> int:
    """So many characters a text has for Qt, which counts in UTF-16."""
    return len(text) + sum(ord(letter) > 0xFFFF for letter in text)
