"""What a day's board is made of."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.dayboard.rules import Window
from desk.named import Named
from desk.slips import SlipRow, SlipStatus

NOBODY = ""
"""The key of the column of slips that name no worker yet."""


@dataclass(frozen=True)
class Placing:
    """Where a slip stands: when, in UTC, with whom, and whether it is out at all; no times: without an appointment."""

    start: datetime | None
    end: datetime | None
    worker: str
    status: SlipStatus = SlipStatus.OUT


@dataclass(frozen=True)
class Column:
    """A worker's column. `known`: on the list of workers; a name that is on none has a column as well."""

    key: str
    name: str
    phone: str = ""
    trade: Named | None = None
    known: bool = False


@dataclass(frozen=True)
class Card:
    """A slip on the board, in the column of that key.

    Clashes: its worker is appointed elsewhere at that time; outside: not within the office's hours; missed: out, with
    an appointment that is over.
    """

    row: SlipRow
    column: str
    clashes: bool = False
    outside: bool = False
    missed: bool = False

    @property
    def key(self) -> str:
        """The number of its slip."""
        return self.row.number

    @property
    def window(self) -> Window | None:
        """When it is appointed for."""
        start, end = self.row.appoint_from, self.row.appoint_until
        return (start, end) if start is not None and end is not None else None

    @property
    def placing(self) -> Placing:
        """Where it stood when it was read."""
        return Placing(self.row.appoint_from, self.row.appoint_until, self.row.worker, self.row.status)

    @property
    def out(self) -> bool:
        """Whether it can be moved: its paper is with the worker."""
        return self.row.status is SlipStatus.OUT


@dataclass(frozen=True)
class Board:
    """A day of the office: its workers, what they are appointed for, and what waits for an appointment.

    `shown` are the hours to draw, `opened` those the office is open, in UTC; `visit_minutes` is how long an
    appointment is unless told otherwise.
    """

    day: date
    today: date
    now: datetime
    shown: Window
    opened: tuple[Window, ...]
    columns: tuple[Column, ...]
    cards: tuple[Card, ...]
    waiting: tuple[Card, ...]
    visit_minutes: int

    @property
    def clashes(self) -> int:
        """How many cards clash."""
        return sum(card.clashes for card in self.cards)
