"""All words and values of a maintenance slip."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desk.paper.letterhead import Letterhead
from desk.slips.lines import LineRow, Totals
from desk.words import Language


class Copy(StrEnum):
    """The labelled parts of a slip."""

    WORKER = "worker"
    OWNER = "owner"
    ACCOUNTS = "accounts"
    STUB = "stub"


@dataclass(frozen=True)
class HomeSheet:
    """What a slip brought home, for a print after that; moments are in the office's zone."""

    outcome: str
    arrived_at: datetime | None
    done_at: datetime | None
    cause: str
    result: str
    tested: bool | None
    signed: bool | None
    opinion: str
    opinion_words: str
    score: int | None
    receipt: str


@dataclass(frozen=True)
class SlipSheet:
    """A slip as it is printed (B5).

    Kind, channel, urgency, relation and warranty are stored values, kind and channel empty without a case; moments
    are in the office's zone. `reprint` counts the times it was printed before: 1 prints "Copy 2" with `printed_at` on
    every part. `lines` are its services and materials, `totals` what they come to (M54); no line, no totals.
    """

    language: Language
    letterhead: Letterhead
    number: str
    case_number: str
    reported_at: datetime
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
    bring: str = ""
    equipment: str = ""
    warranty: str = "none"
    appoint_from: datetime | None = None
    appoint_until: datetime | None = None
    second_of: str = ""  # the number of the slip whose visit was not enough
    currency: str = ""
    lines: tuple[LineRow, ...] = ()
    totals: Totals = field(default_factory=Totals)
    conditions: str = ""  # the office's own; empty: the program's line
    home: HomeSheet | None = None
    called_at: datetime | None = None  # the last return call after it went out
    called_mark: str = ""
