"""Spreadsheets coming in, by keyboard and step by step; every row accounted for, and a way back (B4)."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, owners
from desk.find import find
from desk.imports import import_owners
from desk.imports.child import read_sheets
from desk.office import Office
from ui.importing.found import Step
from ui.importing.saving import write_report, write_template
from ui.look import Look
from ui.owners.page import OwnersPage
from ui.theme import apply_look

WAIT = 20_000
ROWS = [
    ["楼栋", "单元", "房号", "业主姓名", "联系电话", "入住日期"],
    ["1栋", "1单元", "101", "王小明", "13800138000", "03/04/2019"],
    ["1栋", "1单元", "102", "陈雨", "13800221177", ""],
    ["1栋", "1单元", "", "刘洋", "13800571662", ""],
    ["合计", "", "", "", "", ""],
]


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Two flats, a line without a room, and a total line."""
    return write(tmp_path / "flats.csv", ROWS)


def write(path: Path, rows: list[list[str]], encoding: str = "utf-8-sig") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def count(office: Office) -> int | None:
    return office.ask(owners.units).total


class Desk:
    """The pane of a page, driven by keys."""

    def __init__(self, qtbot: QtBot, page: Any) -> None:
        self.qtbot = qtbot
        self.page = page
        self.pane = page.importing

    def until(self, ready: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(ready, timeout=WAIT)

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key)

    def open(self, path: Path) -> None:
        self.until(self.pane.path.hasFocus)
        self.qtbot.keyClicks(self.pane.path, str(path))
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.pane.state.found.layout is not None and self.pane.bar.primary.hasFocus())

    def enter(self, step: Step) -> None:
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.pane.state.step is step and self.pane.state.work is None)

    def check(self, path: Path) -> None:
        self.open(path)
        self.enter(Step.COLUMNS)
        self.enter(Step.CHECK)

    def figures(self) -> list[str]:
        step = self.pane.steps.done if self.pane.state.step is Step.DONE else self.pane.steps.check
        return [number.text() for number in step.figures.numbers]


@pytest.fixture
def desk(qtbot: QtBot, room: Callable[..., Any]) -> Desk:
    """The pane ready for a list of owners."""
    page = room(OwnersPage, "owners").page
    page.import_owners()
    return Desk(qtbot, page)


@pytest.fixture
def in_chinese(qapp: QApplication) -> Iterator[None]:
    """The look in Chinese, and back."""
    apply_look(qapp, Look(language="zh"))
    yield
    apply_look(qapp, Look())


def test_a_list_is_opened_checked_imported_and_undone_by_enter_and_tab_alone(
    desk: Desk, office: Office, sheet: Path
) -> None:
    desk.check(sheet)
    assert desk.figures() == ["4", "2", "0", "2"]
    assert count(office) == 0
    assert desk.pane.bar.primary.text() == "Import 2 rows"
    desk.enter(Step.DONE)
    assert desk.figures() == ["4", "2", "0", "2"]
    desk.until(lambda: count(office) == 2)
    desk.until(desk.pane.bar.primary.hasFocus)
    while not desk.pane.bar.undo.hasFocus():
        desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.steps.done.stayed.isVisible())
    assert count(office) == 0
    assert not desk.pane.bar.undo.isEnabled()
    desk.until(desk.pane.bar.primary.hasFocus)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.page.browse.isVisible())


def test_the_check_lists_rows_left_out_and_values_read_with_care(desk: Desk, sheet: Path) -> None:
    desk.check(sheet)
    check = desk.pane.steps.check
    desk.until(lambda: len(check.refused.rows()) == 2)
    assert [(row.row, row.words) for row in check.refused.rows()] == [
        (4, "no flat number"),
        (5, "a total line, not a flat"),
    ]
    assert [(row.row, row.words) for row in check.remarks.rows()] == [
        (2, "“03/04/2019” was read as day/month/year"),
    ]
    check.tabs.choose("remarks")
    assert check.remarks.isVisible()


