"""Puts a slip elsewhere on the board: at another time, with another worker, or without a time."""

from dataclasses import dataclass

from db.models import Slip
from desk import slips
from desk.dayboard.lists import appointments_of
from desk.dayboard.rows import Placing
from desk.dayboard.rules import overlap, within_hours
from desk.refusals import Refusal
from desk.slips.errand import appointment
from desk.slips.known import by_number
from desk.work import UnitOfWork


@dataclass(frozen=True)
class Placed:
    """What came of it: where the slip stands now, and what should be known about it.

    `clashes` are the numbers its worker is appointed for at that time; `past`: it begins before now; `outside`: not
    within the office's hours.
    """

    placing: Placing
    clashes: tuple[str, ...] = ()
    past: bool = False
    outside: bool = False


def place(work: UnitOfWork, number: str, seen: Placing, to: Placing) -> Placed:
    """Put a slip that stands as it was seen elsewhere.

    It warns and does not refuse: whoever rings the worker knows better.
    Refusals: board.changed_meanwhile when it stands elsewhere by now, slip.unknown, slip.not_out,
    slip.appointment_reversed, slip.appointment_too_long, text.too_long.
    """
    slip = by_number(work, number)
    if slip.status is not seen.status or _placing(slip) != seen:
        raise Refusal("board.changed_meanwhile", number=slip.number)
    start, end = appointment(work, to.start, to.end)
    slips.move(work, slip.number, start, end, to.worker)
    now = _placing(slip)
    if start is None or end is None:
        return Placed(now)
    window = (start, end)
    others = appointments_of(work, slip.worker, window, without=slip.number) if slip.worker else ()
    opened = work.calendar.stretches(work.facts.local(start).date())
    return Placed(
        now,
        clashes=tuple(sorted(number for number, other in others if overlap(window, other))),
        past=start < work.now,
        outside=not within_hours(window, opened),
    )


def _placing(slip: Slip) -> Placing:
    return Placing(slip.appoint_from, slip.appoint_until, slip.worker, slip.status)
