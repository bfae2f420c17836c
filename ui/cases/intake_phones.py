"""Telling a phone from a name or a flat in the one box that takes all three."""

from desk.phones import digits_of
from desk.unitcodes import read_unit

WHOLE, SHORT = 9, 5
"""So many digits are a phone, or so many that are no flat."""


def looks_like_phone(text: str) -> bool:
    """Whether what was typed is mostly digits, as a number of somebody who is not on file."""
    digits = len(digits_of(text))
    if any(each.isalpha() for each in text):
        return False
    return digits >= WHOLE or (digits >= SHORT and read_unit(text) is None)
