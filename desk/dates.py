"""Dates as they stand in offices' files.

Which of 03/04/2019 is the day: a file's own clear dates decide (12/26/2016 says month first, 26/12/2016 day
first); when it has none, or both kinds, the office's country does: month first in the United States and the
few that follow it, day first everywhere else."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from itertools import islice

Cell = str | float | date | None
"""What a cell of a spreadsheet or a typed line holds."""


_MONTH_FIRST = frozenset({"US", "PH", "PW", "FM", "MH"})
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_MONTH = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})\s*[-./年]\s*(?P<m>\d{1,2})(?:\s*[-./月]\s*(?P<d>\d{1,2})\s*[日号]?|\s*月)?")
_YEAR_LAST = re.compile(r"(?P<a>\d{1,2})[-./](?P<b>\d{1,2})[-./](?P<y>\d{4}|\d{2})")
_JOINED = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)")
_NAMED = re.compile(
    rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+)?{_MONTH}\s*(?:(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+)?,?\s*(?P<y>\d{{4}})"
)
_CLOCK = re.compile(
    r"[\st]*(?P<noon>上午|下午|晚上)?\s*(?P<h>\d{1,2})[:时点](?P<min>\d{1,2})(?:[:分](?P<s>\d{1,2})(?:\.\d+)?)?[秒分]?\s*(?P<ap>am|pm)?z?$"
)
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_EXCEL_DAYS = (10_000, 80_000)


def month_first_in(cells: Iterable[Cell], country: str) -> tuple[bool, bool]:
    """Whether 03/04/2019 is 4 March in this file, and whether the file itself says so."""
    votes = set()
    for cell in islice(cells, 200_000):
        if isinstance(cell, str) and (found := _YEAR_LAST.match(_plain(cell))):
            first, second = int(found["a"]), int(found["b"])
            if max(first, second) > 12 and min(first, second) <= 12:
                votes.add(second > 12)
    if len(votes) == 1:
        return votes.pop(), True
    return country in _MONTH_FIRST, False


def is_ambiguous(cell: Cell) -> bool:
    """Whether day and month could change places."""
    found = _YEAR_LAST.match(_plain(cell)) if isinstance(cell, str) else None
    return found is not None and int(found["a"]) <= 12 and int(found["b"]) <= 12 and found["a"] != found["b"]


def read_date(cell: Cell, month_first: bool = False) -> date | None:
    """The day in a cell, or None; a month alone is its first day, a number is a spreadsheet's day count."""
    moment = read_moment(cell, month_first)
    return moment.date() if isinstance(moment, datetime) else moment


def read_moment(cell: Cell, month_first: bool = False) -> date | None:
    """The same with the clock time where there is one: a naive datetime, else a date."""
    if cell is None or isinstance(cell, date):
        return cell
    if isinstance(cell, float):
        return _of_number(cell)
    text, clock = _plain(cell), None
    if found := _CLOCK.search(text):
        clock, text = found, text[: found.start()].strip()
    day = _of_text(text, month_first)
    if day is None or clock is None:
        return day
    return _at(day, clock)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().lower()


def _of_text(text: str, month_first: bool) -> date | None:
    if found := _YEAR_FIRST.fullmatch(text) or _JOINED.fullmatch(text):
        return _day(found["y"], found["m"], found["d"] or "1")
    if found := _YEAR_LAST.fullmatch(text):
        first, second = found["a"], found["b"]
        month, day = (first, second) if month_first else (second, first)
        if int(month) > 12:
            month, day = day, month
        return _day(found["y"] if len(found["y"]) == 4 else "20" + found["y"], month, day)
    if found := _NAMED.fullmatch(text):
        return _day(found["y"], str(_MONTHS[found["name"]]), found["d"] or found["d2"] or "1")
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text):
        return _of_number(float(text))
    return None


def _of_number(number: float) -> date | None:
    """Day counts of a spreadsheet (10000 is 1927), and 20190403 typed as a number."""
    if _EXCEL_DAYS[0] <= number < _EXCEL_DAYS[1]:
        day = _EXCEL_DAY_ZERO + timedelta(days=int(number))
        seconds = round((number - int(number)) * 86_400)
        return datetime.combine(day, time()) + timedelta(seconds=seconds) if seconds else day
    if number.is_integer() and (found := _JOINED.fullmatch(str(int(number)))):
        return _day(found["y"], found["m"], found["d"])
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _at(day: date, clock: re.Match[str]) -> datetime | None:
    hour = int(clock["h"])
    if (clock["ap"] == "pm" or clock["noon"] in ("下午", "晚上")) and hour < 12:
        hour += 12
    if clock["ap"] == "am" and hour == 12:
        hour = 0
    try:
        return datetime.combine(day, time(hour, int(clock["min"]), int(clock["s"] or 0)))
    except ValueError:
        return None
