"""Puts services, materials and labour on a slip as they were typed (M53, M54)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.models import LineKind, Slip, SlipLine, SlipStatus
from desk import prices
from desk.cleaning import clean_line
from desk.diarylines import as_json
from desk.folding import is_han
from desk.money import MOST_THOUSANDTHS, cents_of, quantity_of, sum_of, thousandths_of, times, typed_of
from desk.named import Named
from desk.refusals import Refusal
from desk.short import short_line
from desk.slips.known import by_number, tell
from desk.slips.lines import LineRow, totals, written_lines, written_rows
from desk.work import Reading, UnitOfWork

MOST_LINES = 50
LONGEST_NAME, LONGEST_UNIT = 120, 20
DEAREST = 10**11
"""A line worth so many cents is a slip of the keyboard."""


@dataclass(frozen=True)
class TypedLine:
    """A line as it was typed.

    An item of the price list by its id, a package by its id alone (it becomes its lines), or free words with a price
    of their own. No price means that of the price list on the day of the work, of today while the slip is out; free
    work (`charged` off) keeps its price as value.
    """

    item_id: int | None = None
    package_id: int | None = None
    kind: LineKind = LineKind.SERVICE
    name: str = ""
    unit: str = ""
    quantity: str = "1"
    price: str = ""
    charged: bool = True

    @property
    def blank(self) -> bool:
        """Whether nothing was typed into it."""
        return self.item_id is None and self.package_id is None and not (self.name.strip() or self.price.strip())


@dataclass(frozen=True)
class _Line:
    """A line as the book keeps it."""

    kind: LineKind
    name: Named
    unit: Named
    quantity: int
    cents: int
    charged: bool
    item_id: int | None = None
    package_id: int | None = None
    model: str = ""


def set_lines(work: UnitOfWork, number: str, lines: Iterable[TypedLine]) -> None:
    """Let these lines stand on a slip instead of those it had; blank ones are passed over.

    Those put there while it is out are ordered: of work that is not done they are no money. An item that stands on it
    already keeps the name it was put there with, and its price unless another is typed.
    Refusals, their field `lines.3.price` with the line counted from 1: slip.unknown, slip.void_lines,
    slip.too_many_lines, slip.line_name_missing, slip.line_price_missing, slip.package_priced, price.item_unknown,
    price.package_unknown,
    money.unreadable, money.not_positive, money.too_much, quantity.unreadable, quantity.out_of_range, text.too_long.
    """
    slip = by_number(work, number)
    if slip.status is SlipStatus.VOID:
        raise Refusal("slip.void_lines", number=slip.number)
    work.session.flush()
    before = written_lines(work, slip)
    listed = prices.offered(work, _day_of_work(work, slip))
    new = _read(listed, [each for each in lines if not each.blank], before)
    if _as_kept(before) == new:
        return
    _keep(work, slip, new)
    after = written_lines(work, slip)
    tell(work, slip, "slip.lines", old=as_json(told_of(before)), new=as_json(told_of(after)), note=slip.number)


def typed_lines(reading: Reading, number: str, language: str = "") -> tuple[TypedLine, ...]:
    """The lines written on a slip as they would be typed, named in a language, the office's unless told otherwise.

    Refusals: slip.unknown.
    """
    return _typed(reading, written_lines(reading, by_number(reading, number)), language)


def ordered_lines(reading: Reading, number: str, language: str = "") -> tuple[TypedLine, ...]:
    """Those of them that were ordered before the work. Refusals: slip.unknown."""
    lines = written_lines(reading, by_number(reading, number))
    return _typed(reading, [each for each in lines if each.ordered], language)


def _typed(reading: Reading, lines: Iterable[LineRow], language: str) -> tuple[TypedLine, ...]:
    spoken = language or reading.facts.language
    return tuple(
        TypedLine(
            each.item_id, each.package_id, each.kind, each.called(spoken), each.unit.text(spoken),
            quantity_of(each.quantity), typed_of(each.cents), each.charged,
        )
        for each in lines
    )  # fmt: skip


def _day_of_work(reading: Reading, slip: Slip) -> date | None:
    """The office's day whose prices hold: that of the work as the paper tells it, or when the paper came home; None
    while the slip is out."""
    if slip.status is SlipStatus.OUT or slip.back_at is None:
        return None
    return reading.facts.local(slip.done_at or slip.arrived_at or slip.back_at).date()


def _read(listed: prices.PriceList, lines: Sequence[TypedLine], before: Sequence[LineRow]) -> list[_Line]:
    if len(lines) > MOST_LINES:
        raise Refusal("slip.too_many_lines", field="lines", most=MOST_LINES)
    items = {each.key: each for each in listed.items}
    packages = {each.key: each for each in listed.packages}
    standing = {(each.item_id, each.package_id): each for each in reversed(before) if each.item_id is not None}
    found: list[_Line] = []
    for number, line in enumerate(lines, 1):
        field = f"lines.{number}"
        quantity = thousandths_of(line.quantity, f"{field}.quantity")
        if line.item_id is not None:
            known = standing.get((line.item_id, line.package_id))
            if known is None and line.package_id not in (None, *packages):
                raise Refusal("price.package_unknown", field=f"{field}.name")
            found.append(_listed(line, quantity, known, items.get(line.item_id), field))
        elif line.package_id is not None:
            found += _unpacked(line, quantity, packages.get(line.package_id), field)
        else:
            found.append(_free(line, quantity, field))
        if any(times(each.cents, each.quantity) >= DEAREST for each in found):
            raise Refusal("money.too_much", field=f"{field}.price")
    if len(found) > MOST_LINES:
        raise Refusal("slip.too_many_lines", field="lines", most=MOST_LINES)
    return found


def _listed(line: TypedLine, quantity: int, known: LineRow | None, item: prices.ItemRow | None, field: str) -> _Line:
    """A line of the price list: as it stands on the slip, or as the list has it."""
    if known is not None:
        cents = cents_of(line.price, f"{field}.price", nothing=True) if line.price.strip() else known.cents
        of = line.item_id, line.package_id, known.model
        return _Line(known.kind, known.name, known.unit, quantity, cents, line.charged, *of)
    if item is None or item.price is None:
        raise Refusal("price.item_unknown", field=f"{field}.name")
    cents = cents_of(line.price, f"{field}.price", nothing=True) if line.price.strip() else item.price.cents
    of = item.key, line.package_id, item.model
    return _Line(item.kind, item.name, item.unit, quantity, cents, line.charged, *of)


def _unpacked(line: TypedLine, quantity: int, package: prices.PackageRow | None, field: str) -> list[_Line]:
    """The lines of so many packages, half a thousandth counted as one (M53)."""
    if package is None:
        raise Refusal("price.package_unknown", field=f"{field}.name")
    if clean_line(line.price):
        raise Refusal("slip.package_priced", field=f"{field}.price")
    found = []
    for each in package.lines:
        item, many = each.item, (each.quantity * quantity + 500) // 1000
        if item.price is None or not 0 < many < MOST_THOUSANDTHS:
            raise Refusal("quantity.out_of_range", field=f"{field}.quantity")
        charged, of = item.charged and line.charged, (item.key, package.key, item.model)
        found.append(_Line(item.kind, item.name, item.unit, many, item.price.cents, charged, *of))
    return found


def _free(line: TypedLine, quantity: int, field: str) -> _Line:
    """A line of its own words; work for nothing may be of unknown value, what is charged must say how much."""
    name = short_line(line.name, LONGEST_NAME, f"{field}.name")
    unit = short_line(line.unit, LONGEST_UNIT, f"{field}.unit")
    if not name:
        raise Refusal("slip.line_name_missing", field=f"{field}.name")
    if not clean_line(line.price) and line.charged:
        raise Refusal("slip.line_price_missing", field=f"{field}.price", name=name)
    cents = cents_of(line.price, f"{field}.price", nothing=True) if clean_line(line.price) else 0
    return _Line(line.kind, _spoken(name), _spoken(unit), quantity, cents, line.charged)


def _spoken(words: str) -> Named:
    """Words under the language they are in: the other one falls back to them."""
    return Named("", words) if any(is_han(letter) for letter in words) else Named(words, "")


def _as_kept(lines: Iterable[LineRow]) -> list[_Line]:
    return [
        _Line(
            each.kind, each.name, each.unit, each.quantity, each.cents, each.charged, each.item_id, each.package_id,
            each.model,
        )
        for each in lines
    ]  # fmt: skip


def _keep(work: UnitOfWork, slip: Slip, lines: Sequence[_Line]) -> None:
    """Rows that stay as they are keep their place in the book; what is gone carries the moment it was taken off."""
    kept = written_rows(work, slip)
    for place, line in enumerate(lines, 1):
        values = _columns(line)
        same = next((row for row in kept if all(getattr(row, name) == value for name, value in values.items())), None)
        if same is not None:
            kept.remove(same)
            same.position = place
        else:
            ordered = slip.status is SlipStatus.OUT
            work.session.add(SlipLine(slip_id=slip.id, position=place, ordered=ordered, **values))
    for row in kept:
        row.removed_at = work.now
    work.session.flush()


def _columns(line: _Line) -> dict[str, Any]:
    return {
        "kind": line.kind,
        "name_en": line.name.en,
        "name_zh": line.name.zh,
        "unit_en": line.unit.en,
        "unit_zh": line.unit.zh,
        "quantity": line.quantity,
        "cents": line.cents,
        "charged": line.charged,
        "item_id": line.item_id,
        "package_id": line.package_id,
        "model": line.model,
    }


def told_of(lines: Sequence[LineRow]) -> dict[str, str]:
    """What the diary keeps of the lines of a slip."""
    come_to = totals(lines)
    each = (f"{line.called('zh')} x {quantity_of(line.quantity)} {sum_of(line.sum)}" for line in lines)
    return {"value": sum_of(come_to.value), "charged": sum_of(come_to.charged), "lines": "; ".join(each)}
