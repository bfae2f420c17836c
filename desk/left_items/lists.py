"""What is asked of the things left at the desk: what waits, for whom, since when."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, func, literal_column, or_, select
from sqlalchemy.orm import aliased

from db.base import micros
from db.models import Clerk, ItemKind, LeftItem, Unit
from desk.keyed import holds
from desk.left_items.acts import by_number
from desk.pages import PAGE, Page, older_than
from desk.work import Reading

LONG_DAYS = 7
"""What waits for longer than so many days is marked: somebody calls, or it goes back."""

MOST_FOUND = 200
_HANDED_BY = aliased(Clerk)
# In the words of the index, so that what waits is not looked for among years of what was handed out.
_WAITS: ColumnElement[bool] = literal_column("left_item.handed_at IS NULL AND left_item.void_reason = ''")


class ItemsFilter(StrEnum):
    """A counter of the list."""

    WAITING = "waiting"
    LONG = "long"
    HANDED = "handed"
    ALL = "all"


@dataclass(frozen=True)
class ItemRow:
    """A thing left at the desk; moments are UTC. `long`: it waits for more days than it should."""

    key: tuple[int, ...]
    id: int
    number: str
    kind: ItemKind
    what: str
    for_name: str
    unit: str
    unit_id: int | None
    person_id: int | None
    from_name: str
    place: str
    note: str
    at: datetime
    clerk: str
    handed_at: datetime | None
    handed_to: str
    proof: str
    handed_clerk: str
    void_reason: str
    long: bool

    @property
    def waits(self) -> bool:
        """Whether it lies at the desk."""
        return self.handed_at is None and not self.void_reason


@dataclass(frozen=True)
class ItemCounts:
    """How many things wait, and how many of them too long."""

    waiting: int
    long: int


def items(
    reading: Reading, which: ItemsFilter = ItemsFilter.WAITING, after: tuple[int, ...] | None = None, search: str = ""
) -> Page[ItemRow]:
    """The things of a counter, the last taken in first, a page at a time; with words typed the newest that have them.

    The words may be those of the thing, of whom it is for or from, its place, flat, number, or who fetched it.
    """
    wanted = _of(reading, which)
    query = _rows().where(*wanted).order_by(LeftItem.at.desc(), LeftItem.id.desc())
    if typed := search.strip():
        rows = tuple(_found(reading, query, typed))
        return Page(rows, None, len(rows))
    if after:
        query = query.where(older_than(LeftItem.at, LeftItem.id, after))
    rows = tuple(_row(reading, *each) for each in reading.session.execute(query.limit(PAGE)))
    total = None if after else reading.session.scalar(select(func.count()).select_from(LeftItem).where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def counts(reading: Reading) -> ItemCounts:
    """How many wait."""
    long = func.count().filter(LeftItem.at < _long_before(reading))
    told = reading.session.execute(select(func.count(), long).where(_WAITS)).one()
    return ItemCounts(told[0], told[1])


def waiting(reading: Reading, most: int) -> tuple[ItemRow, ...]:
    """What waits, the longest first."""
    query = _rows().where(_WAITS).order_by(LeftItem.at, LeftItem.id).limit(most)
    return tuple(_row(reading, *each) for each in reading.session.execute(query))


def waiting_for(reading: Reading, unit_id: int | None, person_id: int | None = None) -> tuple[ItemRow, ...]:
    """What waits for a flat or for a person, the longest first."""
    theirs = [LeftItem.unit_id == unit_id] if unit_id is not None else []
    theirs += [LeftItem.person_id == person_id] if person_id is not None else []
    if not theirs:
        return ()
    query = _rows().where(_WAITS, or_(*theirs)).order_by(LeftItem.at, LeftItem.id)
    return tuple(_row(reading, *each) for each in reading.session.execute(query))


def item_of(reading: Reading, number: str) -> ItemRow:
    """One thing by its number. Refusals: item.unknown."""
    row = by_number(reading, number)
    return _row(reading, *reading.session.execute(_rows().where(LeftItem.id == row.id)).one())


def _of(reading: Reading, which: ItemsFilter) -> list[ColumnElement[bool]]:
    if which is ItemsFilter.WAITING:
        return [_WAITS]
    if which is ItemsFilter.LONG:
        return [_WAITS, LeftItem.at < _long_before(reading)]
    if which is ItemsFilter.HANDED:
        return [LeftItem.handed_at.is_not(None), LeftItem.void_reason == ""]
    return []


def _long_before(reading: Reading) -> datetime:
    return reading.now - timedelta(days=LONG_DAYS)


def _found(reading: Reading, query: Select[LeftItem, str, str, str], typed: str) -> list[ItemRow]:
    rows: list[ItemRow] = []
    for each in reading.session.execute(query.execution_options(yield_per=500)):
        item, unit, *_clerks = each
        words = (item.number, item.what, item.for_name, unit or "", item.from_name, item.place, item.handed_to)
        if holds(" ".join(words), typed):
            rows.append(_row(reading, *each))
            if len(rows) == MOST_FOUND:
                break
    return rows


def _rows() -> Select[LeftItem, str, str, str]:
    return (
        select(LeftItem, Unit.code, Clerk.name, _HANDED_BY.name)
        .outerjoin(Unit, Unit.id == LeftItem.unit_id)
        .outerjoin(Clerk, Clerk.id == LeftItem.clerk_id)
        .outerjoin(_HANDED_BY, _HANDED_BY.id == LeftItem.handed_clerk_id)
    )


def _row(reading: Reading, item: LeftItem, unit: str | None, clerk: str | None, handed_by: str | None) -> ItemRow:
    waits = item.handed_at is None and not item.void_reason
    return ItemRow(
        key=(micros(item.at), item.id),
        id=item.id,
        number=item.number,
        kind=item.kind,
        what=item.what,
        for_name=item.for_name,
        unit=unit or "",
        unit_id=item.unit_id,
        person_id=item.person_id,
        from_name=item.from_name,
        place=item.place,
        note=item.note,
        at=item.at,
        clerk=clerk or "",
        handed_at=item.handed_at,
        handed_to=item.handed_to,
        proof=item.proof,
        handed_clerk=handed_by or "",
        void_reason=item.void_reason,
        long=waits and item.at < _long_before(reading),
    )
