from datetime import date
from pathlib import Path

import pytest

from db.models import Channel, Language, Role, Tier, UnitUse
from desk.imports.owner_row import OwnerRow, OwnersFile, RowPerson
from desk.imports.owner_values import split_names
from desk.imports.reasons import REASONS, REMARKS, BadRow, Remark, reason, remark
from desk.imports.tables import cell_text
from desk.refusals import Refusal
from tests.desk.imports.sheets import Written, read_list, write_book

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
    return read_list(write_book(path / "a.xlsx", ("台账", [["翠湖苑业主台账（2026年）"], [], TITLES, *rows])))


def good(file: OwnersFile) -> list[OwnerRow]:
    return [row for row in file.rows if isinstance(row, OwnerRow)]


def bad(file: OwnersFile) -> list[tuple[int, str]]:
    return [(row.row, row.code) for row in file.rows if isinstance(row, BadRow)]


def codes(row: OwnerRow) -> list[str]:
    return [made.code for made in row.remarks]


def people(row: OwnerRow, role: Role = Role.OWNER) -> list[RowPerson]:
    return [person for person in row.people if person.role is role]


def names(row: OwnerRow, role: Role = Role.OWNER) -> tuple[str, ...]:
    return tuple(person.name for person in people(row, role))


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
    assert names(row) == ("唐某甲", "单某乙")
    assert [phone.digits for phone in row.people[0].phones] == ["13900012345", "15000054321"]
    assert (row.area, row.delivered_on, row.occupied) == (91.5, date(2016, 8, 10), True)
    [tenant] = people(row, Role.TENANT)
    assert (tenant.name, tenant.phones[0].extension) == ("董某丙", "693")
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


def test_a_flat_without_owner_has_a_phone_of_nobody(tmp_path: Path) -> None:
    [row] = good(chinese(tmp_path, ["1栋", "1单元", 101.0, "", "13900012345"]))
    assert [(person.name, person.phones[0].digits) for person in row.people] == [("", "13900012345")]
    assert codes(row) == ["no_owner"]


def test_companies_are_known_by_their_names(tmp_path: Path) -> None:
    rows = good(
        chinese(
            tmp_path,
            ["1栋", "1单元", 101.0, "东海青山贸易有限公司"],
            ["1栋", "1单元", 102.0, "Green Hill Trading Ltd."],
            ["1栋", "1单元", 103.0, "Colin Costa"],
        )
    )
    assert [row.people[0].is_company for row in rows] == [True, True, False]


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
    file = read_list(tmp_path / "a.csv")
    first, second, third, fourth = good(file)
    assert bad(file) == [(6, "total_line")]
    assert (first.code, names(first), first.people[0].phones[0].extension) == ("A-101", ("Vera O’Brien",), "21")
    assert first.note == '"do not ring, please"\nParking: P7'
    assert (second.delivered_on, names(second, Role.TENANT)) == (date(2019, 4, 1), ("Klein",))
    assert second.people[0].email == "nora@example.org"
    assert "extra" in second.note
    assert (file.month_first, file.order_from_file) == (True, True)
    assert third.delivered_on == date(2018, 12, 26)
    assert fourth.delivered_on == date(2019, 3, 4)
    assert codes(fourth) == ["date_month_first"]


