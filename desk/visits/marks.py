"""The mark of a household that is still unhappy: it stays, and stays in sight, until a follow-up clears it (M62)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from db.models import FollowUp, Unhappy
from desk import records
from desk.cases.known import by_number
from desk.refusals import Refusal
from desk.visits.words import LONGEST_WHAT, day_to_come, must_be_there, text_within
from desk.withheld import is_hidden
from desk.work import UnitOfWork


@dataclass(frozen=True)
class Marked:
    """The household's one open mark, and the day by which somebody looks after it."""

    mark_id: int
    due_on: date


def mark_unhappy(work: UnitOfWork, unit_id: int, why: str, case_number: str = "", due_on: date | None = None) -> Marked:
    """Mark a household as still unhappy; marking again adds to the why of the one mark it has (M62).

    A follow-up is due by itself, on the next working day unless a day is told. Refusals: unhappy.why_missing,
    text.too_long, unit.unknown, case.unknown, unhappy.other_household, follow_up.day_past.
    """
    unit_id = must_be_there(work, unit_id)[0].id
    told = text_within(why, LONGEST_WHAT, "why")
    if not told:
        raise Refusal("unhappy.why_missing", field="why")
    case = by_number(work, case_number) if case_number else None
    # Whoever may not know whose case it is must not find out by trying flat after flat.
    if case is not None and (case.unit_id != unit_id or is_hidden(work, case)):
        raise Refusal("unhappy.other_household", field="case", number=case.number)
    open_marks = marks_on(work, unit_id)
    if open_marks:
        mark = open_marks[0]
        more = {"why": text_within(f"{mark.why}\n{told}", LONGEST_WHAT * 10, "why")}
        records.change(work, Unhappy, mark.id, {**more, "case_id": mark.case_id or (case.id if case else None)})
    else:
        mark = Unhappy(unit_id, work.now, told, work.clerk_id, case.id if case else None)
        records.put(work, mark)
    due, soonest = day_to_come(work, due_on, "due_on"), _soonest(work, unit_id)
    if open_marks and soonest is not None and soonest <= due:
        return Marked(mark.id, soonest)
    records.put(work, FollowUp(unit_id, due, told, work.now, work.clerk_id))
    return Marked(mark.id, due)


def keep_following(work: UnitOfWork, unit_id: int, what: str, day: date | None = None) -> date | None:
    """Make sure that a household with an open mark has an open follow-up; the day of one that had to be made."""
    marks = marks_on(work, unit_id)
    if not marks or _soonest(work, unit_id) is not None:
        return None
    due = day_to_come(work, day, "again_on")
    records.put(work, FollowUp(unit_id, due, what or marks[0].why[:LONGEST_WHAT], work.now, work.clerk_id))
    return due


def take_off_stand_in(work: UnitOfWork, unit_id: int, made_at: datetime, what: str, after: int) -> None:
    """Take off the open follow-up that was made at a moment in place of an earlier one (`after`) that is back."""
    theirs = select(FollowUp.id).where(
        FollowUp.unit_id == unit_id,
        FollowUp.made_at == made_at,
        FollowUp.what == what,
        FollowUp.id > after,
        FollowUp.done_at.is_(None),
        FollowUp.removed_at.is_(None),
    )
    for each in work.session.scalars(theirs).all():
        records.take_off(work, FollowUp, each)


def stand_again(work: UnitOfWork, follow_up: FollowUp) -> None:
    """Set the marks again that a follow-up cleared; a household marked anew since keeps one mark, with both whys."""
    newer = marks_on(work, follow_up.unit_id)
    cleared = select(Unhappy).where(Unhappy.follow_up_id == follow_up.id).order_by(Unhappy.id)
    marks = work.session.scalars(cleared).all()
    for mark in marks:
        mark.cleared_at, mark.follow_up_id = None, None
        work.record("unhappy.stands_again", "unhappy", mark.id)
    if not marks:
        return
    oldest = marks[0]
    for each in newer:
        values = {"why": f"{oldest.why}\n{each.why}", "case_id": oldest.case_id or each.case_id}
        records.strike(work, each, "unit", each.unit_id)
        records.change(work, Unhappy, oldest.id, values)


def clear_marks(work: UnitOfWork, follow_up: FollowUp) -> None:
    """Take the mark from the household of a follow-up that was done. Refusals: unhappy.not_marked."""
    marks = marks_on(work, follow_up.unit_id)
    if not marks:
        raise Refusal("unhappy.not_marked", field="clears")
    for mark in marks:
        mark.cleared_at, mark.follow_up_id = work.now, follow_up.id
        work.record("unhappy.clear", "unhappy", mark.id, note=follow_up.outcome)


def marks_on(work: UnitOfWork, unit_id: int) -> list[Unhappy]:
    """The open marks of a household, the oldest first: one, unless two flats that are one had one each."""
    query = select(Unhappy).where(Unhappy.unit_id == unit_id, Unhappy.cleared_at.is_(None)).order_by(Unhappy.id)
    return list(work.session.scalars(query))


def _soonest(work: UnitOfWork, unit_id: int) -> date | None:
    """The day of the next follow-up of a household that nobody did yet."""
    query = select(FollowUp.due_on).where(
        FollowUp.unit_id == unit_id, FollowUp.done_at.is_(None), FollowUp.removed_at.is_(None)
    )
    return work.session.scalar(query.order_by(FollowUp.due_on).limit(1))
