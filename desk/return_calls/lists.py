"""What the desk asks about return calls: whom to call now, what came of it, and the marks of a span of time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, literal, select, tuple_

from db.base import UtcStamp, from_micros, micros
from db.models import Case, CaseKind, CaseStatus, Channel, Clerk, Mark, Result, ReturnCall, Slip, SlipStatus, Unit
from desk.masking import shown_phone
from desk.pages import PAGE, Page
from desk.withheld import hides_names, told_if
from desk.work import Reading

_DAY = timedelta(days=1)
_OPEN = (ReturnCall.done_at.is_(None), ReturnCall.removed_at.is_(None))


@dataclass(frozen=True)
class DueCall:
    """A call to make; moments are UTC. Who told the case is empty where the name is withheld from whoever asks.

    A case not ended yet is called about because its repair is done: `repaired`, `finished_at` and `opinion` are those
    of its last slip that is home; the opinion is that of a slip before it whose owner is not satisfied and waits.
    """

    key: tuple[int, ...]
    id: int
    number: str
    kind: CaseKind
    unit: str
    unit_id: int | None
    told_by: str
    phone: str
    summary: str
    outcome: str
    result: Result | None
    closed_at: datetime | None
    due_at: datetime
    tries: int
    tried_at: datetime | None
    tried_words: str  # what was noted when nobody answered
    late: bool
    ended: bool
    repaired: str
    finished_at: datetime | None
    opinion: Mark | None
    opinion_words: str

    @property
    def unhappy(self) -> bool:
        """Whether the owner wrote on the slip that they are not satisfied."""
        return self.opinion is Mark.NOT_SATISFIED


@dataclass(frozen=True)
class PastCall:
    """A call that was made, or given up."""

    key: tuple[int, ...]
    id: int
    number: str
    unit: str
    summary: str
    mark: Mark
    words: str
    channel: Channel
    clerk: str
    done_at: datetime


@dataclass(frozen=True)
class CallCounts:
    """How many calls are to be made by now, how many of them were due before today, and how many are listed at all."""

    due: int
    late: int
    listed: int


def due(reading: Reading, after: tuple[int, ...] | None = None, all_listed: bool = False) -> Page[DueCall]:
    """The calls due by tonight, the longest due first; with `all_listed` those of later days as well."""
    wanted: list[Any] = [*_OPEN, Case.status != CaseStatus.VOID]
    if not all_listed:
        wanted.append(ReturnCall.due_at < _tonight(reading))
    query = (
        select(ReturnCall, Case, Unit.code)
        .join(Case, Case.id == ReturnCall.case_id)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .where(*wanted)
        .order_by(ReturnCall.due_at, ReturnCall.id)
        .limit(PAGE)
    )
    if after:
        at = literal(from_micros(after[0]), UtcStamp)
        query = query.where(tuple_(ReturnCall.due_at, ReturnCall.id) > tuple_(at, literal(after[1])))
    hides = hides_names(reading)
    found = reading.session.execute(query).all()
    home = _home(reading, [case.id for _call, case, _unit in found])
    angry = _unhappy(reading, [case.id for _call, case, _unit in found])
    rows = tuple(_row(reading, *each, home.get(each[1].id), angry.get(each[1].id), hides=hides) for each in found)
    counted = select(func.count()).select_from(ReturnCall).join(Case, Case.id == ReturnCall.case_id).where(*wanted)
    total = None if after else reading.session.scalar(counted)
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def counts(reading: Reading) -> CallCounts:
    """How many calls wait."""
    start = _tonight(reading) - _DAY
    told = reading.session.execute(
        select(
            func.count().filter(ReturnCall.due_at < _tonight(reading)),
            func.count().filter(ReturnCall.due_at < start),
            func.count(),
        )
        .select_from(ReturnCall)
        .join(Case, Case.id == ReturnCall.case_id)
        .where(*_OPEN, Case.status != CaseStatus.VOID)
    ).one()
    return CallCounts(told[0], told[1], told[2])


def of_case(reading: Reading, number: str) -> tuple[PastCall, ...]:
    """The calls made about a case, oldest first."""
    query = _past().where(Case.number == number).order_by(ReturnCall.done_at, ReturnCall.id)
    hides = hides_names(reading)
    return tuple(_past_row(*each, hides=hides) for each in reading.session.execute(query))


def made(reading: Reading, after: tuple[int, ...] | None = None) -> Page[PastCall]:
    """The calls that were made, the latest first."""
    query = _past().order_by(ReturnCall.done_at.desc(), ReturnCall.id.desc()).limit(PAGE)
    if after:
        at = literal(from_micros(after[0]), UtcStamp)
        query = query.where(tuple_(ReturnCall.done_at, ReturnCall.id) < tuple_(at, literal(after[1])))
    hides = hides_names(reading)
    rows = tuple(_past_row(*each, hides=hides) for each in reading.session.execute(query))
    counted = select(func.count()).where(ReturnCall.done_at.is_not(None), ReturnCall.removed_at.is_(None))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, None if after else reading.session.scalar(counted))


def _past() -> Any:
    return (
        select(ReturnCall, Case.number, Case.withheld, Unit.code, Case.summary, Clerk.name)
        .join(Case, Case.id == ReturnCall.case_id)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .outerjoin(Clerk, Clerk.id == ReturnCall.clerk_id)
        .where(ReturnCall.done_at.is_not(None), ReturnCall.removed_at.is_(None))
    )


def _past_row(
    call: ReturnCall, number: str, withheld: bool, unit: str | None, summary: str, clerk: str | None, *, hides: bool
) -> PastCall:
    assert call.done_at is not None
    assert call.mark is not None
    key = (micros(call.done_at), call.id)
    return PastCall(
        key, call.id, number, told_if(not (withheld and hides), unit), summary, call.mark, call.words, call.channel,
        clerk or "", call.done_at,
    )  # fmt: skip


def _home(reading: Reading, cases: Sequence[int]) -> Mapping[int, Slip]:
    """The last slip of each case that is home."""
    query = select(Slip).where(Slip.case_id.in_(cases), Slip.status == SlipStatus.BACK)
    finished = func.coalesce(Slip.done_at, Slip.back_at)
    return {each.case_id or 0: each for each in reading.session.scalars(query.order_by(finished, Slip.id))}


def _unhappy(reading: Reading, cases: Sequence[int]) -> Mapping[int, Slip]:
    """The last slip of each case whose owner wrote that they are not satisfied and has not been called since."""
    called = select(ReturnCall.id).where(
        ReturnCall.case_id == Slip.case_id, ReturnCall.done_at >= Slip.back_at, ReturnCall.removed_at.is_(None)
    )
    query = select(Slip).where(
        Slip.case_id.in_(cases), Slip.status == SlipStatus.BACK, Slip.opinion == Mark.NOT_SATISFIED, ~called.exists()
    )
    return {each.case_id or 0: each for each in reading.session.scalars(query.order_by(Slip.back_at, Slip.id))}


def _row(
    reading: Reading,
    call: ReturnCall,
    case: Case,
    unit: str | None,
    home: Slip | None,
    angry: Slip | None,
    *,
    hides: bool,
) -> DueCall:
    said = angry or home
    hidden = case.withheld and hides
    return DueCall(
        key=(micros(call.due_at), call.id),
        id=call.id,
        number=case.number,
        kind=case.kind,
        unit=told_if(not hidden, unit),
        unit_id=None if hidden else case.unit_id,
        told_by=told_if(not hidden, case.told_by),
        phone=told_if(not hidden, shown_phone(reading, case.told_phone)),
        summary=case.summary,
        outcome=case.outcome,
        result=case.result,
        closed_at=case.closed_at,
        due_at=call.due_at,
        tries=call.tries,
        tried_at=call.tried_at,
        tried_words=call.words,
        late=call.due_at < _tonight(reading) - _DAY,
        ended=case.status in (CaseStatus.ANSWERED, CaseStatus.CLOSED),
        repaired=home.result if home is not None else "",
        finished_at=(home.done_at or home.back_at) if home is not None else None,
        opinion=said.opinion if said is not None else None,
        opinion_words=said.opinion_words if said is not None else "",
    )


def _tonight(reading: Reading) -> datetime:
    """The midnight that ends today on the office's clock."""
    return reading.facts.midnight(reading.facts.local(reading.now).date() + _DAY)
