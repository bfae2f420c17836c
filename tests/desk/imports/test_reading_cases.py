from datetime import date, datetime
from pathlib import Path

import pytest

from desk.imports.case_rows import CaseRow, CasesFile
from desk.imports.case_words import channel_of, kind_of, status_of
from desk.imports.reasons import BadRow, reason
from tests.desk.imports.sheets import read_register

CHINESE = (
    "编号,登记时间,类型,渠道,标题,内容,答复\n"
    '00001,2020-09-03,投诉,网站,三号楼电梯异响,"您好：\n电梯每晚都响，""很吵""。",已请维保检查。\n'
    "00002,12/26/2016,咨询,电话,停车费怎么交,,请到前台办理。\n"
    "00003,03/04/2017,举报,微信,,楼道堆放杂物。,\n"
    "00004,上周,建议,qq,增加路灯,,\n"
    "00005,,求助,电话,找不到门卡,,\n"
    "00006,2020-09-05,投诉,网站,,,\n"
    "\n"
    "00001,2020-09-03,投诉,网站,三号楼电梯异响,又写一遍,\n"
    "00009,2020-09-06,闲聊,传真,其他事,,\n"
)
ENGLISH = (
    "source,id,created,closed,agency,category,descriptor,location_type,address,channel,status,resolution\n"
    "north,1,2018-01-07 12:46:47,2018-02-05 15:50:55,DEP,Noise,Loud music,Flat,A-101,PHONE,Closed,Visited.\n"
    "north,2,2018-01-08 12:00:00,,DEP,Lift,LIFT,,,MOBILE,In Progress,\n"
    "north,3,2018-01-08 12:00:00,1900-01-01 00:00:00,DEP,Lift,Stuck,,,UNKNOWN,CLOSED,\n"
    "north,4,2018-01-08 12:00:00,2018-01-09 10:00:00,,Lift,Stuck,,,DEPT_REF,CANCEL,\n"
    "north,5,2018-01-08 12:00:00,2018-01-09 10:00:00,,Lift,Stuck,,,WEB,Letter,\n"
    "south,1,2018-01-08 12:00:00,2018-01-09 10:00:00,,Lift,Stuck,,,TWITTER,Open,\n"
)


def file_of(folder: Path, text: str, encoding: str = "utf-8", name: str = "a.csv") -> CasesFile:
    (folder / name).write_bytes(text.encode(encoding))
    return read_register(folder / name)


def by_row(file: CasesFile) -> dict[int, CaseRow | BadRow]:
    return {row.row: row for row in file.rows}


def case(file: CasesFile, row: int) -> CaseRow:
    found = by_row(file)[row]
    assert isinstance(found, CaseRow)
    return found


def test_every_row_of_a_chinese_register_is_accounted_for(tmp_path: Path) -> None:
    file = file_of(tmp_path, CHINESE, "gb18030")
    bad = [(row.row, row.code) for row in file.rows if isinstance(row, BadRow)]
    assert bad == [(5, "date_unreadable"), (6, "no_date"), (7, "nothing_said"), (9, "same_number")]
    assert len(file.rows) == 8
    assert file.blank_rows == (8,)


def test_a_chinese_row_is_understood(tmp_path: Path) -> None:
    row = case(file_of(tmp_path, CHINESE, "gb18030"), 2)
    assert (row.kind, row.channel, row.status) == ("complaint", "message", "closed")
    assert (row.taken, row.closed) == (date(2020, 9, 3), None)
    assert row.summary == "三号楼电梯异响"
    assert row.words == '您好：\n电梯每晚都响，"很吵"。'
    assert row.reply == "已请维保检查。"


def test_the_register_itself_says_that_the_month_stands_first(tmp_path: Path) -> None:
    file = file_of(tmp_path, CHINESE)
    assert (file.month_first, file.order_from_file) == (True, True)
    assert case(file, 3).taken == date(2016, 12, 26)
    assert case(file, 4).taken == date(2017, 3, 4)
    assert [made.code for made in case(file, 4).remarks] == ["date_month_first"]


def test_a_case_without_title_is_summed_up_by_its_words(tmp_path: Path) -> None:
    row = case(file_of(tmp_path, CHINESE), 4)
    assert (row.summary, row.status) == ("楼道堆放杂物。", "open")
    long = file_of(tmp_path, f"登记时间,内容\n2020-01-01,{'漏水' * 100}\n")
    assert len(case(long, 2).summary) == 120


