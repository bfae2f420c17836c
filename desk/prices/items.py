"""The items of the price list, changed by the office: services paid and free, materials, hours of labour (M09, M54).

Every change is a manager's and serves what is put on slips from then on; a slip keeps what stands on it.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from db.models import LineKind, Package, PackageLine, PriceItem, Trade
from desk import records
from desk.named import Named
from desk.prices.codes import code_for, names_for
from desk.prices.valid import set_price
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line, short_text
from desk.work import UnitOfWork

LONGEST_UNIT, LONGEST_MODEL, LONGEST_NOTE = 20, 60, 300
_NOTHING = Named("", "")


@dataclass(frozen=True)
class NewItem:
    """An item as the office writes it; free work (`charged` off) has its price as its value."""

    kind: LineKind
    code: str
    name: Named
    unit: Named = _NOTHING
    charged: bool = True
    model: str = ""
    trade_id: int | None = None
    note: Named = _NOTHING


def add_item(work: UnitOfWork, new: NewItem, price: str, valid_from: date | None = None) -> int:
    """Add an item at the end of its kind with its first price, and answer its id.

    Refusals: clerk.managers_only, price.code_missing, price.code_twice, list.name_missing, text.too_long,
    trade.unknown, those of `set_price`.
    """
    require_manager(work)
    values = _values(work, new, None)
    row = PriceItem(**values, position=_last(work, new.kind) + 1)
    id = records.put(work, row)
    set_price(work, id, price, valid_from)
    return id


def change_item(work: UnitOfWork, item_id: int, new: NewItem) -> None:
    """Change an item but for its prices; of another kind it stands at the end there.

    Refusals: record.unknown, and those of `add_item` but for the price's.
    """
    require_manager(work)
    row = records.get(work, PriceItem, item_id)
    values = _values(work, new, row)
    if new.kind is not row.kind:
        values["position"] = _last(work, new.kind) + 1
    records.change(work, PriceItem, item_id, values)


def take_off_item(work: UnitOfWork, item_id: int) -> None:
    """Offer an item no longer; slips keep it. Refusals: clerk.managers_only, record.unknown, price.in_package."""
    require_manager(work)
    holds = (
        select(Package)
        .join(PackageLine, PackageLine.package_id == Package.id)
        .where(PackageLine.item_id == item_id, Package.removed_at.is_(None))
        .limit(1)
    )
    if (package := work.session.scalar(holds)) is not None:
        raise Refusal("price.in_package", package=package.code)
    records.take_off(work, PriceItem, item_id)


def put_back_item(work: UnitOfWork, item_id: int) -> None:
    """Offer an item again. Refusals: clerk.managers_only, record.unknown, price.code_twice."""
    require_manager(work)
    row = work.session.get(PriceItem, item_id)
    if row is not None:
        code_for(work, row.code, row)
    records.put_back(work, PriceItem, item_id)


def shift_item(work: UnitOfWork, item_id: int, by: int) -> None:
    """Move an item up (`by` below 0) or down among its kind; beyond the ends it stays at the end.

    Refusals: clerk.managers_only, record.unknown.
    """
    require_manager(work)
    row = records.get(work, PriceItem, item_id)
    query = select(PriceItem).where(PriceItem.kind == row.kind, PriceItem.removed_at.is_(None))
    records.shift(work, work.session.scalars(query.order_by(PriceItem.position, PriceItem.id)).all(), row, by)


def _last(work: UnitOfWork, kind: LineKind) -> int:
    return work.session.scalar(select(func.max(PriceItem.position)).where(PriceItem.kind == kind)) or 0


def _values(work: UnitOfWork, new: NewItem, row: PriceItem | None) -> dict[str, Any]:
    trade = work.session.get(Trade, new.trade_id) if new.trade_id is not None else None
    kept = row is not None and row.trade_id == new.trade_id
    if new.trade_id is not None and (trade is None or not (trade.active or kept)):
        raise Refusal("trade.unknown", field="trade_id", id=new.trade_id)
    return {
        "kind": new.kind,
        "code": code_for(work, new.code, row),
        **names_for(new.name),
        "unit_zh": short_line(new.unit.zh, LONGEST_UNIT, "unit_zh"),
        "unit_en": short_line(new.unit.en, LONGEST_UNIT, "unit_en"),
        "charged": new.charged,
        "model": short_line(new.model, LONGEST_MODEL, "model"),
        "trade_id": new.trade_id,
        "note_zh": short_text(new.note.zh, LONGEST_NOTE, "note_zh"),
        "note_en": short_text(new.note.en, LONGEST_NOTE, "note_en"),
    }
