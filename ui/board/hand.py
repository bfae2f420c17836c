"""What is chosen on the board, and what is taken up to be put elsewhere: the same for the board and its list."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from desk.dayboard import NOBODY, Board, Card, Column, Placing, Window
from desk.dayboard.rules import day_bounds, hours_shown, overlap, within_hours

STEP = timedelta(minutes=30)


@dataclass(frozen=True)
class Carried:
    """A card taken up: where it would stand if it were put down now."""

    card: Card
    column: str
    start: datetime
    end: datetime

    @property
    def window(self) -> Window:
        """When it would be appointed for."""
        return self.start, self.end


class Hand(QObject):
    """Chooses cards and columns of the board shown, takes a card up, moves it and puts it down.

    `zone` names the office's clock. `placed` is told the card and where it is wanted.
    """

    changed = Signal()
    placed = Signal(object, object)

    def __init__(self, zone: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.board: Board | None = None
        self.column = NOBODY
        self.number = ""
        self.carried: Carried | None = None

    # -- what is there

    def show(self, board: Board) -> None:
        """Another board, or the same read again; what is chosen stays where it still is."""
        first, self.board = self.board is None, board
        there = self._known()
        if first and not self.number:
            self.number, self.column = _begin_with(board)
        if self.number and self.number not in there:
            self.number = ""
        if self.number:
            self.column = there[self.number].column
        if self.column not in [each.key for each in board.columns]:
            self.column = board.columns[0].key
        carried = self.carried
        if carried is not None and (now := there.get(carried.card.key)) is not None:
            if now.placing != carried.card.placing:  # somebody else was quicker
                self.carried = None
            elif carried.column not in [each.key for each in board.columns]:
                self.carried = replace(carried, column=self.column)
        self.changed.emit()

    def card(self) -> Card | None:
        """The card chosen, on the board or among those that wait."""
        return self._known().get(self.number)

    def cards_of(self, column: str) -> list[Card]:
        """The cards of a column by time."""
        return [card for card in self.board.cards if card.column == column] if self.board is not None else []

    def chosen_column(self) -> Column | None:
        """The column chosen, with its worker."""
        return next((each for each in self.board.columns if each.key == self.column), None) if self.board else None

    def shown(self) -> Window:
        """The hours to draw: those of the board, and that of what is carried over it."""
        assert self.board is not None
        if self.carried is None:
            return self.board.shown
        bounds = day_bounds(self.board.day, self._zone())
        return hours_shown(bounds, [self.board.shown], [self.carried.window], self._zone())

    def _known(self) -> dict[str, Card]:
        return {card.key: card for card in (*self.board.cards, *self.board.waiting)} if self.board else {}

    # -- choosing

    def choose(self, number: str) -> None:
        """Choose a card by the number of its slip."""
        card = self._known().get(number)
        if card is not None and (self.number, self.column) != (number, card.column):
            self.number, self.column = number, card.column
            self.changed.emit()

    def choose_column(self, column: str) -> None:
        """Choose a worker, and no card."""
        self.column, self.number = column, ""
        self.changed.emit()

    def step(self, across: int, down: int) -> None:
        """Choose the next card of the column, or what is nearest in time in the column beside it."""
        if self.board is None:
            return
        here = self.card()
        if across:
            keys = [each.key for each in self.board.columns]
            place = max(0, min(len(keys) - 1, keys.index(self.column) + across))
            if keys[place] != self.column:
                self._enter(keys[place], here)
            return
        cards = self.cards_of(self.column)
        at = next((place for place, card in enumerate(cards) if card.key == self.number), None)
        if cards:
            place = (0 if down > 0 else len(cards) - 1) if at is None else max(0, min(len(cards) - 1, at + down))
            self.choose(cards[place].key)

    def _enter(self, column: str, before: Card | None) -> None:
        wanted = before.window[0] if before is not None and before.window is not None else self._now()
        near = [(abs(card.window[0] - wanted), card.key) for card in self.cards_of(column) if card.window is not None]
        if near:
            self.choose(min(near)[1])
        else:
            self.choose_column(column)

    # -- moving

    def take_up(self) -> bool:
        """Take up the card chosen, unless it is home; one without a time is held over the first free one."""
        card = self.card()
        if card is None or not card.out or self.board is None:
            return False
        window = card.window if card.window is not None and not card.missed else self._free(card)
        self.carried = Carried(card, card.column, *window)
        self.changed.emit()
        return True

    def leave(self) -> None:
        """Leave it where it was."""
        if self.carried is not None:
            self.carried = None
            self.changed.emit()

    def carry(self, across: int = 0, later: timedelta = timedelta()) -> None:
        """Hold it over another column, or later or earlier, within the day."""
        if (carried := self.carried) is None or self.board is None:
            return
        keys = [each.key for each in self.board.columns]
        place = keys.index(carried.column) if carried.column in keys else 0
        column = keys[max(0, min(len(keys) - 1, place + across))]
        self.hold(column, carried.start + later)

    def hold(self, column: str, start: datetime) -> None:
        """Hold it over a column at a time; it does not leave the day."""
        if (carried := self.carried) is None or self.board is None:
            return
        first, over = day_bounds(self.board.day, self._zone())
        start = max(first, min(over - STEP, start))
        self.carried = replace(carried, column=column, start=start, end=start + (carried.end - carried.start))
        self.column = column
        self.changed.emit()

    def carry_to_day(self, days: int, local: Callable[[datetime], datetime]) -> None:
        """Hold it over the same time of another day; the board of that day is to be shown."""
        if (carried := self.carried) is not None:
            length = carried.end - carried.start
            start = _same_time(local(carried.start), days)
            self.carried = replace(carried, start=start, end=start + length)

    def longer(self, by: timedelta) -> None:
        """Make the window longer, or shorter down to half an hour: at once, or of what is carried."""
        if (carried := self.carried) is not None:
            self.carried = replace(carried, end=max(carried.start + STEP, carried.end + by))
            self.changed.emit()
            return
        card = self.card()
        if card is None or not card.out or card.window is None:
            return
        start, end = card.window
        to = max(start + STEP, end + by)
        if to != end:
            self._place(card, card.column, start, to)

    def put_down(self) -> None:
        """Put down what is carried; where it was taken up from nothing is done."""
        if (carried := self.carried) is None:
            return
        self.carried = None
        self.changed.emit()
        if (carried.column, carried.window) != (carried.card.column, carried.card.window):
            self._place(carried.card, carried.column, carried.start, carried.end)

    def remove(self) -> None:
        """Take the appointment of the card chosen away; its slip waits for another one."""
        card = self.card()
        if card is not None and card.out and card.window is not None:
            self.carried = None
            self._place(card, card.column, None, None)

    def _place(self, card: Card, column: str, start: datetime | None, end: datetime | None) -> None:
        """A worker on the list goes under the name there now; a slip that stays with a name on none keeps it."""
        assert self.board is not None
        to = next((each for each in self.board.columns if each.key == column), None)
        same = to is None or (column == card.column and not to.known)
        self.placed.emit(card, Placing(start, end, card.row.worker if same or to is None else to.name))

    # -- what is to be known of what is carried

    def clashes(self) -> list[Card]:
        """What the worker is appointed for at the time it is held over."""
        carried = self.carried
        if carried is None or carried.column == NOBODY or self.board is None:
            return []
        return [
            card
            for card in self.cards_of(carried.column)
            if card.out and card.key != carried.card.key and card.window and overlap(card.window, carried.window)
        ]

    def is_past(self) -> bool:
        """Whether it is held over a time that has begun already."""
        return self.carried is not None and self.carried.start < self._now()

    def is_outside(self) -> bool:
        """Whether it is held over a time the office is closed."""
        if self.carried is None or self.board is None:
            return False
        return not within_hours(self.carried.window, self.board.opened)

    def _now(self) -> datetime:
        assert self.board is not None
        return self.board.now

    def _free(self, card: Card) -> Window:
        """The first half hour from now on, or from the opening, at which the worker is free that long; within the
        office's hours where it can be."""
        board = self.board
        assert board is not None
        length = timedelta(minutes=board.visit_minutes)
        if card.window is not None:
            length = card.window[1] - card.window[0]
        opens, closes = (board.opened[0][0], board.opened[-1][1]) if board.opened else board.shown
        first = max(opens, _next_half(board.now)) if board.day == board.today else opens
        busy = [each.window for each in self.cards_of(card.column) if each.out and each.window]
        starts = [first + number * STEP for number in range(max(1, math.ceil((closes - first) / STEP)))]
        free = [
            start
            for start in starts
            if card.column == NOBODY or not any(overlap((start, start + length), each) for each in busy)
        ]
        whole = [start for start in free if start + length <= closes]
        start = next(iter([*whole, *free]), first)
        return start, start + length


def _begin_with(board: Board) -> tuple[str, str]:
    """What comes next today, or first on another day; its number and its column."""
    timed = sorted((card.window, card.key, card) for card in board.cards if card.window is not None)
    ahead = [card for window, _key, card in timed if card.out and window[1] > board.now]
    chosen = next(iter(ahead), timed[0][2] if timed else None)
    return (chosen.key, chosen.column) if chosen is not None else ("", NOBODY)


def _next_half(now: datetime) -> datetime:
    past = timedelta(minutes=now.minute % 30, seconds=now.second, microseconds=now.microsecond)
    return now - past + STEP if past else now


def _same_time(local: datetime, days: int) -> datetime:
    day = local.date() + timedelta(days=days)
    return datetime.combine(day, local.timetz()).astimezone(UTC)
