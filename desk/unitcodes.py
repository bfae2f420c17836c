"""Flats under their many spellings: 3栋2单元0101, 3幢2-101 and 3-2-101 are one place."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

_DIGITS = dict(zip("零〇一二三四五六七八九两", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2), strict=True))
_NUMBER = r"(?:\d{1,5}[A-Z]?|[A-Z]{1,2}\d{0,4}|[零〇一二三四五六七八九十两]{1,3})"
_BLOCK = r"(?:\d{1,3}[A-Z]?|[A-Z]{1,2}\d{0,4}|[零〇一二三四五六七八九十两]{1,3})"
_DASH = r"\s*-\s*"
_SEP = r"[\s,，./_\-]*"
_BUILDING = (
    rf"(?:(?P<b>{_BLOCK})\s*(?:号楼|栋楼|栋|幢|座|棟|樓|楼|#楼|#)"
    rf"|(?:BLOCK|BUILDING|BLDG|TOWER)\.?\s*(?P<be>{_BLOCK}))"
)
_STAIRCASE = rf"(?:(?P<s>{_NUMBER})\s*(?:单元|單元|门栋|梯)|(?:STAIRCASE|ENTRANCE|STAIR)\.?\s*(?P<se>{_NUMBER}))"
_ROOM = rf"(?:(?:FLAT|ROOM|RM|UNIT|APARTMENT|APT|NO)\.?\s*)?(?P<r>{_NUMBER})\s*(?:室|号房|房间?|号|號|户)?"
_MARKED = re.compile(rf"(?:{_BUILDING}{_SEP})?(?:{_STAIRCASE}{_SEP})?(?:{_ROOM})?")
_AFTER_BUILDING = re.compile(rf"{_BUILDING}{_SEP}(?P<s2>{_NUMBER}){_DASH}(?P<r2>{_NUMBER})(?:室|房间?|号)?")
_DASHED = re.compile(rf"(?P<b>{_BLOCK}){_DASH}(?:(?P<s>{_NUMBER}){_DASH})?(?P<r>{_NUMBER})(?:室|房间?|号)?")
_MARKS = re.compile(
    r"号楼|栋楼|栋|幢|座|棟|樓|楼|#|单元|單元|门栋|梯|\d(?:室|房间?|号房|户)"
    r"|BLOCK|BUILDING|BLDG|TOWER|STAIRCASE|ENTRANCE|STAIR|FLAT|ROOM|UNIT|APT"
)

# One letter for one letter: what is found stands at the same place in the words.
_HALF_WIDTH = {point: point - 0xFEE0 for point in range(0xFF01, 0xFF5F)}
_HALF_WIDTH |= dict.fromkeys(map(ord, "‐‑‒–—―－−～~"), ord("-"))
_UNNAMED = partial(re.sub, r"\?P<\w+>", "?:")
_IN_WORDS = re.compile(
    rf"(?<![0-9A-Z])(?<![0-9A-Z]-)(?:{_UNNAMED(_AFTER_BUILDING.pattern)}|{_UNNAMED(_DASHED.pattern)}"
    rf"|(?:{_UNNAMED(_BUILDING)}{_SEP})?(?:{_UNNAMED(_STAIRCASE)}{_SEP})?{_UNNAMED(_ROOM)})(?![0-9A-Z]|-[0-9A-Z])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class UnitPlace:
    """Where a flat is; any part may be empty. The code is what the office writes: 3-2-1801, A-101."""

    building: str
    staircase: str
    room: str

    @property
    def code(self) -> str:
        """The parts there are, joined by dashes."""
        return code_of(self.building, self.staircase, self.room)


def code_of(building: str, staircase: str, room: str) -> str:
    """The code of canonical parts: 1-1-101; A-101 where there is no staircase."""
    return "-".join(part for part in (building, staircase, room) if part)


def parse_unit(building: object, staircase: object, room: object) -> UnitPlace:
    """The canonical place of three cells as filled in: '1幢', '1单元', '0101 ' -> 1-1-101; 102.0 -> 102.

    '0101' and '101' are one flat: leading zeros go. 'A' and 'A-101' -> A-101. A whole address in the room
    cell is taken apart when the other cells are empty. Never refuses; an empty room stays empty."""
    block, stair, flat = _plain(building), _plain(staircase), _plain(room)
    if flat and not block and not stair:
        whole = read_unit(flat)
        if whole is not None and whole.room:
            return whole
    place = UnitPlace(_part(block), _part(stair), "")
    tail = _part(flat)
    for head in (place.building, place.staircase):
        if head and tail.startswith(head + "-"):
            tail = _part(tail[len(head) + 1 :])
    return UnitPlace(place.building, place.staircase, tail)


def read_unit(text: str) -> UnitPlace | None:
    """The place a spelling with marks or dashes means ('3栋2单元1801', 'Tower A Flat 1', 'B-2'), or None."""
    plain = _plain(text)
    if not plain:
        return None
    if found := _AFTER_BUILDING.fullmatch(plain):
        return UnitPlace(_part(found["b"] or found["be"]), _part(found["s2"]), _part(found["r2"]))
    if found := _DASHED.fullmatch(plain):
        return UnitPlace(_part(found["b"]), _part(found["s"] or ""), _part(found["r"]))
    if _MARKS.search(plain) and (found := _MARKED.fullmatch(plain)):
        return UnitPlace(
            _part(found["b"] or found["be"] or ""),
            _part(found["s"] or found["se"] or ""),
            _part(found["r"] or ""),
        )
    return None


def units_in(words: str) -> Iterator[tuple[int, int, UnitPlace]]:
    """Every flat that words name by marks or dashes: from where to where, and which; a number alone is none."""
    for found in _IN_WORDS.finditer(words.translate(_HALF_WIDTH)):
        place = read_unit(found[0])
        if place is not None and place.room:
            yield found.start(), found.end(), place


@lru_cache(maxsize=8192)
def _plain(value: object) -> str:
    """A cell as upper-case text: full-width forms folded, 102.0 read as 102, dashes made one."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = unicodedata.normalize("NFKC", str(value)).upper().strip()
    text = re.sub(r"\s*[‐‑‒–—―−－~]\s*|\s*-\s*", "-", text)
    return re.sub(r"^(\d+)\.0+$", r"\1", text)


_SUFFIX = re.compile(r"\s*(?:号楼|栋楼|栋|幢|座|棟|樓|楼|#楼|#|单元|單元|门栋|梯|室|号房|房间?|号|號|户)$")
_PREFIX = re.compile(
    r"^(?:BLOCK|BUILDING|BLDG|TOWER|STAIRCASE|ENTRANCE|STAIR|FLAT|ROOM|RM|UNIT|APARTMENT|APT|NO)(?:\.\s*|\s+|(?=\d))"
)


@lru_cache(maxsize=8192)
def _part(text: str) -> str:
    """One part without its mark word and without leading zeros; Chinese numerals as digits."""
    text = _PREFIX.sub("", _SUFFIX.sub("", text.strip())).strip(" -.,，")
    if text and all(letter in _DIGITS or letter == "十" for letter in text):
        return str(_numeral(text))
    return re.sub(r"^0+(?=\d)", "", text)


def _numeral(text: str) -> int:
    """三 -> 3, 十二 -> 12, 二十 -> 20, 一八 -> 18."""
    if "十" in text:
        tens, _, ones = text.partition("十")
        return _DIGITS.get(tens[:1], 1) * 10 + _DIGITS.get(ones[:1], 0)
    return int("".join(str(_DIGITS[letter]) for letter in text))
