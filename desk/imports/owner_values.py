"""What the cells of a list of owners mean: areas, days, shares, numbers and names."""

import re
import unicodedata
from datetime import date

from desk.dates import Cell, is_ambiguous, read_date
from desk.folding import is_han
from desk.imports.asides import Asides
from desk.imports.tables import cell_text
from desk.masking import STARS
from desk.owners.shares import WHOLE, read_share
from desk.refusals import Refusal

_AREA = re.compile(
    r"(?P<about>约|大约|近|ca\.?|approx\.?|about|~)?\s*(?P<number>\d{1,5}(?:[.,]\d+)?)\s*(?P<unit>平方米|平米|平|㎡|m2|sqm|sq\.?\s*m)?"
)
_MONTH_ONLY = re.compile(r"\d{4}\s*[-./年]\s*\d{1,2}\s*月?|[a-z]+\.?\s*,?\s*\d{4}", re.I)
_BETWEEN_SHARES = re.compile(r"[、,，;；]|\s+和\s*|\s+(?=\d)")
_NAMES_HAN, _NAMES = re.compile(r"[、，,/;；]"), re.compile(r"[、/;；]")
_NO_NAME = frozenset({"", "-", "--", "—", "/", "无", "無", "n/a", "none"})
_FIRST_YEAR = 1900
QUOTE = '"'
_LONGEST_NUMBER = 40
_DIGITS_OF_A_FLOAT = 15


def split_names(text: str) -> tuple[str, ...]:
    """The people in one cell: Chinese names part at 、 , / and ; while a Latin name keeps its commas.

    Between quotation marks stands one name, whatever is in it: so an export says it."""
    if len(text) > 2 and text[0] == text[-1] == QUOTE:
        return (text[1:-1].strip(),)
    han = [is_han(letter) for letter in text]
    if all(han) and text not in _NO_NAME:
        return (text,) if text else ()
    names: list[str] = []
    for name in (_NAMES_HAN if any(han) else _NAMES).split(text):
        words = name.split()
        # 张 三 is one person, 张三 李四 are two.
        several = len(words) > 1 and all(len(word) > 1 and all(map(is_han, word)) for word in words)
        names.extend(words if several else [" ".join(words)])
    return tuple(dict.fromkeys(name for name in names if name.lower() not in _NO_NAME))


def read_area(cell: Cell, text: str, asides: Asides) -> float | None:
    """Square metres; a text that is not a bare number stays in the note as well."""
    if isinstance(cell, float) and 0 < cell < 100_000:
        return cell
    if not text:
        return None
    found = _AREA.fullmatch(unicodedata.normalize("NFKC", text).lower())
    number = float(found["number"].replace(",", ".")) if found else 0.0
    if found is None or not 0 < number < 100_000:
        asides.keep("", text, "area_kept_in_note")
        return None
    if found["about"]:
        asides.keep("", text, "area_approximate")
    return number


def read_day(cell: Cell, heading: str, month_first: bool, asides: Asides, whole: bool = False) -> date | None:
    """The day in a cell; what is none stays in the note. With `whole` a month alone is no day."""
    text = cell_text(cell)
    if not text:
        return None
    month_only = isinstance(cell, str) and _MONTH_ONLY.fullmatch(text) is not None
    day = None if whole and month_only else read_date(cell, month_first)
    if day is None or day.year < _FIRST_YEAR:
        asides.keep(heading, text, "date_kept_in_note")
        return None
    if is_ambiguous(cell):
        asides.say("date_month_first" if month_first else "date_day_first", text=text)
    elif month_only:
        asides.say("date_month_only", text=text)
    return day


def read_shares(cell: Cell, text: str, count: int, heading: str, asides: Asides) -> tuple[int | None, ...]:
    """What each of so many owners holds, in hundredths of a percent; what does not add up stays in the note."""
    if not text or not count:
        return (None,) * count
    try:
        if isinstance(cell, float):
            # A cell formatted as percent holds 0.5 for a half.
            shares = [round(cell * (WHOLE if cell <= 1 else WHOLE / 100))]
        else:
            shares = [read_share(part) or 0 for part in _BETWEEN_SHARES.split(text.removeprefix("各")) if part.strip()]
    except Refusal:
        shares = []
    if len(shares) == 1 and count > 1 and abs(shares[0] * count - WHOLE) <= count:
        shares *= count
    if len(shares) != count or not all(0 < share <= WHOLE for share in shares):
        asides.keep(heading, text, "share_kept_in_note")
        return (None,) * count
    return tuple(shares)


def read_number(cell: Cell, text: str, heading: str, asides: Asides) -> str:
    """The number of a paper; one that a spreadsheet kept as an amount has lost its last digits and is none."""
    if isinstance(cell, float) and len(f"{abs(cell):.0f}") > _DIGITS_OF_A_FLOAT:
        asides.keep(heading, f"{cell:.0f}", "number_damaged")
        return ""
    if STARS in text:
        asides.say("masked", text=text)
        return ""
    number = re.sub(r"\s+", "", text).upper()
    if len(number) > _LONGEST_NUMBER:
        asides.keep(heading, text, "too_long_kept_in_note", heading=heading, longest=_LONGEST_NUMBER)
        return ""
    return number
