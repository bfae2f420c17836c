"""The office's list of flats and owners, row by row, as far as it can be understood without the book."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk.folding import fold, is_han
from desk.imports.child import Cell
from desk.imports.dates import is_ambiguous, month_first_in, read_date
from desk.imports.headings import OWNER_HEADINGS, Headings, find_headings
from desk.imports.reasons import BadRow, Remark
from desk.imports.tables import Row, cell_text, read_tables
from desk.phones import Told, split_phones
from desk.unitcodes import parse_unit

_TOTAL = re.compile(r"\s*(?:合\s*计|总\s*计|小\s*计|共\s*计|(?:grand |sub)?totals?\b|sum\b)")
_COMPANY = re.compile(
    r"公司|集团|银行|学校|医院|委员会|事务所|中心$|商行|\b(?:ltd|limited|inc|llc|plc|gmbh|corp|company|co|trust)\b\.?",
    re.I,
)
_UNOCCUPIED = (
    "未入住",
    "空置",
    "未交付",
    "未交房",
    "未收楼",
    "not moved in",
    "vacant",
    "empty",
    "not occupied",
    "unoccupied",
)
_OCCUPIED = frozenset({"已入住", "入住", "occupied", "moved in", "yes"})
_AREA = re.compile(
    r"(?P<about>约|大约|近|ca\.?|approx\.?|about|~)?\s*(?P<number>\d{1,5}(?:[.,]\d+)?)\s*(?P<unit>平方米|平米|平|㎡|m2|sqm|sq\.?\s*m)?"
)
_MONTH_ONLY = re.compile(r"\d{4}\s*[-./年]\s*\d{1,2}\s*月?|[a-z]+\.?\s*,?\s*\d{4}", re.I)

LONGEST_NAME = 300


@dataclass(frozen=True)
class OwnerRow:
    """One flat of the file with who lives there; what could not be read stands in the note."""

    row: int
    building: str
    staircase: str
    room: str
    code: str
    owners: tuple[str, ...]
    is_company: bool
    phones: tuple[Told, ...]
    email: str
    area: float | None
    delivered_on: date | None
    occupied: bool | None
    tenant: str
    tenant_phones: tuple[Told, ...]
    plates: tuple[str, ...]
    renovation: str
    note: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class OwnersFile:
    """A whole file: row numbers of titles, headings and blank lines, and every other row, good or bad.

    `month_first` says how 03/04/2019 was read, `order_from_file` whether the file itself proved it."""

    sheet: str
    title_rows: tuple[int, ...]
    heading_row: int
    blank_rows: tuple[int, ...]
    rows: tuple[OwnerRow | BadRow, ...]
    month_first: bool
    order_from_file: bool


def read_owners(path: Path, country: str) -> OwnersFile:
    """Read a list of owners from .xlsx, .xls, .ods or .csv; refuses with import.* codes (B4)."""
    table, headings = find_headings(read_tables(path), OWNER_HEADINGS, frozenset({"room"}))
    body = [row for row in table.rows if row.number > headings.row]
    places = _date_places(headings)
    cells = (row.cells[place] for row in body for place in places if place < len(row.cells))
    month_first, proved = month_first_in(cells, country)
    return OwnersFile(
        sheet=table.sheet,
        title_rows=tuple(row.number for row in table.rows if row.number < headings.row and not row.blank),
        heading_row=headings.row,
        blank_rows=tuple(row.number for row in table.rows if row.blank),
        rows=tuple(
            BadRow(row.number, "unreadable") if table.unreadable(row) else _read(row, headings, month_first, country)
            for row in body
            if not row.blank
        ),
        month_first=month_first,
        order_from_file=proved,
    )


def _read(row: Row, headings: Headings, month_first: bool, country: str) -> OwnerRow | BadRow:
    first = next(text for cell in row.cells if (text := cell_text(cell)))
    if _TOTAL.match(fold(first)):
        return BadRow(row.number, "total_line")
    place = parse_unit(*(headings.text(row, field, "-") for field in ("building", "staircase", "room")))
    if not place.room or not headings.text(row, "room"):
        return BadRow(row.number, "no_room")
    remarks: list[Remark] = []
    # 0.0 is what a formula over empty cells leaves behind.
    notes = [note] if (note := headings.text(row, "note")) not in ("", "0") else []
    owner = headings.text(row, "owner", "、")
    owners = split_names(owner)
    if not owners:
        remarks.append(Remark("no_owner"))
    tenant = headings.text(row, "tenant", "、")
    if any(len(name) > LONGEST_NAME for name in (*owners, *split_names(tenant))):
        return BadRow(row.number, "name_too_long", (("longest", LONGEST_NAME),))
    area = _area(headings.text(row, "area"), notes, remarks)
    delivered, occupied = _delivered(row, headings, month_first, notes, remarks)
    for name, phone in ((owner, headings.text(row, "phone")), (tenant, headings.text(row, "tenant_phone"))):
        if phone and not name:
            notes.append(phone)
            remarks.append(Remark("phone_without_name", (("text", phone),)))
    notes.extend(headings.extras(row))
    return OwnerRow(
        row=row.number,
        building=place.building,
        staircase=place.staircase,
        room=place.room,
        code=place.code,
        owners=owners,
        is_company=_COMPANY.search(owner) is not None,
        phones=split_phones(headings.text(row, "phone"), country),
        email=headings.text(row, "email"),
        area=area,
        delivered_on=delivered,
        occupied=occupied,
        tenant=tenant,
        tenant_phones=split_phones(headings.text(row, "tenant_phone"), country),
        plates=tuple(plate for plate in re.split(r"[、，,;；/\s]+", headings.text(row, "plate")) if plate),
        renovation=headings.text(row, "renovation"),
        note="\n".join(notes),
        remarks=tuple(remarks),
    )


def split_names(text: str) -> tuple[str, ...]:
    """The owners in one cell: Chinese names part at 、 , / and ; while a Latin name keeps its commas."""
    names: list[str] = []
    for name in re.split(r"[、，,/;；]" if any(map(is_han, text)) else r"[、/;；]", text):
        words = name.split()
        # 张 三 is one person, 张三 李四 are two.
        several = len(words) > 1 and all(len(word) > 1 and all(map(is_han, word)) for word in words)
        names.extend(words if several else [" ".join(words)])
    return tuple(dict.fromkeys(name for name in names if name not in ("", "-", "无")))


def _date_places(headings: Headings) -> tuple[int, ...]:
    return (*headings.columns.get("moved_in", ()), *headings.columns.get("delivered", ()))


def _area(text: str, notes: list[str], remarks: list[Remark]) -> float | None:
    """Square metres; a text that is not a bare number stays in the note as well."""
    if not text:
        return None
    found = _AREA.fullmatch(unicodedata.normalize("NFKC", text).lower())
    number = float(found["number"].replace(",", ".")) if found else 0.0
    if found is None or not 0 < number < 100_000:
        notes.append(text)
        remarks.append(Remark("area_kept_in_note", (("text", text),)))
        return None
    if found["about"]:
        notes.append(text)
        remarks.append(Remark("area_approximate", (("text", text),)))
    return number


def _delivered(
    row: Row, headings: Headings, month_first: bool, notes: list[str], remarks: list[Remark]
) -> tuple[date | None, bool | None]:
    """The day of moving in, and whether anyone lives there as far as the cell says."""
    for place in _date_places(headings):
        cell: Cell = row.cells[place] if place < len(row.cells) else None
        text = cell_text(cell)
        if not text:
            continue
        if any(word in text.lower() for word in _UNOCCUPIED):
            return None, False
        if text.lower() in _OCCUPIED:
            return None, True
        day = read_date(cell, month_first)
        if day is None:
            notes.append(text)
            remarks.append(Remark("date_kept_in_note", (("text", text),)))
            continue
        if is_ambiguous(cell):
            remarks.append(Remark("date_month_first" if month_first else "date_day_first", (("text", text),)))
        elif isinstance(cell, str) and _MONTH_ONLY.fullmatch(text):
            remarks.append(Remark("date_month_only", (("text", text),)))
        return day, True if place in headings.columns.get("moved_in", ()) else None
    return None, None
