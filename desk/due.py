"""A due time that can say how it came about."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from db.models.case_class import LimitUnit


@dataclass(frozen=True)
class Limit:
    """How long something may take: an amount (0 or more) of minutes, hours or working days."""

    amount: int
    unit: LimitUnit


class DayKind(StrEnum):
    """Why a day works or does not."""

    ORDINARY = "ordinary"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MAKE_UP = "make_up"
    OWN_OPEN = "own_open"
    OWN_CLOSED = "own_closed"

    @property
    def works(self) -> bool:
        """Whether the office is open on such a day."""
        return self in (DayKind.ORDINARY, DayKind.MAKE_UP, DayKind.OWN_OPEN)


@dataclass(frozen=True)
class Step:
    """One day a due time went over, other than an ordinary working day; holidays with their names."""

    day: date
    kind: DayKind
    name_en: str = ""
    name_zh: str = ""


@dataclass(frozen=True)
class Due:
    """When something is due (aware UTC) and why: local times, and the unusual days between them.

    Provisional: it reaches into a year whose exchange days are not announced yet."""

    at: datetime
    limit: Limit
    told: datetime
    counted_from: datetime
    local: datetime
    steps: tuple[Step, ...]
    provisional: bool


def explain(due: Due, language: str) -> str:
    """One sentence: 'Fri 20 Nov 16:00 + 1 working day = Mon 23 Nov 16:00; Sat 14 Feb works'."""
    chinese = language == "zh"
    start, end = _moment(due.told, due, chinese), _moment(due.local, due, chinese)
    parts = [f"{start} + {_limit(due.limit, chinese)} = {end}"]
    if due.counted_from != due.told:
        opening = _moment(due.counted_from, due, chinese)
        parts.append(f"从{opening}开门时起算" if chinese else f"counted from opening, {opening}")
    parts.extend(_closed(due, chinese))
    parts.extend(_working(due, chinese))
    if due.provisional:
        year = due.local.year
        unknown = f"exchange days of {year} are not announced yet"
        parts.append(f"{year}年调休安排尚未公布" if chinese else unknown)
    return ("；" if chinese else "; ").join(parts)


_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAYS_ZH = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNITS = {
    LimitUnit.MINUTES: ("minute", "minutes", "分钟"),
    LimitUnit.HOURS: ("hour", "hours", "小时"),
    LimitUnit.WORKING_HOURS: ("working hour", "working hours", "个工作小时"),
    LimitUnit.WORKING_DAYS: ("working day", "working days", "个工作日"),
}


def _limit(limit: Limit, chinese: bool) -> str:
    one, many, zh = _UNITS[limit.unit]
    if chinese:
        return f"{limit.amount}{zh}"
    return f"{limit.amount} {one if limit.amount == 1 else many}"


def _moment(at: datetime, due: Due, chinese: bool) -> str:
    return f"{_day(at.date(), due, chinese)} {at:%H:%M}"


def _day(day: date, due: Due, chinese: bool) -> str:
    """The day with its weekday; the year only when it is not the one the count began in."""
    other = day.year != due.told.year
    if chinese:
        year = f"{day.year}年" if other else ""
        return f"{year}{day.month}月{day.day}日{_WEEKDAYS_ZH[day.weekday()]}"
    year = f" {day.year}" if other else ""
    return f"{_WEEKDAYS_EN[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}{year}"


def _closed(due: Due, chinese: bool) -> list[str]:
    """One part for every unbroken stretch of closed days that is more than a weekend."""
    closed = [step for step in due.steps if not step.kind.works]
    parts: list[str] = []
    for _, run in groupby(enumerate(closed), key=lambda pair: pair[1].day.toordinal() - pair[0]):
        steps = [step for _, step in run]
        special = [step for step in steps if step.kind is not DayKind.WEEKEND]
        if not special:
            continue
        first, last = _day(steps[0].day, due, chinese), _day(steps[-1].day, due, chinese)
        names = [name for step in special if (name := _name(step, chinese))]
        # Names of exchanged days off only repeat the holiday they belong to.
        festivals = Counter(name for name in names if not name.startswith(("Day off", "休息日")))
        why = festivals.most_common(1)[0][0] if festivals else ("休息" if chinese else "day off")
        if len(steps) == 1:
            parts.append(f"{first}放假（{why}）" if chinese else f"{first} is closed ({why})")
        else:
            parts.append(f"{first}至{last}放假（{why}）" if chinese else f"{first} to {last} are closed ({why})")
    return parts


def _working(due: Due, chinese: bool) -> list[str]:
    """The days that work although their weekday does not."""
    reasons = {
        DayKind.MAKE_UP: ("works (exchanged for a holiday)", "调休上班"),
        DayKind.OWN_OPEN: ("works (office's own calendar)", "上班（本单位安排）"),
    }
    parts: list[str] = []
    for step in due.steps:
        if step.kind in reasons:
            english, zh = reasons[step.kind]
            day = _day(step.day, due, chinese)
            parts.append(f"{day}{zh}" if chinese else f"{day} {english}")
    return parts


def _name(step: Step, chinese: bool) -> str:
    if step.kind is DayKind.OWN_CLOSED:
        return "本单位安排" if chinese else "office's own calendar"
    return step.name_zh if chinese else step.name_en
