"""Any table a person brings, as rows of cells: spreadsheets, and text of any encoding and delimiter."""

import codecs
import csv
import io
import re
import unicodedata
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk.imports.child import Cell, read_sheets
from desk.refusals import Refusal

LARGEST_FILE = 60_000_000
LARGEST_UNPACKED = 150_000_000
LONGEST_CELL = 10_000_000
LOST = "\ufffd"
"""Stands where bytes fitted no letter."""
_SAMPLE = 50_000
_GOOD_FOR_EACH_BAD = 10
"""Text of another encoding is seldom UTF-8 for even one letter in five; damaged UTF-8 is so nearly everywhere."""
_ENCODINGS = ("gb18030", "big5", "cp1252")


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
    """One sheet, or a text file with the encoding it was read in; `damaged` when bytes of it fit no encoding."""

    sheet: str
    rows: tuple[Row, ...]
    encoding: str = ""
    damaged: bool = False

    def unreadable(self, row: Row) -> bool:
        """Whether the row lost a letter to bytes that could not be read."""
        return self.damaged and any(isinstance(cell, str) and LOST in cell for cell in row.cells)


def read_table(path: Path) -> Table:
    """The first sheet that holds anything."""
    return read_tables(path)[0]


def read_tables(path: Path) -> list[Table]:
    """Every sheet that holds anything.

    Refuses import.missing, import.not_a_table, import.too_large, import.empty, import.took_too_long."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except OSError:
        raise Refusal("import.missing", name=path.name) from None
    if size > LARGEST_FILE:
        raise Refusal("import.too_large", name=path.name)
    if start.startswith(b"PK\x03\x04"):
        _weigh(path)
        tables = _of_spreadsheet(path)
    elif start.startswith(b"\xd0\xcf\x11\xe0"):
        tables = _of_spreadsheet(path)
    else:
        tables = [_of_text(path)]
    tables = [table for table in tables if not all(row.blank for row in table.rows)]
    if not tables:
        raise Refusal("import.empty", name=path.name)
    return tables


def cell_text(cell: Cell) -> str:
    """A cell as a person reads it: 102.0 as 102, dates as 2026-11-20, nothing as ''."""
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, date):
        return cell.isoformat().replace("T", " ")
    return cell.strip()


def _weigh(path: Path) -> None:
    """Refuses a packed file that would unpack to too much."""
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, OSError, ValueError):
        raise Refusal("import.not_a_table", name=path.name) from None
    if unpacked > LARGEST_UNPACKED:
        raise Refusal("import.too_large", name=path.name)


def _of_spreadsheet(path: Path) -> list[Table]:
    return [
        Table(name, tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, 1)))
        for name, rows in read_sheets(path)
    ]


def _of_text(path: Path) -> Table:
    data = path.read_bytes()
    text, encoding, damaged = _decode(data)
    if not text.strip("\ufeff \t\r\n\0"):
        raise Refusal("import.empty", name=path.name)
    if text.lstrip("\ufeff \r\n").startswith(("<", "%PDF", "{")) or not _is_prose(text[:_SAMPLE]):
        raise Refusal("import.not_a_table", name=path.name)
    csv.field_size_limit(LONGEST_CELL)
    delimiter = _delimiter(text[:_SAMPLE])
    try:
        records = _records(text, delimiter)
    except csv.Error:
        raise Refusal("import.not_a_table", name=path.name) from None
    rows = (Row(number, tuple(cell or None for cell in cells)) for number, cells in enumerate(records, 1))
    return Table(path.name, tuple(rows), encoding, damaged)


def _records(text: str, delimiter: str) -> list[list[str]]:
    """The records of a text; a quote that never ends is taken as a letter, or it would swallow the rest."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        return list(csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            return list(csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter, quoting=csv.QUOTE_NONE))
        return list(csv.reader(io.StringIO(plain, newline=""), delimiter=delimiter))


def _decode(data: bytes) -> tuple[str, str, bool]:
    """The text, the name of its encoding, and whether bytes that fit nowhere became LOST."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decode_as(data, "utf-16")
    if b"\0" in data[:_SAMPLE]:
        return _decode_as(data, _bare_utf16(data))
    if _fits(data, "utf-8") or _nearly_utf8(data):
        text, _, damaged = _decode_as(data, "utf-8-sig")
        return text, "utf-8", damaged
    fitting = [name for name in _ENCODINGS if _fits(data, name)]
    encoding = fitting[0] if len(fitting) == 1 else _likeliest(data, fitting or list(_ENCODINGS))
    return _decode_as(data, encoding)


def _decode_as(data: bytes, encoding: str) -> tuple[str, str, bool]:
    if _fits(data, encoding):
        return data.decode(encoding), encoding, False
    return data.decode(encoding, "replace"), encoding, True


def _nearly_utf8(data: bytes) -> bool:
    """Whether it says that it is UTF-8, or is so but for a few places: one bad byte must not turn all to nonsense."""
    if data.startswith(codecs.BOM_UTF8):
        return True
    text = data.decode("utf-8", "replace")
    bad = len(re.findall(f"{LOST}+", text))
    good = sum(not letter.isascii() for letter in text) - text.count(LOST)
    return good >= bad * _GOOD_FOR_EACH_BAD


def _bare_utf16(data: bytes) -> str:
    """UTF-16 without a mark: zeros stand in the odd or the even places."""
    sample = data[:_SAMPLE]
    return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"


def _is_prose(sample: str) -> bool:
    """Whether hardly any sign is a control or unknown: a picture or program read as text is full of them."""
    odd = sum(unicodedata.category(sign) in ("Cc", "Cn", "Co", "Cs") and sign not in "\t\r\n" for sign in sample)
    return odd * 100 <= len(sample)


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _likeliest(data: bytes, encodings: list[str]) -> str:
    from charset_normalizer import from_bytes

    # A sample cut inside a character would fit no encoding.
    sample = data[:_SAMPLE]
    if len(data) > _SAMPLE and b"\n" in sample:
        sample = sample[: sample.rindex(b"\n")]
    best = from_bytes(sample, cp_isolation=encodings).best()
    return best.encoding if best is not None else encodings[0]


def _delimiter(sample: str) -> str:
    import clevercsv

    try:
        found = clevercsv.Sniffer().sniff(sample[:20_000], delimiters=[",", ";", "\t", "|"])
    except clevercsv.Error:
        return ","
    return (found.delimiter or ",") if found else ","
