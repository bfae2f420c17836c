"""What comes of a return call; each act can be taken back by the batch it answers."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from db.models import Case, CaseStatus, Channel, Mark, ReturnCall
from desk.cases.known import by_number
from desk.cases.life import reopen
from desk.cases.steps import step
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import UnitOfWork

LONGEST_WORDS, LONGEST_REASON = 4_000, 400
_FARTHEST = timedelta(days=366)


@dataclass(frozen=True)
class Called:
    """The case a call was about, what became of it, and the batch that takes the call back.

    `still_open`: the person is not satisfied, and the case had not ended: it goes on as it stood.
    """

    number: str
    reopened: bool
    batch: str
    again_at: datetime | None = None  # when nobody answered: the next try
    still_open: bool = False


def add(work: UnitOfWork, number: str, on: date | None = None) -> int:
    """Put a return call on the list by hand, for a day or as soon as the office is open; answers its id.

    Refusals: case.unknown, return_call.not_ended, return_call.listed, return_call.day_past, return_call.day_far.
    """
    case = by_number(work, number)
    if case.status not in (CaseStatus.ANSWERED, CaseStatus.CLOSED):
        raise Refusal("return_call.not_ended", number=case.number)
    listed = select(ReturnCall.id).where(
        ReturnCall.case_id == case.id, ReturnCall.done_at.is_(None), ReturnCall.removed_at.is_(None)
    )
    if work.session.scalar(listed) is not None:
        raise Refusal("return_call.listed", number=case.number)
    due = _on(work, on) if on is not None else work.calendar.next_opening(work.now)
    with step(work, case, "return_call.add") as under_way:
        call_id = under_way.add(ReturnCall(case.id, due, work.now))
    work.record("return_call.add", "case", case.id, new=str(due))
    return call_id


def record(work: UnitOfWork, call_id: int, mark: Mark, words: str = "", channel: Channel = Channel.PHONE) -> Called:
    """Keep what the person said (M61); somebody who is not satisfied has the case taken up again.

    Refusals: record.unknown, return_call.done, return_call.mark_missing, return_call.words_missing, text.too_long.
    """
    call, case = _open(work, call_id)
    said = short_text(words, LONGEST_WORDS, "words").strip()
    if mark is Mark.NOT_REACHED:
        raise Refusal("return_call.mark_missing", field="mark")
    if mark is Mark.NOT_SATISFIED and not said:
        raise Refusal("return_call.words_missing", field="words")
    batch = f"call-{call.id}-{case.version}"
    with step(work, case, "return_call.done", batch) as under_way:
        under_way.change(call, done_at=work.now, clerk_id=work.clerk_id, mark=mark, words=said, channel=channel)
    work.record("return_call.done", "case", case.id, new=mark, note=said)
    unhappy = mark is Mark.NOT_SATISFIED
    again = unhappy and case.status in (CaseStatus.CLOSED, CaseStatus.ANSWERED)
    if again:
        reopen(work, case.number, said, batch)
    return Called(case.number, again, batch, still_open=unhappy and not again)


def not_reached(work: UnitOfWork, call_id: int, words: str = "") -> Called:
    """Nobody answered: tried again on the next working day, and given up after the office's number of tries.

    What was noted of a try stands in the case's history, and with the call until the next try says more.
    Refusals: record.unknown, return_call.done, text.too_long.
    """
    call, case = _open(work, call_id)
    said = short_text(words, LONGEST_WORDS, "words").strip()
    batch = f"call-{call.id}-{case.version}"
    tries = call.tries + 1
    given_up = tries >= work.facts.return_call_tries
    again = None if given_up else _next_day(work)
    with step(work, case, "return_call.tried", batch) as under_way:
        under_way.change(call, tries=tries, tried_at=work.now, words=said or call.words)
        if again is None:
            under_way.change(call, done_at=work.now, clerk_id=work.clerk_id, mark=Mark.NOT_REACHED)
        else:
            under_way.change(call, due_at=again)
    work.record("return_call.tried", "case", case.id, new=str(tries), note=said)
    return Called(case.number, False, batch, again)


def put_off(work: UnitOfWork, call_id: int, on: date) -> Called:
    """Call on another day, as the person wished.

    Refusals: record.unknown, return_call.done, return_call.day_past, return_call.day_far.
    """
    call, case = _open(work, call_id)
    batch, due = f"call-{call.id}-{case.version}", _on(work, on)
    old = call.due_at
    with step(work, case, "return_call.put_off", batch) as under_way:
        under_way.change(call, due_at=due)
    work.record("return_call.put_off", "case", case.id, old=str(old), new=str(due))
    return Called(case.number, False, batch, due)


def take_off(work: UnitOfWork, call_id: int, reason: str) -> Called:
    """Take a call off the list that need not be made.

    Refusals: record.unknown, return_call.done, return_call.reason_missing, text.too_long.
    """
    call, case = _open(work, call_id)
    why = short_line(reason, LONGEST_REASON, "reason")
    if not why:
        raise Refusal("return_call.reason_missing", field="reason")
    batch = f"call-{call.id}-{case.version}"
    with step(work, case, "return_call.remove", batch) as under_way:
        under_way.change(call, removed_at=work.now)
    work.record("return_call.remove", "case", case.id, note=why)
    return Called(case.number, False, batch)


def _open(work: UnitOfWork, call_id: int) -> tuple[ReturnCall, Case]:
    call = work.session.get(ReturnCall, call_id)
    if call is None or call.removed_at is not None:
        raise Refusal("record.unknown")
    case = work.session.get_one(Case, call.case_id)
    if call.done_at is not None:
        raise Refusal("return_call.done", number=case.number)
    return call, case


def _on(work: UnitOfWork, day: date) -> datetime:
    """The opening of a day; the day's first moment where the office rests."""
    today = work.facts.local(work.now).date()
    if day < today:
        raise Refusal("return_call.day_past", field="on", day=day)
    if day - today > _FARTHEST:
        raise Refusal("return_call.day_far", field="on", day=day)
    midnight = work.facts.midnight(day)
    return work.calendar.next_opening(midnight) if work.calendar.works(day) else midnight


def _next_day(work: UnitOfWork) -> datetime:
    local = work.facts.local(work.now)
    day = work.calendar.working_day_after(local.date(), 1)
    return datetime.combine(day, local.timetz())
