"""Spreadsheets made to break whoever opens them: refused soon, in little memory, and nothing of the desk is touched."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from tests.desk.imports.sheets import write_raw_book
from tests.safety.program import run

MOST_SECONDS, MOST_BYTES = 10.0, 500_000_000
READ = """
import json, resource, sys, time
from pathlib import Path
from desk.imports.tables import read_tables
from desk.refusals import Refusal
begun, refused, rows = time.monotonic(), "", 0
try:
    rows = len(read_tables(Path(sys.argv[1]))[0].rows)
except Refusal as refusal:
    refused = refusal.code
took = time.monotonic() - begun
child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
# Linux counts what the process was forked from into ru_maxrss.
status = Path("/proc/self/status").read_text(encoding="ascii").split()
here = int(status[status.index("VmHWM:") + 1]) * 1024
print(json.dumps({"refused": refused, "rows": rows, "seconds": took, "child": child, "here": here}))
"""


def _corner(path: Path) -> None:
    near = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'
    write_raw_book(path, near + '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>')


def _giant_cell(path: Path) -> None:
    write_raw_book(path, '<row r="1"><c r="A1" t="inlineStr"><is><t>' + "x" * 200_000_000 + "</t></is></c></row>")


def _laughs(path: Path) -> None:
    doors = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<!DOCTYPE x [<!ENTITY l0 "ha">{doors}]>'
    write_raw_book(path, '<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>', head)


def _million_rows(path: Path) -> None:
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet("S")
    for row in range(1_000_000):
        sheet.write_row(row, 0, (row, "x", "y"))
    book.close()


BOMBS: dict[str, tuple[Callable[[Path], object], tuple[str, ...]]] = {
    "one cell in the farthest corner": (_corner, ("import.too_large",)),
    "a cell of 200 MB": (_giant_cell, ("import.too_large",)),
    "a billion laughs": (_laughs, ("import.not_a_table", "import.empty")),
    "a million rows": (_million_rows, ("import.too_large", "import.took_too_long")),
}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is counted as Linux shows it")
@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_within_ten_seconds_and_half_a_gigabyte(name: str, tmp_path: Path) -> None:
    """G39, and of G40 the million rows."""
    write, codes = BOMBS[name]
    write(tmp_path / "bomb.xlsx")
    ended = run("-c", READ, str(tmp_path / "bomb.xlsx"), limit=100)
    told = json.loads(ended.out)
    print(name, told)
    assert told["refused"] in codes
    assert told["seconds"] <= MOST_SECONDS + 2  # the process has to come up before its time is counted
    assert max(told["child"], told["here"]) <= MOST_BYTES
