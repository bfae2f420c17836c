"""The words of due times, in both languages: days, limits, and why a day works or does not."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from db.models.case_class import LimitUnit


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


_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAYS_ZH = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNITS = {
    LimitUnit.MINUTES: ("minute", "minutes", "分钟"),
    LimitUnit.HOURS: ("hour", "hours", "小时"),
    LimitUnit.WORKING_HOURS: ("working hour", "working hours", "个工作小时"),
    LimitUnit.WORKING_DAYS: ("working day", "working days", "个工作日"),
}


def limit_words(amount: int, unit: LimitUnit, chinese: bool) -> str:
    """How long something may take: 2 working days, 2个工作日."""
    one, many, zh = _UNITS[unit]
    if chinese:
        return f"{amount}{zh}"
    return f"{amount} {one if amount == 1 else many}"


def moment_words(at: datetime, year: int, chinese: bool) -> str:
    """A local moment: Fri 20 Nov 16:00; see `day_words`."""
    return f"{day_words(at.date(), year, chinese)} {at:%H:%M}"


def day_words(day: date, year: int, chinese: bool) -> str:
    """The day with its weekday; its year only when it is not the one told."""
    other = day.year != year
    if chinese:
        told = f"{day.year}年" if other else ""
        return f"{told}{day.month}月{day.day}日{_WEEKDAYS_ZH[day.weekday()]}"
    told = f" {day.year}" if other else ""
    return f"{_WEEKDAYS_EN[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}{told}"


def closed_words(steps: Iterable[Step], year: int, chinese: bool) -> list[str]:
    """One part for every unbroken stretch of closed days that is more than a weekend."""
    closed = [step for step in steps if not step.kind.works]
    parts: list[str] = []
    for _, run in groupby(enumerate(closed), key=lambda pair: pair[1].day.toordinal() - pair[0]):
        stretch = [step for _, step in run]
        special = [step for step in stretch if step.kind is not DayKind.WEEKEND]
        if not special:
            continue
        first, last = day_words(stretch[0].day, year, chinese), day_words(stretch[-1].day, year, chinese)
        names = [name for step in special if (name := _name(step, chinese))]
        # Names of exchanged days off only repeat the holiday they belong to.
        festivals = Counter(name for name in names if not name.startswith(("Day off", "休息日")))
        why = festivals.most_common(1)[0][0] if festivals else ("休息" if chinese else "day off")
        if len(stretch) == 1:
            parts.append(f"{first}放假（{why}）" if chinese else f"{first} is closed ({why})")
        else:
            parts.append(f"{first}至{last}放假（{why}）" if chinese else f"{first} to {last} are closed ({why})")
    return parts


def working_words(steps: Iterable[Step], year: int, chinese: bool) -> list[str]:
    """The days that work although their weekday does not."""
    reasons = {
        DayKind.MAKE_UP: ("works (exchanged for a holiday)", "调休上班"),
        DayKind.OWN_OPEN: ("works (office's own calendar)", "上班（本单位安排）"),
    }
    parts: list[str] = []
    for step in steps:
        if step.kind in reasons:
            english, zh = reasons[step.kind]
            day = day_words(step.day, year, chinese)
            parts.append(f"{day}{zh}" if chinese else f"{day} {english}")
    return parts


def _name(step: Step, chinese: bool) -> str:
    if step.kind is DayKind.OWN_CLOSED:
        return "本单位安排" if chinese else "office's own calendar"
    return step.name_zh if chinese else step.name_en
