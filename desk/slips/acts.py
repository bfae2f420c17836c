"""What may be done with a slip."""

from sqlalchemy import select

from db.models import Case, CaseStatus, Slip, SlipStatus, Trade
from desk.cases.acts import by_number as case_by_number
from desk.cases.rules import may_become
from desk.cleaning import clean, clean_line
from desk.index import put_keys
from desk.keys import number_keys
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork


def raise_for(work: UnitOfWork, case_number: str, trade_id: int | None = None, worker: str = "") -> str:
    """Send a trade to a case: raise a slip, pass the case on, answer the slip's number (B5, M69).

    Without a trade the one the case was taken for goes. Refusals: case.unknown, slip.case_not_open, trade.unknown.
    """
    case = case_by_number(work, case_number)
    if not may_become(case.status, CaseStatus.WITH_TRADE):
        raise Refusal("slip.case_not_open", number=case.number)
    trade = _trade(work, trade_id if trade_id is not None else case.trade_id)
    slip = Slip(
        number=next_number(work, "S", work.facts.local(work.now).year),
        case_id=case.id,
        trade_id=trade.id if trade else None,
        worker=clean_line(worker)[:60] or (trade.worker if trade else ""),
        raised_at=work.now,
        clerk_id=work.clerk_id,
    )
    work.session.add(slip)
    if case.status is not CaseStatus.WITH_TRADE:
        work.record("case.status", "case", case.id, old=case.status, new=CaseStatus.WITH_TRADE)
    case.status, case.version = CaseStatus.WITH_TRADE, case.version + 1
    if trade:
        case.trade_id = trade.id
    work.session.flush()
    put_keys(work, "slip", slip.id, number_keys(slip.number))
    work.record("slip.raise", "case", case.id, new=slip.number, note=slip.worker)
    return slip.number


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
    work.record("slip.void", "slip", slip.id, note=why)


def by_number(reading: Reading, number: str) -> Slip:
    """The slip of that number, however it was typed or scanned. Refusals: slip.unknown."""
    wanted = clean_line(number).upper().replace(" ", "")
    found = reading.session.scalar(select(Slip).where(Slip.number == wanted))
    if found is None:
        raise Refusal("slip.unknown", number=number)
    return found


def latest_for(reading: Reading, case_number: str) -> Slip | None:
    """The newest slip of a case that is not void."""
    query = select(Slip).join(Case, Case.id == Slip.case_id).where(Case.number == case_number)
    return reading.session.scalar(query.where(Slip.status != SlipStatus.VOID).order_by(Slip.id.desc()).limit(1))


def _trade(work: UnitOfWork, trade_id: int | None) -> Trade | None:
    if trade_id is None:
        return None
    trade = work.session.get(Trade, trade_id)
    if trade is None:
        raise Refusal("trade.unknown", field="trade", id=trade_id)
    return trade
