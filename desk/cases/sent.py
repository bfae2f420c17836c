"""Where cases went on to: hand-overs and slips in one order, for the papers."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.models import Case, EscalationLevel, HandOff, Slip, SlipStatus, Trade
from desk.named import Named
from desk.work import Reading


@dataclass(frozen=True)
class Sent:
    """One time a case went on; the moment is UTC."""

    at: datetime
    trade_id: int | None
    department: Named | None
    taker: str = ""
    told: str = ""  # what the person was told
    level: EscalationLevel | None = None  # how far up it was brought by it (M00)


def sent_on(reading: Reading, case_ids: Sequence[int]) -> Mapping[int, Sequence[Sent]]:
    """By case, the first time first; a slip to the department that has the case already is no new step (M02)."""
    by_hand = (
        select(HandOff, Trade)
        .outerjoin(Trade, Trade.id == HandOff.trade_id)
        .where(HandOff.case_id.in_(case_ids), HandOff.removed_at.is_(None))
        .order_by(HandOff.at, HandOff.id)
    )
    found: dict[int, list[Sent]] = defaultdict(list)
    for each, trade in reading.session.execute(by_hand):
        found[each.case_id].append(Sent(each.at, each.trade_id, _named(trade), each.taker, each.told, each.level))
    by_slip = (
        select(Case.id, Slip.raised_at, Slip.worker, Trade)
        .join(Slip, Slip.case_id == Case.id)
        .outerjoin(Trade, Trade.id == Slip.trade_id)
        .where(Slip.case_id.in_(case_ids), Slip.status != SlipStatus.VOID)
        .order_by(Slip.raised_at, Slip.id)
    )
    for case_id, at, worker, trade in reading.session.execute(by_slip):
        before = [each for each in found[case_id] if each.at <= at]
        if not before or before[-1].trade_id != (trade.id if trade else None):
            found[case_id].insert(len(before), Sent(at, trade.id if trade else None, _named(trade), worker))
    return found


def _named(trade: Trade | None) -> Named | None:
    return Named(trade.name_en, trade.name_zh) if trade is not None else None
