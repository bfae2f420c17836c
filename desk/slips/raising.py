"""Sends somebody out: raises a slip for a case, or alone."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import uuid4

from sqlalchemy import CursorResult, Integer, Table, bindparam, func, insert, select, update

from db.base import id_of
from db.models import Case, CaseClass, CaseStatus, Slip, SlipStatus, Trade, Unit, Worker
from desk.cases.calling_back import call_not_due
from desk.cases.handing import pass_on
from desk.cases.known import as_number
from desk.cases.pausing import resume
from desk.cases.rules import may_become
from desk.diarylines import as_json
from desk.index import put_keys
from desk.masking import masked_phone
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line
from desk.slips.errand import LONGEST_WORKER, Errand, columns_of, errand_of, moved, worker_of
from desk.slips.findable import find_anew, keys_of
from desk.slips.known import by_number, tell
from desk.slips.lines import lines_of
from desk.unmasking import phone_of_caller
from desk.words import word
from desk.work import Reading, UnitOfWork

LONGEST_TOLD_BY, LONGEST_PHONE = 300, 80
RAISED = "slip-"
"""How the batch of a hand-over begins, or of a pause that ends, when a slip brought it about."""
_PLAIN = Errand()

# Statements made once and sent without entities: a clerk saves a case and its slip with one key, all day long.
_case, _slip, _trade, _class = Case.__table__, Slip.__table__, Trade.__table__, CaseClass.__table__
_worker = Worker.__table__
_SENT = (
    select(func.min(_worker.c.id))
    .where(_worker.c.trade_id == _trade.c.id, _worker.c.name == _trade.c.worker, _worker.c.removed_at.is_(None))
    .scalar_subquery()
)
_CASE = (
    select(
        _case.c.id, _case.c.number, _case.c.status, _case.c.version, _trade.c.id.label("trade"), _trade.c.worker,
        _case.c.trade_id.label("had"),
        func.coalesce(_case.c.trade_id, _class.c.trade_id).label("own_trade"), _SENT.label("worker_id"),
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
    work: UnitOfWork,
    case_number: str,
    trade_id: int | None = None,
    worker: str = "",
    reason: str = "",
    errand: Errand = _PLAIN,
    second_of_id: int | None = None,
) -> str:
    """Send a trade to a case: raise a slip, pass the case on, answer the slip's number (B5, M69).

    Without a trade the one the case was taken for goes; another than the case has is a hand-over as well, and one
    that the case's class is not for needs a reason (M06).
    It is taken back by `unraise`. `second_of_id`: the slip whose visit was not enough.
    Refusals: case.unknown, slip.case_not_open, trade.unknown, hand_off.reason_missing, those of `columns_of`.
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
    had, batch = case.had, f"{RAISED}{uuid4().hex}"
    if trade_id is not None and case.own_trade not in (None, trade_id):
        pass_on(work, case.number, trade_id, goes, reason=reason, batch=batch)
        case = work.session.connection().execute(_CASE, wanted).one()
    elif case.status is CaseStatus.PAUSED:
        resume(work, case.number, batch)  # whoever goes now ends the waiting
        case = work.session.connection().execute(_CASE, wanted).one()
    is_usual = goes == case.worker and case.worker_id is not None
    goes, worker_id = (goes, case.worker_id) if is_usual else worker_of(work, goes, case.trade)
    of = {"case_id": case.id, "worker_id": worker_id, "second_of_id": second_of_id}
    number, _slip_id = _raise(work, goes, case.trade, errand, **of)
    if case.status is not CaseStatus.WITH_TRADE:
        work.record("case.status", "case", case.id, old=case.status, new=CaseStatus.WITH_TRADE)
    passed = {"of": case.id, "to": CaseStatus.WITH_TRADE, "trade": case.trade, "edition": case.version + 1}
    work.session.execute(_PASS_ON, passed)
    if (known := work.session.identity_map.get(work.session.identity_key(Case, case.id))) is not None:
        work.session.expire(known)
    was = as_json({"trade_id": None}) if had is None and case.trade is not None else ""
    work.record("slip.raise", "case", case.id, old=was, new=number, note=goes)
    if case.status is not CaseStatus.OPEN:  # of one that nobody had nothing was repaired yet
        call_not_due(work, work.session.get_one(Case, case.id))
    return number


@dataclass(frozen=True)
class Wanted:
    """What a slip without a case is for: the flat, if it is in one, and who asked for it, if anybody did."""

    unit_id: int | None = None
    told_by: str = ""
    told_phone: str = ""


def raise_alone(
    work: UnitOfWork,
    wanted: Wanted,
    trade_id: int | None,
    worker: str,
    errand: Errand,
    second_of_id: int | None = None,
) -> str:
    """Send a trade out on the office's own work, without a case, and answer the slip's number.

    Refusals: slip.nothing_to_do without a summary, unit.unknown, trade.missing, trade.unknown, phone.masked, those of
    `columns_of`.
    """
    work.session.flush()
    if not errand.summary.strip():
        raise Refusal("slip.nothing_to_do", field="summary")
    if trade_id is None:
        raise Refusal("trade.missing", field="trade")
    trade = work.session.get(Trade, trade_id)
    if trade is None:
        raise Refusal("trade.unknown", field="trade", id=trade_id)
    goes, worker_id = worker_of(work, short_line(worker, LONGEST_WORKER, "worker") or trade.worker, trade_id)
    of = _wanted(work, wanted) | {"worker_id": worker_id, "second_of_id": second_of_id}
    number, slip_id = _raise(work, goes, trade_id, errand, **of)
    work.record("slip.raise", "slip", slip_id, new=number, note=goes)
    return number


