"""What is in the print queue: its rows, its numbers, the pages of one paper, and what may be tried again."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from db.base import micros
from db.models import Clerk, Diary, PrintJob, PrintState
from desk.pages import PAGE, Page, older_than
from desk.printqueue.rules import HELD, Trouble, as_read
from desk.refusals import Refusal
from desk.work import Reading


class QueueFilter(StrEnum):
    """Which papers of the queue."""

    WAITING = "waiting"
    FAILED = "failed"
    TODAY = "today"
    ALL = "all"


@dataclass(frozen=True)
class JobRow:
    """A paper in the queue; moments are UTC, `has_pages` tells whether its pages are still in the book."""

    key: tuple[int, ...]
    id: int
    at: datetime
    kind: str
    title: str
    copies: int
    pages: int
    state: PrintState
    printer: str
    trouble: Trouble | None
    detail: str
    ended_at: datetime | None
    clerk: str
    has_pages: bool


@dataclass(frozen=True)
class QueueCounts:
    """How many papers wait or are being printed, failed, came out today, and are in the queue at all."""

    waiting: int = 0
    failed: int = 0
    today: int = 0
    all: int = 0


@dataclass(frozen=True)
class Job:
    """One paper with its pages, for whoever prints it."""

    id: int
    kind: str
    title: str
    copies: int
    pages: int
    pdf: bytes
    state: PrintState
    printer: str


def queue(reading: Reading, which: QueueFilter = QueueFilter.ALL, after: tuple[int, ...] | None = None) -> Page[JobRow]:
    """Papers newest first, a page at a time."""
    wanted = _of(reading, which)
    query = (
        select(
            PrintJob.id, PrintJob.at, PrintJob.kind, PrintJob.title, PrintJob.copies, PrintJob.pages, PrintJob.state,
            PrintJob.printer, PrintJob.trouble, PrintJob.ended_at, func.coalesce(Clerk.name, ""),
            PrintJob.pdf.is_not(None),
        )
        .outerjoin(Clerk, Clerk.id == PrintJob.clerk_id)
        .where(*wanted)
        .order_by(PrintJob.at.desc(), PrintJob.id.desc())
        .limit(PAGE)
    )  # fmt: skip
    if after:
        query = query.where(older_than(PrintJob.at, PrintJob.id, after))
    rows = tuple(_row(each) for each in reading.session.execute(query))
    total = None if after else reading.session.scalar(select(func.count()).select_from(PrintJob).where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def counts(reading: Reading) -> QueueCounts:
    """How many papers stand where, as of now."""
    by_state = dict(reading.session.execute(select(PrintJob.state, func.count()).group_by(PrintJob.state)).all())
    came_out = select(func.count()).select_from(PrintJob).where(*_of(reading, QueueFilter.TODAY))
    return QueueCounts(
        waiting=by_state.get(PrintState.WAITING, 0) + by_state.get(PrintState.PRINTING, 0),
        failed=by_state.get(PrintState.FAILED, 0),
        today=reading.session.scalar(came_out) or 0,
        all=sum(by_state.values()),
    )


def job_of(reading: Reading, id: int) -> Job:
    """One paper with its pages. Refusals: print.unknown, print.pages_gone."""
    row = reading.session.get(PrintJob, id)
    if row is None:
        raise Refusal("print.unknown")
    if row.pdf is None:
        raise Refusal("print.pages_gone", title=row.title)
    return Job(id, row.kind, row.title, row.copies, row.pages, row.pdf, row.state, row.printer)


def numbers_of(reading: Reading, id: int) -> tuple[str, ...]:
    """The numbers of the slips drawn on a paper; none for other papers."""
    return tuple(_asked(reading, Diary.note, id).split())


def about_of(reading: Reading, id: int) -> tuple[str, ...]:
    """The numbers of the slips a list on paper tells of."""
    return tuple(_asked(reading, Diary.old, id).split())


def _asked(reading: Reading, column: InstrumentedAttribute[str], id: int) -> str:
    asked = select(column).where(
        Diary.subject == "print_job", Diary.subject_id == id, Diary.act == "print_job.add"
    )  # fmt: skip
    return reading.session.scalar(asked.order_by(Diary.id.desc()).limit(1)) or ""


def to_print(reading: Reading) -> tuple[int, ...]:
    """What waits or failed, oldest first, but for what may have come out already."""
    doubtful = or_(
        PrintJob.trouble == str(Trouble.INTERRUPTED),
        and_(PrintJob.kind == "slip", PrintJob.trouble == str(Trouble.ERROR)),
    )
    held = select(PrintJob.id).where(PrintJob.state.in_(HELD), ~doubtful)
    return tuple(reading.session.scalars(held.order_by(PrintJob.id)))


def left_over(reading: Reading) -> int:
    """How many papers wait that nobody prints: the window was closed before, or the PC went off."""
    waits = or_(
        PrintJob.state.in_((PrintState.WAITING, PrintState.PRINTING)),
        and_(PrintJob.state == PrintState.FAILED, PrintJob.trouble == str(Trouble.INTERRUPTED)),
    )
    return reading.session.scalar(select(func.count()).select_from(PrintJob).where(waits)) or 0


def astray(reading: Reading, is_held: Callable[[int], bool]) -> bool:
    """Whether a paper is told as being printed that no printer holds."""
    printing = reading.session.scalars(select(PrintJob.id).where(PrintJob.state == PrintState.PRINTING))
    return any(not is_held(id) for id in printing)


def back_again(reading: Reading, printers: Collection[str]) -> tuple[int, ...]:
    """What failed for want of a printer that is there again, oldest first."""
    return _failed(reading, printers, (Trouble.MISSING,))


def works_again(reading: Reading, printer: str) -> tuple[int, ...]:
    """What failed because a printer that has just printed something would not begin before."""
    return _failed(reading, (printer,), (Trouble.MISSING, Trouble.WILL_NOT_BEGIN))


def _failed(reading: Reading, printers: Collection[str], troubles: Collection[Trouble]) -> tuple[int, ...]:
    failed = select(PrintJob.id).where(
        PrintJob.state == PrintState.FAILED,
        PrintJob.trouble.in_([str(each) for each in troubles]),
        PrintJob.printer.in_(list(printers)),
    )
    return tuple(reading.session.scalars(failed.order_by(PrintJob.id)))


def _of(reading: Reading, which: QueueFilter) -> list[ColumnElement[bool]]:
    if which is QueueFilter.WAITING:
        return [PrintJob.state.in_((PrintState.WAITING, PrintState.PRINTING))]
    if which is QueueFilter.FAILED:
        return [PrintJob.state == PrintState.FAILED]
    if which is QueueFilter.TODAY:
        local = reading.facts.local(reading.now)
        midnight = datetime.combine(local.date(), time(), local.tzinfo)
        return [PrintJob.state.in_((PrintState.PRINTED, PrintState.KEPT)), PrintJob.ended_at >= midnight]
    return []


def _row(each: Any) -> JobRow:
    id_, at, kind, title, copies, pages, state, printer, told, ended, clerk, has_pages = each
    trouble, detail = as_read(told)
    return JobRow(
        (micros(at), id_), id_, at, kind, title, copies, pages, state, printer, trouble, detail, ended, clerk,
        bool(has_pages),
    )  # fmt: skip
