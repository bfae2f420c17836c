"""Which of the rows found was meant: whoever has moved out last, then the better match, then the shorter name.

A match is better in this order: the very flat; the end of a phone, the very name or number; a flat, phone or number
that begins so; a name that begins so, in characters or spoken; its initials, its very end or a rare way to say it;
anything else that holds it.
"""

from functools import lru_cache
from typing import Any

from desk.folding import fold, is_han
from desk.found import KINDS, Found
from desk.keys import SHORTEST_RUN, likely_readings, readings
from desk.phones import digits_of

_FLAT, _WHOLE, _BEGINS, _NAME, _INITIALS, _HOLDS = range(6)
_ENDING = 4


def rank(row: Found, key: str, terms: list[str]) -> tuple[Any, ...]:
    """The place of a row among the others, the least first; `key` is what it was found by."""
    match = {"person": _person, "unit": _unit, "directory": _entry}.get(row.kind, _paper)
    place = sum(match(row, key, term) for term in terms)
    return (row.gone, place, KINDS.index(row.kind), len(key), row.name, row.unit, row.id)


def _person(row: Found, key: str, term: str) -> int:
    if not term[0].isdigit():
        by_name = _by_name(row.name, term)
        by_name = min(by_name, _INITIALS) if key == term else by_name
        return min(by_name, _by_flat(row.unit, term)) if term.isascii() else by_name
    return min(_by_phone(row.phones, term), _by_flat(row.unit, term))


def _unit(row: Found, key: str, term: str) -> int:
    code = fold(row.unit)
    if term in (code, code.replace("-", "")):
        return _FLAT
    return _WHOLE if key == term else _BEGINS if code.startswith(term) else _HOLDS


def _entry(row: Found, key: str, term: str) -> int:
    """One who handles just this comes with the best; the same word inside a longer phrase is only held."""
    if term[0].isdigit():
        return _by_phone(row.phones, term)
    names = (row.named.en, row.named.zh) if row.named is not None else (row.name,)
    by_name = min(_by_name(name, term) for name in names if name)
    return min(by_name, _INITIALS) if key == term else by_name


def _paper(row: Found, key: str, term: str) -> int:
    return _WHOLE if key == term else _BEGINS if fold(row.number).startswith(term) else _HOLDS


def _by_phone(phones: tuple[str, ...], term: str) -> int:
    if len(term) < SHORTEST_RUN or not term.isdigit():
        return _HOLDS
    told = [digits_of(phone) for phone in phones]
    if any(digits.endswith(term) or term in digits[-_ENDING:] for digits in told):
        return _WHOLE
    return _BEGINS if any(digits.startswith(term) for digits in told) else _HOLDS


def _by_flat(unit: str, term: str) -> int:
    code = fold(unit)
    there = code.startswith(term) or term in (code.replace("-", ""), code.rpartition("-")[2])
    return _BEGINS if code and there else _HOLDS


def _by_name(name: str, term: str) -> int:
    words, letters = _read(name)
    if words[0] == term:
        return _WHOLE
    if any(word.startswith(term) for word in words):
        return _NAME
    if not letters or not term.isascii():
        return _HOLDS
    if _is_said(term, likely_readings(letters[0])):
        return _NAME
    if _is_said(term, readings(letters[0])) or (len(term) <= len(letters) and _are_initials(term, letters)):
        return _INITIALS
    return _HOLDS


def _is_said(term: str, sounds: tuple[str, ...]) -> bool:
    return any(sound.startswith(term) or term.startswith(sound) for sound in sounds if sound)


def _are_initials(term: str, letters: tuple[str, ...]) -> bool:
    return all(
        any(sound.startswith(initial) for sound in readings(letter))
        for initial, letter in zip(term, letters, strict=False)
    )


@lru_cache(maxsize=4096)
def _read(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A name as it is compared: whole and by words; and its Chinese characters."""
    folded = fold(name)
    return (folded, *folded.split()), tuple(letter for letter in name if is_han(letter))
