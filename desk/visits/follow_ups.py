"""What may be done with a follow-up: it is on the due list until somebody did it."""

from dataclasses import dataclass
from datetime import date

from db.models import FollowUp
from desk import records
from desk.refusals import Refusal
from desk.visits.marks import clear_marks, keep_following, stand_again, take_off_stand_in
from desk.visits.words import LONGEST_WHAT, day_to_come, must_be_there, text_within
from desk.work import UnitOfWork


@dataclass(frozen=True)
class NewFollowUp:
    """Something promised for a day, the next working day when none is told."""

    unit_id: int
    what: str
    due_on: date | None = None
    person_id: int | None = None


@dataclass(frozen=True)
class Done:
    """What became of a household when a follow-up was done: cleared, or the day of the next look at it."""

    follow_up_id: int
    cleared: bool
    again_on: date | None


def add_follow_up(work: UnitOfWork, new: NewFollowUp) -> int:
    """Promise something for a day and answer the id.

    Refusals: follow_up.nothing_promised, follow_up.day_past, text.too_long, unit.unknown, person.unknown.
    """
    unit, person = must_be_there(work, new.unit_id, new.person_id)
    what = _what(new.what)
    due = day_to_come(work, new.due_on, "due_on")
    person_id = person.id if person else None
    return records.put(work, FollowUp(unit.id, due, what, work.now, work.clerk_id, person_id))


def change_follow_up(work: UnitOfWork, follow_up_id: int, what: str, due_on: date) -> None:
    """Say anew what is promised and for when.

    Refusals: record.unknown, follow_up.done, follow_up.nothing_promised, follow_up.day_past, text.too_long.
    """
    row = _open(work, follow_up_id)
    due = due_on if due_on == row.due_on else day_to_come(work, due_on, "due_on")
    records.change(work, FollowUp, row.id, {"what": _what(what), "due_on": due})


def put_off(work: UnitOfWork, follow_up_id: int, due_on: date) -> date:
    """Put a follow-up off to another day and answer the day it was due; the diary keeps both.

    Refusals: record.unknown, follow_up.done, follow_up.day_past.
    """
    row = _open(work, follow_up_id)
    before = row.due_on
    records.change(work, FollowUp, row.id, {"due_on": day_to_come(work, due_on, "due_on")})
    return before


def do_follow_up(
    work: UnitOfWork, follow_up_id: int, outcome: str, clears: bool = False, again_on: date | None = None
) -> Done:
    """Say what came of a follow-up; with `clears` the household is no longer marked unhappy (M62).

    A household that stays marked is looked after again on `again_on`, or on the next working day when nothing else
    is open for it. Refusals: record.unknown, follow_up.done, follow_up.outcome_missing, follow_up.day_past,
    unhappy.not_marked, text.too_long.
    """
    row, told = _open(work, follow_up_id), text_within(outcome, LONGEST_WHAT, "outcome")
    if not told:
        raise Refusal("follow_up.outcome_missing", field="outcome")
    row.done_at, row.done_by_id, row.outcome = work.now, work.clerk_id, told
    work.session.flush()
    work.record("follow_up.done", "follow_up", row.id, note=told)
    if clears:
        clear_marks(work, row)
    if again_on is not None:
        due = day_to_come(work, again_on, "again_on")
        records.put(work, FollowUp(row.unit_id, due, row.what, work.now, work.clerk_id, row.person_id, row.visit_id))
        return Done(row.id, clears, due)
    return Done(row.id, clears, keep_following(work, row.unit_id, row.what))


def reopen(work: UnitOfWork, follow_up_id: int) -> None:
    """Take back that a follow-up was done: it is due again, and a mark it cleared stands again.

    What was promised anew by doing it goes with it. Refusals: record.unknown.
    """
    row = records.get(work, FollowUp, follow_up_id)
    if row.done_at is None:
        return
    take_off_stand_in(work, row.unit_id, row.done_at, row.what, row.id)
    stand_again(work, row)
    work.record("follow_up.reopen", "follow_up", row.id, old=row.outcome)
    row.done_at, row.done_by_id, row.outcome = None, None, ""


def take_off_follow_up(work: UnitOfWork, follow_up_id: int) -> None:
    """Take a follow-up off the list that need not be done.

    An unhappy household keeps at least one. Refusals: record.unknown, follow_up.done, unhappy.needs_follow_up.
    """
    row = _open(work, follow_up_id)
    records.take_off(work, FollowUp, row.id)
    if keep_following(work, row.unit_id, row.what) is not None:
        raise Refusal("unhappy.needs_follow_up")


def put_back_follow_up(work: UnitOfWork, follow_up_id: int) -> None:
    """Put a follow-up back on the list. Refusals: record.unknown."""
    records.put_back(work, FollowUp, follow_up_id)


def _open(work: UnitOfWork, follow_up_id: int) -> FollowUp:
    row = records.get(work, FollowUp, follow_up_id)
    if row.done_at is not None:
        raise Refusal("follow_up.done")
    return row


def _what(told: str) -> str:
    what = text_within(told, LONGEST_WHAT, "what")
    if not what:
        raise Refusal("follow_up.nothing_promised", field="what")
    return what
