"""Reads the classes, places, trades and causes in use."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import CaseClass, Cause, Place, Trade
from desk.calendar import Limit
from desk.named import Named
from desk.work import Reading


@dataclass(frozen=True)
class ClassRow:
    """A class a case can have, under its heading, with both limits and the trade it is passed to."""

    id: int
    code: str
    parent: Named | None
    name: Named
    reply: Limit
    solution: Limit
    trade_id: int | None
    sudden: bool = False  # taken with the short form, by the clock (M42)
    about_staff: bool = False  # asks who it is about, and which breach (M12)


@dataclass(frozen=True)
class PlaceRow:
    """A place to choose; `common` ones lie outside the flats."""

    id: int
    name: Named
    common: bool = False


@dataclass(frozen=True)
class TradeRow:
    """A trade or department to pass work to, with the worker usually sent."""

    id: int
    code: str
    name: Named
    worker: str


@dataclass(frozen=True)
class CauseRow:
    """A family of causes that a case is closed with (M47)."""

    id: int
    code: str
    name: Named


def classes(reading: Reading) -> tuple[ClassRow, ...]:
    """The classes in use that have none below them, under their headings, in the office's order.

    What stands under a heading left out is left out with it; a department left out is not proposed (M06).
    """
    rows = {each.id: each for each in reading.session.scalars(select(CaseClass).where(CaseClass.active))}
    trades = set(reading.session.scalars(select(Trade.id).where(Trade.active)))
    headings = {each.parent_id for each in rows.values()}
    chosen = (
        each for each in rows.values() if each.id not in headings and (each.parent_id is None or each.parent_id in rows)
    )
    return tuple(
        ClassRow(
            each.id,
            each.code,
            Named(parent.name_en, parent.name_zh) if (parent := rows.get(each.parent_id or 0)) else None,
            Named(each.name_en, each.name_zh),
            Limit(each.reply_amount, each.reply_unit),
            Limit(each.solution_amount, each.solution_unit),
            each.trade_id if each.trade_id in trades else None,
            each.sudden,
            each.about_staff,
        )
        for each in sorted(chosen, key=lambda each: _place(each, rows))
    )


def _place(row: CaseClass, rows: dict[int, CaseClass]) -> tuple[int, ...]:
    heading = rows[row.parent_id] if row.parent_id is not None else row
    return heading.position, heading.id, row.position, row.id


def places(reading: Reading) -> tuple[PlaceRow, ...]:
    """The places on the list."""
    return tuple(
        PlaceRow(each.id, Named(each.name_en, each.name_zh), each.common)
        for each in reading.session.scalars(select(Place).where(Place.active).order_by(Place.position, Place.id))
    )


def trades(reading: Reading) -> tuple[TradeRow, ...]:
    """The trades and departments in use."""
    return tuple(
        TradeRow(each.id, each.code, Named(each.name_en, each.name_zh), each.worker)
        for each in reading.session.scalars(select(Trade).where(Trade.active).order_by(Trade.position, Trade.id))
    )


def causes(reading: Reading) -> tuple[CauseRow, ...]:
    """The families of causes in use."""
    return tuple(
        CauseRow(each.id, each.code, Named(each.name_en, each.name_zh))
        for each in reading.session.scalars(select(Cause).where(Cause.active).order_by(Cause.position, Cause.id))
    )