def test_unknown_kinds_and_channels_are_kept_in_the_note(tmp_path: Path) -> None:
    row = case(file_of(tmp_path, CHINESE), 10)
    assert (row.kind, row.channel) == ("complaint", "other")
    assert row.note == "类型: 闲聊\n渠道: 传真"
    assert [made.code for made in row.remarks] == ["kind_kept_in_note", "channel_kept_in_note"]


def test_an_english_register_is_understood(tmp_path: Path) -> None:
    file = file_of(tmp_path, ENGLISH)
    first = case(file, 2)
    assert (first.origin, first.channel, first.status) == ("north:1", "phone", "closed")
    assert (first.taken, first.closed) == (datetime(2018, 1, 7, 12, 46, 47), datetime(2018, 2, 5, 15, 50, 55))
    assert (first.summary, first.class_text) == ("Noise / Loud music", "Noise / Loud music")
    assert (first.place, first.unit_text, first.reply, first.note) == ("Flat", "A-101", "Visited.", "agency: DEP")
    assert case(file, 3).class_text == "Lift"
    assert [case(file, row).status for row in range(2, 8)] == ["closed", "open", "closed", "void", "answered", "open"]
    assert [case(file, row).channel for row in range(2, 8)] == [
        "phone",
        "message",
        "other",
        "other",
        "message",
        "message",
    ]


def test_a_closing_date_that_cannot_be_true_is_kept_in_the_note(tmp_path: Path) -> None:
    file = file_of(tmp_path, ENGLISH)
    for row in (4, 7):
        assert case(file, row).closed is None
        assert case(file, row).note.startswith("closed: ")


def test_origins_are_stable_and_apart(tmp_path: Path) -> None:
    file, again = file_of(tmp_path, ENGLISH), file_of(tmp_path, ENGLISH, "utf-16", "b.csv")
    assert [row.origin for row in file.rows if isinstance(row, CaseRow)] == [
        row.origin for row in again.rows if isinstance(row, CaseRow)
    ]
    one = file_of(tmp_path, "编号,登记时间,标题\n1,2020-01-01,漏水\n", name="c.csv")
    two = file_of(tmp_path, "编号,登记时间,标题\n1,2021-01-01,停电\n", name="d.csv")
    assert case(one, 2).origin.startswith(":1:")
    assert case(one, 2).origin != case(two, 2).origin


def test_the_same_number_twice_in_one_file_is_listed(tmp_path: Path) -> None:
    text = "source,id,created,category\nnorth,1,2020-01-01,Lift\nnorth,1,2020-02-01,Noise\n"
    bad = by_row(file_of(tmp_path, text))[3]
    assert isinstance(bad, BadRow)
    assert reason(bad, "en") == "number 1 stands already in row 2"
    assert reason(bad, "zh") == "编号1与第2行重复"


def test_the_same_case_told_twice_is_listed(tmp_path: Path) -> None:
    text = "登记时间,标题\n2020-01-01,漏水\n2020-01-01,漏水\n2020-01-01,停电\n"
    assert [type(row) for row in file_of(tmp_path, text).rows] == [CaseRow, BadRow, CaseRow]


@pytest.mark.parametrize(
    ("told", "known"),
    [
        ("投诉", "complaint"),
        ("舉報", "complaint"),
        ("求助", "enquiry"),
        ("报修", "repair"),
        ("Praise", "praise"),
        ("", "complaint"),
    ],
)
def test_kinds(told: str, known: str) -> None:
    assert kind_of(told) == known


@pytest.mark.parametrize(
    ("told", "known"),
    [
        ("某某app", "message"),
        ("QQ", "message"),
        ("ONLINE", "message"),
        ("来电", "phone"),
        ("前台", "walk_in"),
        ("NA", "other"),
    ],
)
def test_channels(told: str, known: str) -> None:
    assert channel_of(told) == known


def test_unknown_words_are_not_guessed() -> None:
    assert kind_of("闲聊") is None
    assert channel_of("CSB VCML") is None
    assert status_of("FieldCrw") == "open"


def test_a_bad_byte_costs_its_own_case_and_no_other(tmp_path: Path) -> None:
    text = "编号,时间,标题\n1,2026-11-02,三号楼电梯异响\n2,2026-11-03,地下车库@照明不亮\n3,2026-11-04,楼道保洁不及时\n"
    (tmp_path / "a.csv").write_bytes(text.encode().replace(b"@", b"\xa4"))
    file = read_register(tmp_path / "a.csv")
    assert by_row(file)[3] == BadRow(3, "unreadable")
    assert (case(file, 2).summary, case(file, 4).summary) == ("三号楼电梯异响", "楼道保洁不及时")
