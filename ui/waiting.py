"""What waits at the desk, for the rail and the status bar."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.people import ClerkRow
    from desk.work import Reading


@dataclass(frozen=True)
class Waiting:
    """What waits at the desk: numbers for the rail and the status bar."""

    cases: int = 0
    overdue: int = 0
    due_today: int = 0
    slips_out: int = 0
    slips_late: int = 0
    calls: int = 0  # return calls to be made by tonight
    calls_late: int = 0
    letters: int = 0  # letters that wait for whoever sits here to approve them
    letters_back: int = 0  # letters of whoever sits here that a manager wants mended


@dataclass(frozen=True)
class Papers:
    """What is on its way to a printer, and what did not come out."""

    waiting: int = 0
    failed: int = 0


def papers_to_print(reading: "Reading") -> Papers:
    """Count the papers of the print queue, on the worker."""
    from desk import printqueue

    told = printqueue.counts(reading)
    return Papers(told.waiting, told.failed)


def what_waits(reading: "Reading") -> Waiting:
    """Count what waits, on the worker."""
    from desk import cases, return_calls, slips

    told, out, calls = cases.counts(reading), slips.counts(reading), return_calls.counts(reading)
    approval = letters_in_approval(reading)
    return Waiting(told.waiting, told.overdue, told.due_today, out.out, out.late, calls.due, calls.late, *approval)


def letters_in_approval(reading: "Reading") -> tuple[int, int]:
    """How many letters wait for whoever sits here to approve them, and to mend them, on the worker."""
    from desk.rights import is_manager
    from desk.toapprove import waiting_letters

    count = waiting_letters(reading)
    if not (reading.facts.letters_approved or count):
        return 0, 0
    from desk.letters.sentback import sent_back  # brings the templates, which no other office needs for its start

    return count if is_manager(reading) else 0, len(sent_back(reading))


def who_works_here(reading: "Reading") -> "tuple[ClerkRow, ...]":
    """The people who may sit at the desk, on the worker."""
    from desk.people import clerks

    return clerks(reading)
