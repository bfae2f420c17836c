"""Reads a day of the office as a board: who is appointed where, and which slips wait for a time."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import or_

from db.models import Slip, SlipStatus
from desk.calendar import WorkCalendar
from desk.dayboard.columns import Columns
from desk.dayboard.rows import NOBODY, Board, Card
from desk.dayboard.rules import Window, clashing, day_bounds, hours_shown, overlap, within_hours
from desk.slips.errand import LONGEST_VISIT
from desk.slips.known import by_number
from desk.slips.rows import row_of, slip_rows
from desk.work import Reading

MOST_WAITING = 300
_Found = tuple[Card, int | None]
"""A card, and the trade its slip is for."""


def board(reading: Reading, day: date | None = None, trade_id: int | None = None) -> Board:
    """The board of a day, today unless another is named; a trade shows its own workers and who else goes for it.

    A void slip is on no board. Refusals: board.day_out_of_range.
    """
    return boards(reading, (day or reading.facts.local(reading.now).date(),), trade_id)[0]


def boards(reading: Reading, days: Sequence[date], trade_id: int | None = None) -> tuple[Board, ...]:
    """The boards of days that follow each other, the book read but once. Refusals: board.day_out_of_range."""
    bounds = [day_bounds(day, reading.facts.zone) for day in days]
    columns = Columns(reading)
    # A night more at either end: what clashes after midnight is marked on both days.
    placed = _clashing(_placed(reading, columns, (bounds[0][0] - LONGEST_VISIT, bounds[-1][1] + LONGEST_VISIT)))
    waiting = _waiting(reading, columns, reading.facts.local(reading.now).date())
    return tuple(
        _of_day(
            reading, day, window, columns, [each for each in placed if _lies_in(each[0], window)], waiting, trade_id
        )
        for day, window in zip(days, bounds, strict=True)
    )


def _lies_in(card: Card, bounds: Window) -> bool:
    return card.window is not None and overlap(card.window, bounds)


def _of_day(
    reading: Reading,
    day: date,
    bounds: Window,
    columns: Columns,
    placed: list[_Found],
    all_waiting: list[_Found],
    trade_id: int | None,
) -> Board:
    facts = reading.facts
    opened = reading.calendar.stretches(day)
    there = {card.key for card, _trade in placed}
    waiting = [each for each in all_waiting if each[0].key not in there]
    order = columns.of(trade_id, [(card, trade) for card, trade in (*placed, *waiting)])
    places = {column.key: place for place, column in enumerate(order)}
    cards = _marked((card for card, trade in placed if _shown(card, trade, places, trade_id)), opened)
    usual = opened or WorkCalendar(facts.zone, facts.country, facts.week, {day: True}).stretches(day)
    return Board(
        day=day,
        today=facts.local(reading.now).date(),
        now=reading.now,
        shown=hours_shown(bounds, usual, [card.window for card in cards if card.window is not None], facts.zone),
        opened=opened,
        columns=order,
        cards=cards,
        waiting=tuple(
            sorted(
                (card for card, trade in waiting if _shown(card, trade, places, trade_id)),
                key=lambda card: (places[card.column], card.row.raised_at, card.row.id),
            )
        ),
        visit_minutes=facts.visit_minutes,
    )


def day_of(reading: Reading, number: str) -> date | None:
    """The day a slip is appointed for, None without an appointment. Refusals: slip.unknown."""
    start = by_number(reading, number).appoint_from
    return reading.facts.local(start).date() if start is not None else None


def appointments_of(reading: Reading, worker: str, window: Window, without: str = "") -> tuple[tuple[str, Window], ...]:
    """The numbers and windows of the slips out with a worker in some time, without one of them."""
    columns = Columns(reading)
    key = columns.key_of(None, worker)
    query = _rows().where(*_between(window), Slip.status == SlipStatus.OUT)
    found = (columns.card(row_of(reading, each[:-2]), each[-1]) for each in reading.session.execute(query))
    return tuple(
        (card.key, card.window)
        for card in found
        if card.window is not None and card.column == key and card.key != without
    )


def _rows() -> Any:
    return slip_rows().add_columns(Slip.trade_id, Slip.worker_id)


def _between(window: Window) -> tuple[Any, ...]:
    # The first bound is for the index: none lasts longer, and years of appointments lie before.
    return (
        Slip.appoint_from > window[0] - LONGEST_VISIT,
        Slip.appoint_from < window[1],
        Slip.appoint_until > window[0],
    )


def _placed(reading: Reading, columns: Columns, bounds: Window) -> list[_Found]:
    query = _rows().where(*_between(bounds), Slip.status != SlipStatus.VOID).order_by(Slip.appoint_from, Slip.id)
    return _cards(reading, columns, query)


def _waiting(reading: Reading, columns: Columns, today: date) -> list[_Found]:
    """Out without an appointment, or with one on a day that is over."""
    midnight, _end = day_bounds(today, reading.facts.zone)
    query = (
        _rows()
        .where(Slip.status == SlipStatus.OUT, or_(Slip.appoint_from.is_(None), Slip.appoint_until <= midnight))
        .order_by(Slip.raised_at, Slip.id)
        .limit(MOST_WAITING)
    )
    return [(replace(card, missed=card.window is not None), trade) for card, trade in _cards(reading, columns, query)]


def _cards(reading: Reading, columns: Columns, query: Any) -> list[_Found]:
    return [(columns.card(row_of(reading, each[:-2]), each[-1]), each[-2]) for each in reading.session.execute(query)]


def _shown(card: Card, trade: int | None, places: dict[str, int], wanted: int | None) -> bool:
    """Of a worker who is shown all is shown, or nobody would see what clashes."""
    return card.column in places and (card.column != NOBODY or wanted in (None, trade))


def _clashing(placed: list[_Found]) -> list[_Found]:
    """The cards with those marked that clash; what is home was done, whatever it clashed with."""
    busy: dict[str, list[tuple[str, Window]]] = {}
    for card, _trade in placed:
        if card.out and card.column != NOBODY and card.window is not None:
            busy.setdefault(card.column, []).append((card.key, card.window))
    wrong = frozenset(key for windows in busy.values() for key in clashing(windows))
    return [(replace(card, clashes=card.key in wrong), trade) for card, trade in placed]


def _marked(cards: Iterable[Card], opened: tuple[Window, ...]) -> tuple[Card, ...]:
    """The cards with those marked that lie outside the office's hours."""
    return tuple(
        replace(card, outside=card.out and card.window is not None and not within_hours(card.window, opened))
        for card in cards
    )
