"""What is asked of the handovers: the sheets given, the one that waits to be taken over, how the next one stands."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from db.base import micros
from db.models import DutyShift, Handover
from desk.handover.content import Content, Kept, thawed
from desk.handover.gather import content_now
from desk.pages import PAGE, Page, older_than
from desk.refusals import Refusal
from desk.work import Reading


@dataclass(frozen=True)
class HandoverRow:
    """A handover in the list; moments are UTC."""

    key: tuple[int, ...]
    id: int
    number: str
    day: date
    shift: DutyShift
    given_at: datetime
    given_by_id: int
    given_name: str
    taken_at: datetime | None
    taken_name: str
    remarks: Mapping[str, str]
    void_reason: str

    @property
    def waits(self) -> bool:
        """Whether nobody took it over yet."""
        return self.taken_at is None and not self.void_reason


@dataclass(frozen=True)
class Handed:
    """A sheet that was given, or None for the one being written; what it says, and who sits here."""

    row: HandoverRow | None
    content: Content
    clerk_id: int | None

    @property
    def may_take(self) -> bool:
        """Whether whoever sits here can take it over: somebody else gave it."""
        return self.row is not None and self.row.waits and self.row.given_by_id != self.clerk_id


def handovers(reading: Reading, after: tuple[int, ...] | None = None) -> Page[HandoverRow]:
    """The sheets given, the newest first, a page at a time."""
    query = select(Handover).order_by(Handover.given_at.desc(), Handover.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Handover.given_at, Handover.id, after))
    rows = tuple(_row(each) for each in reading.session.scalars(query))
    total = None if after else reading.session.scalar(select(func.count()).select_from(Handover))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def handed(reading: Reading, number: str) -> Handed:
    """A sheet as it was given. Refusals: handover.unknown."""
    row = by_number(reading, number)
    return Handed(_row(row), thawed(row.content), reading.clerk_id)


def now_as_it_stands(reading: Reading, kept: Kept | None = None) -> Handed:
    """The sheet as it would be given now; `kept` is what is known of the backups."""
    last = newest(reading)
    content = content_now(reading, last.given_at if last is not None else None, kept=kept)
    return Handed(None, content, reading.clerk_id)


def not_taken(reading: Reading) -> HandoverRow | None:
    """The sheet that nobody took over yet."""
    last = newest(reading)
    return _row(last) if last is not None and last.taken_at is None else None


def before_me(reading: Reading) -> HandoverRow | None:
    """The sheet that waits for whoever sits here: not for who gave it."""
    row = not_taken(reading)
    return row if row is not None and row.given_by_id != reading.clerk_id else None


def newest(reading: Reading) -> Handover | None:
    """The last sheet that holds."""
    query = select(Handover).where(Handover.void_reason == "").order_by(Handover.given_at.desc(), Handover.id.desc())
    return reading.session.scalar(query.limit(1))


def by_number(reading: Reading, number: str) -> Handover:
    """The sheet of a number. Refusals: handover.unknown."""
    row = reading.session.scalar(select(Handover).where(Handover.number == number.strip().upper()))
    if row is None:
        raise Refusal("handover.unknown", number=number)
    return row


def _row(row: Handover) -> HandoverRow:
    content = thawed(row.content)
    return HandoverRow(
        key=(micros(row.given_at), row.id),
        id=row.id,
        number=row.number,
        day=content.day,
        shift=content.shift,
        given_at=row.given_at,
        given_by_id=row.given_by_id,
        given_name=row.given_name,
        taken_at=row.taken_at,
        taken_name=row.taken_name,
        remarks=json.loads(row.remarks),
        void_reason=row.void_reason,
    )
