"""Texts in files that spreadsheet programs open by double click: none of them may run as a formula."""

import re

_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")


def guarded(text: str) -> str:
    """The text with an apostrophe before a sign that begins a formula: "=1+1" as "'=1+1"."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return text[1:] if text.startswith("'") and _DANGEROUS.match(text, 1) else text
