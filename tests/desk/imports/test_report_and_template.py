"""The rows left out come back mended, and the template comes back as it was filled in."""

import re
import zipfile
from datetime import date
from pathlib import Path

import pytest

from desk import owners
from desk.imports import OWNERS, Account, Prepared, import_owners, keep, layout_of, open_file, owner_fields, prepare
from desk.imports.child import Cell, read_sheets
from desk.imports.owner_words import words_of
from desk.imports.reporting import report
from desk.imports.template import template
from desk.office import Office
from tests.desk.imports.sheets import Written, write_book

HEADS: list[Written] = ["楼栋", "单元", "房号", "业主姓名", "联系电话", "入住日期", "备注"]


def imported(office: Office, path: Path) -> tuple[Prepared, Account]:
    opened = open_file(path)
    prepared = prepare(office, opened, office.ask(lambda reading: layout_of(reading, opened.tables, OWNERS)))
    return prepared, keep(office, prepared)


def sheets(path: Path) -> dict[str, list[list[Cell]]]:
    return dict(read_sheets(path))


def test_rows_left_out_are_mended_and_imported_again_without_their_reasons(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "翠湖苑业主台账\n楼栋,单元,房号,业主姓名,联系电话,入住日期,备注\n"
        "3栋,2单元,1801,甘小满,13800130001,2019-04-03,有狗\n"
        "3栋,2单元,,单可,=1+1,03/04/2019,<r>怕吵</r>\n合计,,,2户\n",
        encoding="utf-8",
    )
    prepared, account = imported(office, tmp_path / "a.csv")
    (tmp_path / "b.xlsx").write_bytes(report(prepared, account, "zh"))
    told = sheets(tmp_path / "b.xlsx")
    assert list(told) == ["未导入的行", "导入结果"]
    assert told["未导入的行"] == [
        [*HEADS, "原文件行号", "未导入原因"],
        ["3栋", "2单元", None, "单可", "=1+1", "03/04/2019", "<r>怕吵</r>", 4.0, "没有房号"],
        ["合计", None, None, "2户", None, None, None, 5.0, "合计行，不是房屋"],
    ]
    assert told["导入结果"][2:] == [["文件行数", 3.0], ["导入", 1.0], ["库中已有", 0.0], ["未导入", 2.0]]
    mended = [["" if cell is None else str(cell) for cell in row] for row in told["未导入的行"]]
    mended[1][2:5] = ["1802", "单可", "13800130002"]
    (tmp_path / "c.csv").write_text("\n".join(map(",".join, mended)), encoding="utf-8")
    again = import_owners(office, tmp_path / "c.csv")
    assert (again.imported, [each.reason_code for each in again.refused]) == (1, ["total_line"])
    unit = office.ask(lambda reading: owners.unit_file(reading, owners.unit_by_code(reading, "3-2-1802")))
    assert [(each.name, each.phones) for each in unit.residents] == [("单可", ("13800130002",))]
    assert unit.note == "<r>怕吵</r>"


def test_a_report_of_a_report_has_its_reasons_once(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "a.xlsx", ("台账", [HEADS, ["3栋", "2单元", None, "单可"]]))
    for name in ("b.xlsx", "c.xlsx"):
        prepared, account = imported(office, path)
        path = tmp_path / name
        path.write_bytes(report(prepared, account, "en"))
    assert sheets(path)["Left out"][0] == [*HEADS, "Row in the file", "Why it was left out"]
    assert [each.row for each in imported(office, path)[1].refused] == [2]


def test_what_was_read_with_care_stands_on_a_sheet_of_its_own(office: Office, tmp_path: Path) -> None:
    rows = [HEADS, ["3栋", "2单元", 1801.0, "甘小满", "", "03/04/2019"], ["3栋", "2单元", 1802.0, "", "13800130009"]]
    prepared, account = imported(office, write_book(tmp_path / "a.xlsx", ("台账", rows)))
    (tmp_path / "b.xlsx").write_bytes(report(prepared, account, "en"))
    assert sheets(tmp_path / "b.xlsx")["Read with care"] == [
        ["Row", "What was decided"],
        [2.0, "“03/04/2019” was read as day/month/year"],
        [3.0, "no owner's name"],
        [3.0, "the phone “13800130009” has no name beside it and was kept in the note"],
    ]


