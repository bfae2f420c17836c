"""Keys of the finder: what stands in the search table, and what a typed text is looked up as.

Every lookup is by prefix, so a key for each suffix lets any part of a name, plate or phone be found."""

import os
import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from math import prod

from desk.cleaning import clean_line
from desk.folding import fold, is_han
from desk.phones import digits_of, subscriber
from desk.unitcodes import parse_unit, read_unit

SHORTEST_RUN = 3
_ALL_READINGS = 64
_LONGEST_NAME = 4
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领"
# Said in another way as a surname than as a word.
_SURNAMES = {
    "曾": ("zeng",), "单": ("shan",), "仇": ("qiu",), "解": ("xie",), "区": ("ou",), "查": ("zha",), "朴": ("piao",),
    "盖": ("ge",), "尉": ("yu",), "翟": ("zhai",), "缪": ("miao",), "乐": ("yue",), "覃": ("qin",), "种": ("chong",),
    "员": ("yun",), "召": ("shao",), "秘": ("bi",), "繁": ("po",), "折": ("she",), "祭": ("zhai",), "乜": ("nie",),
    "句": ("gou",), "能": ("nai",), "洗": ("xian",), "薄": ("bo",), "都": ("du",), "吕": ("lu",), "卜": ("bu",),
}  # fmt: skip
_ONLY_HAN = re.compile("[\u4e00-\u9fff]+")
_BETWEEN_PHRASES = re.compile(r"[、，。；：,.;:/()（）|\n]+")
_LONGEST_PHRASE = 40
_NOT_WORD = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile(r"['’‘`´ʼ]")
_PLATE = re.compile(rf"[{_PROVINCES}][a-z][\s·•・.-]?[a-z0-9]{{0,7}}[挂学警港澳]?")
_NUMBER = r"(?:\d{1,4}[a-z]?|[a-z]\d{0,4}|[零〇一二三四五六七八九十两]{1,3})"
_UNIT_MARK = r"(?:号楼|栋楼|栋|幢|座|楼|#楼|#|单元|门栋|梯)"
_SPELLED_UNIT = re.compile(
    rf"(?:{_NUMBER}\s*{_UNIT_MARK}[\s,，./\-]*)+(?:{_NUMBER}-)?(?:{_NUMBER}\s*(?:室|号房|房|号|户)?)?(?![0-9a-z])"
    rf"|{_NUMBER}(?:室|号房|房间?|户)"
    r"|(?:block|building|bldg|tower)\.?\s*[0-9a-z]{1,4}\b"
    r"(?:[\s,./\-]*(?:staircase|entrance|stair)\.?\s*[0-9a-z]{1,3}\b)?"
    r"(?:[\s,./\-]*(?:flat|room|rm|unit|apt)\.?\s*[0-9a-z]{1,5}\b)?"
    r"|(?:flat|room|rm|apt)\.?\s*\d[0-9a-z]{0,4}\b"
)
_PHONE = re.compile(r"(?<![\w\-])\+?\(?\d[\d\s()\-./]*\d(?![\w\-])")


def person_keys(name: str, phones: Iterable[str] = ()) -> set[str]:
    """Keys of a person: name, its parts, pinyin and initials from every syllable on, runs of phone digits.

    Phones may be digits or as told; every suffix of three digits or more is a key."""
    folded = _APOSTROPHES.sub("", fold(clean_line(name)))
    keys = {folded}
    if not _ONLY_HAN.fullmatch(folded):
        keys.add("".join(letter for letter in folded if is_han(letter) or letter.isalnum()))
        keys.update(word for word in _NOT_WORD.split(_spread(folded)) if word)
    keys |= _han_keys(clean_line(name))
    for phone in phones:
        digits = digits_of(phone)
        keys |= {digits[start:] for start in range(len(digits) - SHORTEST_RUN + 1)}
        keys.add(digits)
    keys.discard("")
    return keys


def entry_keys(texts: Iterable[str], phones: Iterable[str] = ()) -> set[str]:
    """Keys of an entry of the directory: each phrase of its names and of what it handles as a name has them.

    Phones as told; a gas works that handles "燃气泄漏、停气" is found by gas, 燃气, rq, 停气 and tingqi."""
    keys = person_keys("", phones)
    for text in texts:
        for phrase in _BETWEEN_PHRASES.split(text):
            keys |= person_keys(phrase[:_LONGEST_PHRASE])
    return keys


