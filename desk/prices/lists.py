"""Reads the price list: what the office keeps, and what may be put on a slip."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from db.models import LineKind, Package, PackageLine, PriceItem, Trade
from desk.money import times
from desk.named import Named
from desk.prices.asked import asked_of_items, asked_of_packages
from desk.prices.valid import Held, coming, in_force
from desk.tenure import today
from desk.work import Reading

_KINDS = tuple(LineKind(each) for each in ("service", "labour", "material"))
"""The order in which kinds stand on the list and on paper."""


@dataclass(frozen=True)
class ItemRow:
    """An item of the price list; `price` is what one unit costs on the day asked for, `comes` what follows."""

    key: int
    kind: LineKind
    code: str
    name: Named
    unit: Named
    charged: bool
    model: str
    trade: Named | None
    trade_id: int | None
    note: Named
    price: Held | None = None
    comes: Held | None = None
    asked: int = 0  # slips with it in the last twelve months


@dataclass(frozen=True)
class PackedRow:
    """A line of a package: so many thousandths of the unit of an item."""

    item: ItemRow
    quantity: int

    @property
    def sum(self) -> int | None:
        """What the line is worth in whole cents; None while the item has no price."""
        return times(self.item.price.cents, self.quantity) if self.item.price is not None else None


@dataclass(frozen=True)
class PackageRow:
    """A package with its lines."""

    key: int
    code: str
    name: Named
    lines: tuple[PackedRow, ...]
    asked: int = 0

    @property
    def ready(self) -> bool:
        """Whether every line has a price."""
        return all(each.sum is not None for each in self.lines)

    @property
    def value(self) -> int:
        """What its lines are worth, in whole cents."""
        return sum(each.sum or 0 for each in self.lines)

    @property
    def charged(self) -> int:
        """What is charged for it: free lines are not."""
        return sum(each.sum or 0 for each in self.lines if each.item.charged)


@dataclass(frozen=True)
class PriceList:
    """Items by kind and the office's order, and packages."""

    items: tuple[ItemRow, ...] = ()
    packages: tuple[PackageRow, ...] = ()


def price_list(reading: Reading, day: date | None = None, *, asked: bool = False) -> PriceList:
    """All that is on file, with the prices of a day of the office, today's unless told otherwise.

    With `asked` each says on how many slips of the last twelve months it stands (M37).
    """
    return _listed(reading, in_force(reading, day or today(reading)), asked=asked)


def offered(reading: Reading, day: date | None = None) -> PriceList:
    """What may be put on a slip for work of that day: the items that have a price, the packages whose items all do.

    What was listed only after a day that is past is offered at today's price.
    """
    held, now = in_force(reading, day or today(reading)), today(reading)
    if day is not None and day < now:
        held = {**in_force(reading, now), **held}
    whole = _listed(reading, held, asked=False)
    return PriceList(
        tuple(each for each in whole.items if each.price is not None),
        tuple(each for each in whole.packages if each.ready and each.lines),
    )


def _listed(reading: Reading, held: Mapping[int, Held], *, asked: bool) -> PriceList:
    comes = coming(reading)
    counted = asked_of_items(reading) if asked else {}
    query = select(PriceItem, Trade).outerjoin(Trade, Trade.id == PriceItem.trade_id)
    query = query.where(PriceItem.removed_at.is_(None)).order_by(PriceItem.position, PriceItem.id)
    items = [
        _item(item, trade, held.get(item.id), comes.get(item.id), counted.get(item.id, 0))
        for item, trade in reading.session.execute(query)
    ]
    items.sort(key=lambda each: _KINDS.index(each.kind))
    by_id = {each.key: each for each in items}
    return PriceList(tuple(items), _packages(reading, by_id, asked_of_packages(reading) if asked else {}))


def _item(item: PriceItem, trade: Trade | None, price: Held | None, comes: Held | None, asked: int) -> ItemRow:
    return ItemRow(
        key=item.id,
        kind=item.kind,
        code=item.code,
        name=Named(item.name_en, item.name_zh),
        unit=Named(item.unit_en, item.unit_zh),
        charged=item.charged,
        model=item.model,
        trade=Named(trade.name_en, trade.name_zh) if trade is not None else None,
        trade_id=item.trade_id,
        note=Named(item.note_en, item.note_zh),
        price=price,
        comes=comes,
        asked=asked,
    )


def _packages(reading: Reading, items: Mapping[int, ItemRow], asked: Mapping[int, int]) -> tuple[PackageRow, ...]:
    lines: dict[int, list[PackedRow]] = {}
    for each in reading.session.scalars(select(PackageLine).order_by(PackageLine.position, PackageLine.id)):
        if each.item_id in items:
            lines.setdefault(each.package_id, []).append(PackedRow(items[each.item_id], each.quantity))
    query = select(Package).where(Package.removed_at.is_(None)).order_by(Package.position, Package.id)
    return tuple(
        PackageRow(
            each.id, each.code, Named(each.name_en, each.name_zh), tuple(lines.get(each.id, ())), asked.get(each.id, 0)
        )
        for each in reading.session.scalars(query)
    )
