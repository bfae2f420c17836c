"""Takes out of words for another party who told a case: a letter to a firm names nobody (M15, M82)."""

import re
from collections.abc import Callable, Iterator

from db.models import Case, Person, Unit
from desk.folding import is_han
from desk.spelt import (
    CALLED_AFTER,
    CALLED_BEFORE,
    any_of,
    as_a_name,
    ways_of_address,
    ways_of_name,
    ways_of_order,
    ways_of_surname,
    wide,
)
from desk.unitcodes import read_unit, units_in
from desk.words import Language, word

_PHONE = re.compile(r"\+?\d[\d\s\-\u2013()]{4,}\d")
_GAP = r"[\s\-\u2013()]*"
_AFTER = any_of(list(CALLED_AFTER))
_TITLED = re.compile(f"^(?:{CALLED_BEFORE})|(?:{_AFTER})$", re.IGNORECASE)
_HEAD, _TAIL = "(?<![A-Za-z0-9])(?<![A-Za-z0-9]-)", "(?![A-Za-z0-9]|-[A-Za-z0-9])"


def nameless(case: Case, person: Person | None, unit: Unit | None, language: Language) -> Callable[[str], str]:
    """What leaves out of words the name of who told a case however it is written, the number they are called by, and a
    flat that is given where the name was withheld."""
    named = {_TITLED.sub("", name.strip()).strip() for name in (case.told_by, person.name if person else "")}
    whole = [way for name in named for way in _ways(name)]
    called = [way for name in named for way in (*ways_of_address(name), *ways_of_surname(name))]
    ways = [(f"(?:{CALLED_BEFORE})?{any_of(whole)}(?:\\s*{_AFTER})?", "letter.nobody")] if whole else []
    ways += [(any_of(called), "letter.nobody")] if called else []
    for told in _PHONE.findall(case.told_phone):
        digits = wide(re.sub(r"\D", "", told))
        ways.append((rf"(?<!\d)\+?{_GAP.join(digits)}(?!\d)", "letter.no_phone"))
    flat = unit.code if unit is not None and case.withheld else ""
    if flat:
        ways.append((_HEAD + re.escape(flat) + _TAIL, "letter.no_flat"))
    compiled = [(re.compile(pattern, re.IGNORECASE), word(language, instead)) for pattern, instead in ways]

    def without(words: str) -> str:
        for pattern, instead in compiled:
            words = pattern.sub(lambda _found, instead=instead: instead, words)  # type: ignore[misc]
        return _without_flat(words, flat, word(language, "letter.no_flat")) if flat else words

    return without


def _ways(name: str) -> Iterator[str]:
    """A whole name; one Latin word only as a name is written, for Rose and May are words as well."""
    if len(name.split()) == 1 and not any(map(is_han, name)):
        yield from [as_a_name(name)] if len(name) > 1 else []
        return
    yield from ways_of_name(name)
    yield from ways_of_order(name)


def _without_flat(words: str, flat: str, instead: str) -> str:
    """Words without one flat, by building and room or by its room alone where that is called one: 3栋1801室, 1801室."""
    mine = read_unit(flat)
    if mine is None:
        return words
    kept, at = [], 0
    for start, end, place in units_in(words):
        told = place.building or mine.building, place.staircase or mine.staircase, place.room
        if told == (mine.building, mine.staircase, mine.room):
            kept += [words[at:start], instead]
            at = end
    return "".join((*kept, words[at:]))
