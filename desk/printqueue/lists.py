"""What is in the print queue: its rows, its numbers, the pages of one paper, what may be tried again or is outdated."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from db.base import micros
from db.models import Clerk, Diary, PrintJob, PrintState, Slip
from desk.pages import PAGE, Page, older_than
from desk.papertrouble import HELD, Trouble, as_read
from desk.refusals import Refusal
from desk.work import Reading

if TYPE_CHECKING:  # as in acts.py
    from desk.slips import SlipSheet


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


def outdated(reading: Reading, id: int) -> "tuple[SlipSheet, ...]":
    """The slips of a paper that say something else by now than when it was drawn, to be drawn anew; or else nothing."""
    row = reading.session.get(PrintJob, id)
    if row is None or not row.drawn_from:
        return ()
    sheets = as_asked(reading, id)
    return sheets if drawn_from(sheets) != row.drawn_from else ()


def as_asked(reading: Reading, id: int) -> "tuple[SlipSheet, ...]":
    """The slips of a paper as they stand now; each is that print of its slip which it was when it was asked for."""
    from desk.slips import sheets_of

    numbers = numbers_of(reading, id)
    asked = select(func.min(Diary.id)).where(
        Diary.subject == "print_job", Diary.subject_id == id, Diary.act == "print_job.add"
    )  # fmt: skip
    counted = (
        select(Slip.number, Diary.new)
        .join(Diary, Diary.subject_id == Slip.id)
        .where(Slip.number.in_(numbers), Diary.subject == "slip", Diary.act == "slip.print")
        .where(Diary.id < asked.scalar_subquery())
        .order_by(Diary.id)
    )
    before = {number: int(count) - 1 for number, count in reading.session.execute(counted)}
    sheets = sheets_of(reading, numbers) if numbers else ()
    now = reading.facts.local(reading.now)
    return tuple(
        replace(sheet, reprint=earlier, printed_at=now if earlier else None)
        for sheet in sheets
        for earlier in [before.get(sheet.number, 0)]
    )


def drawn_from(sheets: "Sequence[SlipSheet]") -> str:
    """A mark of all that stands on slips: another one as soon as they say anything else, whenever they are drawn."""
    mark = sha256()
    for sheet in sheets:
        mark.update(repr(replace(sheet, printed_at=None)).encode(errors="surrogatepass"))
    return mark.hexdigest()


def to_print(reading: Reading) -> tuple[int, ...]:
    """What waits or failed, oldest first, but for what may have come out already."""
    doubtful = or_(
        _is_for(Trouble.INTERRUPTED),
        and_(PrintJob.kind == "slip", _is_for(Trouble.ERROR)),
    )
    held = select(PrintJob.id).where(PrintJob.state.in_(HELD), ~doubtful)
    return tuple(reading.session.scalars(held.order_by(PrintJob.id)))


def left_over(reading: Reading) -> int:
    """How many papers wait that nobody prints: the window was closed before, or the PC went off."""
    waits = or_(
        PrintJob.state.in_((PrintState.WAITING, PrintState.PRINTING)),
        and_(PrintJob.state == PrintState.FAILED, _is_for(Trouble.INTERRUPTED)),
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
        or_(*(_is_for(each) for each in troubles)),
        PrintJob.printer.in_(list(printers)),
    )
    return tuple(reading.session.scalars(failed.order_by(PrintJob.id)))


def _is_for(trouble: Trouble) -> ColumnElement[bool]:
    """Whether it did not come out for this; the book may keep behind it what the machine said."""
    return or_(PrintJob.trouble == str(trouble), PrintJob.trouble.startswith(f"{trouble}: ", autoescape=True))


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
