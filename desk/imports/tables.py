"""Any table a person brings, as rows of cells: spreadsheets, and text of any encoding and delimiter."""

import csv
import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from db import held
from desk.dates import Cell
from desk.guarding import unguarded
from desk.imports.child import read_sheets
from desk.imports.decoding import LOST, SAMPLE, decode, delimiter_of, is_prose
from desk.refusals import Refusal

LARGEST_FILE = 60_000_000
LARGEST_UNPACKED = 150_000_000
LONGEST_CELL = 10_000_000


@dataclass(frozen=True)
class Row:
    """One row by its number in the file, counted from 1; datetime cells are dates too."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in self.cells)


@dataclass(frozen=True)
class Table:
    """One sheet, or a text file with the encoding and delimiter it was read by.

    `damaged` when bytes of it fit no encoding."""

    sheet: str
    rows: tuple[Row, ...]
    encoding: str = ""
    delimiter: str = ""
    damaged: bool = False

    @cached_property
    def width(self) -> int:
        """How many columns it has."""
        return max(len(each.cells) for each in self.rows)

    def unreadable(self, row: Row) -> bool:
        """Whether the row lost a letter to bytes that could not be read."""
        return self.damaged and any(isinstance(cell, str) and LOST in cell for cell in row.cells)


def read_tables(
    path: Path, encoding: str = "", delimiter: str = "", waiting: Callable[[], None] | None = None
) -> list[Table]:
    """Every sheet that holds anything; encoding and delimiter of a text are guessed where they are not told.

    What `waiting` raises while a spreadsheet is read stops the reading. Refuses import.missing, import.in_use,
    import.not_a_table, import.too_large, import.empty, import.took_too_long, import.encoding_unknown."""
    try:
        size = path.stat().st_size
        with held.opened(path) as file:
            start = file.read(8)
    except (OSError, ValueError) as fault:  # a NUL in the name is a ValueError
        shut = isinstance(fault, PermissionError) and path.is_file()
        raise Refusal("import.in_use" if shut else "import.missing", name=path.name) from None
    if size > LARGEST_FILE:
        raise Refusal("import.too_large", name=path.name)
    if start.startswith(b"PK\x03\x04"):
        _weigh(path)
        tables = _of_spreadsheet(path, waiting)
    elif start.startswith(b"\xd0\xcf\x11\xe0"):
        tables = _of_spreadsheet(path, waiting)
    else:
        tables = [_of_text(path, encoding, delimiter)]
    tables = [table for table in tables if not all(row.blank for row in table.rows)]
    if not tables:
        raise Refusal("import.empty", name=path.name)
    return tables


def cell_text(cell: Cell) -> str:
    """A cell as a person reads it: 102.0 as 102, dates as 2026-11-20, nothing as ''."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return "" if cell is None else cell.isoformat().replace("T", " ")


def _weigh(path: Path) -> None:
    """Refuses a packed file that would unpack to too much."""
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, OSError, ValueError):
        raise Refusal("import.not_a_table", name=path.name) from None
    if unpacked > LARGEST_UNPACKED:
        raise Refusal("import.too_large", name=path.name)


def _of_spreadsheet(path: Path, waiting: Callable[[], None] | None) -> list[Table]:
    return [
        Table(name, tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, 1)))
        for name, rows in read_sheets(path, waiting=waiting)
    ]


def _of_text(path: Path, encoding: str, delimiter: str) -> Table:
    data = held.read(path)
    text, encoding, damaged = decode(data, encoding)
    if not text.strip("\ufeff \t\r\n\0"):
        raise Refusal("import.empty", name=path.name)
    if text.lstrip("\ufeff \r\n").startswith(("<", "%PDF", "{")) or not is_prose(text[:SAMPLE]):
        raise Refusal("import.not_a_table", name=path.name)
    csv.field_size_limit(LONGEST_CELL)
    delimiter = delimiter or delimiter_of(text[:SAMPLE])
    try:
        records = _records(text, delimiter)
    except csv.Error:
        raise Refusal("import.not_a_table", name=path.name) from None
    rows = (Row(number, tuple(unguarded(cell) or None for cell in cells)) for number, cells in enumerate(records, 1))
    return Table(path.name, tuple(rows), encoding, delimiter, damaged)


def _records(text: str, delimiter: str) -> list[list[str]]:
    """The records of a text; a quote that never ends is taken as a letter, or it would swallow the rest."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        return list(csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            return list(csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE))
        return list(csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter))