def test_a_column_is_given_another_meaning_and_the_next_file_remembers_it(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.csv", [["Flat", "Owner", "Bay"], ["A-1", "Ann", "AB12"]])
    desk.open(path)
    desk.enter(Step.COLUMNS)
    bay = desk.pane.steps.columns.choices[2]
    desk.until(bay.hasFocus)  # the first column that nobody knows
    desk.qtbot.keyClicks(bay, "plate")
    assert bay.value() == "plate"
    desk.enter(Step.CHECK)
    desk.enter(Step.DONE)
    desk.until(lambda: bool(office.ask(lambda reading: find(reading, "AB12"))))
    desk.pane.another()
    desk.open(write(tmp_path / "b.csv", [["Flat", "Owner", "Bay"], ["A-2", "Bo", "CD34"]]))
    assert desk.pane.state.found.layout.uses == ("room", "owner", "plate")


def test_columns_show_five_rows_and_without_a_room_no_check_is_made(desk: Desk, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", [["Wohnung", "Person"], *([f"A-{n}", f"Ann {n}"] for n in range(9))])
    desk.open(path)
    desk.enter(Step.COLUMNS)
    assert desk.pane.steps.columns.choices[0].accessibleDescription() == "A-0, A-1, A-2, A-3, A-4"
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.notice.isVisible())
    assert desk.pane.state.step is Step.COLUMNS
    desk.pane.steps.columns.choices[0].set_value("room")
    desk.enter(Step.CHECK)
    assert desk.figures()[1] == "9"


def test_a_wrong_guess_of_encoding_or_sheet_is_put_right(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Flat;Owner\nA-1;Müller\n".encode("cp1252"))
    desk.open(path)
    step = desk.pane.steps.file
    assert step.encoding.isVisible()
    assert not step.sheet.isVisible()
    state = desk.pane.state
    step.encoding.set_value("utf-16")
    desk.until(lambda: state.work is None and state.found.layout.found is False)
    step.encoding.set_value("cp1252")
    desk.until(lambda: state.work is None and state.found.layout.found)
    step.delimiter.set_value("|")
    desk.until(lambda: state.work is None and not state.found.layout.found)
    step.delimiter.set_value(";")
    desk.until(lambda: state.work is None and state.found.layout.found)
    assert state.found.opened.tables[0].rows[1].cells == ("A-1", "Müller")
    assert (step.encoding.value(), step.delimiter.value()) == ("cp1252", ";")


def test_an_encoding_in_which_the_file_is_nothing_leaves_it_read_as_before(desk: Desk, tmp_path: Path) -> None:
    desk.open(write(tmp_path / "a.csv", [["Flat", "Owner"], ["A-1", "Ann"]], "utf-16"))
    state, step = desk.pane.state, desk.pane.steps.file
    step.encoding.set_value("utf-8")
    desk.until(lambda: desk.pane.notice.isVisible() and state.work is None)
    assert step.encoding.value() == ""
    assert state.found.layout.uses == ("room", "owner")


def test_two_who_may_be_one_are_decided_with_the_space_bar(
    desk: Desk, office: Office, owner: int, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.csv", [ROWS[0], ["5栋", "1单元", "302", "王晓明", "13800138000", ""]])
    desk.check(path)
    table = desk.pane.steps.check.alike.table
    desk.until(lambda: len(table.rows()) == 1)
    assert desk.pane.steps.check.tabs.current() == "alike"
    table.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space)
    desk.until(lambda: table.rows()[0].same)
    desk.enter(Step.DONE)
    desk.until(lambda: count(office) == 2)
    assert {each.unit for each in office.ask(lambda reading: find(reading, "王小明"))} == {"3-2-1801", "5-1-302"}


def test_the_report_of_the_rows_left_out_is_written(desk: Desk, sheet: Path, tmp_path: Path) -> None:
    desk.check(sheet)
    write_report(desk.pane.state, tmp_path / "report.xlsx")
    desk.until(lambda: desk.pane.notice.isVisible() and desk.pane.state.work is None)
    told = dict(read_sheets(tmp_path / "report.xlsx"))
    assert [row[-1] for row in told["Left out"][1:]] == ["no flat number", "a total line, not a flat"]
    write_report(desk.pane.state, tmp_path / "no" / "report.xlsx")
    desk.until(lambda: desk.pane.state.work is None and not (tmp_path / "no").exists())


def test_the_template_is_written_in_the_language_of_the_screen(
    qtbot: QtBot, room: Callable[..., Any], in_chinese: None, qapp: QApplication, tmp_path: Path
) -> None:
    page = room(OwnersPage, "owners").page
    apply_look(qapp, Look(language="zh"))
    page.import_owners()
    write_template(page.importing.state, tmp_path / "t.xlsx")
    qtbot.waitUntil(lambda: page.importing.state.work is None, timeout=WAIT)
    assert next(iter(dict(read_sheets(tmp_path / "t.xlsx")))) == "业主名册"


def test_a_file_that_is_no_table_is_refused_with_its_name_kept(desk: Desk, tmp_path: Path) -> None:
    desk.until(desk.pane.path.hasFocus)
    desk.qtbot.keyClicks(desk.pane.path, str(tmp_path / "nothing.xlsx"))
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.notice.isVisible())
    assert desk.pane.path.text().endswith("nothing.xlsx")
    assert desk.pane.state.found.opened is None


def test_the_pane_built_anew_stands_where_the_old_one_stood(
    desk: Desk, qapp: QApplication, office: Office, sheet: Path
) -> None:
    desk.check(sheet)
    apply_look(qapp, Look(dark=True))
    again = OwnersPage(desk.page.desk)
    desk.qtbot.addWidget(again)
    again.restore(desk.page.keep())
    assert again.importing.state.step is Step.CHECK
    assert [number.text() for number in again.importing.steps.check.figures.numbers] == ["4", "2", "0", "2"]
    again.importing.next()
    desk.until(lambda: count(office) == 2)
    desk.until(lambda: again.importing.state.step is Step.DONE)
    apply_look(qapp, Look())


def test_another_path_typed_after_the_check_is_not_imported_unchecked(desk: Desk, office: Office, sheet: Path) -> None:
    desk.check(sheet)
    desk.pane.back()
    desk.pane.back()
    desk.until(lambda: desk.pane.path.isVisible())
    desk.pane.path.setFocus()
    desk.qtbot.keyClicks(desk.pane.path, "x")
    assert desk.pane.state.found.checked is None
    assert desk.pane.bar.primary.text() == "Open"
    desk.pane.state.keep()
    assert count(office) == 0


def test_a_file_changed_after_the_check_is_refused(desk: Desk, office: Office, sheet: Path) -> None:
    desk.check(sheet)
    write(sheet, [*ROWS, ["1栋", "1单元", "103", "赵敏", "13800138099", ""]])
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.notice.isVisible() and desk.pane.state.work is None)
    assert count(office) == 0
    assert not desk.pane.bar.primary.isEnabled()


