"""Export of any list: Ctrl+E, a name, and every row of the filter stands in a workbook with the list's own words."""

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from db.models import Diary
from desk import cases, letters, owners, slips
from desk.clock import FixedClock
from desk.exports import Export
from desk.imports import import_owners
from desk.office import Office
from desk.people import NewClerk, add_clerk
from desk.settings import change_privacy
from tests.ui.opened import open_page, open_window
from ui.cases.page import CasesPage
from ui.errands import Cancelled
from ui.exporting import export_to, list_in_front, source_of, writing
from ui.look import Look
from ui.owners.page import OwnersPage
from ui.page import Page
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="directory")


def sheet_of(path: Path) -> list[list[object]]:
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python(skip_empty_area=False)]


def press_export(qtbot: QtBot, window: Window, page: Page, path: Path) -> None:
    """Ctrl+E, the name, Enter; and wait until the file is there and told of."""
    table = list_in_front(page)
    assert table is not None
    qtbot.waitUntil(lambda: table.total > 0)
    qtbot.keyClick(table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialogs = window.findChildren(QFileDialog)
    assert len(dialogs) == 1
    dialogs[0].setOption(QFileDialog.Option.DontUseNativeDialog)
    dialogs[0].selectFile(str(path))
    dialogs[0].accept()
    qtbot.waitUntil(lambda: window.errands.idle() and bool(window.toasts.texts()), timeout=20_000)


@pytest.fixture
def many(office: Office, flat: int, owner: int, clock: FixedClock) -> int:
    """More cases than a page of the list holds."""
    for number in range(130):
        new = cases.NewCase(
            summary=f"=Matter {number}", words="", unit_id=flat, person_id=owner, told_by="王小明", first_receiver_id=1
        )
        office.do(lambda work, new=new: cases.take(work, new))  # type: ignore[misc]
        clock.move_on(timedelta(minutes=1))
    return 130


def test_every_case_of_the_filter_is_exported_and_not_only_those_seen(
    qtbot: QtBot, window: Window, many: int, tmp_path: Path
) -> None:
    page = open_page(qtbot, window, "cases")
    assert isinstance(page, CasesPage)
    page.list.refresh()
    press_export(qtbot, window, page, tmp_path / "waiting.xlsx")
    headings, *rows = sheet_of(tmp_path / "waiting.xlsx")
    assert headings[:7] == ["Number", "Unit", "Summary", "Class", "Due", "Status", "Taken"]
    assert len(rows) == many
    assert rows[-1][0] == "C-2026-0001"
    assert rows[-1][2] == "=Matter 0"
    assert rows[-1][4:7] == [datetime(2026, 11, 23, 16, 0), "Received", datetime(2026, 11, 20, 16, 0)]
    assert window.toasts.texts()[-1] == "Exported to waiting.xlsx, rows: 130"


def test_the_button_beside_the_search_asks_for_the_name_with_a_sensible_one_proposed(
    qtbot: QtBot, window: Window, owner: int
) -> None:
    page = open_page(qtbot, window, "owners")
    (button,) = [each for each in page.findChildren(QPushButton) if each.accessibleName() == "Export this list…"]
    button.click()
    (dialog,) = window.findChildren(QFileDialog)
    assert (Path(dialog.selectedFiles()[0]).stem, dialog.defaultSuffix()) == ("Flats", "xlsx")
    dialog.reject()


def test_an_export_stands_in_the_diary(
    qtbot: QtBot, window: Window, office: Office, owner: int, tmp_path: Path
) -> None:
    page = open_page(qtbot, window, "owners")
    press_export(qtbot, window, page, tmp_path / "flats.xlsx")
    told = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.clerk_id, Diary.new, Diary.note).where(Diary.act == "export.write")
        ).all()
    )
    assert [tuple(row) for row in told] == [(office.clerk_id, "1", "Flats: flats.xlsx")]


def test_the_flats_are_exported_with_all_their_phones_and_their_size_as_a_number(
    qtbot: QtBot, window: Window, office: Office, flat: int, tmp_path: Path
) -> None:
    office.do(lambda work: owners.add_person(work, owners.NewPerson("王小明", "138 0013 8000 / 0571 8765 4321", flat)))
    press_export(qtbot, window, open_page(qtbot, window, "owners"), tmp_path / "flats.xlsx")
    headings, row = sheet_of(tmp_path / "flats.xlsx")
    assert row[headings.index("Phones")] == "138 0013 8000 / 0571 8765 4321"
    assert row[headings.index("Area")] == 89.5


