"""The steps every move of one direction goes through: the office's own list, changed in the settings.

Moves that have begun keep the steps they began with.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from db.models import Direction, StepKind
from desk import records
from desk.named import Named
from desk.refusals import Refusal
from desk.short import short_line
from desk.work import Reading, UnitOfWork

LONGEST_NAME = 120


@dataclass(frozen=True)
class StepKindRow:
    """A step of the list; one that is retired no longer comes to new moves."""

    key: int
    direction: Direction
    name: Named
    active: bool


def step_kinds(reading: Reading, direction: Direction) -> tuple[StepKindRow, ...]:
    """The steps of one direction in their order, the retired ones last."""
    query = select(StepKind).where(StepKind.direction == direction)
    return tuple(
        StepKindRow(each.id, each.direction, Named(each.name_en, each.name_zh), each.active)
        for each in reading.session.scalars(query.order_by(StepKind.active.desc(), StepKind.place, StepKind.id))
    )


def add_step_kind(work: UnitOfWork, direction: Direction, name: Named) -> int:
    """Add a step at the end and answer its id. Refusals: step.name_missing, text.too_long."""
    last = work.session.scalar(select(func.max(StepKind.place)).where(StepKind.direction == direction)) or 0
    en, zh = _names(name)
    return records.put(work, StepKind(direction, last + 1, en, zh))


def rename_step_kind(work: UnitOfWork, kind_id: int, name: Named) -> None:
    """Call a step otherwise from now on. Refusals: record.unknown, step.name_missing, text.too_long."""
    en, zh = _names(name)
    records.change(work, StepKind, kind_id, {"name_en": en, "name_zh": zh})


def retire_step_kind(work: UnitOfWork, kind_id: int) -> None:
    """Leave a step out of the moves to come. Refusals: record.unknown."""
    records.change(work, StepKind, kind_id, {"active": False})


def revive_step_kind(work: UnitOfWork, kind_id: int) -> None:
    """Use a retired step again. Refusals: record.unknown."""
    records.change(work, StepKind, kind_id, {"active": True})


def shift_step_kind(work: UnitOfWork, kind_id: int, by: int) -> None:
    """Move a step in use up (`by` below 0) or down among those in use; beyond the ends it stays at the end.

    Refusals: record.unknown.
    """
    row = records.get(work, StepKind, kind_id)
    query = select(StepKind).where(StepKind.direction == row.direction, StepKind.active)
    order = list(work.session.scalars(query.order_by(StepKind.place, StepKind.id)))
    if row not in order:
        raise Refusal("record.unknown")
    here = order.index(row)
    order.insert(max(0, min(len(order) - 1, here + by)), order.pop(here))
    _number(work, order)


def _number(work: UnitOfWork, order: Sequence[StepKind]) -> None:
    for place, each in enumerate(order, 1):
        records.change(work, StepKind, each.id, {"place": place})


def _names(name: Named) -> tuple[str, str]:
    en, zh = short_line(name.en, LONGEST_NAME, "name_en"), short_line(name.zh, LONGEST_NAME, "name_zh")
    if not (en or zh):
        raise Refusal("step.name_missing", field="name_zh")
    return en, zh