def test_a_stopped_import_keeps_nothing_and_can_be_run_again(desk: Desk, office: Office, tmp_path: Path) -> None:
    rows = [["1栋", "1单元", str(n), f"王{n}", f"139{n:08d}", ""] for n in range(1, 3001)]
    desk.check(write(tmp_path / "a.csv", [ROWS[0], *rows]))
    desk.pane.state.moved.connect(lambda fraction: desk.pane.state.cancel() if fraction > 0.3 else None)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.pane.notice.isVisible() and desk.pane.state.work is None)
    assert desk.pane.state.step is Step.CHECK
    assert count(office) == 0
    assert desk.pane.bar.primary.isEnabled()


def test_after_a_fault_everything_can_be_pressed_again(desk: Desk, office: Office, sheet: Path) -> None:
    desk.check(sheet)
    faults: list[object] = []
    desk.page.desk.errands.faulted.connect(faults.append)

    def fails(_tables: frozenset[str]) -> None:
        raise ZeroDivisionError

    office.listen(fails)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: bool(faults))
    desk.until(lambda: desk.pane.state.work is None)
    assert desk.pane.moving.isHidden()
    assert desk.pane.bar.back.isEnabled()


def test_an_earlier_import_is_undone_from_the_list(
    qtbot: QtBot, room: Callable[..., Any], office: Office, sheet: Path
) -> None:
    import_owners(office, sheet)
    caller = office.ask(lambda reading: find(reading, "王小明"))[0]
    new = cases.NewCase(
        summary="Leak", unit_id=caller.unit_id, person_id=caller.id, told_by="王小明", first_receiver_id=1
    )
    office.do(lambda work: cases.take(work, new))
    desk = Desk(qtbot, room(OwnersPage, "owners").page)
    desk.page.earlier_imports()
    earlier = desk.pane.steps.earlier
    desk.until(lambda: len(earlier.table.rows()) == 1 and earlier.table.hasFocus())
    assert not desk.pane.bar.primary.isEnabled()
    desk.press(Qt.Key.Key_Down)
    desk.until(desk.pane.bar.primary.isEnabled)
    desk.pane.bar.primary.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: earlier.stayed.isVisible() and desk.pane.state.work is None)
    desk.until(lambda: len(earlier.stayed.table.rows()) == 3)
    assert [(row.what, row.why) for row in earlier.stayed.table.rows()][:2] == [
        ("Flat 1-1-101", "a case was taken about it"),
        ("Person 王小明", "a case was taken about it"),
    ]
    desk.until(lambda: not earlier.table.rows()[0].may_undo)
    assert count(office) == 1


def test_past_cases_say_that_they_cannot_be_undone(desk: Desk, office: Office, tmp_path: Path) -> None:
    path = write(tmp_path / "c.csv", [["编号", "登记时间", "内容"], ["1", "2024-03-02", "灯不亮"]])
    desk.page.import_cases()
    desk.check(path)
    desk.enter(Step.DONE)
    desk.until(lambda: office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).total == 1)
    assert not desk.pane.bar.undo.isVisible()
