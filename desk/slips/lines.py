"""What a slip charges or gives for nothing, line by line, and what it comes to (M54)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import aliased

from db.models import LineKind, Outcome, Slip, SlipLine, SlipStatus
from desk.money import times
from desk.named import Named
from desk.work import Reading

_own, _second = aliased(Slip), aliased(Slip)
_GONE_ON = exists().where(_second.id == SlipLine.carried_to_id, _second.status != SlipStatus.VOID).correlate(SlipLine)
_NOT_DONE = (
    exists()
    .where(_own.id == SlipLine.slip_id, _own.outcome.in_((Outcome.NOT_DONE, Outcome.SECOND_VISIT)))
    .correlate(SlipLine)
)
WRITTEN: ColumnElement[bool] = and_(SlipLine.removed_at.is_(None), or_(SlipLine.carried_to_id.is_(None), ~_GONE_ON))
"""A line is written on its slip, and did not go on to that of the second visit."""
COUNTS: ColumnElement[bool] = and_(WRITTEN, or_(~SlipLine.ordered, ~_NOT_DONE))
"""It is money: what was ordered for work that was not done is none, what was told when the slip came home is."""


@dataclass(frozen=True)
class LineRow:
    """A service, a material or an hour of labour on a slip, named and priced as it was that day.

    The quantity in thousandths of the unit, the price of one unit in whole cents; free work keeps its price as value.
    """

    key: int
    kind: LineKind
    name: Named
    unit: Named
    quantity: int
    cents: int
    charged: bool
    item_id: int | None = None
    package_id: int | None = None
    model: str = ""
    ordered: bool = False  # before the work

    def called(self, language: str) -> str:
        """Its name in a language, with its model."""
        return with_model(self.name, self.model, language)

    @property
    def sum(self) -> int:
        """What the line is worth, in whole cents."""
        return times(self.cents, self.quantity)


@dataclass(frozen=True)
class Totals:
    """What the work of a slip is worth and what is charged for it, in whole cents; how much of each kind."""

    value: int = 0
    charged: int = 0
    services: int = 0
    materials: int = 0
    labour: int = 0


def lines_of(reading: Reading, slip_id: int) -> tuple[LineRow, ...]:
    """The lines of a slip that count, in their order."""
    return lines_of_many(reading, (slip_id,)).get(slip_id, ())


def lines_of_many(reading: Reading, slip_ids: Sequence[int]) -> dict[int, tuple[LineRow, ...]]:
    """The lines of slips that count by their ids, each in their order; a slip without lines is not there."""
    found = reading.session.scalars(
        select(SlipLine).where(SlipLine.slip_id.in_(slip_ids), COUNTS).order_by(SlipLine.position, SlipLine.id)
    )
    by_slip: dict[int, list[LineRow]] = {}
    for each in found:
        by_slip.setdefault(each.slip_id, []).append(_row(each))
    return {slip_id: tuple(rows) for slip_id, rows in by_slip.items()}


def written_rows(reading: Reading, slip: Slip) -> list[SlipLine]:
    """All lines written on a slip in their order, also those that are no money."""
    written = select(SlipLine).where(SlipLine.slip_id == slip.id, WRITTEN)
    return list(reading.session.scalars(written.order_by(SlipLine.position, SlipLine.id)))


def written_lines(reading: Reading, slip: Slip) -> tuple[LineRow, ...]:
    """The same as lines."""
    return tuple(_row(each) for each in written_rows(reading, slip))


def _row(each: SlipLine) -> LineRow:
    return LineRow(
        each.id, each.kind, Named(each.name_en, each.name_zh), Named(each.unit_en, each.unit_zh), each.quantity,
        each.cents, each.charged, each.item_id, each.package_id, each.model, each.ordered,
    )  # fmt: skip


def with_model(name: Named, model: str, language: str) -> str:
    """What is used, and of which model: "Angle valve, DN15"."""
    return ", ".join(part for part in (name.text(language), model) if part)


def totals(lines: Iterable[LineRow]) -> Totals:
    """What lines come to: each is rounded to the cent, then added."""
    of_kind = dict.fromkeys(LineKind, 0)
    charged = 0
    for each in lines:
        of_kind[each.kind] += each.sum
        charged += each.sum if each.charged else 0
    return Totals(
        sum(of_kind.values()), charged, of_kind[LineKind.SERVICE], of_kind[LineKind.MATERIAL], of_kind[LineKind.LABOUR]
    )
