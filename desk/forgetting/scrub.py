"""Finds a person's names and numbers in any text, however they are spaced or written, and puts something else there."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum

from desk.folding import is_han
from desk.phones import bare_number
from desk.spelt import CALLED_AFTER, CALLED_BEFORE, HAN, any_of, bounded, ways_of_name, ways_of_surname, wide

GONE = "***"
_SHORTEST_NUMBER = 5
_SHORTEST_FAR = 7  # a shorter number is a meter's or a sum of money where nothing else tells whose it is
_FULL = 9  # so many digits are a phone and nothing else: fewer read like a day, a contract or a reading as well
_WORD_OF_HAN = 2
_LOCAL = 8
_A_HAN = f"[{HAN}]"
_CALLED_BEFORE = ("业主", "住户", "租户", "租客", "房东", "户主")
_CALLED_AFTER = (*CALLED_AFTER, "总", "本人", "业主")
_TITLE = rf"(?:{CALLED_BEFORE})?"
_BETWEEN = r"[\s\-().·/]*"
_NO_DAY = r"(?!(?:19|20)\d\d[-./]\d\d[-./]\d\d(?!\d))"
_NO_REFERENCE = r"(?<![A-Za-z]-)"


class Reach(Enum):
    """How far a text is from somebody."""

    OWN = "own"  # the own record
    ABOUT = "about"  # a letter to no resident about the own matter
    BESIDE = "beside"  # a letter to another resident about it
    NEAR = "near"  # a record of the same flats
    OUT = "out"  # a letter, notice or template about anything
    FAR = "far"  # any other record of the book


_ITS_MATTER = (Reach.OWN, Reach.ABOUT, Reach.BESIDE)


class Scrub:
    """Everything a person could be known by; a name becomes the alias, a number or address becomes stars.

    The further off a text is, the less may be taken for a name in it: a surname or a word of two letters there is
    nearly always something else, and what other people wrote of something else must not be mutilated."""

    def __init__(
        self,
        alias: str,
        names: Iterable[str],
        phones: Iterable[str] = (),
        others: Iterable[str] = (),
        firms: Iterable[str] = (),
        reach: Reach = Reach.OWN,
        longer: Iterable[str] = (),
    ) -> None:
        """`others`: e-mail addresses, ID numbers and the like; of the names of firms no part stands alone.

        `longer`: names of other people, which stay though one of the names is a part of them.
        """
        self._alias = alias
        names, firms = list(names), list(firms)
        whole = {name: list(ways_of_name(name)) for name in (*names, *firms)}
        every = [way for ways in whole.values() for way in ways]
        kept = [way for name in longer for way in ways_of_name(name)]
        told = [way for name in telling(whole) for way in whole[name]]
        text = every if reach in _ITS_MATTER else told if reach is not Reach.FAR else []
        if reach in (Reach.OWN, Reach.ABOUT):
            text = text + [way for name in names for way in ways_of_surname(name)]
        far = reach in (Reach.OUT, Reach.FAR)
        least, phones = (_SHORTEST_FAR if far else _SHORTEST_NUMBER), list(phones)
        numbered = [way for phone in phones for way in _ways_of_phone(phone, far)]
        numbered += [bounded(re.escape(other)) for other in others if len(other) >= (1 if "@" in other else least)]
        fields = text if reach is Reach.OWN else [
            way for name, ways in whole.items() for way in _alone(name, ways, reach)
        ]  # fmt: skip
        self._text, self._field = _pattern(kept, text, numbered), _pattern(kept, fields, numbered)
        self._named = _pattern(kept, every, [])
        bare = [way for phone in phones for way in _ways_of_bare(phone)] if far else []
        self._bare = re.compile(any_of(bare)) if bare else None
        alone = told if far else every
        self._whole = re.compile(_whole(alone), re.IGNORECASE) if alone else None

    def __call__(self, text: str) -> str:
        """A text without them."""
        return self._text.sub(self._instead, text) if self._text is not None and text else text

    def name(self, text: str) -> str:
        """What stands in a field for somebody's name, without them."""
        return self._field.sub(self._instead, text) if self._field is not None and text else text

    def names(self, text: str) -> bool:
        """Whether a whole name stands somewhere in a text."""
        return self._named is not None and any(found["name"] for found in self._named.finditer(text))

    def may_name(self, text: str) -> bool:
        """Whether a whole name stands there, or a phone so short that far away it may be any other number."""
        return self.names(text) or (self._bare is not None and self._bare.search(text) is not None)

    def means(self, text: str) -> bool:
        """Whether a text is a name and nothing else but what people are called by."""
        return self._whole is not None and self._whole.fullmatch(text) is not None

    def _instead(self, found: re.Match[str]) -> str:
        groups = found.groupdict()
        return found[0] if groups.get("kept") else self._alias if groups.get("name") else GONE


