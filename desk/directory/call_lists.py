"""Whom to call for a class, in the order to call: kept as the office sets it (M42)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from db.models import CallLine, CaseClass, DirectoryEntry
from desk import records
from desk.named import Named
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.work import Reading, UnitOfWork


@dataclass(frozen=True)
class ToCall:
    """One to call; `phone` may still be wanting, `entry_id` is its entry of the directory."""

    key: int
    place: int  # 1 is called first
    entry_id: int
    name: Named
    handles: Named
    phone: str
    phone_other: str
    inside: bool
    class_id: int  # whose list it stands on: the class's own, or its heading's


def call_list(reading: Reading, class_id: int | None) -> tuple[ToCall, ...]:
    """Whom to call for a class, the first to call first; a class without a list of its own has its heading's."""
    seen: set[int] = set()
    while class_id is not None and class_id not in seen:
        seen.add(class_id)
        if own := own_call_list(reading, class_id):
            return own
        class_id = reading.session.scalar(select(CaseClass.parent_id).where(CaseClass.id == class_id))
    return ()


def own_call_list(reading: Reading, class_id: int) -> tuple[ToCall, ...]:
    """Just the list set for this class or heading."""
    query = (
        select(CallLine, DirectoryEntry)
        .join(DirectoryEntry, DirectoryEntry.id == CallLine.entry_id)
        .where(CallLine.class_id == class_id, DirectoryEntry.removed_at.is_(None))
        .order_by(CallLine.position, CallLine.id)
    )
    return tuple(
        ToCall(
            line.id,
            place,
            each.id,
            Named(each.name_en, each.name_zh),
            Named(each.handles_en, each.handles_zh),
            each.phone,
            each.phone_other,
            each.inside,
            class_id,
        )
        for place, (line, each) in enumerate(reading.session.execute(query), 1)
    )


def set_call_list(work: UnitOfWork, class_id: int, entry_ids: Sequence[int]) -> None:
    """Call these for a class, in this order, each once; none: the heading's list holds.

    Refusals: clerk.managers_only, record.unknown.
    """
    require_manager(work)
    records.get(work, CaseClass, class_id)
    wanted = list(dict.fromkeys(entry_ids))
    for each in wanted:
        records.get(work, DirectoryEntry, each)
    before = _order(work, class_id)
    if before == wanted:
        return
    # Whoever is off the directory keeps the place for the day they are put back.
    lines = work.session.scalars(select(CallLine).where(CallLine.class_id == class_id))
    standing = {line.entry_id: line for line in lines if line.entry_id in {*before, *wanted}}
    for entry_id in before:
        if entry_id not in wanted:
            work.session.delete(standing[entry_id])
    for place, entry_id in enumerate(wanted, 1):
        if entry_id in standing:
            standing[entry_id].position = place
        else:
            work.session.add(CallLine(class_id, entry_id, place))
    work.session.flush()
    work.record("case_class.call_list", "case_class", class_id, old=json.dumps(before), new=json.dumps(wanted))


def add_call(work: UnitOfWork, class_id: int, entry_id: int, place: int | None = None) -> None:
    """Call one more for a class, as the last or at a place (1 is the first). Refusals: as for set_call_list."""
    order = [each for each in _order(work, class_id) if each != entry_id]
    order.insert(len(order) if place is None else max(0, place - 1), entry_id)
    set_call_list(work, class_id, order)


def drop_call(work: UnitOfWork, class_id: int, entry_id: int) -> None:
    """Call somebody no longer for a class. Refusals: as for set_call_list."""
    set_call_list(work, class_id, [each for each in _order(work, class_id) if each != entry_id])


def shift_call(work: UnitOfWork, class_id: int, entry_id: int, by: int) -> None:
    """Call somebody earlier (`by` below 0) or later; beyond the ends they stay at the end.

    Refusals: as for set_call_list, record.unknown for somebody who is not on the list.
    """
    order = _order(work, class_id)
    if entry_id not in order:
        raise Refusal("record.unknown")
    here = order.index(entry_id)
    order.insert(max(0, min(len(order) - 1, here + by)), order.pop(here))
    set_call_list(work, class_id, order)


def _order(reading: Reading, class_id: int) -> list[int]:
    return [row.entry_id for row in own_call_list(reading, class_id)]