def unit_keys(building: str, staircase: str, room: str, code: str, plates: Iterable[str] = ()) -> set[str]:
    """Normal forms of a flat, its parts in any spelling: 3-2-1801, 321801, 3-1801, 1801; 101 also as 0101.

    With them the keys of the plates of its vehicles on file."""
    place = parse_unit(building, staircase, room)
    block, stair, flat = (fold(clean_line(part)) for part in (place.building, place.staircase, place.room))
    keys = {fold(clean_line(code)), _NOT_WORD.sub("", fold(clean_line(code)))}
    rooms = {flat, flat.zfill(4)} if flat.isdigit() and len(flat) == 3 else {flat}
    for last in rooms:
        for parts in ((block, stair, last), (block, last), (stair, last), (last,)):
            there = [part for part in parts if part]
            keys |= {"-".join(there), "".join(there)}
    return keys.union(*map(plate_keys, plates)) - {""}


def number_keys(number: str) -> set[str]:
    """Forms of a case, slip or letter number: c-2026-0012, c20260012, 2026-0012, 20260012, 0012, 12."""
    folded = fold(clean_line(number)).replace(" ", "")
    parts = folded.split("-")
    keys = {folded, "".join(parts), parts[-1], parts[-1].lstrip("0")}
    if len(parts) > 2:
        keys |= {"-".join(parts[1:]), "".join(parts[1:])}
    return keys - {""}


def plate_mark(plate: str) -> str:
    """What all spellings of one plate have in common: 浙A·12345 and 浙a 12345 are 浙a12345."""
    return "".join(sign for sign in fold(plate) if sign.isalnum()) or fold(plate)


def plate_keys(plate: str) -> set[str]:
    """A plate and every ending of three signs or more: 浙a14j79a, a14j79a, 14j79a … 79a."""
    joined = _NOT_WORD.sub("", fold(clean_line(plate)))
    return ({joined} | {joined[start:] for start in range(len(joined) - SHORTEST_RUN + 1)}) - {""}


def query_terms(text: str) -> list[str]:
    """What was typed as terms, each a prefix to look up, the answers intersected; [] for nothing.

    '3栋 2单元 1801' -> ['3-2-1801'], '王 1801' -> ['王', '1801'], '+86 139-1259-7620' -> ['13912597620']."""
    rest = _APOSTROPHES.sub("", fold(clean_line(text[:400]))).replace("–", "-").replace("—", "-")
    terms: list[str] = []

    def keep_unit(found: re.Match[str]) -> str:
        place = read_unit(found[0])
        if place is None:
            return found[0]
        # '3栋' must not find building 31: the open end is marked by the dash.
        terms.append(fold(place.code) + ("" if place.room else "-"))
        return " "

    def keep_plate(found: re.Match[str]) -> str:
        terms.append(_NOT_WORD.sub("", found[0]))
        return " "

    def keep_phone(found: re.Match[str]) -> str:
        digits = _dialled(found[0])
        if digits is None:
            return found[0]
        terms.append(digits)
        return " "

    rest = _SPELLED_UNIT.sub(keep_unit, rest)
    rest = _PLATE.sub(keep_plate, rest)
    rest = _PHONE.sub(keep_phone, rest)
    for word in rest.split():
        terms.extend(_word_terms(word))
    return list(dict.fromkeys(term for term in terms if term.strip("-")))


def _word_terms(word: str) -> list[str]:
    """The terms of one typed word: dashed codes stay whole, other words part at punctuation and script."""
    bare = re.sub(r"[^\w\-]|_", " ", word.replace("·", "").replace("•", "").replace("・", ""))
    terms: list[str] = []
    for piece in _spread(bare).split():
        parts = [part for part in piece.split("-") if part]
        if len(parts) > 1 and any(part[0].isdigit() for part in parts):
            terms.append(_dashed(parts) + ("-" if piece.endswith("-") else ""))
        elif len(parts) == 1 and piece.endswith("-") and (parts[0].isdigit() or len(parts[0]) == 1):
            terms.append(parts[0] + "-")
        else:
            terms.extend(parts)
    return terms


