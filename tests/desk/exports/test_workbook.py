"""What is written is what is read back, and nothing of it runs (G38)."""

import csv
import zipfile
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from desk.exports.cells import LONGEST_CELL, Cell
from desk.exports.lists import write_rows
from desk.guarding import unguarded
from desk.imports.tables import cell_text, read_tables
from desk.refusals import Refusal

NASTY = [
    "=1+1", "-5", "+86 138", "@x", "\tx", "a\nb", "a\r\nb", "\x00\x07\x1f", "_x0041_", "_x005F_x0041_",
    "<r><t>x</t></r>", "<a>&\"'", " lead", "trail ", "007", "1e5", "#N/A", "😀𠮷", "\x7f\x85\u2028", "'=x", "http://x.cn",
    "true", "2026-11-20",
]  # fmt: skip
TEXTS = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=40))


def cells_of(path: Path) -> list[list[object]]:
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python(skip_empty_area=False)]


@settings(deadline=None)
@given(texts=st.lists(st.lists(TEXTS, min_size=3, max_size=3), max_size=8))
def test_every_text_is_read_back_from_a_workbook_as_it_was(texts: list[list[str]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        write_rows(path, "List", ("A", "B", "C"), [[*row, "."] for row in texts])
        assert [row[:3] for row in cells_of(path)[1:]] == texts


@settings(deadline=None)
@given(texts=st.lists(st.lists(TEXTS, min_size=3, max_size=3), max_size=8))
def test_every_text_is_read_back_from_csv_as_it_was_and_none_begins_like_a_formula(texts: list[list[str]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        write_rows(path, "List", ("Heading one", "Heading two", "Heading three"), texts)
        data = path.read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = list(csv.reader(file))[1:]
        assert [cell for row in cells for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
        assert [[unguarded(cell) for cell in row] for row in cells] == texts


def test_nothing_in_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_rows(path, "List", ["=A"] * len(NASTY), [NASTY])
    with zipfile.ZipFile(path) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_dates_moments_and_numbers_stay_what_they_are(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        [date(2026, 11, 20), datetime(2026, 11, 20, 16, 5), 89.5, 3, True],
        [date(1850, 1, 1), datetime(1899, 1, 1, 8), float("inf"), 2**60, None],
    ]
    write_rows(tmp_path / "list.xlsx", "List", ["a", "b", "c", "d", "e"], rows)
    assert cells_of(tmp_path / "list.xlsx")[1:] == [
        [date(2026, 11, 20), datetime(2026, 11, 20, 16, 5), 89.5, 3.0, True],
        ["1850-01-01", "1899-01-01 08:00:00", "inf", str(2**60), ""],
    ]


def test_a_cell_too_long_for_a_spreadsheet_is_cut_and_counted(tmp_path: Path) -> None:
    rows = [["字" * 40_000, "b"], ["😀" * 20_000, "b"], ["c" * LONGEST_CELL, "b"]]
    written = write_rows(tmp_path / "list.xlsx", "List", ["a", "b"], rows)
    assert (written.rows, written.cut) == (3, 2)
    assert [len(str(row[0])) for row in cells_of(tmp_path / "list.xlsx")[1:]] == [
        LONGEST_CELL,
        LONGEST_CELL // 2,
        LONGEST_CELL,
    ]


def test_the_headings_stay_in_sight_are_filters_and_chinese_has_room(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_rows(
        path, "业主[1]:*?/\\ 名册 with a name that is far too long", ["房号", "姓名"], [["3-2-1801", "欧阳小明" * 4]]
    )
    with zipfile.ZipFile(path) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert 'state="frozen"' in sheet
    assert '<autoFilter ref="A1:B2"/>' in sheet
    assert '<col min="2" max="2" width="34' in sheet
    assert CalamineWorkbook.from_path(str(path)).sheet_names[0].startswith("业主 1")


def test_calling_it_off_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"old")

    def stop(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    for name in ("list.xlsx", "list.csv"):
        with pytest.raises(KeyboardInterrupt):
            write_rows(tmp_path / name, "List", ["a"], ([str(number)] for number in range(1000)), 1000, stop)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["list.xlsx"]


def test_a_file_that_cannot_be_written_is_refused_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    for path, code in (
        (tmp_path / "folder.xlsx", "file.is_folder"),
        (tmp_path / "nowhere" / "a.xlsx", "file.no_folder"),
        (tmp_path / ("n" * 300 + ".xlsx"), "file.not_written"),
    ):
        with pytest.raises(Refusal) as refused:
            write_rows(path, "List", ["a"], [["b"]])
        assert refused.value.code == code


def test_what_is_written_is_what_the_import_reads(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["=1+1", date(2026, 11, 20), 89.5], ["'@x", None, "007"]]
    for name in ("list.xlsx", "list.csv"):
        write_rows(tmp_path / name, "List", ["one heading", "another heading", "the third"], rows)
        read = read_tables(tmp_path / name)[0].rows[1:]
        assert [[cell_text(cell) for cell in row.cells] for row in read] == [
            ["=1+1", "2026-11-20", "89.5"],
            ["'@x", "", "007"],
        ]
