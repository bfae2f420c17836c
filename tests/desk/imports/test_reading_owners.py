from datetime import date
from pathlib import Path

import pytest

from desk.imports.owner_rows import OwnerRow, OwnersFile, read_owners, split_names
from desk.imports.reasons import REASONS, REMARKS, BadRow, Remark, reason, remark
from desk.refusals import Refusal
from tests.desk.imports.sheets import Written, write_book

TITLES = [
    "楼栋",
    "单元",
    "房号",
    "业主姓名",
    "联系电话",
    "建筑面积",
    "入住日期",
    "租户姓名",
    "租户电话",
    "车牌号",
    "装修情况",
    "备注",
]


def chinese(path: Path, *rows: list[Written]) -> OwnersFile:
    return read_owners(write_book(path / "a.xlsx", ("台账", [["翠湖苑业主台账（2026年）"], [], TITLES, *rows])), "CN")


def good(file: OwnersFile) -> list[OwnerRow]:
    return [row for row in file.rows if isinstance(row, OwnerRow)]


def bad(file: OwnersFile) -> list[tuple[int, str]]:
    return [(row.row, row.code) for row in file.rows if isinstance(row, BadRow)]


def codes(row: OwnerRow) -> list[str]:
    return [made.code for made in row.remarks]


def test_every_row_of_a_messy_workbook_is_accounted_for(tmp_path: Path) -> None:
    file = chinese(
        tmp_path,
        ["1栋", "1单元", "0101 ", "唐某甲", "13900012345", 91.5, "2009.12.15"],
        ["1幢", "1单元", 102.0, "李某乙", 13900012346.0, "约90平", date(2016, 8, 10)],
        [],
        ["1栋", "1单元", "", "无房号", "13900012347"],
        ["1栋", "1单元", 102.0, "李某乙", "15000054321"],
        ["合计", "", "", "3户"],
    )
    assert (file.title_rows, file.heading_row, file.blank_rows) == ((1,), 3, (2, 6))
    assert [(row.row, row.code) for row in good(file)] == [(4, "1-1-101"), (5, "1-1-102"), (8, "1-1-102")]
    assert bad(file) == [(7, "no_room"), (9, "total_line")]


def test_a_full_row_is_understood(tmp_path: Path) -> None:
    [row] = good(
        chinese(
            tmp_path,
            [
                "3栋", "2单元", 1801.0, "唐某甲、单某乙", "13900012345/15000054321", 91.5, date(2016, 8, 10),
                "董某丙", "0571-87650000转693", "浙A12K45、浙A67890", "装修中 至2026-12-31", "重点客户 <b>请勿致电</b>",
            ],
        )
    )  # fmt: skip
    assert (row.building, row.staircase, row.room, row.code) == ("3", "2", "1801", "3-2-1801")
    assert row.owners == ("唐某甲", "单某乙")
    assert [phone.digits for phone in row.phones] == ["13900012345", "15000054321"]
    assert (row.area, row.delivered_on, row.occupied) == (91.5, date(2016, 8, 10), True)
    assert (row.tenant, row.tenant_phones[0].extension) == ("董某丙", "693")
    assert row.plates == ("浙A12K45", "浙A67890")
    assert (row.renovation, row.note) == ("装修中 至2026-12-31", "重点客户 <b>请勿致电</b>")
    assert row.remarks == ()


@pytest.mark.parametrize(
    ("cell", "area", "note", "code"),
    [
        (91.5, 91.5, "", []),
        ("91.5㎡", 91.5, "", []),
        ("91.5 平方米", 91.5, "", []),
        ("约90平", 90.0, "约90平", ["area_approximate"]),
        ("九十多", None, "九十多", ["area_kept_in_note"]),
        (0.0, None, "0", ["area_kept_in_note"]),
        (None, None, "", []),
    ],
)
def test_areas_are_read_or_kept_in_the_note(
    tmp_path: Path, cell: Written, area: float | None, note: str, code: list[str]
) -> None:
    [row] = good(chinese(tmp_path, ["1栋", "1单元", 101.0, "唐某甲", "", cell]))
    assert (row.area, row.note, codes(row)) == (area, note, code)


@pytest.mark.parametrize(
    ("cell", "day", "occupied", "note", "code"),
    [
        ("2009.12.15", date(2009, 12, 15), True, "", []),
        ("未入住", None, False, "", []),
        ("2019年4月", date(2019, 4, 1), True, "", ["date_month_only"]),
        ("03/04/2019", date(2019, 4, 3), True, "", ["date_day_first"]),
        ("年底", None, None, "年底", ["date_kept_in_note"]),
        (None, None, None, "", []),
    ],
)
def test_days_of_moving_in_are_read_or_kept_in_the_note(
    tmp_path: Path, cell: Written, day: date | None, occupied: bool | None, note: str, code: list[str]
) -> None:
    [row] = good(chinese(tmp_path, ["1栋", "1单元", 101.0, "唐某甲", "", None, cell]))
    assert (row.delivered_on, row.occupied, row.note, codes(row)) == (day, occupied, note, code)


def test_a_flat_without_owner_keeps_its_phone_in_the_note(tmp_path: Path) -> None:
    [row] = good(chinese(tmp_path, ["1栋", "1单元", 101.0, "", "13900012345"]))
    assert (row.owners, row.note) == ((), "13900012345")
    assert codes(row) == ["no_owner", "phone_without_name"]


