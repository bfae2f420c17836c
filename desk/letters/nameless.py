"""Takes out of words for another party who told a case: a letter to a firm names nobody (M15, M82)."""

import re
from collections.abc import Callable

from db.models import Case, Person, Unit
from desk.words import Language, word

_PHONE = re.compile(r"\+?\d[\d\s\-\u2013()]{4,}\d")
_GAP = r"[\s\-\u2013()]*"
_BEFORE, _AFTER = r"(?:Mrs|Mr|Ms|Miss|Dr)\.?\s+", "先生|女士|小姐"
_TITLED = re.compile(f"^(?:{_BEFORE})|(?:{_AFTER})$")


def nameless(case: Case, person: Person | None, unit: Unit | None, language: Language) -> Callable[[str], str]:
    """What leaves out of words the name of who told a case, the number they are called by, and a flat that is given
    where the name was withheld."""
    named = {_TITLED.sub("", name.strip()) for name in (case.told_by, person.name if person else "")}
    ways = [
        (rf"(?<![A-Za-z])(?:{_BEFORE})?{re.escape(name)}(?![A-Za-z])(?:{_AFTER})?", "letter.nobody")
        for name in sorted(named, key=len, reverse=True)
        if len(name) > 1
    ]
    for told in _PHONE.findall(case.told_phone):
        digits = re.sub(r"\D", "", told)
        ways.append((rf"(?<!\d)\+?{_GAP.join(digits)}(?!\d)", "letter.no_phone"))
    if unit is not None and case.withheld:
        ways.append((rf"(?<![\w-]){re.escape(unit.code)}(?![\w-])", "letter.no_flat"))
    compiled = [(re.compile(pattern), word(language, instead)) for pattern, instead in ways]

    def without(words: str) -> str:
        for pattern, instead in compiled:
            words = pattern.sub(lambda _found, instead=instead: instead, words)  # type: ignore[misc]
        return words

    return without
