"""Who has how many slips that are not back, and for how long."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.models import Slip, SlipStatus, Trade
from desk.named import Named
from desk.slips.rows import is_late, late_before
from desk.work import Reading

FEW_DAYS, SOME_DAYS = 2, 7
"""The ages told apart: today, up to 2 days, up to 7, more; days of the office's calendar."""


@dataclass(frozen=True)
class WorkerOut:
    """One worker's slips that are out, by age; the trades they went out for. An empty name: nobody was named.

    A name is the same however its letters are written; `worker` is as it was written last.
    """

    key: tuple[str, ...]
    worker: str
    trades: tuple[Named, ...]
    today: int
    few: int
    some: int
    more: int
    late: int  # out for longer than the office's days allow
    oldest: datetime

    @property
    def total(self) -> int:
        """All of them."""
        return self.today + self.few + self.some + self.more


def workers_out(reading: Reading) -> tuple[WorkerOut, ...]:
    """Every worker with slips out, whose oldest slip has been out longest first."""
    today = reading.facts.local(reading.now).date()
    limit = late_before(reading)
    held: dict[str, list[datetime]] = {}
    late: Counter[str] = Counter()
    names: dict[str, str] = {}
    trades: dict[str, dict[Named, None]] = {}
    rows = reading.session.execute(
        select(Slip.worker, Slip.raised_at, Slip.appoint_until, Trade.name_en, Trade.name_zh)
        .outerjoin(Trade, Trade.id == Slip.trade_id)
        .where(Slip.status == SlipStatus.OUT)
        .order_by(Slip.raised_at, Slip.id)
    )
    for worker, raised, until, en, zh in rows:
        key = worker.casefold()
        names[key] = worker
        held.setdefault(key, []).append(raised)
        late[key] += is_late(raised, until, limit)
        if en is not None:
            trades.setdefault(key, {})[Named(en, zh)] = None
    found = []
    for key, all_raised in held.items():
        ages = [(today - reading.facts.local(raised).date()).days for raised in all_raised]
        found.append(
            WorkerOut(
                (key,),
                names[key],
                tuple(trades.get(key, ())),
                sum(age <= 0 for age in ages),
                sum(0 < age <= FEW_DAYS for age in ages),
                sum(FEW_DAYS < age <= SOME_DAYS for age in ages),
                sum(age > SOME_DAYS for age in ages),
                late[key],
                min(all_raised),
            )
        )
    return tuple(found)
