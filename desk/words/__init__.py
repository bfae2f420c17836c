"""The words that stand on paper and in exports, a file for each paper; the screens have their own (Qt Linguist)."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from db.models.person import Language
from desk.words import (
    cases,
    daysheet,
    diagnostics,
    figures,
    flatfile,
    issuing,
    keysheet,
    letters,
    notices,
    papers,
    prices,
    reports,
    shifts,
    signin,
    slips,
    staff,
    steering,
    values,
    workbook,
)

__all__ = ["WORDS", "Language", "day", "listed", "moment", "month", "short_day", "short_moment", "word"]

WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    values.WORDS
    | papers.WORDS
    | cases.WORDS
    | slips.WORDS
    | letters.WORDS
    | notices.WORDS
    | flatfile.WORDS
    | reports.WORDS
    | issuing.WORDS
    | figures.WORDS
    | staff.WORDS
    | steering.WORDS
    | workbook.WORDS
    | prices.WORDS
    | daysheet.WORDS
    | keysheet.WORDS
    | diagnostics.WORDS
    | shifts.WORDS
    | signin.WORDS
)

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def word(language: Language, key: str) -> str:
    """The word or sentence for a key; an unknown key is a fault of the program (KeyError)."""
    english, chinese = WORDS[key]
    return chinese if language == Language.ZH else english


def listed(language: Language, parts: Iterable[str]) -> str:
    """Several names one after the other, with the comma of the language between them."""
    return ("、" if language == Language.ZH else ", ").join(parts)


def day(language: Language, value: date) -> str:
    """A date as it stands on paper: 21 Nov 2026, 2026年11月21日."""
    if language == Language.ZH:
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS[value.month - 1][:3]} {value.year}"


def moment(language: Language, value: datetime) -> str:
    """A moment as it stands on paper; it must already be in the office's zone."""
    return f"{day(language, value)} {value:%H:%M}"


def short_day(language: Language, value: date) -> str:
    """A day in a narrow column, without its year."""
    if language == Language.ZH:
        return f"{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS[value.month - 1][:3]}"


def short_moment(language: Language, value: datetime) -> str:
    """A moment in a narrow column, without its year."""
    return f"{short_day(language, value)} {value:%H:%M}"


def short_month(language: Language, value: date) -> str:
    """A month's name under a column of a chart: Nov, 11月."""
    return f"{value.month}月" if language == Language.ZH else _MONTHS[value.month - 1][:3]


def month(language: Language, value: date) -> str:
    """A month's name with its year: November 2026, 2026年11月."""
    if language == Language.ZH:
        return f"{value.year}年{value.month}月"
    return f"{_MONTHS[value.month - 1]} {value.year}"
