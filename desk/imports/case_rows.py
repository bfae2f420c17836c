"""A register of past cases, row by row, as far as it can be understood without the book."""

from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256
from pathlib import Path

from db.models.case import CaseKind, CaseStatus
from db.models.channel import Channel
from desk.cleaning import clean
from desk.folding import fold
from desk.imports.case_words import channel_of, kind_of, status_of
from desk.imports.child import Cell
from desk.imports.dates import is_ambiguous, month_first_in, read_moment
from desk.imports.headings import CASE_HEADINGS, Headings, find_headings
from desk.imports.reasons import BadRow, Remark
from desk.imports.tables import Row, cell_text, read_tables

LONGEST_SUMMARY = 120


@dataclass(frozen=True)
class CaseRow:
    """One case of the file; times are the office's own clock without zone, a date where no time was written.

    The origin is the same whenever the same case is read again."""

    row: int
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


def read_cases(path: Path, country: str) -> CasesFile:
    """Read a register of cases from .xlsx, .xls, .ods or .csv; refuses with import.* codes."""
    needed = frozenset({"created", "text", "title", "category", "descriptor"})
    table, headings = find_headings(read_tables(path), CASE_HEADINGS, needed)
    body = [row for row in table.rows if row.number > headings.row and not row.blank]
    dates = (_cell(row, headings, field) for row in body for field in ("created", "closed"))
    month_first, proved = month_first_in(dates, country)
    return CasesFile(
        sheet=table.sheet,
        title_rows=tuple(row.number for row in table.rows if row.number < headings.row and not row.blank),
        heading_row=headings.row,
        blank_rows=tuple(row.number for row in table.rows if row.blank),
        rows=_once(
            [
                BadRow(row.number, "unreadable") if table.unreadable(row) else _read(row, headings, month_first)
                for row in body
            ],
            headings,
            body,
        ),
        month_first=month_first,
        order_from_file=proved,
    )


def _once(rows: list[CaseRow | BadRow], headings: Headings, body: list[Row]) -> tuple[CaseRow | BadRow, ...]:
    """The rows with every origin at most once: a number given twice in one file is listed, not lost."""
    first: dict[str, int] = {}
    kept: list[CaseRow | BadRow] = []
    for each, row in zip(rows, body, strict=True):
        if isinstance(each, CaseRow) and first.setdefault(each.origin, each.row) != each.row:
            number = headings.text(row, "id") or each.summary[:20]
            each = BadRow(each.row, "same_number", (("number", number), ("first_row", first[each.origin])))
        kept.append(each)
    return tuple(kept)


def _read(row: Row, headings: Headings, month_first: bool) -> CaseRow | BadRow:
    remarks: list[Remark] = []
    notes: list[str] = []
    created = _cell(row, headings, "created")
    taken = read_moment(created, month_first)
    if taken is None:
        text = cell_text(created)
        return BadRow(row.number, "date_unreadable", (("text", text),)) if text else BadRow(row.number, "no_date")
    if is_ambiguous(created):
        code = "date_month_first" if month_first else "date_day_first"
        remarks.append(Remark(code, (("text", cell_text(created)),)))
    words, reply = _text(row, headings, "text"), _text(row, headings, "reply")
    category, detail = headings.text(row, "category"), headings.text(row, "descriptor")
    class_text = " / ".join(filter(None, (category, detail if fold(detail) != fold(category) else "")))
    summary = _summary(headings.text(row, "title"), class_text, words)
    if not summary:
        return BadRow(row.number, "nothing_said")
    kind, channel = kind_of(headings.text(row, "kind")), channel_of(headings.text(row, "channel"))
    for field, known in (("kind", kind), ("channel", channel)):
        if known is None:
            told = headings.text(row, field)
            notes.append(f"{headings.names[field]}: {told}")
            remarks.append(Remark(f"{field}_kept_in_note", (("text", told),)))
    status = _status(row, headings, reply)
    closed = _closed(row, headings, month_first, status, taken, notes, remarks)
    agency = headings.text(row, "agency")
    notes.extend([f"{headings.names['agency']}: {agency}"] if agency else [])
    notes.extend(headings.extras(row))
    return CaseRow(
        row=row.number,
        origin=_origin(row, headings, taken, summary),
        kind=kind or CaseKind.COMPLAINT,
        channel=channel or Channel.OTHER,
        taken=taken,
        closed=closed,
        status=status,
        class_text=class_text,
        place=headings.text(row, "location"),
        unit_text=headings.text(row, "unit"),
        summary=summary,
        words=words,
        reply=reply,
        told_by=headings.text(row, "person"),
        told_phone=headings.text(row, "phone"),
        note="\n".join(notes),
        remarks=tuple(remarks),
    )


def _cell(row: Row, headings: Headings, field: str) -> Cell:
    """The first filled cell under a field."""
    places = (place for place in headings.columns.get(field, ()) if place < len(row.cells))
    return next((row.cells[place] for place in places if cell_text(row.cells[place])), None)


def _text(row: Row, headings: Headings, field: str) -> str:
    """A text with its line breaks."""
    return clean(cell_text(_cell(row, headings, field)))


def _summary(title: str, class_text: str, words: str) -> str:
    """The title, else the class, else the beginning of the words."""
    told = title or class_text or next((line for line in words.split("\n") if line), "")
    return told if len(told) <= LONGEST_SUMMARY else told[: LONGEST_SUMMARY - 1] + "…"


def _status(row: Row, headings: Headings, reply: str) -> CaseStatus:
    """The state told; in a register without states a case with a reply or closing date is finished."""
    if told := headings.text(row, "status"):
        return status_of(told)
    return CaseStatus.CLOSED if reply or headings.text(row, "closed") else CaseStatus.OPEN


def _closed(
    row: Row,
    headings: Headings,
    month_first: bool,
    status: CaseStatus,
    taken: date,
    notes: list[str],
    remarks: list[Remark],
) -> date | None:
    """The closing time of a finished case; one that cannot be true or read stays in the note."""
    cell = _cell(row, headings, "closed")
    if not cell_text(cell):
        return None
    closed = read_moment(cell, month_first)
    finished = status in (CaseStatus.CLOSED, CaseStatus.ANSWERED, CaseStatus.VOID)
    if closed is not None and finished and _moment(closed, time.max) >= _moment(taken, time.min):
        return closed
    notes.append(f"{headings.names['closed']}: {cell_text(cell)}")
    remarks.append(Remark("closed_kept_in_note", (("text", cell_text(cell)),)))
    return None


def _moment(day: date, clock: time) -> datetime:
    return day if isinstance(day, datetime) else datetime.combine(day, clock)


def _origin(row: Row, headings: Headings, taken: date, summary: str) -> str:
    """Source and number; registers without a source all count from 1: day and summary tell them apart."""
    source, number = headings.text(row, "source"), headings.text(row, "id")
    if source and number:
        return f"{source}:{number}"
    told = [number, taken.isoformat(), summary] if number else [cell_text(cell) for cell in row.cells]
    mark = sha256("\x1f".join(told).encode()).hexdigest()[:12]
    return f"{source}:{number}:{mark}"
