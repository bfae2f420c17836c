"""What Today asks the book, all in one reading."""

from dataclasses import dataclass
from datetime import datetime

from desk import cases, owners, slips
from desk.cases import Filter
from desk.cases.lists import end_of_day
from desk.slips import SlipFilter
from desk.work import Reading
from ui.today.card import Few
from ui.today.going import going_on
from ui.today.promised import promised

MOST = 50
"""Rows of a card; the filtered list has them all."""

MOST_DUE = 1_000


@dataclass(frozen=True)
class Day:
    """The lists, the moment they were read, and whether the book holds nothing yet."""

    overdue: Few
    due_today: Few
    answered: Few
    slips_out: Few
    promised: Few
    going: Few
    now: datetime
    empty: bool

    @property
    def quiet(self) -> bool:
        """Whether nothing waits in any of them; a renovation that goes its way does not."""
        waits = any(few.total for few in (self.overdue, self.due_today, self.answered, self.slips_out, self.promised))
        return not waits and not any(row.presses for row in self.going.rows)


def day(reading: Reading) -> Day:
    """What waits today."""
    told, out = cases.counts(reading), slips.counts(reading)
    due = cases.due_list(reading, end_of_day(reading), min(told.overdue, MOST_DUE) + MOST)
    answered = cases.cases(reading, Filter.ANSWERED)
    with_worker = slips.slips(reading, SlipFilter.OUT)
    known = told.waiting + told.closed + told.void
    return Day(
        Few([row for row in due if row.overdue][:MOST], told.overdue),
        Few([row for row in due if not row.overdue][:MOST], told.due_today),
        Few(answered.rows[:MOST], told.answered),
        Few(with_worker.rows[:MOST], out.out),
        promised(reading),
        going_on(reading),
        reading.now,
        not known and not owners.units(reading).rows,
    )
