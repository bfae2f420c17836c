"""Keeps the list of workers; every change is a dispatcher's and has its line of the diary."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from db.models import Slip, SlipStatus, Trade, Worker
from desk import records
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.rights import Right, require
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_NAME, LONGEST_PHONE = 60, 80


@dataclass(frozen=True)
class NewWorker:
    """A worker as somebody types them; no trade: they go out for any."""

    name: str
    phone: str = ""
    trade_id: int | None = None


def add_worker(work: UnitOfWork, new: NewWorker) -> int:
    """Put a worker at the end of the list and answer the id.

    Refusals: clerk.dispatchers_only, worker.nameless, worker.name_twice, trade.unknown, text.too_long.
    """
    require(work, Right.DISPATCH)
    told = _told(work, new, None)
    last = work.session.scalar(select(func.max(Worker.position)))
    return records.put(work, Worker(position=(last or 0) + 1, **told))


def change_worker(work: UnitOfWork, worker_id: int, new: NewWorker) -> None:
    """Change a worker; a department that usually sends them sends them under the new name, and so do their slips that
    are out. What came home keeps the name that was printed on it.

    Refusals: as `add_worker`, and record.unknown.
    """
    require(work, Right.DISPATCH)
    row = records.get(work, Worker, worker_id)
    told, before = _told(work, new, worker_id), row.name
    records.change(work, Worker, worker_id, told)
    if told["name"] != before:
        for trade_id, sent in work.session.execute(select(Trade.id, Trade.worker).where(Trade.worker != "")).all():
            if sent.casefold() == before.casefold():
                records.change(work, Trade, trade_id, {"worker": told["name"]})
        _rename_slips_out(work, worker_id, before, told["name"])


def _rename_slips_out(work: UnitOfWork, worker_id: int, before: str, name: str) -> None:
    """Slips given to the worker, or to the old name as it was typed: the office knows one person by one name."""
    out = select(Slip).where(Slip.status == SlipStatus.OUT, Slip.worker != "")
    for slip in work.session.scalars(out.order_by(Slip.id)).all():
        theirs = slip.worker_id == worker_id or (slip.worker_id is None and slip.worker.casefold() == before.casefold())
        if not theirs or slip.worker == name:
            continue
        old, slip.worker, slip.worker_id = slip.worker, name, worker_id
        subject, of = ("case", slip.case_id) if slip.case_id is not None else ("slip", slip.id)
        told = {"old": as_json({"worker": old}), "new": as_json({"worker": name}), "note": slip.number}
        work.record("slip.change", subject, of, **told)
    work.session.flush()


def take_worker_off(work: UnitOfWork, worker_id: int) -> None:
    """Offer a worker no longer; slips keep the name. Refusals: clerk.dispatchers_only, record.unknown."""
    require(work, Right.DISPATCH)
    records.take_off(work, Worker, worker_id)


def put_worker_back(work: UnitOfWork, worker_id: int) -> None:
    """Offer again who was taken off.

    Refusals: clerk.dispatchers_only, record.unknown, worker.name_twice when somebody else has the name by now.
    """
    require(work, Right.DISPATCH)
    row = work.session.get(Worker, worker_id)
    if row is not None and row.removed_at is not None:
        _only_one(work, row.name, worker_id)
    records.put_back(work, Worker, worker_id)


def shift_worker(work: UnitOfWork, worker_id: int, by: int) -> None:
    """Move a worker up (`by` below 0) or down the list; beyond the ends they stay at the end.

    Refusals: clerk.dispatchers_only, record.unknown.
    """
    require(work, Right.DISPATCH)
    row = records.get(work, Worker, worker_id)
    query = select(Worker).where(Worker.removed_at.is_(None)).order_by(Worker.position, Worker.id)
    records.shift(work, work.session.scalars(query).all(), row, by)


def _told(work: UnitOfWork, new: NewWorker, worker_id: int | None) -> dict[str, Any]:
    name = short_line(new.name, LONGEST_NAME, "name")
    if not name:
        raise Refusal("worker.nameless", field="name")
    _only_one(work, name, worker_id)
    if new.trade_id is not None and work.session.get(Trade, new.trade_id) is None:
        raise Refusal("trade.unknown", field="trade_id", id=new.trade_id)
    return {"name": name, "phone": short_line(new.phone, LONGEST_PHONE, "phone"), "trade_id": new.trade_id}


def _only_one(work: UnitOfWork, name: str, worker_id: int | None) -> None:
    """A slip names its worker, so that no two may be called the same."""
    others = select(Worker.id, Worker.name).where(Worker.removed_at.is_(None))
    for id, taken in work.session.execute(others):
        if id != worker_id and taken.casefold() == name.casefold():
            raise Refusal("worker.name_twice", field="name", name=taken)