def test_the_office_country_decides_what_the_file_does_not(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Flat,Owner,Moved in\nA-1,Ann,03/04/2019\nA-2,Bo,05/06/2019\n", encoding="utf-8")
    assert good(read_list(tmp_path / "a.csv", "GB"))[0].delivered_on == date(2019, 4, 3)
    assert good(read_list(tmp_path / "a.csv", "US"))[0].delivered_on == date(2019, 3, 4)


def test_the_sheet_with_the_headings_is_found(tmp_path: Path) -> None:
    path = write_book(
        tmp_path / "a.xlsx",
        ("说明", [["请勿修改"], ["联系电话", "0571-87650000"]]),
        ("台账", [["房号", "业 主", "联系电话(手机)", "电话2"], ["1-1-101", "唐某甲", 13900012345.0, "0571-87650000"]]),
    )
    file = read_list(path)
    [row] = good(file)
    assert (file.sheet, row.code) == ("台账", "1-1-101")
    assert [phone.digits for phone in row.people[0].phones] == ["13900012345", "057187650000"]


def test_a_handover_day_does_not_say_that_anyone_lives_there(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Flat,Owner,Handover\nA-1,Ann,2019-04-03\n", encoding="utf-8")
    [row] = good(read_list(tmp_path / "a.csv"))
    assert (row.delivered_on, row.occupied) == (date(2019, 4, 3), None)


def test_a_table_without_known_headings_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    with pytest.raises(Refusal) as told:
        read_list(tmp_path / "a.csv")
    assert told.value.code == "import.no_headings"


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(ENGLISH, encoding="utf-8")
    assert read_list(tmp_path / "a.csv") == read_list(tmp_path / "a.csv")


def test_every_reason_and_remark_is_told_in_both_languages() -> None:
    fields = (("text", "x"), ("number", "7"), ("first_row", 3), ("longest", 300), ("heading", "h"))
    for code in REASONS:
        assert reason(BadRow(1, code, fields), "en") != reason(BadRow(1, code, fields), "zh")
    for code in REMARKS:
        assert "{" not in remark(Remark(code, fields), "en") + remark(Remark(code, fields), "zh")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_one_bad_byte_costs_its_own_row_and_no_other(tmp_path: Path, mark: bytes) -> None:
    told = "楼栋,单元,房号,业主姓名\n1栋,1单元,101,王小明\n1栋,1单元,102,陈@雨\n1栋,1单元,103,赵敏\n"
    (tmp_path / "a.csv").write_bytes(mark + told.encode().replace(b"@", b"\xe9"))
    first, second, third = read_list(tmp_path / "a.csv").rows
    assert [names(each) for each in (first, third) if isinstance(each, OwnerRow)] == [("王小明",), ("赵敏",)]
    assert second == BadRow(3, "unreadable")


def test_a_name_too_long_for_the_book_is_left_out_with_its_reason(tmp_path: Path) -> None:
    [row] = chinese(tmp_path, ["1栋", "1单元", "101", "王" * 301]).rows
    assert row == BadRow(4, "name_too_long", (("longest", 300),))


MORE = [
    "樓棟", "單元", "房號", "房屋用途", "戶型", "業主姓名", "聯繫電話", "產權份額", "身份證號", "出生日期", "客戶等級",
    "客戶分組", "語言", "首選聯繫方式", "租戶姓名", "租賃到期", "緊急聯繫人", "緊急聯繫電話", "與業主關係",
    "入住狀態",
]  # fmt: skip


def more(path: Path, *rows: list[Written]) -> list[OwnerRow]:
    return good(read_list(write_book(path / "more.xlsx", ("台帳", [MORE, *rows]))))


def test_every_column_of_a_household_is_read_under_traditional_headings(tmp_path: Path) -> None:
    [row] = more(
        tmp_path,
        [
            "3栋", "2单元", 1801.0, "商铺", "两室一厅", "唐某甲、单某乙", "13900012345", "60%、40%",
            "33010219800102123x", "1980-01-02", "重点", "老人、商户", "中文", "电话", "董某丙",
            date(2027, 5, 31), "王某丁", "13700137000", "女儿", "空置",
        ],
    )  # fmt: skip
    first, second = people(row)
    assert (row.use, row.layout, row.occupied) == (UnitUse.SHOP, "两室一厅", False)
    assert (first.share, second.share) == (6000, 4000)
    assert (first.id_number, first.born_on, first.tier) == ("33010219800102123X", date(1980, 1, 2), Tier.KEY)
    assert (first.groups, first.language, first.channel) == (("老人", "商户"), Language.ZH, Channel.PHONE)
    [tenant], [called] = people(row, Role.TENANT), people(row, Role.EMERGENCY)
    assert (tenant.name, tenant.lease_until) == ("董某丙", date(2027, 5, 31))
    assert (called.name, called.phones[0].digits, called.relation) == ("王某丁", "13700137000", "女儿")
    assert (row.remarks, row.note) == ((), "")


@pytest.mark.parametrize(
    ("column", "told", "code"),
    [
        ("房屋用途", "教堂", "word_kept_in_note"),
        ("產權份額", "共同共有", "share_kept_in_note"),
        ("身份證號", 330102198001021230.0, "number_damaged"),
        ("身份證號", "330***********1234", "masked"),
        ("出生日期", "1980年5月", "date_kept_in_note"),
        ("客戶等級", "钻石", "word_kept_in_note"),
        ("戶型", "大" * 61, "too_long_kept_in_note"),
        ("聯繫電話", "138 **** 8000", "masked"),
        ("聯繫電話", "1" * 41, "too_long_kept_in_note"),
        ("租賃到期", "长期", "date_kept_in_note"),
    ],
)
def test_what_cannot_be_used_of_a_cell_is_kept_in_the_note_and_said(
    tmp_path: Path, column: str, told: Written, code: str
) -> None:
    cells: dict[str, Written] = {"樓棟": "3", "房號": "1801", "業主姓名": "唐某甲", "租戶姓名": "董某丙", column: told}
    [row] = more(tmp_path, [cells.get(title) for title in MORE])
    assert codes(row) == [code]
    assert (cell_text(told)[:5] in row.note or "33010" in row.note) == (code != "masked")


def test_a_phone_or_address_too_long_for_the_book_is_never_cut(tmp_path: Path) -> None:
    long_phone, long_mail = "call the guard who knows the number of my aunt " * 2, "a" * 195 + "@b.example"
    (tmp_path / "a.csv").write_text(
        f"Flat,Owner,Phone,E-mail\nA-1,Ann,{long_phone} 5550100,{long_mail}\n", encoding="utf-8"
    )
    [row] = good(read_list(tmp_path / "a.csv"))
    assert codes(row) == ["too_long_kept_in_note", "too_long_kept_in_note"]
    assert (row.people[0].phones, row.people[0].email) == ((), "")
    assert long_mail in row.note
    assert long_phone.strip() in row.note


@pytest.mark.parametrize(
    ("floor", "room", "code"),
    [("12", "A", "5-12A"), ("12楼", "01", "5-1201"), ("12/F", "3", "5-1203"), ("12", "1203", "5-1203")],
)
def test_a_room_told_within_its_floor_gets_the_floor(tmp_path: Path, floor: str, room: str, code: str) -> None:
    (tmp_path / "a.csv").write_text(f"座數,樓層,單位,業主\n5座,{floor},{room},陳大文\n", encoding="utf-8")
    assert [row.code for row in good(read_list(tmp_path / "a.csv"))] == [code]


def test_a_name_that_sounds_like_a_sum_is_no_total_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Owner,Flat\nSum Yi,A-1\nTotal,\n合计,2\n", encoding="utf-8")
    file = read_list(tmp_path / "a.csv")
    assert [row.code for row in good(file)] == ["A-1", "2"]
    assert bad(file) == [(3, "total_line")]


def test_a_column_may_be_kept_in_the_note_left_out_or_read_as_another_field(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Flat,Owner,Ref,Colour,Wheels\nA-1,Ann,77,red,AB12\n", encoding="utf-8")
    [row] = good(read_list(tmp_path / "a.csv", uses=("room", "owner", "leave", "keep", "plate")))
    assert (row.note, row.plates) == ("Colour: red", ("AB12",))
