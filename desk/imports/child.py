"""Reads a spreadsheet in a process of its own: a hostile file may end that process, not the desk."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk.apart.child import Answer, ChildEnded, ChildTooSlow, ask_child
from desk.refusals import Refusal

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

SECONDS = 20.0
MEMORY = 600_000_000
MOST_CELLS = 12_000_000

Cell = str | float | date | None
Sheet = tuple[str, list[list[Cell]]]


def read_sheets(
    path: Path, seconds: float = SECONDS, memory: int = MEMORY, waiting: Callable[[], None] | None = None
) -> list[Sheet]:
    """Every visible sheet of an .xlsx, .xls or .ods with its cells from A1 on, '' as None; `waiting` may stop it.

    Refuses what is not a spreadsheet, what needs more bytes than `memory`, and what takes longer."""
    try:
        told, _ = ask_child(
            _read, str(path), needs=("python_calamine",), seconds=seconds, memory=memory, waiting=waiting
        )
    except ChildTooSlow:
        raise Refusal("import.took_too_long", name=path.name, seconds=int(seconds)) from None
    except ChildEnded:
        raise Refusal("import.too_large", name=path.name) from None
    return [(name, [[_from_json(cell) for cell in row] for row in rows]) for name, rows in told["sheets"]]


def _read(path: str) -> Answer:
    """What the child does."""
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


def _from_json(cell: object) -> Cell:
    if isinstance(cell, list):
        text = str(cell[0])
        return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    if cell is None or isinstance(cell, str | float):
        return cell
    raise TypeError(cell)
