"""What may become of a case, and by when it must be answered and solved.

open ------> with_trade
  |   \\         |   ^
  |    v        v   |
  |   answered ------        void is reached from anywhere but void, with a reason;
  v      |                   closed is reopened by a note that the person is not content (later).
closed <-+
"""

from dataclasses import dataclass
from datetime import datetime

from db.models import CaseStatus, LimitUnit
from desk.calendar import Due, Limit, WorkCalendar

_WAYS = {
    CaseStatus.OPEN: {CaseStatus.WITH_TRADE, CaseStatus.ANSWERED, CaseStatus.CLOSED, CaseStatus.VOID},
    CaseStatus.WITH_TRADE: {CaseStatus.WITH_TRADE, CaseStatus.ANSWERED, CaseStatus.CLOSED, CaseStatus.VOID},
    CaseStatus.ANSWERED: {CaseStatus.ANSWERED, CaseStatus.WITH_TRADE, CaseStatus.CLOSED, CaseStatus.VOID},
    CaseStatus.CLOSED: {CaseStatus.VOID},
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
