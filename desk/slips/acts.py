"""What may be done with a slip."""

from typing import Any, cast

from sqlalchemy import CursorResult, Integer, Table, bindparam, func, insert, select, update

from db.models import Case, CaseClass, CaseStatus, Slip, SlipStatus, Trade
from desk.cases.handing import pass_on
from desk.cases.known import as_number
from desk.cases.pausing import resume
from desk.cases.rules import may_become
from desk.cleaning import clean
from desk.index import put_keys
from desk.keys import number_keys
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line
from desk.work import Reading, UnitOfWork

LONGEST_WORKER = 60

# Statements made once and sent without entities: a clerk saves a case and its slip with one key, all day long.
_case, _slip, _trade, _class = Case.__table__, Slip.__table__, Trade.__table__, CaseClass.__table__
_CASE = (
    select(
        _case.c.id, _case.c.number, _case.c.status, _case.c.version, _trade.c.id.label("trade"), _trade.c.worker,
        func.coalesce(_case.c.trade_id, _class.c.trade_id).label("own_trade"),
    )
    .outerjoin(_trade, _trade.c.id == func.coalesce(bindparam("trade_id", type_=Integer), _case.c.trade_id))
    .outerjoin(_class, _class.c.id == _case.c.class_id)
    .where(_case.c.number == bindparam("number"))
)  # fmt: skip
_RAISE = insert(cast(Table, _slip))
_PASS_ON = (
    update(cast(Table, _case))
    .where(_case.c.id == bindparam("of"))
    .values(status=bindparam("to"), trade_id=bindparam("trade"), version=bindparam("edition"))
)


def raise_for(
    work: UnitOfWork, case_number: str, trade_id: int | None = None, worker: str = "", reason: str = ""
) -> str:
    """Send a trade to a case: raise a slip, pass the case on, answer the slip's number (B5, M69).

    Without a trade the one the case was taken for goes; another than the case has is a hand-over as well, and one
    that the case's class is not for needs a reason (M06).
    Refusals: case.unknown, slip.case_not_open, trade.unknown, hand_off.reason_missing, text.too_long.
    """
    work.session.flush()
    wanted = {"number": as_number(case_number), "trade_id": trade_id}
    case = work.session.connection().execute(_CASE, wanted).one_or_none()
    if case is None:
        raise Refusal("case.unknown", number=case_number)
    if not may_become(case.status, CaseStatus.WITH_TRADE):
        raise Refusal("slip.case_not_open", number=case.number)
    if trade_id is not None and case.trade is None:
        raise Refusal("trade.unknown", field="trade", id=trade_id)
    goes = short_line(worker, LONGEST_WORKER, "worker") or case.worker or ""
    if trade_id is not None and case.own_trade not in (None, trade_id):
        pass_on(work, case.number, trade_id, goes, reason=reason)
        case = work.session.connection().execute(_CASE, wanted).one()
    elif case.status is CaseStatus.PAUSED:
        resume(work, case.number)  # whoever goes now ends the waiting
        case = work.session.connection().execute(_CASE, wanted).one()
    number = next_number(work, "S", work.facts.local(work.now).year)
    slip: dict[str, Any] = {
        "number": number,
        "case_id": case.id,
        "trade_id": case.trade,
        "worker": goes,
        "raised_at": work.now,
        "clerk_id": work.clerk_id,
        "status": SlipStatus.OUT,
        "printed": 0,
        "result": "",
        "void_reason": "",
    }
    slip_id = cast(CursorResult[Any], work.session.execute(_RAISE, slip)).lastrowid
    if case.status is not CaseStatus.WITH_TRADE:
        work.record("case.status", "case", case.id, old=case.status, new=CaseStatus.WITH_TRADE)
    passed = {"of": case.id, "to": CaseStatus.WITH_TRADE, "trade": case.trade, "edition": case.version + 1}
    work.session.execute(_PASS_ON, passed)
    if (known := work.session.identity_map.get(work.session.identity_key(Case, case.id))) is not None:
        work.session.expire(known)
    put_keys(work, "slip", slip_id, number_keys(number))
    work.record("slip.raise", "case", case.id, new=number, note=slip["worker"])
    return number


def mark_printed(work: UnitOfWork, number: str) -> int:
    """Count a printing of a slip and answer how often it is now on paper. Refusals: slip.unknown."""
    slip = by_number(work, number)
    slip.printed += 1
    work.record("slip.print", "slip", slip.id, new=str(slip.printed))
    return slip.printed


def book_back(work: UnitOfWork, number: str, result: str) -> None:
    """Take a slip back from the worker with what was done.

    Refusals: slip.unknown, slip.not_out, slip.result_missing.
    """
    slip, done = by_number(work, number), clean(result).strip()
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=slip.number)
    if not done:
        raise Refusal("slip.result_missing", field="result")
    slip.status, slip.done_at, slip.result = SlipStatus.BACK, work.now, done
    work.record("slip.back", "case", slip.case_id, new=slip.number, note=done)


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Void a slip without losing its number. Refusals: slip.unknown, slip.not_out, void.reason_missing."""
    slip, why = by_number(work, number), clean(reason).strip()
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=slip.number)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    slip.status, slip.void_reason = SlipStatus.VOID, why
    work.record("slip.void", "case", slip.case_id, new=slip.number, note=why)


def by_number(reading: Reading, number: str) -> Slip:
    """The slip of that number, however it was typed or scanned. Refusals: slip.unknown."""
    found = reading.session.scalar(select(Slip).where(Slip.number == as_number(number)))
    if found is None:
        raise Refusal("slip.unknown", number=number)
    return found
