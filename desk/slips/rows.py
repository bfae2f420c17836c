"""A slip in a list, and the rows that lists are made of."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from db.base import micros
from db.models import Case, Mark, Outcome, Slip, SlipStatus, Trade, Unit
from desk.named import Named
from desk.withheld import hides_names
from desk.work import Reading


@dataclass(frozen=True)
class SlipRow:
    """A slip in a list; moments are UTC. Late: out for longer than the office's days allow, counted from
    the end of its appointment where that lies later.

    A slip on the office's own work has no case number; its summary and flat are its own.
    """

    key: tuple[int, ...]
    id: int
    number: str
    case_number: str
    unit: str
    summary: str
    trade: Named | None
    worker: str
    raised_at: datetime
    status: SlipStatus
    late: bool
    printed: int
    done_at: datetime | None
    back_at: datetime | None
    result: str
    void_reason: str
    appoint_from: datetime | None
    appoint_until: datetime | None
    outcome: Outcome | None
    signed: bool | None
    opinion: Mark | None


def late_before(reading: Reading) -> datetime:
    """What went out before this, with its appointment over before it too, is late unless it is home."""
    return reading.now - timedelta(days=reading.facts.slip_late_days)


def is_late(raised: datetime, until: datetime | None, limit: datetime) -> bool:
    """Whether a slip that is out is late: it went out before the limit, and its appointment is over since before it."""
    return raised < limit and (until is None or until < limit)


def out_and_late(limit: datetime) -> tuple[ColumnElement[bool], ...]:
    """The same as the book is asked for it; when it went out bounds what the index is read for."""
    over = or_(Slip.appoint_until.is_(None), Slip.appoint_until < limit)
    return Slip.status == SlipStatus.OUT, Slip.raised_at < limit, over


def slip_rows() -> Any:
    """The columns of a row, to be narrowed and put in order; `Case` is there for what has one."""
    return (
        select(
            Slip.id, Slip.number, func.coalesce(Case.number, ""), Unit.code,
            func.coalesce(func.nullif(Slip.summary, ""), Case.summary, ""), Trade.name_en, Trade.name_zh, Slip.worker,
            Slip.raised_at, Slip.status, Slip.printed, Slip.done_at, Slip.back_at, Slip.result, Slip.void_reason,
            Slip.appoint_from, Slip.appoint_until, Slip.outcome, Slip.signed, Slip.opinion,
            Case.withheld,
        )
        .outerjoin(Case, Case.id == Slip.case_id)
        .outerjoin(Unit, Unit.id == func.coalesce(Case.unit_id, Slip.unit_id))
        .outerjoin(Trade, Trade.id == Slip.trade_id)
    )  # fmt: skip


def row_of(reading: Reading, each: Any) -> SlipRow:
    """A row out of what `slip_rows` reads."""
    (
        id_, number, case, unit, summary, en, zh, worker, raised, status, printed, done, back, result, void,
        start, end, outcome, signed, opinion, withheld,
    ) = each  # fmt: skip
    return SlipRow(
        key=(micros(raised), id_),
        id=id_,
        number=number,
        case_number=case,
        unit="" if withheld and hides_names(reading) else unit or "",
        summary=summary,
        trade=Named(en, zh) if en is not None else None,
        worker=worker,
        raised_at=raised,
        status=status,
        late=status is SlipStatus.OUT and is_late(raised, end, late_before(reading)),
        printed=printed,
        done_at=done,
        back_at=back,
        result=result,
        void_reason=void,
        appoint_from=start,
        appoint_until=end,
        outcome=outcome,
        signed=signed,
        opinion=opinion,
    )
