"""Reads a spreadsheet in a process of its own: a hostile file may end that process, not the desk.

For the packed program the main module must call multiprocessing.freeze_support() before anything else."""

import json
import multiprocessing
import os
import sys
from datetime import date, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from desk.refusals import Refusal

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

SECONDS = 20.0
START_SECONDS = 60.0
MEMORY = 600_000_000
LARGEST_ANSWER = 400_000_000
MOST_CELLS = 12_000_000

Cell = str | float | date | None
Sheet = tuple[str, list[list[Cell]]]


def read_sheets(path: Path, seconds: float = SECONDS, memory: int = MEMORY) -> list[Sheet]:
    """Every visible sheet of an .xlsx, .xls or .ods with its cells from A1 on, '' as None.

    Refuses what is not a spreadsheet, what needs more bytes than `memory`, and what takes longer."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(theirs, str(path), memory), daemon=True)
    child.start()
    theirs.close()
    try:
        _wait_until_ready(ours)
        if not ours.poll(seconds):
            raise Refusal("import.took_too_long", name=path.name, seconds=int(seconds))
        answer = ours.recv_bytes(LARGEST_ANSWER)
    except (EOFError, OSError):
        # The reader in C or Rust ends its process when it cannot get memory.
        raise Refusal("import.too_large", name=path.name) from None
    finally:
        ours.close()
        if child.is_alive() and child.exitcode is None:
            child.join(0.2)
            child.kill()
        child.join()
        child.close()
    told = json.loads(answer)
    if "refused" in told:
        raise Refusal(told["refused"], name=path.name)
    return [(name, [[_from_json(cell) for cell in row] for row in rows]) for name, rows in told["sheets"]]


def _wait_until_ready(ours: Connection) -> None:
    """Tells a process that could not start, which is our fault, from one that a file has ended."""
    try:
        if ours.poll(START_SECONDS) and ours.recv_bytes() == b"ready":
            return
    except EOFError:
        pass
    raise RuntimeError("the process that reads spreadsheets did not start")


def _answer(out: Connection, path: str, memory: int) -> None:
    """What the child does: read, send JSON, end."""
    _fence(memory)
    from python_calamine import CalamineError, CalamineWorkbook

    out.send_bytes(b"ready")
    told: dict[str, object]
    try:
        with Path(path).open("rb") as file, CalamineWorkbook.from_filelike(file) as book:
            told = {"sheets": _cells(book)}
    except (MemoryError, OverflowError):
        told = {"refused": "import.too_large"}
    except (CalamineError, OSError, ValueError):
        told = {"refused": "import.not_a_table"}
    out.send_bytes(json.dumps(told, ensure_ascii=False).encode("utf-8", "replace"))
    out.close()


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


def _fence(memory: int) -> None:
    """Limits of this process where the system has them; its last words go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    if sys.platform != "win32":
        import resource

        used = 0
        pages = Path("/proc/self/statm")
        if pages.exists():
            used = int(pages.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (used + memory, used + memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
