"""Which days the office's own calendar names."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from db.models import OwnDay
from desk.calendar import DayKind
from desk.work import Reading


@dataclass(frozen=True)
class OwnDayRow:
    """A day of the office's own calendar, and what it would be without it."""

    key: int
    day: date
    works: bool
    note: str
    otherwise: DayKind
    holiday_en: str  # the public holiday it falls on, or ""
    holiday_zh: str
    past: bool

    @property
    def idle(self) -> bool:
        """Whether the public calendar says the same anyway."""
        return self.works == self.otherwise.works


def own_days(reading: Reading) -> tuple[OwnDayRow, ...]:
    """The days of the office's own calendar: those to come in their order, then those gone by, the latest first."""
    today, calendar = reading.facts.local(reading.now).date(), reading.calendar
    rows = [
        OwnDayRow(
            each.day.toordinal(),
            each.day,
            each.works,
            each.note,
            calendar.kind_without_own(each.day),
            calendar.name(each.day, "en"),
            calendar.name(each.day, "zh"),
            each.day < today,
        )
        for each in reading.session.scalars(select(OwnDay).order_by(OwnDay.day))
    ]
    return tuple([row for row in rows if not row.past] + [row for row in reversed(rows) if row.past])
