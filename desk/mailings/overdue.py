"""The flats whose renovation has gone past its end: a letter that says so goes nowhere else."""

from sqlalchemy import select

from db.models import Renovation
from desk.renovations.rules import past_end
from desk.tenure import today
from desk.underway import under_way
from desk.work import Reading


def overdue_units(reading: Reading) -> frozenset[int]:
    """By the renovation a letter to the household would tell of: the newest that is under way."""
    day = today(reading)
    rows = reading.session.execute(
        select(Renovation.unit_id, Renovation.status, Renovation.ends_on)
        .where(under_way(day))
        .order_by(Renovation.applied_on, Renovation.id)
    )
    newest = {row.unit_id: row for row in rows}
    return frozenset(unit for unit, row in newest.items() if past_end(row.status, row.ends_on, day))
