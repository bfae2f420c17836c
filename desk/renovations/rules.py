"""What may become of a renovation, and when it presses.

applied ----> permitted <----> stopped      a permit that ran out is given anew: permitted -> permitted;
   |          |   |               |         stopped work is resumed before it can be accepted;
   |          |   +--> accepted   |         accepted and withdrawn are ends (Undo alone leads back).
   v          v                   v
   +------> withdrawn <-----------+
"""

from datetime import date, timedelta

from db.models import RenovationStatus
from desk.underway import UNDER_WAY

_APPLIED, _PERMITTED, _STOPPED = RenovationStatus.APPLIED, RenovationStatus.PERMITTED, RenovationStatus.STOPPED
_ACCEPTED, _WITHDRAWN = RenovationStatus.ACCEPTED, RenovationStatus.WITHDRAWN

_WAYS = {
    _APPLIED: {_PERMITTED, _WITHDRAWN},
    _PERMITTED: {_PERMITTED, _STOPPED, _ACCEPTED, _WITHDRAWN},
    _STOPPED: {_PERMITTED, _WITHDRAWN},
    _ACCEPTED: set(),
    _WITHDRAWN: set(),
}

RUNNING_OUT = timedelta(days=7)
"""A permit is spoken of from so long before its end, while the household can still ask for more time."""


def may_become(now: RenovationStatus, then: RenovationStatus) -> bool:
    """Whether a renovation may go from one status to the other."""
    return then in _WAYS[now]


def past_end(status: RenovationStatus, ends_on: date | None, day: date) -> bool:
    """Whether work that is not accepted has gone past the last day it was permitted for."""
    return status in UNDER_WAY and ends_on is not None and ends_on < day


def running_out(status: RenovationStatus, ends_on: date | None, day: date) -> bool:
    """Whether a permit ends within a week, today counted."""
    return status in UNDER_WAY and ends_on is not None and day <= ends_on <= day + RUNNING_OUT


def without_permit(status: RenovationStatus, starts_on: date | None, day: date) -> bool:
    """Whether the work was to begin by now and nobody has permitted it."""
    return status is _APPLIED and starts_on is not None and starts_on <= day


def overdue(due_on: date | None, righted_on: date | None, day: date) -> bool:
    """Whether a breach should have been put right before this day."""
    return righted_on is None and due_on is not None and due_on < day
