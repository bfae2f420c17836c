"""The two shifts of a day, as the office's facts set them: pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.models import DutyShift
from desk.facts import Facts

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Shift:
    """One shift from `start` to `end` (UTC); the night's belongs to the day it begins on."""

    day: date
    kind: DutyShift
    start: datetime
    end: datetime


def shift_at(facts: Facts, moment: datetime) -> Shift:
    """The shift a moment lies in."""
    day = facts.local(moment).date()
    for each in (day, day - _DAY):
        for kind in (DutyShift.NIGHT, DutyShift.DAY):
            shift = shift_of(facts, each, kind)
            if shift.start <= moment < shift.end:
                return shift
    raise ValueError("the two shifts of a day leave no gap")


def shift_of(facts: Facts, day: date, kind: DutyShift) -> Shift:
    """The day's or the night's shift of a day."""
    begins, changes = _moment(facts, day, facts.shift_day), _moment(facts, day, facts.shift_night)
    if kind is DutyShift.DAY:
        return Shift(day, kind, begins, changes)
    return Shift(day, kind, changes, _moment(facts, day + _DAY, facts.shift_day))


def shift_after(facts: Facts, shift: Shift) -> Shift:
    """The one that takes over from a shift."""
    if shift.kind is DutyShift.DAY:
        return shift_of(facts, shift.day, DutyShift.NIGHT)
    return shift_of(facts, shift.day + _DAY, DutyShift.DAY)


def shift_before(facts: Facts, shift: Shift) -> Shift:
    """The one that hands over to a shift."""
    if shift.kind is DutyShift.NIGHT:
        return shift_of(facts, shift.day, DutyShift.DAY)
    return shift_of(facts, shift.day - _DAY, DutyShift.NIGHT)


def shift_taken_over(facts: Facts, moment: datetime) -> Shift:
    """The shift that begins nearest to a moment: at 07:50 and at 08:10 it is the day's that begins at 08:00."""
    here = shift_at(facts, moment)
    return here if moment - here.start < here.end - moment else shift_after(facts, here)


def _moment(facts: Facts, day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(facts.zone)).astimezone(UTC)
