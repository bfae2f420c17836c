"""Real files for the readers: a workbook written cell by cell, and bombs put together by hand."""

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

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