def telling(names: Iterable[str]) -> list[str]:
    """The names that hardly mean anything else: not 高兴 and not Rose, which are words as well."""
    return [name for name in names if _letters(name) > _WORD_OF_HAN or (len(name.split()) > 1 and not _letters(name))]


def _letters(name: str) -> int:
    return sum(map(is_han, name))


def _pattern(kept: list[str], named: list[str], numbered: list[str]) -> re.Pattern[str] | None:
    if not named and not numbered:
        return None
    groups = (("(?P<kept>{})", kept if named else []), ("(?P<name>{})", named), ("{}", numbered))
    return re.compile("|".join(group.format(any_of(ways)) for group, ways in groups if ways), re.IGNORECASE)


def _alone(name: str, ways: list[str], reach: Reach) -> Iterator[str]:
    """A name that is no part of a longer one, with what people are called by before and after it."""
    before = "|".join(f"(?<={each})" for each in _CALLED_BEFORE)
    for way in ways:
        if reach is Reach.FAR or not (_letters(name) or telling([name])):
            yield rf"\A\s*{_TITLE}{way}\s*\Z"
        elif not _letters(name):
            yield way
        else:
            yield rf"(?:(?<!{_A_HAN})|{before}){way}(?!(?!{'|'.join(_CALLED_AFTER)}){_A_HAN})"


def _whole(ways: list[str]) -> str:
    """A name with what people are called by before and after it."""
    return rf"\s*(?:{'|'.join(_CALLED_BEFORE)})?{_TITLE}{any_of(ways)}\s*(?:{'|'.join(_CALLED_AFTER)})?\s*"


def _ways_of_phone(told: str, far: bool) -> Iterator[str]:
    """A number with any signs between its digits, and a country code. A landline without its area as well, but not
    far away: there so few digits count with their country code only."""
    digits = _digits_of(told)
    if len(digits) < _SHORTEST_NUMBER:
        return
    whole, trunk = _BETWEEN.join(digits), digits[0].startswith("[0")
    if len(digits) >= _FULL:
        yield rf"(?<!\d){whole}(?!\d)"
    elif not far:
        yield _short(whole)
    if not far or len(digits[trunk:]) >= _SHORTEST_FAR:
        yield rf"(?:\+|(?<!\d)00)\s*\d{{1,3}}{_BETWEEN}{_BETWEEN.join(digits[trunk:])}(?!\d)"
    if not far and trunk and len(digits) > _LOCAL + 1:
        yield _short(_BETWEEN.join(digits[-_LOCAL:]))


def _ways_of_bare(told: str) -> Iterator[str]:
    """A number without its area, as a phone is written: its last four digits together."""
    digits = _digits_of(told)
    local = digits[-_LOCAL:] if digits and digits[0].startswith("[0") and len(digits) > _LOCAL + 1 else digits
    if _SHORTEST_FAR <= len(local) < _FULL:
        yield _short(rf"{''.join(local[:-4])}[\s\-]?{''.join(local[-4:])}")


def _digits_of(told: str) -> list[str]:
    return wide(bare_number(told))


def _short(way: str) -> str:
    """A number that is no day and none of the register's where it is written like one."""
    return rf"(?<!\d){_NO_REFERENCE}{_NO_DAY}{way}(?!\d)"
