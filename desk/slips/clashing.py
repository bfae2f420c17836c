"""What speaks against an appointment: the worker is elsewhere, the office is closed, the time is past."""

from dataclasses import dataclass
from datetime import datetime

from db.models import Slip, SlipStatus
from desk.cases.known import as_number
from desk.cleaning import clean_line
from desk.refusals import Refusal
from desk.slips.errand import LONGEST_VISIT
from desk.slips.rows import SlipRow, row_of, slip_rows
from desk.work import Reading


@dataclass(frozen=True)
class Doubts:
    """What to warn of before somebody is promised a time; nothing of it forbids the appointment."""

    clashes: tuple[SlipRow, ...] = ()
    past: bool = False
    closed: bool = False  # the office is not open from the beginning to the end

    def __bool__(self) -> bool:
        return bool(self.clashes) or self.past or self.closed


def clashes(reading: Reading, worker: str, start: datetime, end: datetime, but: str = "") -> tuple[SlipRow, ...]:
    """The slips that are out with this worker and whose appointment overlaps the window (UTC), the earliest first.

    `but` is the number of the slip that is asked about. Nobody named clashes with nothing; a name is the same however
    its letters are written, as on the day board.
    """
    name = clean_line(worker).casefold()
    if not name:
        return ()
    found = (
        slip_rows()
        .where(
            Slip.appoint_from > start - LONGEST_VISIT,
            Slip.appoint_from < end,
            Slip.appoint_until > start,
            Slip.worker != "",
            Slip.status == SlipStatus.OUT,
            Slip.number != as_number(but),
        )
        .order_by(Slip.appoint_from, Slip.id)
    )
    rows = (row_of(reading, each) for each in reading.session.execute(found))
    return tuple(row for row in rows if row.worker.casefold() == name)


def stop_at_past(reading: Reading, end: datetime | None) -> None:
    """Refuse an appointment that is over already; whoever means it does not ask. Refusals: slip.appointment_past."""
    if end is not None and end <= reading.now:
        raise Refusal("slip.appointment_past", field="appoint_from")


def doubts(reading: Reading, worker: str, start: datetime, end: datetime, but: str = "") -> Doubts:
    """All that speaks against sending this worker from one moment to another (UTC)."""
    calendar = reading.calendar
    return Doubts(
        clashes(reading, worker, start, end, but),
        past=end <= reading.now,
        closed=not (calendar.is_open(start) and calendar.is_open(end)),
    )
