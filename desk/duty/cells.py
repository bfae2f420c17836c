"""A cell of the roster, a day's shift at one post, and who is written in it."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from db.models import DutyLine, DutyPost, DutyShift
from desk.work import Reading

WEEK = timedelta(days=7)
Where = tuple[date, DutyShift, DutyPost]


@dataclass(frozen=True)
class OnDuty:
    """Somebody on the roster, and where they are called."""

    name: str
    phone: str = ""


def filled(reading: Reading, monday: date) -> dict[Where, tuple[OnDuty, ...]]:
    """The cells of a week in which somebody is written."""
    query = (
        select(DutyLine)
        .where(DutyLine.day >= monday, DutyLine.day < monday + WEEK, DutyLine.removed_at.is_(None))
        .order_by(DutyLine.day, DutyLine.shift, DutyLine.post, DutyLine.position, DutyLine.id)
    )
    found: dict[Where, tuple[OnDuty, ...]] = {}
    for each in reading.session.scalars(query):
        where = (each.day, each.shift, each.post)
        found[where] = (*found.get(where, ()), OnDuty(each.name, each.phone))
    return found


def lines_of(reading: Reading, where: Where) -> list[DutyLine]:
    """The lines of one cell, in their order."""
    day, shift, post = where
    here = (DutyLine.day == day, DutyLine.shift == shift, DutyLine.post == post, DutyLine.removed_at.is_(None))
    return list(reading.session.scalars(select(DutyLine).where(*here).order_by(DutyLine.position, DutyLine.id)))