def test_companies_are_known_by_their_names(tmp_path: Path) -> None:
    rows = good(
        chinese(
            tmp_path,
            ["1栋", "1单元", 101.0, "东海青山贸易有限公司"],
            ["1栋", "1单元", 102.0, "Green Hill Trading Ltd."],
            ["1栋", "1单元", 103.0, "Colin Costa"],
        )
    )
    assert [row.is_company for row in rows] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("唐某甲、单某乙", ("唐某甲", "单某乙")),
        ("唐某甲,单某乙；李丙丙", ("唐某甲", "单某乙", "李丙丙")),
        ("唐某甲 单某乙", ("唐某甲", "单某乙")),
        ("张 三", ("张 三",)),
        ("阿依古丽·曾平", ("阿依古丽·曾平",)),
        ("Rankin, Mary St. John", ("Rankin, Mary St. John",)),
        ("Ann Lee / Bo Lee", ("Ann Lee", "Bo Lee")),
        ("唐某甲、唐某甲", ("唐某甲",)),
        ("", ()),
        ("无", ()),
    ],
)
def test_owners_in_one_cell_part_only_where_they_are_several(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text) == names


ENGLISH = (
    "Block;Flat;Owner;Phone;E-mail;Moved in;Tenant;Parking;Notes\n"
    'A;A-101;Vera O’Brien;0387600509 ext 21;;2019-04-03;;P7;"""do not ring, please"""\n'
    "A;A-102;Nora Nguyễn;;nora@example.org;April 2019;Klein;;key; extra\n"
    "A;A-103;Ida St. John;(212) 555-0000;;12/26/2018;;;\n"
    "A;A-104;Ole de la Cruz;+44 20 7946 0000;;03/04/2019;;;\n"
    "Total;;4;;;;;;\n"
)


def test_an_english_text_file_is_understood(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\xef\xbb\xbf" + ENGLISH.encode())
    file = read_owners(tmp_path / "a.csv", "CN")
    first, second, third, fourth = good(file)
    assert bad(file) == [(6, "total_line")]
    assert (first.code, first.owners, first.phones[0].extension) == ("A-101", ("Vera O’Brien",), "21")
    assert first.note == '"do not ring, please"\nParking: P7'
    assert (second.delivered_on, second.tenant, second.email) == (date(2019, 4, 1), "Klein", "nora@example.org")
    assert "extra" in second.note
    assert (file.month_first, file.order_from_file) == (True, True)
    assert third.delivered_on == date(2018, 12, 26)
    assert fourth.delivered_on == date(2019, 3, 4)
    assert codes(fourth) == ["date_month_first"]


def test_the_office_country_decides_what_the_file_does_not(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Flat,Owner,Moved in\nA-1,Ann,03/04/2019\nA-2,Bo,05/06/2019\n", encoding="utf-8")
    assert good(read_owners(tmp_path / "a.csv", "GB"))[0].delivered_on == date(2019, 4, 3)
    assert good(read_owners(tmp_path / "a.csv", "US"))[0].delivered_on == date(2019, 3, 4)


def test_the_sheet_with_the_headings_is_found(tmp_path: Path) -> None:
    path = write_book(
        tmp_path / "a.xlsx",
        ("说明", [["请勿修改"], ["联系电话", "0571-87650000"]]),
        ("台账", [["房号", "业 主", "联系电话(手机)", "电话2"], ["1-1-101", "唐某甲", 13900012345.0, "0571-87650000"]]),
    )
    file = read_owners(path, "CN")
    [row] = good(file)
    assert (file.sheet, row.code) == ("台账", "1-1-101")
    assert [phone.digits for phone in row.phones] == ["13900012345", "057187650000"]


def test_a_handover_day_does_not_say_that_anyone_lives_there(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Flat,Owner,Handover\nA-1,Ann,2019-04-03\n", encoding="utf-8")
    [row] = good(read_owners(tmp_path / "a.csv", "CN"))
    assert (row.delivered_on, row.occupied) == (date(2019, 4, 3), None)


def test_a_table_without_known_headings_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    with pytest.raises(Refusal) as told:
        read_owners(tmp_path / "a.csv", "CN")
    assert told.value.code == "import.no_headings"


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(ENGLISH, encoding="utf-8")
    assert read_owners(tmp_path / "a.csv", "CN") == read_owners(tmp_path / "a.csv", "CN")


def test_every_reason_and_remark_is_told_in_both_languages() -> None:
    fields = (("text", "x"), ("number", "7"), ("first_row", 3), ("longest", 300))
    for code in REASONS:
        assert reason(BadRow(1, code, fields), "en") != reason(BadRow(1, code, fields), "zh")
    for code in REMARKS:
        assert "{" not in remark(Remark(code, fields), "en") + remark(Remark(code, fields), "zh")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_one_bad_byte_costs_its_own_row_and_no_other(tmp_path: Path, mark: bytes) -> None:
    told = "楼栋,单元,房号,业主姓名\n1栋,1单元,101,王小明\n1栋,1单元,102,陈@雨\n1栋,1单元,103,赵敏\n"
    (tmp_path / "a.csv").write_bytes(mark + told.encode().replace(b"@", b"\xe9"))
    first, second, third = read_owners(tmp_path / "a.csv", "CN").rows
    assert [each.owners for each in (first, third) if isinstance(each, OwnerRow)] == [("王小明",), ("赵敏",)]
    assert second == BadRow(3, "unreadable")


def test_a_name_too_long_for_the_book_is_left_out_with_its_reason(tmp_path: Path) -> None:
    [row] = chinese(tmp_path, ["1栋", "1单元", "101", "王" * 301]).rows
    assert row == BadRow(4, "name_too_long", (("longest", 300),))
