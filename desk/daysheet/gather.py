"""Gathers the day sheets of a day: one of each worker who goes anywhere."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desk.dayboard import NOBODY, Board, Card, Column, board
from desk.daysheet.sheet import DaySheet, Visit
from desk.letterhead_of import letterhead
from desk.refusals import Refusal
from desk.slips import Outcome, SlipSheet
from desk.slips import sheets_of as slip_sheets
from desk.words import Language
from desk.work import Reading


def sheets_of(
    reading: Reading, day: date, column: str | None = None, language: Language | None = None
) -> tuple[DaySheet, ...]:
    """The sheets of all workers who have anything that day, or that of one column of the board.

    Whoever is asked for by name has a sheet also when nothing is on it. It goes out with a worker, so that it tells
    no name that was withheld, nor the flat (M15); phones are whole, as on every paper.
    Refusals: board.day_out_of_range, daysheet.nobody.
    """
    shown, spoken = board(reading, day), language or reading.facts.language
    if column is None:
        busy = {card.column for card in (*shown.cards, *shown.waiting)} - {NOBODY}
        chosen = [each for each in shown.columns if each.key in busy]
    else:
        chosen = [each for each in shown.columns if each.key == column]
    if not chosen:
        raise Refusal("daysheet.nobody")
    keys = {each.key for each in chosen}
    numbers = [card.key for card in (*shown.cards, *shown.waiting) if card.column in keys]
    slips = {sheet.number: sheet for sheet in slip_sheets(reading, numbers, spoken)}
    return tuple(_sheet(reading, shown, each, spoken, slips) for each in chosen)


def _sheet(
    reading: Reading, shown: Board, column: Column, language: Language, slips: Mapping[str, SlipSheet]
) -> DaySheet:
    return DaySheet(
        language=language,
        letterhead=letterhead(reading.facts, language),
        day=shown.day,
        worker=column.name,
        phone=column.phone,
        trade=column.trade.text(language) if column.trade is not None else "",
        visits=tuple(_visit(card, slips[card.key]) for card in shown.cards if card.column == column.key),
        waiting=tuple(
            replace(visit, start=None, end=None, missed=visit.start)
            for card in shown.waiting
            if card.column == column.key
            for visit in [_visit(card, slips[card.key])]
        ),
    )


def _visit(card: Card, slip: SlipSheet) -> Visit:
    return Visit(
        number=slip.number,
        start=slip.appoint_from,
        end=slip.appoint_until,
        unit=slip.unit,
        place=slip.place,
        who=slip.told_by,
        phone=slip.told_phone,
        matter=slip.summary,
        access=slip.access,
        bring=slip.bring,
        raised_at=slip.raised_at,
        **_home(card, slip),
        clashes=card.clashes,
    )


def _home(card: Card, slip: SlipSheet) -> dict[str, Any]:
    """What stands on the paper that came home."""
    home = slip.home
    if card.out or home is None:
        return {}
    return {
        "is_home": True,
        "arrived_at": home.arrived_at,
        "done_at": home.done_at,
        "not_done": home.outcome not in ("", Outcome.DONE),
    }
