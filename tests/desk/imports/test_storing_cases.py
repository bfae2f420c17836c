"""A register of past cases becomes cases with numbers of their own years; a second time nothing changes."""

from pathlib import Path

from desk import cases
from desk.cases import CaseStatus, Filter
from desk.check import check
from desk.imports import import_cases
from desk.office import Office

HEAD = "编号,登记时间,办结时间,类型,渠道,标题,内容,答复,分类,地址,姓名,联系电话,状态\n"


def write(folder: Path, *rows: str) -> Path:
    path = folder / "cases.csv"
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def file_of(office: Office, number: str) -> cases.CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


CLOSED = (
    "7,2024-03-02 09:30,2024-03-05,投诉,电话,楼道灯不亮,晚上看不见,已更换灯泡,"
    "供电照明,3栋2单元1801,王小明,138 0013 8000,已办结"
)
OPEN = "8,2025-01-10,,报修,来访,水管漏水,厨房漏水,,漏水类,某路 9 号,李某,,处理中"
VOID = "9,2024-01-01,,投诉,网站,重复,重复登记,,,,,,撤销"


def test_cases_are_numbered_by_their_own_year_in_the_order_of_time(office: Office, tmp_path: Path) -> None:
    account = import_cases(office, write(tmp_path, CLOSED, OPEN, VOID))
    assert (account.rows, account.imported, account.refused) == (3, 3, ())
    page = office.ask(lambda reading: cases.cases(reading, Filter.ALL))
    assert [(each.number, each.summary) for each in page.rows] == [
        ("C-2025-0001", "漏水类: 水管漏水"),
        ("C-2024-0002", "楼道灯不亮"),
        ("C-2024-0001", "重复"),
    ]
    assert office.ask(check).breaks == ()


def test_a_closed_case_keeps_its_reply_its_end_its_class_and_its_caller(
    office: Office, flat: int, owner: int, tmp_path: Path
) -> None:
    import_cases(office, write(tmp_path, CLOSED))
    file = file_of(office, "C-2024-0001")
    assert (file.unit_id, file.person_id, file.row.status) == (flat, owner, CaseStatus.CLOSED)
    assert file.row.class_name is not None
    assert file.row.class_name.zh == "供电照明"
    assert file.row.reply_due is None
    assert not file.row.overdue
    assert file.closed_at is not None
    assert office.facts.local(file.closed_at).isoformat() == "2024-03-05T00:00:00+08:00"
    assert [(line.what, line.text) for line in file.lines] == [("reply", "已更换灯泡")]


def test_a_place_that_is_no_flat_and_a_class_that_is_unknown_are_kept(office: Office, tmp_path: Path) -> None:
    import_cases(office, write(tmp_path, OPEN))
    file = file_of(office, "C-2025-0001")
    assert (file.place, file.unit_id, file.row.status) == ("某路 9 号", None, CaseStatus.OPEN)
    assert file.row.summary.startswith("漏水类")


def test_a_cancelled_case_is_void_and_says_why(office: Office, tmp_path: Path) -> None:
    import_cases(office, write(tmp_path, VOID))
    file = file_of(office, "C-2024-0001")
    assert (file.row.status, file.void_reason) == (CaseStatus.VOID, "Cancelled in the old register")


def test_the_same_register_again_changes_nothing(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path, CLOSED, OPEN, VOID)
    rehearsed = import_cases(office, path, dry_run=True)
    assert import_cases(office, path) == rehearsed
    again = import_cases(office, path)
    assert (again.rows, again.imported, again.unchanged) == (3, 0, 3)
    assert office.ask(cases.counts).closed == 1


def test_rows_that_cannot_be_cases_are_listed(office: Office, tmp_path: Path) -> None:
    path = write(tmp_path, "1,昨天,,投诉,电话,没有日期,文字,,,,,,", "2,0001-01-01,,投诉,电话,太早,文字,,,,,,")
    account = import_cases(office, path)
    assert [(each.row, each.reason_code) for each in account.refused] == [
        (2, "date_unreadable"),
        (3, "date_unreadable"),
    ]


def test_imported_cases_are_found_by_their_words(office: Office, tmp_path: Path) -> None:
    import_cases(office, write(tmp_path, CLOSED, OPEN))
    page = office.ask(lambda reading: cases.cases(reading, Filter.ALL, search="灯"))
    assert [each.number for each in page.rows] == ["C-2024-0001"]
