"""A due time that can say how it came about."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from db.models.case_class import LimitUnit
from desk.duewords import DayKind, Step, closed_words, day_words, limit_words, moment_words, working_words

__all__ = ["DayKind", "Due", "Limit", "Step", "explain"]

_FEW = 3  # stretches of opening hours that a sentence names one by one


@dataclass(frozen=True)
class Limit:
    """How long something may take: an amount (0 or more) of minutes, hours, working hours or working days."""

    amount: int
    unit: LimitUnit


@dataclass(frozen=True)
class Due:
    """When something is due (aware UTC) and why: local times, and the unusual days between them.

    Provisional: it reaches into a year whose exchange days are not announced yet. `stretches` are the opening hours
    that a limit in working hours took up. `cut`: that day closes before the clock time is reached. `after_break`:
    what was told in the break counts from its end.
    """

    at: datetime
    limit: Limit
    told: datetime
    counted_from: datetime
    local: datetime
    steps: tuple[Step, ...]
    provisional: bool
    stretches: tuple[tuple[datetime, datetime], ...] = ()
    cut: bool = False
    after_break: bool = False


def explain(due: Due, language: str) -> str:
    """One sentence: 'Fri 20 Nov 16:00 + 1 working day = Mon 23 Nov 16:00; Sat 14 Feb works'."""
    chinese = language == "zh"
    end = moment_words(due.local, due.told.year, chinese)
    return joined([f"{sum_words(due, chinese)} = {end}", *reasons(due, chinese)], chinese)


def sum_words(due: Due, chinese: bool) -> str:
    """What is added up: 'Fri 20 Nov 16:00 + 1 working day'."""
    start = moment_words(due.told, due.told.year, chinese)
    return f"{start} + {limit_words(due.limit.amount, due.limit.unit, chinese)}"


def reasons(due: Due, chinese: bool) -> list[str]:
    """Why it is just then: each a part of the sentence."""
    year, parts = due.told.year, []
    if due.counted_from != due.told:
        parts.append(_start_words(due, chinese))
    parts.extend(_open_words(due, chinese))
    if due.cut:
        day = day_words(due.local.date(), year, chinese)
        parts.append(f"{day}{due.local:%H:%M}下班" if chinese else f"{day} closes at {due.local:%H:%M}")
    parts.extend(_clock_words(due, chinese))
    parts.extend(closed_words(due.steps, year, chinese))
    parts.extend(working_words(due.steps, year, chinese))
    if due.provisional:
        last = due.local.year
        parts.append(f"{last}年调休安排尚未公布" if chinese else f"exchange days of {last} are not announced yet")
    return parts


def joined(parts: list[str], chinese: bool) -> str:
    """Parts of a sentence, as one."""
    return ("；" if chinese else "; ").join(parts)


def _start_words(due: Due, chinese: bool) -> str:
    start = moment_words(due.counted_from, due.told.year, chinese)
    if due.after_break:
        return f"午休结束{start}起算" if chinese else f"counted from the end of the break, {start}"
    return f"从{start}开门时起算" if chinese else f"counted from opening, {start}"


def _open_words(due: Due, chinese: bool) -> list[str]:
    """Which opening hours a limit in working hours took up."""
    if due.limit.unit is not LimitUnit.WORKING_HOURS or len(due.stretches) < 2:
        return []
    if len(due.stretches) > _FEW:
        return ["只计上班时间" if chinese else "only opening hours count"]
    told, before = [], None
    for begun, over in due.stretches:
        day = day_words(begun.date(), due.told.year, chinese) if begun.date() != before else ""
        before = begun.date()
        # A day that closes at midnight ends at 24:00, not at the next day's 00:00.
        end = f"{over:%H:%M}" if over.date() == begun.date() else "24:00"
        told.append(f"{day} {begun:%H:%M}–{end}".strip())
    return [f"计入上班时间{'、'.join(told)}" if chinese else f"counted while open: {', '.join(told)}"]


def _clock_words(due: Due, chinese: bool) -> list[str]:
    """Elapsed hours over a change of the clocks do not end at the clock time one expects."""
    if due.limit.unit is LimitUnit.WORKING_DAYS:
        return []
    gone = (due.local.utcoffset() or timedelta()) - (due.told.utcoffset() or timedelta())
    if not gone:
        return []
    if gone > timedelta():
        return ["其间时钟拨快" if chinese else "the clocks go forward in between"]
    return ["其间时钟拨慢" if chinese else "the clocks go back in between"]
