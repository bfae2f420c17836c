"""The office's list of flats and owners, row by row, as far as it can be understood without the book."""

import re

from desk.dates import month_first_in
from desk.imports.account import Progress, stepping
from desk.imports.columns import Headings, Layout, headings_of
from desk.imports.owner_row import OwnerRow, OwnersFile
from desk.imports.owner_values import read_area
from desk.imports.reasons import BadRow
from desk.imports.row_cells import RowCells
from desk.imports.row_people import people_of
from desk.imports.tables import Row, Table
from desk.unitcodes import UnitPlace, parse_unit

_TOTAL = re.compile(r"\s*(?:[合总總小共]\s*[计計](?:\s|[:：]|$)|(?:grand |sub)?totals?\b|sum\b)", re.I)
_DAYS = ("moved_in", "delivered", "birthday", "lease_until")
_BETWEEN_PLATES = re.compile(r"[、，,;；/\s]+")
_LONGEST_PLACE = {"building": 40, "staircase": 20, "room": 20, "code": 60}

LONGEST_NAME = 300


def read_owners(table: Table, layout: Layout, country: str, progress: Progress | None = None) -> OwnersFile:
    """Read a list of owners by a layout; every row is either understood or has its reason (B4)."""
    headings = headings_of(table, layout)
    body = [row for row in table.rows if row.number > headings.row]
    places = [place for field in _DAYS for place in headings.columns.get(field, ())]
    cells = (row.cells[place] for row in body for place in places if place < len(row.cells))
    month_first, proved = month_first_in(cells, country)
    return OwnersFile(
        sheet=table.sheet,
        title_rows=tuple(row.number for row in table.rows if row.number < headings.row and not row.blank),
        heading_row=headings.row,
        blank_rows=tuple(row.number for row in table.rows if row.blank),
        rows=tuple(
            BadRow(row.number, "unreadable") if table.unreadable(row) else _read(row, headings, month_first, country)
            for row in stepping(body, progress)
            if not row.blank
        ),
        month_first=month_first,
        order_from_file=proved,
    )


def _read(row: Row, headings: Headings, month_first: bool, country: str) -> OwnerRow | BadRow:
    cells = RowCells(row, headings, month_first)
    room = cells.text("room", "-")
    first = next(filter(None, cells.texts), "")
    if _TOTAL.match(first) and room in ("", first):
        return BadRow(row.number, "total_line")
    place = _place(cells, room)
    if not room or not place.room:
        return BadRow(row.number, "no_room")
    for part, longest in _LONGEST_PLACE.items():
        if len(getattr(place, part)) > longest:
            return BadRow(row.number, "place_too_long", (("longest", longest),))
    asides = cells.asides
    # 0.0 is what a formula over empty cells leaves behind.
    if (note := cells.lines("note")) not in ("", "0"):
        asides.lines.append(note)
    occupied = cells.word("occupied")
    (moved_in, lives), (delivered, lived) = cells.moved("moved_in"), cells.moved("delivered")
    came = moved_in if cells.has("moved_in") else delivered
    # A list that has a column for the one does not say it by the other.
    if moved_in and cells.has("occupied"):
        lives = None
    if cells.has("delivered"):
        moved_in = None
    people = people_of(cells, came, country)
    if any(len(person.name) > LONGEST_NAME for person in people):
        return BadRow(row.number, "name_too_long", (("longest", LONGEST_NAME),))
    area = read_area(cells.cell("area"), cells.text("area"), asides)
    use, layout, plates = cells.word("use"), cells.short("layout"), cells.text("plate")
    asides.lines.extend(cells.extras())
    return OwnerRow(
        row=row.number,
        building=place.building,
        staircase=place.staircase,
        room=place.room,
        code=place.code,
        area=area,
        use=use,
        layout=layout,
        delivered_on=delivered or moved_in,
        occupied=next((each for each in (occupied, lives, lived) if each is not None), None),
        renovation=cells.lines("renovation"),
        note="\n".join(asides.lines),
        people=people,
        plates=tuple(filter(None, _BETWEEN_PLATES.split(plates))) if plates else (),
        remarks=tuple(asides.remarks),
    )


def _place(cells: RowCells, room: str) -> UnitPlace:
    if floor := cells.text("floor"):
        room = _with_floor(floor, room)
    return parse_unit(cells.text("building", "-"), cells.text("staircase", "-"), room)


def _with_floor(floor: str, room: str) -> str:
    """A room that is told within its floor only: floor 12 and room 1, 01 or A are 1201 or 12A."""
    number = re.sub(r"\D", "", floor).lstrip("0")
    bare = room.strip().removesuffix("室")
    if number and re.fullmatch(r"[A-Za-z]", bare):
        return number + bare
    return number + bare.zfill(2) if number and re.fullmatch(r"\d{1,2}", bare) else room
