"""The trades and departments work is passed to, changed by the office (M06)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from db.models import CaseClass, Trade
from desk import records
from desk.choices.entries import code_for, names_for, next_place
from desk.named import Named
from desk.rights import require_manager
from desk.short import short_line
from desk.work import Reading, UnitOfWork

LONGEST_NAME, LONGEST_CODE = 60, 30


@dataclass(frozen=True)
class TradeEntry:
    """A department in the list of the office, left out or not, with the worker usually sent."""

    key: int
    code: str
    name: Named
    worker: str
    classes: int  # classes in use whose cases are passed to it
    active: bool


def all_trades(reading: Reading) -> tuple[TradeEntry, ...]:
    """Every department in the office's order, those left out last."""
    routed = select(CaseClass.trade_id, func.count()).where(CaseClass.active).group_by(CaseClass.trade_id)
    classes: dict[int | None, int] = dict(reading.session.execute(routed).all())
    query = select(Trade).order_by(Trade.active.desc(), Trade.position, Trade.id)
    return tuple(
        TradeEntry(
            each.id, each.code, Named(each.name_en, each.name_zh), each.worker, classes.get(each.id, 0), each.active
        )
        for each in reading.session.scalars(query)
    )


def add_trade(work: UnitOfWork, name: Named, worker: str) -> int:
    """Add a department at the end and answer its id; the program gives its code.

    Refusals: clerk.managers_only, list.name_missing, list.name_twice, text.too_long."""
    require_manager(work)
    row = Trade("", "", "", short_line(worker, LONGEST_NAME, "worker"))
    names = names_for(work, row, name, LONGEST_NAME)
    row.name_en, row.name_zh, row.position = names["name_en"], names["name_zh"], next_place(work, row)
    row.code = code_for(work, Trade, row.name_en, LONGEST_CODE)
    return records.put(work, row)


def change_trade(work: UnitOfWork, trade_id: int, name: Named, worker: str) -> None:
    """Change a department. Refusals: as `add_trade`, and record.unknown."""
    require_manager(work)
    row = records.get(work, Trade, trade_id)
    names = names_for(work, row, name, LONGEST_NAME)
    records.change(work, Trade, trade_id, {**names, "worker": short_line(worker, LONGEST_NAME, "worker")})