def test_the_columns_are_called_as_on_the_screen(
    qtbot: QtBot, office: Office, folder: Path, taken: cases.Taken, tmp_path: Path
) -> None:
    for window in open_window(qtbot, office, folder, Look(language="zh"), "cases"):
        press_export(qtbot, window, open_page(qtbot, window, "cases"), tmp_path / "受理.xlsx")
    headings, row = sheet_of(tmp_path / "受理.xlsx")
    assert (headings[0], row[headings.index("状态")]) == ("编号", "已受理")


def test_what_the_person_at_the_desk_may_not_see_is_not_exported_either(
    qtbot: QtBot, window: Window, office: Office, owner: int, tmp_path: Path
) -> None:
    """G50"""
    office.do(lambda work: change_privacy(work, True, 0))
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("小陈"))).answer)
    page = open_page(qtbot, window, "owners")
    press_export(qtbot, window, page, tmp_path / "flats.xlsx")
    assert "138 **** 8000" in sheet_of(tmp_path / "flats.xlsx")[1]


def test_slips_and_letters_are_exported_with_their_moments(
    qtbot: QtBot, window: Window, office: Office, taken: cases.Taken, tmp_path: Path
) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number, None))
    letter = letters.NewLetter(to_name="王小明", subject="Leak", body="We come.", case_number=taken.number)
    office.do(lambda work: letters.issue(work, letter))
    press_export(qtbot, window, open_page(qtbot, window, "slips"), tmp_path / "slips.csv")
    with (tmp_path / "slips.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert (row["Number"], row["Case"], row["Raised"]) == ("S-2026-0001", taken.number, "2026-11-20 16:00")
    window.toasts.clear()
    press_export(qtbot, window, open_page(qtbot, window, "letters"), tmp_path / "letters.xlsx")
    headings, sent = sheet_of(tmp_path / "letters.xlsx")
    assert sent[headings.index("Issued")] == datetime(2026, 11, 20, 16, 0)


def test_a_list_of_a_flats_file_is_exported_when_it_has_the_keys(
    qtbot: QtBot, window: Window, flat: int, owner: int, tmp_path: Path
) -> None:
    page = open_page(qtbot, window, "owners", unit_id=flat, tab="history")
    assert isinstance(page, OwnersPage)
    qtbot.waitUntil(lambda: page.browse.view.tab("history") is not None and window.errands.idle())
    table = page.browse.view.tab("history").table  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: table.total > 0)
    table.setFocus()
    press_export(qtbot, window, page, tmp_path / "history.xlsx")
    assert sheet_of(tmp_path / "history.xlsx")[0][:2] == ["When", "Who"]


def test_without_a_list_it_says_so(qtbot: QtBot, window: Window) -> None:
    open_page(qtbot, window, "reports", view="paper")
    window.commands.trigger("export")
    assert window.toasts.texts() == ["There is no list here to export"]


def test_an_export_called_off_leaves_no_file_and_says_so(
    qtbot: QtBot, window: Window, many: int, tmp_path: Path
) -> None:
    page = open_page(qtbot, window, "cases")
    assert isinstance(page, CasesPage)
    source = source_of(page.list.table)
    assert source is not None

    def stop(row: object) -> tuple[str, ...]:
        raise Cancelled

    stopping = Export(source.title, source.headings, source.question, stop)
    export_to(page.desk, page, source.title, writing(stopping), tmp_path / "waiting.xlsx")
    qtbot.waitUntil(lambda: window.toasts.texts() == ["Export stopped; no file was written"])
    assert [each.name for each in tmp_path.iterdir() if each.suffix in (".xlsx", ".part")] == []


def test_a_folder_that_is_not_there_is_told_with_what_to_do(
    qtbot: QtBot, window: Window, owner: int, tmp_path: Path
) -> None:
    page = open_page(qtbot, window, "owners")
    assert isinstance(page, OwnersPage)
    source = source_of(page.browse.list.table)
    assert source is not None
    export_to(page.desk, page, source.title, writing(source), tmp_path / "nowhere" / "flats.xlsx")
    qtbot.waitUntil(lambda: any("There is no folder" in told for told in window.toasts.texts()))


def test_all_owners_are_exported_in_the_columns_of_the_import(
    qtbot: QtBot, window: Window, office: Office, owner: int, tmp_path: Path
) -> None:
    page = open_page(qtbot, window, "owners")
    window.commands.trigger("owners.export")
    (dialog,) = window.findChildren(QFileDialog)
    dialog.selectFile(str(tmp_path / "roll.xlsx"))
    dialog.accept()
    qtbot.waitUntil(lambda: window.toasts.texts() == ["Exported to roll.xlsx, rows: 1"], timeout=20_000)
    assert page.isVisible()
    assert import_owners(office, tmp_path / "roll.xlsx").unchanged == 1
