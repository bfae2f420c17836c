"""What the help of one screen is made of, and its words in the language of the screen."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

CONTEXT = "help"
KEY = "key:"
"""Begins what names a key of fields and lists, such as key:Space; all else beside a line names a command."""

Line = tuple[str, str]
"""Words, in English as they are translated, and the command or key that belongs to them; "" for none."""


@dataclass(frozen=True)
class Topic:
    """What a screen is for, what one does there step by step, what its signs mean, and what to do in trouble.

    At most 120 words, so that it is read. Keys are never written into the words: they are those of the commands."""

    what: str
    steps: tuple[Line, ...] = ()
    signs: tuple[Line, ...] = ()
    trouble: tuple[Line, ...] = ()

    def lines(self) -> tuple[Line, ...]:
        """All its lines with what belongs to them, in the order they are read."""
        return ((self.what, ""), *self.steps, *self.signs, *self.trouble)


def told(words: str) -> str:
    """Words of a topic in the language of the screen."""
    return QCoreApplication.translate(CONTEXT, words)
