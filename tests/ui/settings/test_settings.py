"""Settings: facts of the office, people at the desk, the look, printers."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from desk import people
from desk.office import Office
from desk.settings import change_facts
from tests.conftest import type_text
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window, page_of
from ui.deskmenu import DeskMenu
from ui.remembered import Remembered
from ui.settings.page import SettingsPage
from ui.settings.people import ClerkDialog
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> SettingsPage:
    """The settings with the office in sight."""
    page = open_page(qtbot, window, "settings")
    assert isinstance(page, SettingsPage)
    return page


def line_of(page: SettingsPage, name: str) -> QLineEdit:
    editor = page.office.form.editor(name)
    assert isinstance(editor, QLineEdit)
    return editor


def test_the_facts_of_the_office_are_saved_with_a_key(
    qtbot: QtBot, window: Window, office: Office, page: SettingsPage
) -> None:
    line_of(page, "office_zh").setFocus()
    line_of(page, "office_zh").selectAll()
    type_text(line_of(page, "office_zh"), "阳光花园客户服务中心")
    qtbot.keyClicks(line_of(page, "estate_en"), "Sunny Garden")
    assert page.office.dirty()
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and not page.office.dirty())
    assert office.facts.office_zh == "阳光花园客户服务中心"
    assert office.facts.estate_en == "Sunny Garden"
    assert window.toasts.texts() == ["The facts of the office are saved"]


def test_a_field_changed_elsewhere_meanwhile_is_not_put_back(
    qtbot: QtBot, window: Window, office: Office, page: SettingsPage
) -> None:
    qtbot.keyClicks(line_of(page, "estate_en"), "Sunny Garden")
    office.do(lambda work: change_facts(work, replace(work.facts, office_zh="阳光花园", hotline="0755 1234")))
    qtbot.waitUntil(window.errands.idle)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and not page.office.dirty())
    assert (office.facts.estate_en, office.facts.hotline) == ("Sunny Garden", "0755 1234")
    assert line_of(page, "hotline").text() == "0755 1234"


def test_the_largest_photo_is_a_setting(qtbot: QtBot, window: Window, office: Office, page: SettingsPage) -> None:
    line_of(page, "office_en").setText("Desk")
    page.office.form.fill({"attachment_mb": 45})
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and office.facts.attachment_mb == 45)
    assert not page.office.dirty()


def test_a_refusal_marks_its_field_and_keeps_what_was_typed(
    qtbot: QtBot, window: Window, office: Office, page: SettingsPage
) -> None:
    before = office.facts
    line_of(page, "estate_en").setText("Sunny Garden")
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "office_zh" in page.office.form.marks())
    assert office.facts == before
    assert line_of(page, "estate_en").text() == "Sunny Garden"
    page.office.reset()
    assert not page.office.dirty()
    assert page.office.form.marks() == {}


def test_somebody_new_joins_the_desk(qtbot: QtBot, window: Window, office: Office, page: SettingsPage) -> None:
    window.open("settings", part="people")
    qtbot.waitUntil(lambda: page.people.table.current_row() is not None)  # Enter has somebody to change from the first
    qtbot.keyClick(page.people.table, Qt.Key.Key_Insert)
    (dialog,) = page.findChildren(ClerkDialog)
    dialog.save()
    qtbot.waitUntil(lambda: "name" in dialog.form.marks())
    name, post = dialog.form.editor("name"), dialog.form.editor("post")
    type_text(name, "李静")
    type_text(post, "客服主管")
    qtbot.keyClick(post, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.errands.idle() and page.people.table.total == 2)
    assert office.ask(people.clerks)[-1].name == "李静"


def test_the_last_person_at_the_desk_stays(qtbot: QtBot, window: Window, office: Office, page: SettingsPage) -> None:
    window.open("settings", part="people")
    qtbot.waitUntil(lambda: page.people.table.total == 1)
    page.people.table.setFocus()
    page.people.table.selectRow(0)
    qtbot.keyClick(page.people.table, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(ClerkDialog)
    active = dialog.form.editor("active")
    assert isinstance(active, QCheckBox)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(active, Qt.Key.Key_Space)
    assert not active.isChecked()
    qtbot.keyClick(active, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "active" in dialog.form.marks())
    assert office.ask(people.clerks)[0].active
    dialog.reject()


def test_a_receptionist_reads_that_roles_are_a_managers_and_may_mend_her_post(
    qtbot: QtBot, window: Window, office: Office, page: SettingsPage
) -> None:
    """The refusal is not the first to say it."""
    window.open("settings", part="people")
    assert not page.people.managers_only.isVisible()
    sit_receptionist(office)
    page.people.refresh()
    qtbot.waitUntil(page.people.managers_only.isVisible)
    qtbot.waitUntil(lambda: window.errands.idle() and page.people.table.total == 2)
    page.people.table.setFocus()
    page.people.table.selectRow(1)
    qtbot.keyClick(page.people.table, Qt.Key.Key_Return)
    (dialog,) = page.findChildren(ClerkDialog)
    assert not dialog.form.editor("role").isEnabled()
    assert not dialog.form.editor("active").isEnabled()
    qtbot.keyClicks(dialog.form.editor("post"), "Night desk")
    dialog.save()
    qtbot.waitUntil(lambda: office.ask(people.clerks)[-1].post == "Night desk")


def test_another_look_is_worn_at_once_and_what_was_typed_stays(
    qtbot: QtBot, window: Window, folder: Path, page: SettingsPage
) -> None:
    line_of(page, "estate_en").setText("Half a na")
    window.open("settings", part="look")
    dark = page.look.form.editor("dark")
    qtbot.keyClick(dark.focusProxy(), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.look.dark and window.errands.idle())
    again = page_of(window, "settings")
    assert isinstance(again, SettingsPage)
    assert again is not page
    assert Remembered(folder).look().dark
    assert again.choice.value() == "look"
    assert again.look.form.editor("dark").focusProxy() is window.focusWidget()
    assert line_of(again, "estate_en").text() == "Half a na"
    assert again.office.dirty()


def test_a_pc_without_printers_says_where_papers_go(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    window.open("settings", part="printers")
    qtbot.waitUntil(lambda: window.errands.idle() and not page.printers.nothing.isHidden())
    assert page.printers.form.isHidden()


def test_the_printer_chosen_for_a_kind_of_paper_is_remembered(
    qtbot: QtBot, window: Window, folder: Path, page: SettingsPage
) -> None:
    kinds = ("slip", "letter", "report", "list")
    page.printers.show_printers((["Front desk", "Office A4"], dict.fromkeys(kinds, "Front desk")))
    choice = page.printers.form.editor("letter")
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert "Office A4" in (folder / "desk.ini").read_text(encoding="utf-8")


def test_the_status_bar_leads_to_the_book(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    window.open("settings", part="book")
    assert page.choice.value() == "book"
    assert page.book.isVisible()


def test_a_person_half_described_is_there_again_after_escape(qtbot: QtBot, window: Window, page: SettingsPage) -> None:
    window.open("settings", part="people")
    for _again in range(2):  # also after a second look at it
        page.people.add()
        dialog = page.findChildren(ClerkDialog)[-1]
        name = dialog.form.editor("name")
        if not _again:
            type_text(name, "李静")
        assert dialog.form.read()["name"] == "李静"
        qtbot.keyClick(name, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not page.findChildren(ClerkDialog))
    page.people.add()
    [dialog] = page.findChildren(ClerkDialog)
    assert dialog.form.read()["name"] == "李静"
    dialog.save()
    qtbot.waitUntil(lambda: window.errands.idle() and page.people.table.total == 2)
    qtbot.waitUntil(lambda: not page.findChildren(ClerkDialog))
    page.people.add()
    [dialog] = page.findChildren(ClerkDialog)
    assert dialog.form.read()["name"] == ""
    dialog.reject()


def test_the_desk_menu_says_who_may_what(qtbot: QtBot, window: Window, office: Office) -> None:
    """M15: so that it is clear who sees a withheld name."""
    office.do(lambda work: people.add_clerk(work, people.NewClerk("周敏", "Front desk", people.DeskRole.MANAGER)))
    sit_receptionist(office)
    clerks = office.ask(people.clerks)
    menu = DeskMenu(clerks, clerks[0].id, window.look, lambda _id: None, lambda _look: None, [], window)
    words = [each.text() for each in menu.actions()]
    assert words[1:4] == ["前台 Front desk · Administrator", "周敏 · Front desk · Manager", "前台小李 · Receptionist"]
    menu.deleteLater()