def _dashed(parts: list[str]) -> str:
    """A dashed code; leading zeros count only in its last part (03-02-0101 is 3-2-0101)."""
    if all(part.isdigit() for part in parts) and (len(parts[0]) > 2 or len(parts) > 3):
        return "".join(parts)
    return "-".join([*(part.lstrip("0") or part for part in parts[:-1]), parts[-1]])


def _dialled(text: str) -> str | None:
    """The digits of a typed phone without country code or trunk zero, or None when it is something else.

    Every spelling of a number ends with them, so they are the safest term."""
    digits = digits_of(text)
    if len(digits) < 7 or re.fullmatch(r"\d{1,2}(-\d{1,2})?-\d{1,4}", text.strip()):
        return None
    if text.startswith(("+", "00")):
        return subscriber(text)
    groups = text.split()
    whole_in_one = any(len(digits_of(group)) >= 7 for group in groups)
    if len(groups) > 1 and (len(digits) < 10 or (whole_in_one and not text.startswith(("0", "(")))):
        return None
    if re.fullmatch(r"86(1[3-9]\d{9})", digits):
        return digits[2:]
    return digits.lstrip("0") if len(digits) > 8 else digits


def _spread(text: str) -> str:
    """Blanks between Chinese and other letters, so that 王1801 is two words."""
    return re.sub(r"(?<=[㐀-鿿〇𠀀-𿿿])(?=[a-z0-9])|(?<=[a-z0-9])(?=[㐀-鿿〇𠀀-𿿿])", " ", text)


def _han_keys(name: str) -> set[str]:
    letters = [_of_letter(letter) for letter in name if is_han(letter)]
    if not letters:
        return set()
    plain = [simple for simple, _ in letters]
    readings = [sounds for _, sounds in letters]
    keys: set[str] = set()
    if max(map(len, readings)) == 1:
        # Most names are read in one way only: every key begins with the one of the syllables after it.
        folded = spoken = initials = ""
        for simple, (sound,) in reversed(letters):
            folded, spoken, initials = simple + folded, sound + spoken, sound[:1] + initials
            keys |= {folded, spoken, initials}
        return keys
    for start in range(len(letters)):
        keys.add("".join(plain[start:]))
        keys |= _spoken(readings[start:])
        keys |= _spoken([tuple(dict.fromkeys(sound[:1] for sound in sounds)) for sounds in readings[start:]])
    return keys


@lru_cache(maxsize=8192)
def _of_letter(letter: str) -> tuple[str, tuple[str, ...]]:
    """The simple form of a character and how it may be read."""
    return fold(letter), readings(letter)


def _spoken(readings: list[tuple[str, ...]]) -> set[str]:
    """Every way to say it; in long names only one syllable at a time leaves its first reading."""
    ways = prod(len(sounds) for sounds in readings)
    if ways <= (_ALL_READINGS if len(readings) <= _LONGEST_NAME else len(readings)):
        return {"".join(way) for way in product(*readings)}
    first = [sounds[0] for sounds in readings]
    return {
        "".join([*first[:place], sound, *first[place + 1 :]])
        for place, sounds in enumerate(readings)
        for sound in sounds
    }


def likely_readings(letter: str) -> tuple[str, ...]:
    """How a Chinese character at the beginning of a name is said most often: fang for 方, ceng and zeng for 曾."""
    return (*readings(letter)[:1], *_SURNAMES.get(fold(letter), ()))


@lru_cache(maxsize=8192)
def readings(letter: str) -> tuple[str, ...]:
    """Every way to say a Chinese character, in toneless pinyin: zeng and ceng for 曾."""
    return _readings(letter, fold(letter))


@lru_cache(maxsize=8192)
def _readings(letter: str, simple: str) -> tuple[str, ...]:
    """Toneless pinyin of a character in both its forms, ü as v and as u; ('',) when nobody knows it."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "1")
    from pypinyin import Style, pinyin

    sounds: dict[str, None] = {}
    for form in dict.fromkeys((letter, simple)):
        for sound in pinyin(form, style=Style.NORMAL, heteronym=True, errors="ignore", v_to_u=False)[:1]:
            for way in sound:
                sounds |= dict.fromkeys((way, way.replace("v", "u")))
    return tuple(sounds) or ("",)
