"""Days and times on screen: written by QLocale, on the office's own clock."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

if TYPE_CHECKING:
    from desk.facts import Facts

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_THIS_WEEK = 6


def short_day(at: datetime | None, facts: "Facts", now: datetime | None = None) -> str:
    """For a narrow column: 20 Nov or 11-20; with the year when `now` lies in another one. None is nothing."""
    if at is None:
        return ""
    local = facts.local(at)
    if now is not None and facts.local(now).year != local.year:
        return _write(local, "d MMM yyyy", "yyyy-MM-dd")
    return _write(local, "d MMM", "MM-dd")


def long_day(at: datetime, facts: "Facts") -> str:
    """For a heading: Friday 20 November or 11月20日 星期五."""
    return _write(facts.local(at), "dddd d MMMM", "M月d日 dddd")


def clock(at: datetime, facts: "Facts") -> str:
    """The time of day: 16:00."""
    return _write(facts.local(at), "HH:mm", "HH:mm")


def day_and_time(at: datetime | None, facts: "Facts", now: datetime | None = None) -> str:
    """In full: Mon 23 Nov, 16:00 or 11月23日 周一 16:00; the year as in short_day. None is nothing."""
    if at is None:
        return ""
    local = facts.local(at)
    if now is not None and facts.local(now).year != local.year:
        return _write(local, "ddd d MMM yyyy, HH:mm", "yyyy年M月d日 ddd HH:mm")
    return _write(local, "ddd d MMM, HH:mm", "M月d日 ddd HH:mm")


def day_and_time_here(at: datetime) -> str:
    """As day_and_time on the clock of this PC, where no book is open that knows the office's."""
    return _write(at.astimezone(), "ddd d MMM, HH:mm", "M月d日 ddd HH:mm")


def near_time(at: datetime, now: datetime) -> str:
    """As people say it, both on the office's clock: today 16:20, yesterday 09:05, Mon 23 Nov 16:00."""
    translate = QCoreApplication.translate
    near = {
        -1: translate("moments", "yesterday {time}"),
        0: translate("moments", "today {time}"),
        1: translate("moments", "tomorrow {time}"),
    }
    days = (at.date() - now.date()).days
    if days in near:
        return near[days].format(time=_write(at, "HH:mm", "HH:mm"))
    return _write(at, "ddd d MMM HH:mm", "M月d日 ddd HH:mm")


def month(day: date) -> str:
    """A month with its year: Nov 2026, 2026年11月."""
    return _write(day, "MMM yyyy", "yyyy年M月")


def plain_day(day: date, now: datetime | None = None) -> str:
    """A day that has no time: 20 Nov 2026 or 2026-11-20; without the year when `now` lies in it."""
    if now is not None and now.year == day.year:
        return _write(day, "d MMM", "MM-dd")
    return _write(day, "d MMM yyyy", "yyyy-MM-dd")


def weekday_and_day(day: date) -> str:
    """A day of a calendar, in full: Sat 28 Nov 2026, 2026年11月28日 周六."""
    return _write(day, "ddd d MMM yyyy", "yyyy年M月d日 ddd")


def in_full(local: datetime) -> str:
    """A moment on the clock of some office: Fri 20 Nov 2026, 16:00 or 2026年11月20日 周五 16:00."""
    return _write(local, "ddd d MMM yyyy, HH:mm", "yyyy年M月d日 ddd HH:mm")


def due_words(due: datetime | None, now: datetime, facts: "Facts") -> str:
    """How pressing it is: −1 day, −20 min, 2 h, Sat 09:00, 20 Nov. None is nothing."""
    if due is None:
        return ""
    translate = QCoreApplication.translate
    left = due - now
    if left < timedelta():
        return _past(-left)
    here, there = facts.local(now), facts.local(due)
    if there.date() == here.date():
        if left < _MINUTE:
            return translate("moments", "now")
        if left < _HOUR:
            return translate("moments", "{n} min").format(n=left // _MINUTE)
        return translate("moments", "{n} h").format(n=left // _HOUR)
    if (there.date() - here.date()).days <= _THIS_WEEK:
        return _write(there, "ddd HH:mm", "ddd HH:mm")
    return short_day(due, facts, now)


def falls_today(due: datetime | None, now: datetime, facts: "Facts") -> bool:
    """Whether a due time lies in today or before, so that how much is left says more than the day."""
    return due is not None and facts.local(due).date() <= facts.local(now).date()


def _past(gone: timedelta) -> str:
    translate = QCoreApplication.translate
    if gone < _HOUR:
        return translate("moments", "−{n} min").format(n=max(1, gone // _MINUTE))  # overdue by its pill too
    if gone < _DAY:
        return translate("moments", "−{n} h").format(n=gone // _HOUR)
    days = gone // _DAY
    words = translate("moments", "−{n} day") if days == 1 else translate("moments", "−{n} days")
    return words.format(n=days)


def _write(local: date, english: str, chinese: str) -> str:
    """A moment of the office's clock as it stands, without Qt moving it to the PC's zone."""
    locale, pattern = QLocale(), chinese
    if locale.language() != QLocale.Language.Chinese:
        # The plain English names: British "Sept" alone among three-letter months breaks narrow columns.
        locale, pattern = QLocale.c(), english
    day = QDate(local.year, local.month, local.day)
    if isinstance(local, datetime):
        return locale.toString(QDateTime(day, QTime(local.hour, local.minute)), pattern)
    return locale.toString(day, pattern)
