"""A register of past cases, row by row, as far as it can be understood without the book."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256

from db.models.case import CaseKind, CaseStatus
from db.models.channel import Channel
from desk.cleaning import clean
from desk.dates import is_ambiguous, month_first_in, read_moment
from desk.folding import fold
from desk.imports.account import Progress, stepping
from desk.imports.case_words import channel_of, kind_of, status_of
from desk.imports.columns import Headings, Layout, headings_of
from desk.imports.reasons import BadRow, Remark
from desk.imports.row_cells import RowCells
from desk.imports.tables import Row, Table, cell_text

LONGEST_SUMMARY = 120


@dataclass(frozen=True)
class CaseRow:
    """One case of the file; times are the office's own clock without zone, a date where no time was written.

    The origin is the same whenever the same case is read again."""

    row: int
    number: str
    origin: str
    kind: CaseKind
    channel: Channel
    taken: date | datetime
    closed: date | datetime | None
    status: CaseStatus
    class_text: str
    place: str
    unit_text: str
    summary: str
    words: str
    reply: str
    told_by: str
    told_phone: str
    note: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class CasesFile:
    """A whole file: row numbers of titles, headings and blank lines, and every other row, good or bad.

    `month_first` says how 03/04/2019 was read, `order_from_file` whether the file itself proved it."""

    sheet: str
    title_rows: tuple[int, ...]
    heading_row: int
    blank_rows: tuple[int, ...]
    rows: tuple[CaseRow | BadRow, ...]
    month_first: bool
    order_from_file: bool


def read_cases(table: Table, layout: Layout, country: str, progress: Progress | None = None) -> CasesFile:
    """Read a register of cases by a layout."""
    headings = headings_of(table, layout)
    body = [row for row in table.rows if row.number > headings.row and not row.blank]
    places = [place for field in ("created", "closed") for place in headings.columns.get(field, ())]
    dates = (row.cells[place] for row in body for place in places if place < len(row.cells))
    month_first, proved = month_first_in(dates, country)
    return CasesFile(
        sheet=table.sheet,
        title_rows=tuple(row.number for row in table.rows if row.number < headings.row and not row.blank),
        heading_row=headings.row,
        blank_rows=tuple(row.number for row in table.rows if row.blank),
        rows=_once(
            BadRow(row.number, "unreadable") if table.unreadable(row) else _read(row, headings, month_first)
            for row in stepping(body, progress)
        ),
        month_first=month_first,
        order_from_file=proved,
    )


def _once(rows: Iterable[CaseRow | BadRow]) -> tuple[CaseRow | BadRow, ...]:
    """The rows with every origin at most once: a number given twice in one file is listed, not lost."""
    first: dict[str, int] = {}
    kept: list[CaseRow | BadRow] = []
    for each in rows:
        if isinstance(each, CaseRow) and first.setdefault(each.origin, each.row) != each.row:
            number = each.number or each.summary[:20]
            each = BadRow(each.row, "same_number", (("number", number), ("first_row", first[each.origin])))
        kept.append(each)
    return tuple(kept)


def _read(row: Row, headings: Headings, month_first: bool) -> CaseRow | BadRow:
    cells = RowCells(row, headings, month_first)
    asides = cells.asides
    created = cells.cell("created")
    taken = read_moment(created, month_first)
    if taken is None:
        text = cell_text(created)
        return BadRow(row.number, "date_unreadable", (("text", text),)) if text else BadRow(row.number, "no_date")
    if is_ambiguous(created):
        asides.say("date_month_first" if month_first else "date_day_first", text=cell_text(created))
    words, reply = _long(cells, "text"), _long(cells, "reply")
    category, detail = cells.text("category"), cells.text("descriptor")
    class_text = " / ".join(filter(None, (category, detail if fold(detail) != fold(category) else "")))
    summary = _summary(cells.text("title"), class_text, words)
    if not summary:
        return BadRow(row.number, "nothing_said")
    kind, channel = kind_of(cells.text("kind")), channel_of(cells.text("channel"))
    for field, known in (("kind", kind), ("channel", channel)):
        if known is None:
            asides.keep(cells.heading(field), cells.text(field), f"{field}_kept_in_note")
    status = _status(cells, reply)
    closed = _closed(cells, month_first, status, taken)
    cells.unused("agency")
    asides.lines.extend(cells.extras())
    return CaseRow(
        row=row.number,
        number=cells.text("id"),
        origin=_origin(cells, taken, summary),
        kind=kind or CaseKind.COMPLAINT,
        channel=channel or Channel.OTHER,
        taken=taken,
        closed=closed,
        status=status,
        class_text=class_text,
        place=cells.text("location"),
        unit_text=cells.text("unit"),
        summary=summary,
        words=words,
        reply=reply,
        told_by=cells.text("person"),
        told_phone=cells.text("phone"),
        note="\n".join(asides.lines),
        remarks=tuple(asides.remarks),
    )


def _long(cells: RowCells, field: str) -> str:
    """A text with its line breaks."""
    return clean(cell_text(cells.cell(field)))


def _summary(title: str, class_text: str, words: str) -> str:
    """The title, else the class, else the beginning of the words."""
    told = title or class_text or next((line for line in words.split("\n") if line), "")
    return told if len(told) <= LONGEST_SUMMARY else told[: LONGEST_SUMMARY - 1] + "…"


def _status(cells: RowCells, reply: str) -> CaseStatus:
    """The state told; in a register without states a case with a reply or closing date is finished."""
    if told := cells.text("status"):
        return status_of(told)
    return CaseStatus.CLOSED if reply or cells.text("closed") else CaseStatus.OPEN


def _closed(cells: RowCells, month_first: bool, status: CaseStatus, taken: date) -> date | None:
    """The closing time of a finished case; one that cannot be true or read stays in the note."""
    cell = cells.cell("closed")
    if not cell_text(cell):
        return None
    closed = read_moment(cell, month_first)
    finished = status in (CaseStatus.CLOSED, CaseStatus.ANSWERED, CaseStatus.VOID)
    if closed is not None and finished and _moment(closed, time.max) >= _moment(taken, time.min):
        return closed
    cells.asides.keep(cells.heading("closed"), cell_text(cell), "closed_kept_in_note")
    return None


def _moment(day: date, clock: time) -> datetime:
    return day if isinstance(day, datetime) else datetime.combine(day, clock)


def _origin(cells: RowCells, taken: date, summary: str) -> str:
    """Source and number; registers without a source all count from 1: day and summary tell them apart."""
    source, number = cells.text("source"), cells.text("id")
    if source and number:
        return f"{source}:{number}"
    told = [number, taken.isoformat(), summary] if number else [cell_text(cell) for cell in cells.row.cells]
    mark = sha256("\x1f".join(told).encode()).hexdigest()[:12]
    return f"{source}:{number}:{mark}"
