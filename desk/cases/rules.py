"""What may become of a case, and by when it must be answered and solved.

received (open) ----> with the department (with_trade) <----> waiting (paused)
    |    |                 |          ^                           |
    |    |                 v          |                           v
    |    +---------->  answered  -----+  <------------------------+
    |                  |      |
    |                  v      +------------------+
    +------------>  closed ------------------> reopened -----> on like a received one
   (solved at        with result and cause      for a reason, its limits run anew
    the desk)

A received or reopened case may be paused as well; a paused one goes back to where it was. Void is reached from
anywhere but void, with a reason, and keeps its number. Answered needs a reply on record (M49), closed a reply, a
result and the family of its cause (M47).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from db.models import CaseStatus, Channel, LimitUnit
from desk.calendar import Due, Limit, WorkCalendar
from desk.work import Reading

_ON = {CaseStatus.WITH_TRADE, CaseStatus.PAUSED, CaseStatus.ANSWERED, CaseStatus.CLOSED, CaseStatus.VOID}
_WAYS = {
    CaseStatus.OPEN: _ON,
    CaseStatus.WITH_TRADE: _ON,
    CaseStatus.PAUSED: _ON | {CaseStatus.OPEN, CaseStatus.REOPENED},
    CaseStatus.ANSWERED: _ON | {CaseStatus.REOPENED},
    CaseStatus.REOPENED: _ON,
    CaseStatus.CLOSED: {CaseStatus.REOPENED, CaseStatus.VOID},
    CaseStatus.VOID: set(),
}

# A case of no class yet still gets its answer: one working day for the reply (M50), five for the solution.
REPLY_LIMIT = Limit(1, LimitUnit.WORKING_DAYS)
SOLUTION_LIMIT = Limit(5, LimitUnit.WORKING_DAYS)


@dataclass(frozen=True)
class Dues:
    """By when a case must be answered and solved, with the way each was counted."""

    reply: Due
    solution: Due


def may_become(now: CaseStatus, then: CaseStatus) -> bool:
    """Whether a case may go from one status to the other."""
    return then in _WAYS[now]


def dues_for(
    calendar: WorkCalendar, taken_at: datetime, reply: Limit | None = None, solution: Limit | None = None
) -> Dues:
    """Both due times of a case taken at a moment, by its class's limits (M50, M77)."""
    return Dues(calendar.due(taken_at, reply or REPLY_LIMIT), calendar.due(taken_at, solution or SOLUTION_LIMIT))


def limit_words(limit: Limit) -> str:
    """A limit as a case keeps it: "4 hours"."""
    return f"{limit.amount} {limit.unit}"


def read_limit(kept: str) -> Limit | None:
    """A limit out of the words a case keeps; None for an old case that has none."""
    amount, _, unit = kept.partition(" ")
    return Limit(int(amount), LimitUnit(unit)) if unit else None


def tell_by(reading: Reading, at: datetime) -> datetime | None:
    """By when a person must hear who has their matter, told at a moment; None where the office sets no limit (M11)."""
    minutes = reading.facts.tell_minutes
    return reading.calendar.next_opening(at) + timedelta(minutes=minutes) if minutes else None


def usual_answer(told: Channel) -> Channel:
    """How a person is answered who told it so: what was spoken is answered by phone (M50), the rest as it came."""
    return Channel.PHONE if told is Channel.WALK_IN else told
