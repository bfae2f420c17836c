"""All words and values of an item-release pass."""

from dataclasses import dataclass
from datetime import date, datetime

from desk.paper.letterhead import Letterhead
from desk.passes.items import Item
from desk.words import Language


@dataclass(frozen=True)
class PassSheet:
    """A pass as it is printed, the same on the office's half and on the guard's.

    `asked_as` is a stored value; moments are in the office's zone. `reprint` counts the times it was printed
    before: 1 prints "Copy 2" with `printed_at` on both halves.
    """

    language: Language
    letterhead: Letterhead
    number: str
    unit: str
    valid_on: date
    window: str
    asked_by: str
    asked_as: str
    proof: str
    authority: str
    carrier: str
    carrier_id: str
    plate: str
    fees: str
    note: str
    items: tuple[Item, ...]
    issued_at: datetime
    clerk: str
    reprint: int = 0
    printed_at: datetime | None = None
    void: bool = False
