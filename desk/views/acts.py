"""Naming, renaming and taking off filters."""

from collections import Counter

from sqlalchemy import func, or_, select

from db.models import SavedFilter
from desk import records
from desk.cases import Wanted
from desk.refusals import Refusal
from desk.short import short_line
from desk.views.written import write
from desk.work import Reading, UnitOfWork

LONGEST_NAME = 80
MOST = 8
"""So many counters one clerk has beside the standard ones: each is counted anew with every change."""


def save_view(work: UnitOfWork, name: str, wanted: Wanted, for_all: bool = False) -> int:
    """Keep a filter under a name, for the clerk at the desk or for all, and answer its id.

    Refusals: view.name_missing, view.name_taken, view.too_many, text.too_long.
    """
    mine = None if for_all else work.clerk_id
    line = _name(work, name)
    last = work.session.scalar(select(func.max(SavedFilter.position))) or 0
    _room_for(work, mine)
    return records.put(work, SavedFilter(last + 1, line, write(wanted), mine))


def rename_view(work: UnitOfWork, view_id: int, name: str) -> None:
    """Give a filter another name.

    Refusals: record.unknown, view.of_another, view.name_missing, view.name_taken, text.too_long.
    """
    _own(work, view_id)
    records.change(work, SavedFilter, view_id, {"name": _name(work, name, but=view_id)})


def change_view(work: UnitOfWork, view_id: int, wanted: Wanted) -> None:
    """Let a name stand for another filter. Refusals: record.unknown, view.of_another."""
    row = _own(work, view_id)
    records.change(work, SavedFilter, view_id, {"wanted": write(wanted, row.wanted)})


def take_off_view(work: UnitOfWork, view_id: int) -> None:
    """Take a filter off the list. Refusals: record.unknown, view.of_another."""
    _own(work, view_id)
    records.take_off(work, SavedFilter, view_id)


def put_back_view(work: UnitOfWork, view_id: int) -> None:
    """Put a filter taken off back.

    Refusals: record.unknown, view.of_another, view.name_taken, view.too_many.
    """
    row = work.session.get(SavedFilter, view_id)
    if row is not None and row.removed_at is not None:
        _allow(work, row)
        _name(work, row.name, but=view_id)
        _room_for(work, row.clerk_id)
    records.put_back(work, SavedFilter, view_id)


def seen_by(reading: Reading) -> list[SavedFilter]:
    """The filters the clerk at the desk has: of all, and of their own."""
    query = select(SavedFilter).where(SavedFilter.removed_at.is_(None))
    mine = or_(SavedFilter.clerk_id.is_(None), SavedFilter.clerk_id == reading.clerk_id)
    return list(reading.session.scalars(query.where(mine).order_by(SavedFilter.position, SavedFilter.id)))


def _own(work: UnitOfWork, view_id: int) -> SavedFilter:
    row = records.get(work, SavedFilter, view_id)
    _allow(work, row)
    return row


def _allow(work: UnitOfWork, row: SavedFilter) -> None:
    """A filter of one clerk's own is theirs to change."""
    if row.clerk_id not in (None, work.clerk_id):
        raise Refusal("view.of_another")


def _name(work: UnitOfWork, name: str, but: int = 0) -> str:
    line = short_line(name, LONGEST_NAME, "name")
    if not line:
        raise Refusal("view.name_missing", field="name")
    if any(each.name.casefold() == line.casefold() and each.id != but for each in seen_by(work)):
        raise Refusal("view.name_taken", field="name", name=line)
    return line


def _room_for(work: UnitOfWork, clerk_id: int | None) -> None:
    """Room for one more with whoever will see it: with this clerk, or with each who has some of their own."""
    held = Counter(work.session.scalars(select(SavedFilter.clerk_id).where(SavedFilter.removed_at.is_(None))))
    own = max((count for who, count in held.items() if who is not None), default=0)
    mine = own if clerk_id is None else held[clerk_id]
    if held[None] + mine >= MOST:
        raise Refusal("view.too_many", most=MOST)
