"""What goes on: cases that wait and flats that are renovated, meant alike by lists, file heads and the day's board."""

from datetime import date

from sqlalchemy import ColumnElement, and_, or_, text

from db.models import WAITING_WORDS, CaseStatus, Renovation, RenovationStatus

WAITING = (
    CaseStatus.OPEN,
    CaseStatus.WITH_TRADE,
    CaseStatus.PAUSED,
    CaseStatus.ANSWERED,
    CaseStatus.REOPENED,
)

# In the words of the index: with bound values SQLite would not see that the index of waiting cases answers this.
IS_WAITING = text(f'"case".{WAITING_WORDS}')

UNDER_WAY = (RenovationStatus.PERMITTED, RenovationStatus.STOPPED)


def under_way(day: date) -> ColumnElement[bool]:
    """A renovation that goes on: permitted and not accepted yet, or begun by this day without a permit."""
    begun = and_(Renovation.status == RenovationStatus.APPLIED, Renovation.starts_on <= day)
    return and_(Renovation.removed_at.is_(None), or_(Renovation.status.in_(UNDER_WAY), begun))
