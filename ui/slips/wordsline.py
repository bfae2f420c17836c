"""The line for what was done, into which the next slip may be scanned."""

import re
from collections import deque
from typing import NamedTuple
from unicodedata import normalize

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_NUMBER = re.compile(r"S-?\d{4}-?\d{4,}$", re.IGNORECASE | re.ASCII)
"""The number of a slip as it is scanned or typed, at the end of some words."""

BURST_MS = 1000
"""A scanner writes a whole number in less; nobody types one so fast."""
_LONGEST = 24
"""More keys than any number has."""


class _Stroke(NamedTuple):
    """A key that wrote something: what, when (ms), and what stood in the line before."""

    text: str
    at: int
    before: str


class WordsLine(QLineEdit):
    """Enter saves from it. It tells the number of a slip scanned into it from one that somebody writes about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: deque[_Stroke] = deque(maxlen=_LONGEST)

    def takes_enter(self) -> bool:
        """The form around it does not go on by itself."""
        return True

    def scanned(self) -> str:
        """The number of a slip at the end of the words, "" where there is none that was scanned.

        A number and nothing else always is: nobody writes that of his work.
        """
        words = normalize("NFKC", self.text()).strip()
        found = _NUMBER.search(words)
        if found is None:
            return ""
        strokes = self._strokes_of(found.group())
        quick = bool(strokes) and strokes[-1].at - strokes[0].at <= BURST_MS
        return found.group() if quick or found.group() == words else ""

    def words_before(self) -> str:
        """The words as they were before that number was scanned into them, or over them."""
        number = self.scanned()
        if strokes := self._strokes_of(number):
            return strokes[0].before
        words = normalize("NFKC", self.text()).strip()
        return words.removesuffix(number).rstrip() if number else self.text()

    def _strokes_of(self, number: str) -> list[_Stroke]:
        """The keys that wrote it; none where it came otherwise."""
        strokes = list(self._strokes)[-len(number) :] if number else []
        written = normalize("NFKC", "".join(each.text for each in strokes))
        return strokes if written == number else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before, writes = self.text(), event.text() != "" and event.text().isprintable()
        super().keyPressEvent(event)
        if writes and self.text() != before:
            self._strokes.append(_Stroke(event.text(), event.timestamp(), before))
        elif self.text() != before:
            self._strokes.clear()
