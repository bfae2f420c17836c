"""All words and values of a maintenance slip."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.paper.letterhead import Letterhead
from desk.words import Language


class Copy(StrEnum):
    """The labelled parts of a slip."""

    WORKER = "worker"
    OWNER = "owner"
    STUB = "stub"


@dataclass(frozen=True)
class SlipSheet:
    """A slip as it is printed (B5).

    Kind, channel, urgency and relation are stored values; moments are in the office's zone.
    `reprint` counts the times it was printed before: 1 prints "Copy 2" with `printed_at` on every part.
    """

    language: Language
    letterhead: Letterhead
    number: str
    case_number: str
    raised_at: datetime
    unit: str
    place: str
    told_by: str
    relation: str
    told_phone: str
    channel: str
    kind: str
    class_name: str
    urgency: str
    summary: str
    words: str
    access: str
    trade: str
    worker: str
    first_receiver: str
    clerk: str
    reply_due: datetime | None = None
    solution_due: datetime | None = None
    copies: tuple[Copy, ...] = (Copy.WORKER, Copy.OWNER, Copy.STUB)
    reprint: int = 0
    printed_at: datetime | None = None
    void: bool = False
