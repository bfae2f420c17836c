"""The slips raised on one day, for printing them as one batch."""

from datetime import date, timedelta

from sqlalchemy import select

from db.models import Slip, SlipStatus
from desk.refusals import Refusal
from desk.work import Reading


def raised_on(reading: Reading, day: date) -> tuple[str, ...]:
    """The numbers of the slips raised on a day of the office, void ones left out, the first first.

    Refusals: slip.none_on_day.
    """
    start, end = (reading.facts.midnight(each) for each in (day, day + timedelta(days=1)))
    valid = Slip.status.in_((SlipStatus.OUT, SlipStatus.BACK))
    query = select(Slip.number).where(valid, Slip.raised_at >= start, Slip.raised_at < end)
    numbers = tuple(reading.session.scalars(query.order_by(Slip.raised_at, Slip.id)))
    if not numbers:
        raise Refusal("slip.none_on_day", day=day.isoformat())
    return numbers
