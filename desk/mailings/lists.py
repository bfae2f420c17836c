"""The mailings of the office, how far each has come, and the list of one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import case, func, select

from db.base import micros
from db.models import Language, Letter, LetterLayout, LetterTemplate, Mailing, MailingItem, SentHow
from desk.mailings.addressees import LeftOut
from desk.mailings.known import by_number, items
from desk.mailings.wanted import Wanted, read
from desk.named import Named
from desk.pages import PAGE, Page, older_than
from desk.people import name_of
from desk.work import Reading


class MailingState(StrEnum):
    """How far a mailing has come."""

    WAITS = "waits"  # nothing is issued yet
    BEGUN = "begun"  # some is, and it goes on where it stopped
    DONE = "done"
    VOID = "void"  # the rest is not sent


@dataclass(frozen=True)
class MailingRow:
    """A mailing in the list; `going` counts the letters, those left out on purpose are not among them."""

    key: tuple[int, ...]
    id: int
    number: str
    title: str
    template: Named  # empty for words of one's own
    at: datetime
    going: int
    issued: int
    excluded: int
    void_reason: str
    ended_at: datetime | None

    @property
    def state(self) -> MailingState:
        """How far it has come."""
        if self.void_reason:
            return MailingState.VOID
        if self.ended_at is not None:
            return MailingState.DONE
        return MailingState.BEGUN if self.issued else MailingState.WAITS

    @property
    def left(self) -> int:
        """How many letters are still to be issued."""
        return 0 if self.void_reason else self.going - self.issued


@dataclass(frozen=True)
class ItemRow:
    """One place of the list of a mailing."""

    key: tuple[int, ...]
    position: int
    unit: str
    building: str
    name: str
    case_number: str
    language: Language
    excluded_why: str
    letter: str  # its number once it is issued
    letter_void: bool
    sent_on: date | None
    sent_how: SentHow | None
    left_out: LeftOut | None  # by the program itself since the list was made; what a clerk says is in `excluded_why`


@dataclass(frozen=True)
class MailingFile:
    """All of one mailing but its list."""

    row: MailingRow
    wanted: Wanted
    blanks: Mapping[str, str]
    layout: LetterLayout
    signer: str
    clerk: str  # who made it
    issuers: tuple[str, ...] = ()  # who issued its letters


def mailings(reading: Reading, after: tuple[int, ...] | None = None) -> Page[MailingRow]:
    """The mailings, newest first, a page at a time."""
    query = _ROWS.order_by(Mailing.at.desc(), Mailing.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Mailing.at, Mailing.id, after))
    rows = tuple(_row(each) for each in reading.session.execute(query))
    total = None if after else reading.session.scalar(select(func.count()).select_from(Mailing))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def mailing_of(reading: Reading, number: str) -> MailingFile:
    """One mailing. Refusals: mailing.unknown."""
    mailing = by_number(reading, number)
    row = _row(reading.session.execute(_ROWS.where(Mailing.id == mailing.id)).one())
    told = json.loads(mailing.blanks)
    clerk = name_of(reading, mailing.clerk_id)
    issued = (
        select(Letter.clerk_id)
        .join(MailingItem, MailingItem.letter_id == Letter.id)
        .where(MailingItem.mailing_id == mailing.id)
        .group_by(Letter.clerk_id)
        .order_by(func.min(Letter.id))
    )
    issuers = tuple(name_of(reading, each) for each in reading.session.scalars(issued))
    return MailingFile(row, read(mailing.wanted), told, mailing.layout, mailing.signer, clerk, issuers)


def waiting_mailings(reading: Reading) -> int:
    """How many wait for a manager to issue their letters; none where every clerk issues letters."""
    if not reading.facts.letters_approved:
        return 0
    waits = (Mailing.ended_at.is_(None), Mailing.void_reason == "")
    return reading.session.scalar(select(func.count()).select_from(Mailing).where(*waits)) or 0


def items_of(reading: Reading, number: str, after: tuple[int, ...] | None = None) -> Page[ItemRow]:
    """The list of a mailing in the order of delivery, a page at a time. Refusals: mailing.unknown."""
    mailing = by_number(reading, number)
    narrower = [MailingItem.position > after[0]] if after else []
    rows = tuple(
        ItemRow(
            (item.position,),
            item.position,
            each.unit,
            each.building,
            each.name,
            each.case_number,
            each.language,
            item.excluded_why,
            letter.number if letter else "",
            bool(letter and letter.void_reason),
            letter.sent_on if letter else None,
            letter.sent_how if letter else None,
            LeftOut(item.excluded_why) if item.by_program else None,
        )
        for item, each, letter in items(reading, mailing, *narrower, limit=PAGE)
    )
    counted = select(func.count()).where(MailingItem.mailing_id == mailing.id)
    total = None if after else reading.session.scalar(counted)
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


_ROWS = (
    select(
        Mailing.id,
        Mailing.number,
        Mailing.title,
        LetterTemplate.name_en,
        LetterTemplate.name_zh,
        Mailing.at,
        func.count(case((MailingItem.excluded_why == "", 1))).label("going"),
        func.count(MailingItem.letter_id).label("issued"),
        func.count(case((MailingItem.excluded_why != "", 1))).label("excluded"),
        Mailing.void_reason,
        Mailing.ended_at,
    )
    .outerjoin(LetterTemplate, LetterTemplate.id == Mailing.template_id)
    .outerjoin(MailingItem, MailingItem.mailing_id == Mailing.id)
    .group_by(Mailing.id)
)


def _row(each: Any) -> MailingRow:
    key = (micros(each.at), each.id)
    return MailingRow(
        key,
        each.id,
        each.number,
        each.title,
        Named(each.name_en or "", each.name_zh or ""),
        each.at,
        each.going,
        each.issued,
        each.excluded,
        each.void_reason,
        each.ended_at,
    )
