"""Spreadsheets coming in: check first, then import, and every row accounted for."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import owners
from desk.office import Office
from ui.owners.import_account import guarded
from ui.owners.page import OwnersPage


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Two flats, a total line, and a line without a room."""
    path = tmp_path / "flats.csv"
    rows = [
        ["楼栋", "单元", "房号", "业主姓名", "联系电话"],
        ["1栋", "1单元", "101", "王小明", "13800138000"],
        ["1栋", "1单元", "102", "陈雨", "13800221177"],
        ["1栋", "1单元", "", "刘洋", "13800571662"],
        ["合计", "", "", "", ""],
    ]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def _count(office: Office) -> int | None:
    return office.ask(owners.units).total


def _checked(qtbot: QtBot, room: Callable[..., Any], sheet: Path) -> Any:
    page = room(OwnersPage, "owners").page
    page.import_owners()
    page.importing.path.setFocus()
    qtbot.keyClicks(page.importing.path, str(sheet))
    qtbot.keyClick(page.importing.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.importing.run_button.isEnabled(), timeout=20_000)
    return page


def test_a_check_accounts_for_every_row_and_writes_nothing(
    qtbot: QtBot, room: Callable[..., Any], office: Office, sheet: Path
) -> None:
    page = _checked(qtbot, room, sheet)
    pane = page.importing
    assert [figure.text() for figure in pane.account.figures] == ["4", "2", "0", "2"]
    assert [row.row for row in pane.account.refused.rows()] == [4, 5]
    assert pane.run_button.text() == "Import 2 rows"
    assert _count(office) == 0


def test_the_checked_rows_are_imported_and_shown(
    qtbot: QtBot, room: Callable[..., Any], office: Office, sheet: Path
) -> None:
    page = _checked(qtbot, room, sheet)
    assert page.importing.run_button.hasFocus()
    qtbot.keyClick(page.importing.run_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _count(office) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: page.importing.notice.isVisible())
    assert not page.importing.run_button.isEnabled()
    assert page.escape()
    qtbot.waitUntil(lambda: page.browse.table.total == 2)


def test_a_second_check_finds_everything_in_the_book(
    qtbot: QtBot, room: Callable[..., Any], office: Office, sheet: Path
) -> None:
    page = _checked(qtbot, room, sheet)
    page.importing.run()
    qtbot.waitUntil(lambda: page.importing.notice.isVisible(), timeout=20_000)
    page.importing.check()
    qtbot.waitUntil(lambda: page.importing.check_button.isEnabled(), timeout=20_000)
    assert [figure.text() for figure in page.importing.account.figures] == ["4", "0", "2", "2"]


def test_a_file_that_is_no_table_is_refused_with_its_name_kept(
    qtbot: QtBot, room: Callable[..., Any], tmp_path: Path
) -> None:
    page = room(OwnersPage, "owners").page
    page.import_owners()
    page.importing.take(tmp_path / "nothing.xlsx")
    qtbot.waitUntil(lambda: page.importing.notice.isVisible(), timeout=20_000)
    assert page.importing.path.text().endswith("nothing.xlsx")
    assert not page.importing.run_button.isEnabled()


def test_the_list_of_rows_left_out_is_saved_without_formulas(
    qtbot: QtBot, room: Callable[..., Any], sheet: Path, tmp_path: Path
) -> None:
    page = _checked(qtbot, room, sheet)
    page.importing.account.save_list_to(tmp_path / "left out.csv")
    with (tmp_path / "left out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows] == ["Row", "4", "5"]
    assert all(row[1] for row in rows)
    assert [guarded(text) for text in ("=1+1", "+86", "-1", "@x", "plain")] == [
        "'=1+1",
        "'+86",
        "'-1",
        "'@x",
        "plain",
    ]


def test_the_pane_built_anew_checks_the_same_file_again(qtbot: QtBot, room: Callable[..., Any], sheet: Path) -> None:
    page = _checked(qtbot, room, sheet)
    again = OwnersPage(page.desk)
    qtbot.addWidget(again)
    again.restore(page.keep())
    qtbot.waitUntil(lambda: again.importing.run_button.isEnabled(), timeout=20_000)
    assert again.importing.path.text() == str(sheet)


def test_another_path_typed_after_the_check_is_not_imported_unchecked(
    qtbot: QtBot, room: Callable[..., Any], office: Office, sheet: Path
) -> None:
    page = _checked(qtbot, room, sheet)
    page.importing.path.setFocus()
    qtbot.keyClicks(page.importing.path, "x")
    assert not page.importing.run_button.isEnabled()
    assert not page.importing.account.isVisible()
    page.importing.run()
    assert _count(office) == 0


def test_a_file_changed_after_the_check_is_refused_and_must_be_checked_again(
    qtbot: QtBot, room: Callable[..., Any], office: Office, sheet: Path
) -> None:
    page = _checked(qtbot, room, sheet)
    with sheet.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(["1栋", "1单元", "103", "赵敏", "13800138099"])
    qtbot.keyClick(page.importing.run_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.importing.notice.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: page.importing.check_button.isEnabled())
    assert not page.importing.run_button.isEnabled()
    assert _count(office) == 0
    page.importing.check()
    qtbot.waitUntil(lambda: page.importing.run_button.text() == "Import 3 rows", timeout=20_000)


def test_after_a_fault_the_file_can_be_checked_again(
    qtbot: QtBot, room: Callable[..., Any], office: Office, sheet: Path
) -> None:
    page = _checked(qtbot, room, sheet)
    faults: list[object] = []
    page.desk.errands.faulted.connect(faults.append)

    def fails(_tables: frozenset[str]) -> None:
        raise ZeroDivisionError

    office.listen(fails)
    page.importing.run()
    qtbot.waitUntil(lambda: bool(faults), timeout=20_000)
    qtbot.waitUntil(lambda: page.importing.check_button.isEnabled())
    assert not page.importing.cancel_button.isVisible()
    assert page.importing.path.isEnabled()