def change(
    work: UnitOfWork,
    number: str,
    trade_id: int | None,
    worker: str,
    errand: Errand,
    wanted: Wanted | None = None,
) -> str:
    """Change what stands on a slip that is out: who goes, when, and what they are told.

    `wanted` is for one without a case: whose flat, and who asked. A slip of a case may be for no trade.
    Another trade gets the case as well where nobody else goes for it and the slip's trade has it: the answer is the
    batch of that hand-over, "" without one.
    Refusals: slip.unknown, slip.not_out, slip.nothing_to_do, trade.missing, trade.unknown, unit.unknown, phone.masked,
    those of `columns_of`.
    """
    slip = by_number(work, number)
    if slip.status is not SlipStatus.OUT:
        raise Refusal("slip.not_out", number=slip.number)
    if trade_id is None and slip.case_id is None and slip.trade_id is not None:
        raise Refusal("trade.missing", field="trade")
    trade = work.session.get(Trade, trade_id) if trade_id is not None else None
    if trade is None and trade_id is not None:
        raise Refusal("trade.unknown", field="trade", id=trade_id)
    told = columns_of(work, errand)
    if slip.case_id is None and not told["summary"]:
        raise Refusal("slip.nothing_to_do", field="summary")
    if slip.case_id is None and wanted is not None:
        told |= _wanted(work, wanted, slip.told_phone)
    goes, worker_id = worker_of(work, short_line(worker, LONGEST_WORKER, "worker"), trade_id)
    told |= {"trade_id": trade_id, "worker": goes, "worker_id": worker_id}
    batch = _hand_over(work, slip, trade, goes) if trade is not None and trade_id != slip.trade_id else ""
    old = {name: getattr(slip, name) for name, value in told.items() if getattr(slip, name) != value}
    if not old:
        return ""
    was = work.session.get(Trade, slip.trade_id) if slip.trade_id is not None else None
    for name in old:
        setattr(slip, name, told[name])
    work.session.flush()
    if {"summary", "equipment"} & old.keys():
        find_anew(work, slip)
    new = {name: told[name] for name in old}
    if "trade_id" in old:
        old["trade"], new["trade"] = (each.code if each is not None else "" for each in (was, trade))
    tell(work, slip, "slip.change", old=as_json(old), new=as_json(new), note=slip.number)
    return batch


def _hand_over(work: UnitOfWork, slip: Slip, trade: Trade, goes: str) -> str:
    """Pass the case of a slip on to the trade that goes now, where it has that of the slip and no other slip is out."""
    case = work.session.get(Case, slip.case_id) if slip.case_id is not None else None
    if case is None or case.status is not CaseStatus.WITH_TRADE or case.trade_id != slip.trade_id:
        return ""
    others = select(Slip.id).where(Slip.case_id == slip.case_id, Slip.status == SlipStatus.OUT, Slip.id != slip.id)
    if slip.trade_id is None or work.session.scalar(others.limit(1)) is not None:
        return ""
    batch = f"{RAISED}{uuid4().hex}"
    reason = word(work.facts.language, "slip.other_trade").format(number=slip.number)
    pass_on(work, case.number, id_of(trade), goes, reason=reason, batch=batch)
    return batch


def written_on(reading: Reading, number: str) -> tuple[object, ...]:
    """All that can be changed of a slip that is out, to see whether it was. Refusals: slip.unknown."""
    slip = by_number(reading, number)
    return (
        errand_of(slip), slip.trade_id, slip.worker, slip.unit_id, slip.told_by, slip.told_phone,
        lines_of(reading, slip.id),
    )  # fmt: skip


def move(
    work: UnitOfWork, number: str, start: datetime | None, end: datetime | None = None, worker: str | None = None
) -> None:
    """Put the appointment of a slip elsewhere, with another worker if one is named; no start: no appointment.

    Refusals: as `change`.
    """
    slip = by_number(work, number)
    goes = slip.worker if worker is None else worker
    change(work, number, slip.trade_id, goes, moved(errand_of(slip), start, end))


def _wanted(work: UnitOfWork, wanted: Wanted, on_file: str = "") -> dict[str, Any]:
    """Whose flat and who asked, as the book keeps it; stars in a phone stand for what is on file."""
    if wanted.unit_id is not None and work.session.get(Unit, wanted.unit_id) is None:
        raise Refusal("unit.unknown", field="unit", unit=wanted.unit_id)
    phone = short_line(wanted.told_phone, LONGEST_PHONE, "told_phone")
    if on_file and phone == masked_phone(on_file):
        phone = on_file
    return {
        "unit_id": wanted.unit_id,
        "told_by": short_line(wanted.told_by, LONGEST_TOLD_BY, "told_by"),
        "told_phone": phone_of_caller(work, phone, None, wanted.unit_id),
    }


def _raise(work: UnitOfWork, worker: str, trade_id: int | None, errand: Errand, **of: Any) -> tuple[str, int]:
    """Keep a new slip under the next number; answers the number and the id."""
    number = next_number(work, "S", work.facts.local(work.now).year)
    slip: dict[str, Any] = {
        "number": number,
        "trade_id": trade_id,
        "worker": worker,
        "raised_at": work.now,
        "clerk_id": work.clerk_id,
        "status": SlipStatus.OUT,
        "printed": 0,
        "result": "",
        "void_reason": "",
        **of,
    }
    if errand != _PLAIN:
        slip |= columns_of(work, errand)
    slip_id = cast(CursorResult[Any], work.session.execute(_RAISE, slip)).lastrowid
    put_keys(work, "slip", slip_id, keys_of(number, slip.get("equipment", ""), slip.get("summary", "")))
    return number, slip_id
