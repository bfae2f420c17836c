import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from desk.imports.child import read_sheets
from desk.imports.tables import Table, read_tables
from desk.refusals import Refusal
from tests.desk.imports.sheets import write_book, write_ods, write_raw_book, write_xls


def read_table(path: Path) -> Table:
    return read_tables(path)[0]


def refused(path: Path) -> str:
    with pytest.raises(Refusal) as told:
        read_tables(path)
    return told.value.code


def test_a_workbook_gives_rows_by_their_number_in_the_file(tmp_path: Path) -> None:
    rows = [[], ["title"], [], ["房号", 102.0, date(2019, 4, 3), None, "x"]]
    table = read_table(write_book(tmp_path / "a.xlsx", ("台账", rows)))
    assert table.sheet == "台账"
    assert [row.number for row in table.rows if not row.blank] == [2, 4]
    assert table.rows[3].cells == ("房号", 102.0, date(2019, 4, 3), None, "x")


def test_clock_times_in_cells_are_kept(tmp_path: Path) -> None:
    table = read_table(write_book(tmp_path / "a.xlsx", ("S", [[datetime(2019, 4, 3, 16, 5)], ["x"]])))
    assert read_sheets(tmp_path / "a.xlsx")[0][0] == "S"
    assert table.rows[1].cells == ("x",)
    assert str(table.rows[0].cells[0]) == "2019-04-03 16:05:00"


def test_an_open_document_and_an_old_workbook_are_read_as_well(tmp_path: Path) -> None:
    rows = [["房号", "业主姓名", "面积"], ["1-1-101", "李三龍 <b>", 91.5]]
    for path in (write_ods(tmp_path / "a.ods", "台账", rows), write_xls(tmp_path / "a.xls", "台账", rows)):
        table = read_table(path)
        assert table.sheet == "台账"
        assert [row.cells for row in table.rows] == [tuple(row) for row in rows]


def test_tabs_stand_between_cells_as_well(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("房号\t业主姓名\n1-1-101\t王小明, 陈雨\n", encoding="utf-8")
    table = read_table(tmp_path / "a.tsv")
    assert (table.delimiter, table.rows[1].cells) == ("\t", ("1-1-101", "王小明, 陈雨"))


def test_empty_and_hidden_sheets_are_passed_over(tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", ("Cover", []), ("Old", [["x"]]), ("New", [["y"]]), hidden=("Old",))
    assert [table.sheet for table in read_tables(path)] == ["New"]


def test_the_content_says_what_a_file_is_not_its_name(tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", ("S", [["a", "b"]])).rename(tmp_path / "a.csv")
    assert read_table(path).sheet == "S"
    (tmp_path / "b.xls").write_text("a\tb\n1\t2\n", encoding="utf-8")
    assert read_table(tmp_path / "b.xls").rows[1].cells == ("1", "2")


TEXT = "楼栋,房号,业主姓名\n1栋,101,王建国\n1栋,102,李美玲\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_files_of_any_encoding_are_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.csv").write_bytes(TEXT.encode(encoding))
    assert [row.cells for row in read_table(tmp_path / "a.csv").rows] == [
        ("楼栋", "房号", "业主姓名"),
        ("1栋", "101", "王建国"),
        ("1栋", "102", "李美玲"),
    ]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("樓棟,房號,業主姓名\n1,101,陳志強\n2,102,黃麗華\n", "big5"), ("Flat;Owner\nA-1;Müller\nA-2;Peña\n", "cp1252")],
)
def test_other_encodings_are_guessed(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "a.csv").write_bytes(text.encode(encoding))
    assert [",".join(map(str, row.cells)) for row in read_table(tmp_path / "a.csv").rows] == text.replace(
        ";", ","
    ).split()


def test_quotes_breaks_and_blank_lines_inside_a_text_file_are_understood(tmp_path: Path) -> None:
    text = 'id;note\r\n1;"two\r\nlines; and ""quotes"""\r\n\r\n2;end\r\n'
    (tmp_path / "a.csv").write_bytes(text.encode())
    table = read_table(tmp_path / "a.csv")
    assert table.rows[1].cells == ("1", 'two\nlines; and "quotes"')
    assert table.rows[2].blank
    assert (table.rows[3].number, table.rows[3].cells) == (4, ("2", "end"))


def test_a_quote_that_never_ends_swallows_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('id,note\n1,"open\n2,b\n3,c\n', encoding="utf-8")
    assert [row.cells for row in read_table(tmp_path / "a.csv").rows[1:]] == [("1", '"open'), ("2", "b"), ("3", "c")]


def test_a_cell_may_be_longer_than_the_csv_module_likes(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"id,note\n1,{'漏' * 200_000}\n", encoding="utf-8")
    assert len(str(read_table(tmp_path / "a.csv").rows[1].cells[1])) == 200_000


def test_a_missing_file_or_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.xlsx") == "import.missing"
    assert refused(tmp_path) == "import.missing"


def test_a_file_that_another_program_keeps_to_itself_is_not_called_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_bytes(b"id,note")

    def shut(*_how: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", shut)
    assert refused(tmp_path / "a.csv") == "import.in_use"


def test_an_empty_file_or_book_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("\n \n,,\n", encoding="utf-8")
    (tmp_path / "b.csv").write_bytes(b"")
    assert refused(tmp_path / "a.csv") == "import.empty"
    assert refused(tmp_path / "b.csv") == "import.empty"
    assert refused(write_book(tmp_path / "c.xlsx", ("S", []))) == "import.empty"


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as packed:
        packed.writestr("x.txt", "x")
    (tmp_path / "b.xlsx").write_bytes(b"PK\x03\x04 broken")
    (tmp_path / "c.xls").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    (tmp_path / "d.pdf").write_bytes(b"%PDF-1.7 \xff\xfe")
    (tmp_path / "e.xls").write_text("<html><table><tr><td>x</td></tr></table></html>", encoding="utf-8")
    (tmp_path / "f.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    for path in sorted(tmp_path.iterdir()):
        assert refused(path) == "import.not_a_table", path.name


def test_one_cell_in_the_farthest_corner_ends_as_a_refusal(tmp_path: Path) -> None:
    """G39."""
    near = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    assert refused(write_raw_book(tmp_path / "a.xlsx", near + far)) == "import.too_large"
    assert read_table(write_raw_book(tmp_path / "b.xlsx", near)).rows[0].cells == ("x",)


def test_a_small_file_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    """G39."""
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>' + "x" * 160_000_000 + "</t></is></c></row>"
    path = write_raw_book(tmp_path / "a.xlsx", cell)
    assert path.stat().st_size < 1_000_000
    assert refused(path) == "import.too_large"


def test_entities_in_a_sheet_are_not_opened(tmp_path: Path) -> None:
    """G39."""
    head = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;&c;</t></is></c></row>'
    assert refused(write_raw_book(tmp_path / "a.xlsx", rows, head)) in ("import.not_a_table", "import.empty")


def test_a_reader_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    """G39."""
    rows = [[float(number * place) for place in range(12)] for number in range(30_000)]
    path = write_book(tmp_path / "a.xlsx", ("S", rows))
    with pytest.raises(Refusal) as told:
        read_sheets(path, seconds=0.0)
    assert told.value.code == "import.took_too_long"
