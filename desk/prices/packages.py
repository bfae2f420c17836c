"""Packages: services and materials that go together, put on a slip as one and standing there line by line (M53)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, select

from db.models import Package, PackageLine, PriceItem
from desk import records
from desk.diarylines import as_json
from desk.money import quantity_of, thousandths_of
from desk.named import Named
from desk.prices.codes import code_for, names_for
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.work import UnitOfWork

MOST_LINES = 30


@dataclass(frozen=True)
class Packed:
    """So many units of an item in a package; the quantity as it was typed."""

    item_id: int
    quantity: str = "1"


@dataclass(frozen=True)
class NewPackage:
    """A package as the office writes it."""

    code: str
    name: Named
    lines: tuple[Packed, ...]


def add_package(work: UnitOfWork, new: NewPackage) -> int:
    """Add a package at the end and answer its id.

    Refusals: clerk.managers_only, price.code_missing, price.code_twice, list.name_missing, text.too_long,
    package.empty, package.too_many_lines, package.twice, price.item_unknown, quantity.unreadable,
    quantity.out_of_range.
    """
    require_manager(work)
    lines = _lines(work, new.lines)
    last = work.session.scalar(select(func.max(Package.position))) or 0
    id = records.put(work, Package(code=code_for(work, new.code), **names_for(new.name), position=last + 1))
    _fill(work, id, lines)
    return id


def change_package(work: UnitOfWork, package_id: int, new: NewPackage) -> None:
    """Change a package; slips keep the lines it had. Refusals: record.unknown, and those of `add_package`."""
    require_manager(work)
    row = records.get(work, Package, package_id)
    lines = _lines(work, new.lines)
    records.change(work, Package, package_id, {"code": code_for(work, new.code, row), **names_for(new.name)})
    _fill(work, package_id, lines)


def take_off_package(work: UnitOfWork, package_id: int) -> None:
    """Offer a package no longer; slips keep its lines. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.take_off(work, Package, package_id)


def put_back_package(work: UnitOfWork, package_id: int) -> None:
    """Offer a package again. Refusals: clerk.managers_only, record.unknown, price.code_twice, price.item_gone."""
    require_manager(work)
    row = work.session.get(Package, package_id)
    if row is not None:
        code_for(work, row.code, row)
        gone = (
            select(PriceItem.code)
            .join(PackageLine, PackageLine.item_id == PriceItem.id)
            .where(PackageLine.package_id == package_id, PriceItem.removed_at.is_not(None))
            .limit(1)
        )
        if (code := work.session.scalar(gone)) is not None:
            raise Refusal("price.item_gone", which=code)
    records.put_back(work, Package, package_id)


def shift_package(work: UnitOfWork, package_id: int, by: int) -> None:
    """Move a package up (`by` below 0) or down; beyond the ends it stays at the end.

    Refusals: clerk.managers_only, record.unknown.
    """
    require_manager(work)
    row = records.get(work, Package, package_id)
    query = select(Package).where(Package.removed_at.is_(None)).order_by(Package.position, Package.id)
    records.shift(work, work.session.scalars(query).all(), row, by)


def _lines(work: UnitOfWork, lines: Sequence[Packed]) -> list[tuple[PriceItem, int]]:
    """The items of a package with their thousandths."""
    if not lines:
        raise Refusal("package.empty", field="lines")
    if len(lines) > MOST_LINES:
        raise Refusal("package.too_many_lines", field="lines", most=MOST_LINES)
    found: list[tuple[PriceItem, int]] = []
    for number, line in enumerate(lines, 1):
        item = work.session.get(PriceItem, line.item_id)
        if item is None or item.removed_at is not None:
            raise Refusal("price.item_unknown", field=f"lines.{number}.name")
        if any(item is other for other, _quantity in found):
            raise Refusal("package.twice", field=f"lines.{number}.name", which=item.code)
        found.append((item, thousandths_of(line.quantity, f"lines.{number}.quantity")))
    return found


def _fill(work: UnitOfWork, package_id: int, lines: Sequence[tuple[PriceItem, int]]) -> None:
    query = (
        select(PriceItem.code, PackageLine.quantity)
        .join(PriceItem, PriceItem.id == PackageLine.item_id)
        .where(PackageLine.package_id == package_id)
        .order_by(PackageLine.position)
    )
    old = _told([(code, quantity) for code, quantity in work.session.execute(query)])
    new = _told([(item.code, quantity) for item, quantity in lines])
    if old == new:
        return
    work.session.execute(delete(PackageLine).where(PackageLine.package_id == package_id))
    for place, (item, quantity) in enumerate(lines, 1):
        work.session.add(PackageLine(package_id, item.id, quantity, place))
    work.session.flush()
    work.record("package.lines", "package", package_id, old=as_json({"lines": old}), new=as_json({"lines": new}))


def _told(lines: Sequence[tuple[str, int]]) -> str:
    return ", ".join(f"{code} x {quantity_of(quantity)}" for code, quantity in lines)
