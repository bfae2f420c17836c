"""The register of notices: what hangs now, what is to come down, what came down (M60)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select

from db.base import micros
from db.models import Clerk, Incident, Notice
from desk.cleaning import clean_search
from desk.keyed import holds
from desk.named import Named
from desk.notices.rules import NewNotice, by_number
from desk.pages import PAGE, Page, older_than
from desk.tenure import today
from desk.work import Reading


class NoticeFilter(StrEnum):
    """Which notices of the register; those due hang and should have come down today or before, or are void."""

    ALL = "all"
    WRITTEN = "written"  # not posted yet
    HANGING = "hanging"
    DUE = "due"
    DOWN = "down"
    VOID = "void"


@dataclass(frozen=True)
class NoticeRow:
    """A notice in the register; `state` is one of the filters but ALL, DUE before VOID and HANGING. Moments are UTC."""

    key: tuple[int, ...]
    id: int
    number: str
    title: Named
    places: str
    dated: date
    posted_on: date | None
    until_on: date | None
    removed_on: date | None
    state: NoticeFilter
    incident: str
    commitments: bool
    printed: int
    void_reason: str


@dataclass(frozen=True)
class NoticeFile:
    """All of one notice; `words` is what its form holds."""

    row: NoticeRow
    words: NewNotice
    at: datetime
    clerk: str


@dataclass(frozen=True)
class NoticeCounts:
    """How many notices are where; those due are among the hanging ones, and void ones are wherever they hang too."""

    all: int = 0
    written: int = 0
    hanging: int = 0
    due: int = 0
    down: int = 0
    void: int = 0


def notices(
    reading: Reading,
    which: NoticeFilter = NoticeFilter.ALL,
    after: tuple[int, ...] | None = None,
    search: str = "",
) -> Page[NoticeRow]:
    """The register, newest first, a page at a time; `search` is a number, words of a title, or a place."""
    wanted = _wanted(reading, which)
    if part := clean_search(search):
        wanted.append(Notice.id.in_(_meant(reading, part)))
    query = _ROWS.where(*wanted).order_by(Notice.at.desc(), Notice.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Notice.at, Notice.id, after))
    rows = tuple(_row(reading, *each) for each in reading.session.execute(query))
    total = None
    if after is None:
        total = reading.session.scalar(select(func.count()).select_from(Notice).where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def counts(reading: Reading) -> NoticeCounts:
    """How many notices there are, wait to be posted, hang, should come down, came down and are void, as of today."""
    told = {which.value: func.count().filter(*_wanted(reading, which)) for which in NoticeFilter}
    found = reading.session.execute(select(*(count.label(f"n_{name}") for name, count in told.items()))).one()
    return NoticeCounts(**dict(zip(told, found, strict=True)))


def file_of(reading: Reading, number: str) -> NoticeFile:
    """One notice with its words. Refusals: notice.unknown."""
    notice = by_number(reading, number)
    row = _row(reading, *reading.session.execute(_ROWS.where(Notice.id == notice.id)).one())
    clerk = reading.session.get(Clerk, notice.clerk_id) if notice.clerk_id is not None else None
    words = NewNotice(
        notice.title_en,
        notice.title_zh,
        notice.body_en,
        notice.body_zh,
        notice.places,
        notice.until_on,
        notice.template_id,
        row.incident,
        notice.commitments,
    )
    return NoticeFile(row, words, notice.at, clerk.name if clerk is not None else "")


def of_incident(reading: Reading, incident_number: str) -> tuple[NoticeRow, ...]:
    """The notices about a sudden event that count, the newest first."""
    mine = Incident.number == incident_number, Notice.void_reason == ""
    newest = _ROWS.where(*mine).order_by(Notice.at.desc(), Notice.id.desc())
    return tuple(_row(reading, *each) for each in reading.session.execute(newest))


_ROWS: Any = select(Notice, Incident.number).outerjoin(Incident, Incident.id == Notice.incident_id)


def _wanted(reading: Reading, which: NoticeFilter) -> list[ColumnElement[bool]]:
    if which is NoticeFilter.ALL:
        return [Notice.id.is_not(None)]
    if which is NoticeFilter.VOID:
        return [Notice.void_reason != ""]
    counts_on = Notice.void_reason == ""
    if which is NoticeFilter.WRITTEN:
        return [counts_on, Notice.posted_on.is_(None)]
    if which is NoticeFilter.DOWN:
        return [counts_on, Notice.removed_on.is_not(None)]
    hanging: list[ColumnElement[bool]] = [Notice.posted_on.is_not(None), Notice.removed_on.is_(None)]
    due = or_(Notice.until_on <= today(reading), Notice.void_reason != "")
    return [*hanging, due] if which is NoticeFilter.DUE else hanging


def _meant(reading: Reading, typed: str) -> list[int]:
    texts = select(Notice.id, Notice.number, Notice.title_en, Notice.title_zh, Notice.places)
    return [id for id, *told in reading.session.execute(texts) if holds(" ".join(told), typed)]


def _row(reading: Reading, notice: Notice, incident: str | None) -> NoticeRow:
    return NoticeRow(
        (micros(notice.at), notice.id),
        notice.id,
        notice.number,
        Named(notice.title_en, notice.title_zh),
        notice.places,
        notice.dated,
        notice.posted_on,
        notice.until_on,
        notice.removed_on,
        _state(reading, notice),
        incident or "",
        notice.commitments,
        notice.printed,
        notice.void_reason,
    )


def _state(reading: Reading, notice: Notice) -> NoticeFilter:
    hangs = notice.posted_on is not None and notice.removed_on is None
    if notice.void_reason:
        return NoticeFilter.DUE if hangs else NoticeFilter.VOID
    if notice.posted_on is None:
        return NoticeFilter.WRITTEN
    if notice.removed_on is not None:
        return NoticeFilter.DOWN
    due = notice.until_on is not None and notice.until_on <= today(reading)
    return NoticeFilter.DUE if due else NoticeFilter.HANGING
