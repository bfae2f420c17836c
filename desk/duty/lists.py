"""What is asked of the roster: a week, who is on duty in a shift, who may be written there."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from db.models import Clerk, DutyLine, DutyPost, DutyShift, Worker
from desk.duty.cells import OnDuty, filled, lines_of
from desk.duty.shifts import Shift, shift_after, shift_at
from desk.work import Reading

_DAYS = 7
_RECENT = timedelta(days=120)


@dataclass(frozen=True)
class Cell:
    """Who is on duty at one post of a shift."""

    day: date
    shift: DutyShift
    post: DutyPost
    people: tuple[OnDuty, ...]


@dataclass(frozen=True)
class Roster:
    """A week from Monday; `today` is the day it is in the office."""

    days: tuple[date, ...]
    cells: tuple[Cell, ...]
    today: date

    def people(self, day: date, shift: DutyShift, post: DutyPost) -> tuple[OnDuty, ...]:
        """Who is written there."""
        here = (day, shift, post)
        return next((each.people for each in self.cells if (each.day, each.shift, each.post) == here), ())


@dataclass(frozen=True)
class Tonight:
    """Whom the desk calls now, and from when on others are called."""

    shift: Shift
    on_call: tuple[OnDuty, ...]
    next_shift: Shift
    next_on_call: tuple[OnDuty, ...]


def roster(reading: Reading, day: date) -> Roster:
    """The week a day lies in; only cells in which somebody is written."""
    monday = day - timedelta(days=day.weekday())
    days = tuple(monday + timedelta(days=number) for number in range(_DAYS))
    cells = tuple(Cell(*where, people) for where, people in filled(reading, monday).items())
    return Roster(days, cells, reading.facts.local(reading.now).date())


def on_duty(reading: Reading, shift: Shift, post: DutyPost) -> tuple[OnDuty, ...]:
    """Who is written for a post of a shift."""
    return tuple(OnDuty(each.name, each.phone) for each in lines_of(reading, (shift.day, shift.kind, post)))


def tonight(reading: Reading) -> Tonight:
    """Whom to call in the shift that runs, and in the one after it."""
    here = shift_at(reading.facts, reading.now)
    following = shift_after(reading.facts, here)
    post = DutyPost.ON_CALL
    return Tonight(here, on_duty(reading, here, post), following, on_duty(reading, following, post))


def known_people(reading: Reading) -> tuple[OnDuty, ...]:
    """Whom the roster offers: clerks, then workers, each with the phone written last or that of the workers' list."""
    since = reading.facts.local(reading.now).date() - _RECENT
    lines = select(DutyLine.name, DutyLine.phone).where(DutyLine.day >= since, DutyLine.phone != "")
    phones = {name.casefold(): phone for name, phone in reading.session.execute(lines.order_by(DutyLine.id))}
    clerks = reading.session.scalars(select(Clerk.name).where(Clerk.active).order_by(Clerk.id))
    found = {name: phones.get(name.casefold(), "") for name in clerks}
    workers = select(Worker.name, Worker.phone).where(Worker.removed_at.is_(None)).order_by(Worker.position)
    for name, phone in reading.session.execute(workers):
        found[name] = phone or phones.get(name.casefold(), "")
    return tuple(OnDuty(name, phone) for name, phone in found.items())
