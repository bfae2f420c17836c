"""What the lists of the office have in common: an order, entries left out and used again, names in both languages.

Every change is a manager's, has its line of the diary, and serves what is new only: a case keeps what it was given.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, func, select

from db.models import CaseClass, Cause, Place, Trade
from desk import records
from desk.named import Named
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.short import short_line
from desk.work import Reading, UnitOfWork

Entry = CaseClass | Place | Trade | Cause


class Listed(StrEnum):
    """The lists that the office keeps for its cases."""

    CLASSES = "classes"
    PLACES = "places"
    TRADES = "trades"
    CAUSES = "causes"


_MODELS: dict[Listed, type[CaseClass] | type[Place] | type[Trade] | type[Cause]] = {
    Listed.CLASSES: CaseClass,
    Listed.PLACES: Place,
    Listed.TRADES: Trade,
    Listed.CAUSES: Cause,
}


def leave_out(work: UnitOfWork, listed: Listed, id: int) -> None:
    """Offer an entry no longer; what has it keeps it.

    Refusals: clerk.managers_only, record.unknown, list.last_one (a case cannot be closed without a cause, M47).
    """
    require_manager(work)
    if listed is Listed.CAUSES:
        others = select(func.count()).select_from(Cause).where(Cause.active, Cause.id != id)
        if not work.session.scalar(others):
            raise Refusal("list.last_one")
    records.change(work, _MODELS[listed], id, {"active": False})


def use_again(work: UnitOfWork, listed: Listed, id: int) -> None:
    """Offer an entry again. Refusals: clerk.managers_only, record.unknown."""
    require_manager(work)
    records.change(work, _MODELS[listed], id, {"active": True})


def shift(work: UnitOfWork, listed: Listed, id: int, by: int) -> None:
    """Move an entry in use up (`by` below 0) or down among its own; beyond the ends it stays at the end.

    Refusals: clerk.managers_only, record.unknown.
    """
    require_manager(work)
    row: Entry = records.get(work, _MODELS[listed], id)
    order = [each for each in _siblings(work, row) if each.active]
    if row not in order:
        raise Refusal("record.unknown")
    places = sorted({each.position for each in order})
    if len(places) < len(order):  # entries of an old list may share a place
        places = list(range(1, len(order) + 1))
    here = order.index(row)
    order.insert(max(0, min(len(order) - 1, here + by)), order.pop(here))
    for each, place in zip(order, places, strict=True):
        records.change(work, type(each), each.id, {"position": place})


def names_for(work: UnitOfWork, row: Entry, name: Named, longest: int) -> dict[str, Any]:
    """The names of an entry as the book keeps them, (English, Chinese); one of the two may be empty.

    `row` says among which entries they must be the only ones. Refusals: list.name_missing, list.name_twice,
    text.too_long.
    """
    told = {"name_zh": short_line(name.zh, longest, "name_zh"), "name_en": short_line(name.en, longest, "name_en")}
    if not any(told.values()):
        raise Refusal("list.name_missing", field="name_zh")
    for each in _siblings(work, row):
        for field, text in told.items():
            if each is not row and text and getattr(each, field).casefold() == text.casefold():
                raise Refusal("list.name_twice", field=field, name=text)
    return told


def next_place(work: UnitOfWork, row: Entry) -> int:
    """The place behind all entries that stand with one."""
    return max((each.position for each in _siblings(work, row) if each is not row), default=0) + 1


def code_for(work: UnitOfWork, model: type[CaseClass] | type[Trade] | type[Cause], name_en: str, longest: int) -> str:
    """A code of its own for a new entry, made of its English name; the command line calls a class by it."""
    words = "".join(each if each.isascii() and each.isalnum() else " " for each in name_en.lower()).split()
    stem = "_".join(words)[: longest - 5].strip("_") or str(model.__tablename__)
    taken = set(work.session.scalars(select(model.code).where(model.code.startswith(stem, autoescape=True))))
    numbered = (f"{stem}_{number}" for number in range(2, len(taken) + 3))
    return stem if stem not in taken else next(each for each in numbered if each not in taken)


def _siblings(reading: Reading, row: Entry) -> Sequence[Any]:
    """The entries that stand in one order with this one, left out or not."""
    model = type(row)
    with_it: list[ColumnElement[bool]] = []
    if isinstance(row, CaseClass):
        with_it.append(CaseClass.parent_id == row.parent_id if row.parent_id else CaseClass.parent_id.is_(None))
    return reading.session.scalars(select(model).where(*with_it).order_by(model.position, model.id)).all()