def test_a_cell_longer_than_a_spreadsheet_takes_is_cut_in_the_report_and_said_so(
    office: Office, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text(f"Flat,Owner,Note\n,Ann,{'x' * 40_000}\n", encoding="utf-8")
    prepared, account = imported(office, tmp_path / "a.csv")
    (tmp_path / "b.xlsx").write_bytes(report(prepared, account, "en"))
    cells = sheets(tmp_path / "b.xlsx")["Left out"][1]
    assert len(str(cells[2])) == 32_767
    assert "cut" in str(cells[-1])


FILLED: dict[str, tuple[Written, Written]] = {
    "building": ("A", "3栋"), "staircase": ("", "2单元"), "room": ("101", "1801"), "use": ("Shop", "商铺"),
    "layout": ("3 rooms", "三室两厅"), "area": (89.5, 89.5), "delivered": (date(2019, 4, 3), date(2019, 4, 3)),
    "moved_in": (date(2019, 6, 1), date(2019, 6, 1)), "occupied": ("Yes", "已入住"), "owner": ("Ann Lee", "王小明"),
    "role": ("Owner", "业主"), "phone": ("0387 600509", "13800138000"), "email": ("a@example.org", "w@example.org"),
    "share": (0.5, "50%"), "id_number": ("E123", "330102198001021234"), "birthday": (date(1980, 1, 2), "1980-01-02"),
    "tier": ("Key", "重点"), "group": ("elderly", "老人、商户"), "language": ("English", "中文"),
    "channel": ("Phone", "电话"), "contact": ("Bo", "李经理"), "tenant": ("Cy Young", "李雷"),
    "tenant_phone": ("0100 345089", "13900139000"), "lease_until": (date(2027, 5, 31), "2027-05-31"),
    "emergency": ("Di Lee", "王芳"), "emergency_phone": ("0100 345090", "13700137000"),
    "relation": ("daughter", "女儿"), "plate": ("AB12CDE", "浙A12345"), "renovation": ("done", "已装修"),
    "note": ("quiet", "钥匙在前台"),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_template_imports_back_as_it_was_filled_in(office: Office, tmp_path: Path, language: str) -> None:
    chinese = language == "zh"
    (tmp_path / "t.xlsx").write_bytes(template(language))
    empty = sheets(tmp_path / "t.xlsx")
    first = next(iter(empty.values()))
    assert first == [[heads[chinese] for _, *heads in owner_fields()]]
    assert import_owners(office, tmp_path / "t.xlsx").rows == 0
    filled = [FILLED[field][chinese] for field, _, _ in owner_fields()]
    path = write_book(
        tmp_path / "f.xlsx", ("x", [list(first[0]), filled]), ("y", [list(row) for row in list(empty.values())[1]])
    )
    account = import_owners(office, path)
    assert (account.imported, account.refused, account.remarks) == (1, (), ())
    code = "3-2-1801" if chinese else "A-101"
    unit = office.ask(lambda reading: owners.unit_file(reading, owners.unit_by_code(reading, code)))
    assert [str(each.role) for each in unit.residents] == ["owner", "tenant", "emergency"]
    owner = unit.residents[0]
    assert (owner.name, owner.since, owner.email) == (
        FILLED["owner"][chinese],
        date(2019, 6, 1),
        FILLED["email"][chinese],
    )
    assert (unit.area, unit.delivered_on, unit.occupied) == (89.5, date(2019, 4, 3), True)
    assert unit.note == FILLED["note"][chinese]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_template_offers_the_words_it_understands(tmp_path: Path, language: str) -> None:
    (tmp_path / "t.xlsx").write_bytes(template(language))
    with zipfile.ZipFile(tmp_path / "t.xlsx") as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode("utf-8")
    offered = set(re.findall(r"<formula1>\"(.*?)\"</formula1>", sheet))
    assert offered == {
        ",".join(words_of(field, language)) for field in ("use", "role", "tier", "language", "channel", "occupied")
    }
