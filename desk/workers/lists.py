"""Reads the workers of the office, and whom each department usually sends."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Trade, Worker
from desk.named import Named
from desk.work import Reading


@dataclass(frozen=True)
class WorkerRow:
    """A worker on the list; without a trade they go out for any. `phone` is as the desk rings it."""

    key: int
    name: str
    phone: str
    trade: Named | None
    trade_id: int | None


@dataclass(frozen=True)
class Usual:
    """All workers, and by the id of a department the name of whom it usually sends."""

    workers: tuple[WorkerRow, ...]
    sent: dict[int, str]


def workers(reading: Reading) -> tuple[WorkerRow, ...]:
    """The workers who are not taken off, in the office's order."""
    query = (
        select(Worker.id, Worker.name, Worker.phone, Trade.name_en, Trade.name_zh, Worker.trade_id)
        .outerjoin(Trade, Trade.id == Worker.trade_id)
        .where(Worker.removed_at.is_(None))
        .order_by(Worker.position, Worker.id)
    )
    return tuple(
        WorkerRow(key, name, phone, Named(en, zh) if en is not None else None, trade_id)
        for key, name, phone, en, zh, trade_id in reading.session.execute(query)
    )


def usual(reading: Reading) -> Usual:
    """Whom to choose from, and who goes when nobody is chosen."""
    sent = reading.session.execute(select(Trade.id, Trade.worker).where(Trade.worker != ""))
    return Usual(workers(reading), dict(sent.all()))
