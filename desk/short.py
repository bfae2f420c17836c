"""Texts that have room for so many characters: a longer one is refused, never cut."""

from desk.cleaning import clean, clean_line
from desk.refusals import Refusal


def short_line(text: str, longest: int, field: str) -> str:
    """The text as the book keeps it. Refusals: text.too_long."""
    line = clean_line(text)
    if len(line) > longest:
        raise Refusal("text.too_long", field=field, length=len(line), longest=longest)
    return line


def short_text(text: str, longest: int, field: str) -> str:
    """The same for a text of several lines. Refusals: text.too_long."""
    words = clean(text)
    if len(words) > longest:
        raise Refusal("text.too_long", field=field, length=len(words), longest=longest)
    return words
