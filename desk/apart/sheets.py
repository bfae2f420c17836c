"""Reads the cells of a spreadsheet; runs in a process of its own."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk.apart.child import Answer
from desk.refusals import Refusal

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

NEEDS = ("python_calamine",)
MOST_CELLS = 12_000_000


def read_workbook(path: str) -> Answer:
    """Every visible sheet of an .xlsx, .xls or .ods: its name and its rows from A1 on, as JSON holds them.

    Refusals: import.too_large, import.not_a_table."""
    from python_calamine import CalamineError, CalamineWorkbook

    name = Path(path).name
    try:
        with Path(path).open("rb") as file, CalamineWorkbook.from_filelike(file) as book:
            return {"sheets": _cells(book)}, ()
    except (MemoryError, OverflowError):
        raise Refusal("import.too_large", name=name) from None
    except (CalamineError, OSError, ValueError):
        raise Refusal("import.not_a_table", name=name) from None


def _cells(book: "CalamineWorkbook") -> list[object]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets: list[object] = []
    for about in book.sheets_metadata:
        if about.visible is not SheetVisibleEnum.Visible or about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(about.name)
        if sheet.total_height * sheet.total_width > MOST_CELLS:
            raise OverflowError
        rows = sheet.to_python(skip_empty_area=False)
        sheets.append([about.name, [[_to_json(cell) for cell in row] for row in rows]])
    return sheets


def _to_json(cell: object) -> object:
    """Dates as a list of one ISO text, so that they come back as dates."""
    if isinstance(cell, str):
        return cell or None
    if isinstance(cell, datetime):
        midnight = not (cell.hour or cell.minute or cell.second)
        return [cell.date().isoformat() if midnight else cell.replace(microsecond=0).isoformat()]
    if isinstance(cell, date):
        return [cell.isoformat()]
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, int | float):
        return float(cell)
    return str(cell) or None
