"""What keeps a letter template from being used."""

from dataclasses import dataclass

LONGEST = 60_000
"""So many characters a template may have."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with a template, and in which of its lines, counted from 1."""

    line: int
    code: str  # of the sentence that tells it, such as template.not_closed
    what: str = ""  # the field, the word or the line itself
