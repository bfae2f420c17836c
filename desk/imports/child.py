"""Reads a spreadsheet in a process of its own: a hostile file may end that process, not the desk."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desk.apart.child import ChildEnded, ChildTooSlow, ask_child
from desk.apart.sheets import NEEDS, read_workbook
from desk.dates import Cell
from desk.refusals import Refusal

SECONDS = 10.0
MEMORY = 400_000_000

Sheet = tuple[str, list[list[Cell]]]


def read_sheets(
    path: Path, seconds: float = SECONDS, memory: int = MEMORY, waiting: Callable[[], None] | None = None
) -> list[Sheet]:
    """Every visible sheet of an .xlsx, .xls or .ods with its cells from A1 on, '' as None; `waiting` may stop it.

    Refuses what is not a spreadsheet, what needs more bytes than `memory`, and what takes longer."""
    try:
        told, _ = ask_child(read_workbook, str(path), needs=NEEDS, seconds=seconds, memory=memory, waiting=waiting)
    except ChildTooSlow:
        raise Refusal("import.took_too_long", name=path.name, seconds=int(seconds)) from None
    except ChildEnded:
        raise Refusal("import.too_large", name=path.name) from None
    sheets: list[tuple[str, list[list[Any]]]] = told["sheets"]
    # A date comes as a list of one text.
    return [
        (name, [[_date(cell[0]) if type(cell) is list else cell for cell in row] for row in rows])
        for name, rows in sheets
    ]


def _date(text: str) -> date:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
