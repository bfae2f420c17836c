"""Prices by the day they hold from: a coming one takes effect by itself, those before it stay on file."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from db.models import Price, PriceItem
from desk import records
from desk.money import cents_of
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.tenure import today
from desk.work import Reading, UnitOfWork

FIRST_DAY = date(1990, 1, 1)
FURTHEST = timedelta(days=5 * 366)
"""No office knows its prices longer before."""


@dataclass(frozen=True)
class PriceRow:
    """What one unit of an item costs from a day on, in whole cents; `until` is its last day where another follows."""

    key: int
    valid_from: date
    cents: int
    until: date | None
    coming: bool
    holds: bool


def prices_of(reading: Reading, item_id: int) -> tuple[PriceRow, ...]:
    """All prices an item had, has and will have, the newest first."""
    day = today(reading)
    query = select(Price).where(Price.item_id == item_id).order_by(Price.valid_from)
    rows = list(reading.session.scalars(query))
    found = []
    for place, each in enumerate(rows):
        until = rows[place + 1].valid_from - timedelta(days=1) if place + 1 < len(rows) else None
        coming = each.valid_from > day
        holds = not coming and (until is None or until >= day)
        found.append(PriceRow(each.id, each.valid_from, each.cents, until, coming, holds))
    return tuple(reversed(found))


@dataclass(frozen=True)
class Held:
    """A price that holds: its cents, and since when."""

    cents: int
    since: date


def in_force(reading: Reading, day: date) -> Mapping[int, Held]:
    """What each item costs on a day, by the item's id; one whose first price is still to come is not in it."""
    known: dict[int, list[Held]] = defaultdict(list)
    query = select(Price.item_id, Price.cents, Price.valid_from).order_by(Price.item_id, Price.valid_from)
    for item_id, cents, since in reading.session.execute(query):
        known[item_id].append(Held(cents, since))
    return {id: held for id, prices in known.items() if (held := _on(prices, day)) is not None}


def coming(reading: Reading) -> Mapping[int, Held]:
    """The next price of each item that has one to come, by the item's id."""
    query = select(Price.item_id, Price.cents, Price.valid_from).where(Price.valid_from > today(reading))
    found: dict[int, Held] = {}
    for item_id, cents, since in reading.session.execute(query.order_by(Price.valid_from)):
        found.setdefault(item_id, Held(cents, since))
    return found


def set_price(work: UnitOfWork, item_id: int, price: str, valid_from: date | None = None) -> int:
    """Let an item cost so much from a day on, from today unless told otherwise, and answer the price's id.

    What stands on slips keeps its price. A day that has begun keeps its price too, so the first price alone may be
    from an earlier day; the same day again puts its price right while it is today or to come.
    Refusals: clerk.managers_only, record.unknown, money.unreadable, money.not_positive, money.too_much,
    price.day_gone, price.day_out_of_range.
    """
    require_manager(work)
    records.get(work, PriceItem, item_id)
    cents, day = cents_of(price, "price", nothing=True), today(work)
    since = valid_from or day
    if not FIRST_DAY <= since <= day + FURTHEST:
        raise Refusal("price.day_out_of_range", field="valid_from", first=FIRST_DAY, last=day + FURTHEST)
    rows = {each.valid_from: each for each in work.session.scalars(select(Price).where(Price.item_id == item_id))}
    if rows and since < day:
        raise Refusal("price.day_gone", field="valid_from", today=day)
    if (same := rows.get(since)) is not None:
        records.change(work, Price, same.id, {"cents": cents})
        return same.id
    return records.put(work, Price(item_id, since, cents))


def drop_price(work: UnitOfWork, price_id: int) -> None:
    """Let a price that is still to come not come at all. Refusals: clerk.managers_only, record.unknown, price.holds."""
    require_manager(work)
    row = records.get(work, Price, price_id)
    if row.valid_from <= today(work):
        raise Refusal("price.holds")
    records.strike(work, row, "price_item", row.item_id)


def _on(prices: list[Held], day: date) -> Held | None:
    place = bisect_right(prices, day, key=lambda each: each.since)
    return prices[place - 1] if place else None
