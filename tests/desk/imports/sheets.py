"""Real files for the readers: a workbook written cell by cell, and bombs put together by hand."""

import struct
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import xlsxwriter

from desk.imports.acts import open_file
from desk.imports.case_rows import CasesFile, read_cases
from desk.imports.columns import Layout, propose
from desk.imports.headings import CASES, OWNERS
from desk.imports.owner_row import OwnersFile
from desk.imports.owner_rows import read_owners
from desk.refusals import Refusal

Written = str | float | date | None

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_RELS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
    'Target="{target}"/></Relationships>'
)
_BOOK = (
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'
)
_SHEET = (
    '<?xml version="1.0"?>{head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<sheetData>{rows}</sheetData></worksheet>"
)


def read_list(path: Path, country: str = "CN", uses: tuple[str, ...] = ()) -> OwnersFile:
    """A list of owners, read as its headings propose or as told."""
    opened = open_file(path)
    layout = _layout(propose(opened.tables, OWNERS), uses)
    return read_owners(opened.table(layout.sheet), layout, country)


def read_register(path: Path, country: str = "CN") -> CasesFile:
    """A register of cases, read as its headings propose."""
    opened = open_file(path)
    layout = _layout(propose(opened.tables, CASES), ())
    return read_cases(opened.table(layout.sheet), layout, country)


def _layout(proposed: Layout, uses: tuple[str, ...]) -> Layout:
    if not proposed.found:
        raise Refusal("import.no_headings")
    return replace(proposed, uses=uses) if uses else proposed


def write_book(path: Path, *sheets: tuple[str, Sequence[Sequence[Written]]], hidden: tuple[str, ...] = ()) -> Path:
    """An .xlsx with these sheets; dates as date cells."""
    book = xlsxwriter.Workbook(path)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(number, place, cell, day)
                elif cell is not None:
                    sheet.write(number, place, cell)
        if name in hidden:
            sheet.hide()
    book.close()
    return path


def write_raw_book(path: Path, rows: str, head: str = "") -> Path:
    """An .xlsx whose only sheet holds exactly this XML."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", _TYPES)
        packed.writestr("_rels/.rels", _RELS.format(kind="officeDocument", target="xl/workbook.xml"))
        packed.writestr("xl/workbook.xml", _BOOK)
        packed.writestr("xl/_rels/workbook.xml.rels", _RELS.format(kind="worksheet", target="worksheets/sheet1.xml"))
        packed.writestr("xl/worksheets/sheet1.xml", _SHEET.format(head=head, rows=rows))
    return path


def write_ods(path: Path, name: str, rows: Sequence[Sequence[Written]]) -> Path:
    """An .ods with one sheet, as LibreOffice writes it."""
    space = "urn:oasis:names:tc:opendocument:xmlns"
    told = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{space}:office:1.0" '
        f'xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0" office:version="1.2"><office:body>'
        f'<office:spreadsheet><table:table table:name="{escape(name)}">{told}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{space}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", kind, zipfile.ZIP_STORED)
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", manifest)
    return path


def _ods_cell(cell: Written) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{cell.isoformat()}"/>'
    if isinstance(cell, float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(cell))}</text:p></table:table-cell>'


def write_xls(path: Path, name: str, rows: Sequence[Sequence[str | float | None]]) -> Path:
    """An .xls (BIFF8 in a compound file) with one sheet, as Excel 97 wrote it."""
    cells = b""
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                head = struct.pack("<HHHHB", number, place, 0, len(cell), 1)
                cells += _record(0x0204, head + cell.encode("utf-16-le"))
            elif cell is not None:
                cells += _record(0x0203, struct.pack("<HHHd", number, place, 0, cell))
    wide = max(map(len, rows))
    sheet = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    sheet += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, wide, 0)) + cells + _record(0x000A, b"")
    title = name.encode("utf-16-le")
    start = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    bound = len(start) + 4 + 8 + len(title) + 4
    start += _record(0x0085, struct.pack("<IBBBB", bound, 0, 0, len(name), 1) + title) + _record(0x000A, b"")
    path.write_bytes(_compound(start + sheet))
    return path


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _compound(stream: bytes) -> bytes:
    """A compound file that holds one stream called Workbook, long enough to need no small sectors."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    count = len(stream) // 512
    chain = [*range(1, count), 0xFFFFFFFE, 0xFFFFFFFE, 0xFFFFFFFD]  # the stream, the directory, the table itself
    table = struct.pack("<128I", *(chain + [0xFFFFFFFF] * (128 - len(chain))))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, count, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0
    )
    header += struct.pack("<109I", count + 1, *[0xFFFFFFFF] * 108)
    entries = _entry("Root Entry", 5, child=1, start=0xFFFFFFFE, size=0)
    entries += _entry("Workbook", 2, child=0xFFFFFFFF, start=0, size=len(stream))
    return header + stream + entries.ljust(512, b"\0") + table


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    told = name.encode("utf-16-le") + b"\0\0"
    none = 0xFFFFFFFF
    return told.ljust(64, b"\0") + struct.pack(
        "<HBBIII16xI16xIII", len(told), kind, 1, none, none, child, 0, start, size, 0
    )
