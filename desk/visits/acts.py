"""What may be done with the record of a visit; a need or a promise in it is followed up (M08)."""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select

from db.models import FollowUp, Visit, VisitReason, VisitWay
from desk import records
from desk.refusals import Refusal
from desk.short import short_line
from desk.told import told_moment
from desk.visits.marks import keep_following, take_off_stand_in
from desk.visits.words import LONGEST_SAID, LONGEST_WHAT, day_to_come, must_be_there, text_within
from desk.work import UnitOfWork

LONGEST_MET = 300


@dataclass(frozen=True)
class NewVisit:
    """A visit as typed: day and time of the office, now when not told; `due_on` is the day of its follow-up.

    Without a visitor the person at the desk went; without `met` the person of the flat who is named was met.
    """

    unit_id: int
    way: VisitWay = VisitWay.DOOR
    reason: VisitReason = VisitReason.REGULAR
    on: date | None = None
    at: time | None = None
    visitor_id: int | None = None
    person_id: int | None = None
    met: str = ""
    said: str = ""
    need: str = ""
    promise: str = ""
    due_on: date | None = None


@dataclass(frozen=True)
class Recorded:
    """A visit on file, and its follow-up with its day when it has one that is open."""

    visit_id: int
    follow_up_id: int | None
    due_on: date | None


def record_visit(work: UnitOfWork, new: NewVisit) -> Recorded:
    """Keep a visit; a changed need or a promise is due on the next working day unless a day is told (M08).

    Refusals: visit.empty, moment.ahead, follow_up.day_past, text.too_long, unit / person / clerk unknown.
    """
    visit = _visit(work, new)
    visit_id = records.put(work, visit)
    what = _owed(visit)
    if not what:
        return Recorded(visit_id, None, None)
    due = day_to_come(work, new.due_on, "due_on")
    follow_up = FollowUp(visit.unit_id, due, what, work.now, work.clerk_id, visit.person_id, visit_id)
    return Recorded(visit_id, records.put(work, follow_up), due)


def change_visit(work: UnitOfWork, visit_id: int, new: NewVisit) -> Recorded:
    """Change a visit; what its open follow-up is about changes with it, and a first need makes one.

    The day of a follow-up stays when none is told. Refusals: record.unknown and those of record_visit.
    """
    visit = records.get(work, Visit, visit_id)
    fresh = _visit(work, new)
    if new.on is None and new.at is None:
        fresh.at = visit.at
    if new.visitor_id is None:
        fresh.visitor_id = visit.visitor_id
    told = ("at", "way", "reason", "visitor_id", "person_id", "met", "said", "need", "promise")
    before = _owed(visit)
    records.change(work, Visit, visit_id, {name: getattr(fresh, name) for name in told})
    what, mine = _owed(fresh), _follow_ups(work, visit_id)
    still_open = [each for each in mine if each.done_at is None]
    if not what:
        # An answer to nothing: unless it is what keeps an unhappy household in sight, it goes with the need.
        for each in still_open:
            records.take_off(work, FollowUp, each.id)
        keep_following(work, visit.unit_id, before)
        return Recorded(visit_id, None, None)
    if still_open:
        due = day_to_come(work, new.due_on, "due_on") if new.due_on not in (None, still_open[0].due_on) else None
        records.change(work, FollowUp, still_open[0].id, {"what": what, "due_on": due or still_open[0].due_on})
        return Recorded(visit_id, still_open[0].id, still_open[0].due_on)
    if mine and what == before:
        return Recorded(visit_id, None, None)
    due = day_to_come(work, new.due_on, "due_on")
    follow_up = FollowUp(visit.unit_id, due, what, work.now, work.clerk_id, fresh.person_id, visit_id)
    return Recorded(visit_id, records.put(work, follow_up), due)


def take_off_visit(work: UnitOfWork, visit_id: int) -> None:
    """Take a visit off the file, and with it the follow-ups it led to that nobody did yet. Refusals: record.unknown."""
    visit = records.get(work, Visit, visit_id)
    records.take_off(work, Visit, visit_id)
    for each in _follow_ups(work, visit_id):
        if each.done_at is None:
            records.take_off(work, FollowUp, each.id)
    keep_following(work, visit.unit_id, _owed(visit))


def put_back_visit(work: UnitOfWork, visit_id: int) -> None:
    """Put a visit back on file, and the follow-ups that went with it; one made in their place goes.

    Refusals: record.unknown.
    """
    visit = work.session.get(Visit, visit_id)
    went = visit.removed_at if visit else None
    records.put_back(work, Visit, visit_id)
    if visit is None or went is None:
        return
    back = work.session.scalars(
        select(FollowUp.id).where(FollowUp.visit_id == visit_id, FollowUp.removed_at == went)
    ).all()
    for each in back:
        records.put_back(work, FollowUp, each)
    if back:
        take_off_stand_in(work, visit.unit_id, went, _owed(visit), max(back))


def _visit(work: UnitOfWork, new: NewVisit) -> Visit:
    unit, person = must_be_there(work, new.unit_id, new.person_id, new.visitor_id)
    said = text_within(new.said, LONGEST_SAID, "said")
    need, promise = (text_within(getattr(new, name), LONGEST_WHAT // 2, name) for name in ("need", "promise"))
    if not (said or need or promise):
        raise Refusal("visit.empty", field="said")
    return Visit(
        unit.id,
        told_moment(work, new.on, new.at, "on"),
        new.way,
        new.reason,
        new.visitor_id if new.visitor_id is not None else work.clerk_id,
        person.id if person else None,
        short_line(new.met, LONGEST_MET, "met") or (person.name if person else ""),
        said,
        need,
        promise,
    )


def _owed(visit: Visit) -> str:
    """What is to be followed up: the need and the promise, a line each."""
    return "\n".join(part for part in (visit.need, visit.promise) if part)


def _follow_ups(work: UnitOfWork, visit_id: int) -> list[FollowUp]:
    query = select(FollowUp).where(FollowUp.visit_id == visit_id, FollowUp.removed_at.is_(None)).order_by(FollowUp.id)
    return list(work.session.scalars(query))
