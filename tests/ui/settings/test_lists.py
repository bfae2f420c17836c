"""The lists of the office are changed on screen, by keys, and serve the next case at once (M03, M04, M06, M77)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import CaseClass
from desk import cases, choices, estates, owners, people
from desk.choices import Limit, LimitUnit
from desk.named import Named
from desk.office import Office
from desk.work import UnitOfWork
from tests.conftest import type_text
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window, page_of
from ui.cases.intake import IntakePage
from ui.recordlist import RecordList
from ui.settings.hours import HoursPart
from ui.settings.officelist import OfficeListsPart
from ui.settings.page import SettingsPage
from ui.settings.part import ListsPart
from ui.widgets.combo import Choice
from ui.widgets.link import LinkButton
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> SettingsPage:
    """The settings."""
    page = open_page(qtbot, window, "settings")
    assert isinstance(page, SettingsPage)
    return page


def _show(qtbot: QtBot, page: SettingsPage, part: str) -> RecordList:
    page.show_item(part=part)
    shown = page.part()
    assert isinstance(shown, OfficeListsPart)
    first = shown.lists_in_order()[0]
    qtbot.waitUntil(lambda: bool(first.rows()))
    page.focus_first()
    return first


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def _write(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, text)


def _link(shown: RecordList, text: str) -> None:
    [link] = [each for each in shown.findChildren(LinkButton) if each.text() == text and each.isVisible()]
    link.click()


def test_a_class_added_by_keys_is_the_class_of_the_next_call(
    qtbot: QtBot, window: Window, page: SettingsPage, office: Office, owner: int
) -> None:
    """M04."""
    shown = _show(qtbot, page, "classes")
    before = len(shown.rows())
    _press(qtbot, Key.Key_Insert)
    _write("宠物管理")
    _press(qtbot, Key.Key_Return)
    _write("Pets")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(shown.rows()) == before + 1)
    assert shown.current().code == "pets"
    assert shown.table.hasFocus()
    _press(qtbot, Key.Key_N, CTRL)
    intake = page_of(window, "intake")
    assert isinstance(intake, IntakePage)
    qtbot.waitUntil(lambda: window.errands.idle() and intake.form.place_of_cursor()[0] == "who")
    _write("1380013")
    _press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: intake.form.caller.unit_id is not None and window.errands.idle())
    assert intake.form.place_of_cursor()[0] == "class"
    _write("宠物")
    _press(qtbot, Key.Key_Return)
    intake.form.go_to("summary")
    _write("A dog off its lead")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).rows))
    [row] = office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).rows
    assert (row.class_name, row.summary) == (Named("Pets", "宠物管理"), "A dog off its lead")
    qtbot.waitUntil(window.errands.idle)
    assert owner


def test_a_limit_is_changed_by_f2_and_a_refusal_marks_its_field(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    """M03, M77."""
    shown = _show(qtbot, page, "classes")
    shown.table.selectRow(1)
    assert shown.current().code == "lift"
    _press(qtbot, Key.Key_F2)
    form = shown.form
    assert form is not None
    form.form.fill({"solution_amount": 2, "name_zh": "", "name_en": ""})
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "name_zh" in form.form.marks())
    form.form.fill({"name_zh": "电梯", "name_en": "Lift"})
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: shown.form is None)
    lift = next(each for each in office.ask(choices.classes) if each.code == "lift")
    assert lift.solution == Limit(2, LimitUnit.HOURS)
    assert lift.trade_id is not None


def test_a_new_name_by_f2_leaves_the_limits_of_an_older_program_as_they_are(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    def older(work: UnitOfWork) -> None:
        row = work.session.scalars(select(CaseClass).where(CaseClass.code == "lift")).one()
        row.reply_amount, row.solution_amount = 0, 20_000
        work.session.flush()

    office.do(older)
    shown = _show(qtbot, page, "classes")
    shown.table.selectRow(1)
    _press(qtbot, Key.Key_F2)
    form = shown.form
    assert form is not None
    form.form.fill({"name_en": "Lifts"})
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: shown.form is None)
    lift = next(each for each in office.ask(choices.class_tree) if each.code == "lift")
    assert (lift.name.en, lift.reply.amount, lift.solution.amount) == ("Lifts", 0, 20_000)


def test_the_form_of_a_class_scrolls_into_sight(qtbot: QtBot, page: SettingsPage) -> None:
    shown = _show(qtbot, page, "classes")
    form = shown.add()
    assert form is not None
    qtbot.waitUntil(lambda: not form.visibleRegion().isEmpty() and form.visibleRegion().boundingRect().top() == 0)


def test_a_heading_offers_neither_itself_nor_what_is_left_out(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    office.do(lambda work: choices.leave_out(work, choices.Listed.TRADES, 1))
    shown = _show(qtbot, page, "classes")
    form = shown.edit(shown.rows()[0])
    assert form is not None
    headings, trades = form.form.editor("parent_id"), form.form.editor("trade_id")
    assert isinstance(headings, Choice)
    assert isinstance(trades, Choice)
    assert [headings.itemText(place) for place in range(headings.count())][1:] == [
        "Management service", "Charges", "Sudden events",
    ]  # fmt: skip
    assert "Plumbing" not in [trades.itemText(place) for place in range(trades.count())]


@pytest.mark.parametrize("part", ["places", "trades", "causes"])
def test_an_entry_is_added_moved_left_out_and_used_again(
    qtbot: QtBot, window: Window, page: SettingsPage, part: str
) -> None:
    shown = _show(qtbot, page, part)
    count = len(shown.rows())
    _press(qtbot, Key.Key_Insert)
    _write("新的一项")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(shown.rows()) == count + 1)
    assert shown.current().name.zh == "新的一项"
    _link(shown, "Up")
    qtbot.waitUntil(lambda: shown.rows()[-2].name.zh == "新的一项")
    _link(shown, "Leave out")
    qtbot.waitUntil(lambda: shown.rows()[-1].name.zh == "新的一项" and not shown.rows()[-1].active)
    qtbot.waitUntil(lambda: bool(window.toasts.texts()))
    window.toasts.act()
    qtbot.waitUntil(lambda: all(row.active for row in shown.rows()))
    qtbot.waitUntil(lambda: window.toasts.texts()[-1].startswith("Taken back: 新的一项 is left out"))


def test_a_building_is_given_to_another_estate(qtbot: QtBot, page: SettingsPage, office: Office, flat: int) -> None:
    """M14: several estates share one book."""
    shown = _show(qtbot, page, "estates")
    _press(qtbot, Key.Key_Insert)
    _write("滨江苑")
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: len(shown.rows()) == 2)
    buildings = page.estates.buildings
    buildings.table.setFocus()
    _press(qtbot, Key.Key_Return)
    form = buildings.form
    assert form is not None
    form.form.fill({"estate_id": 2})
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: [row.buildings for row in shown.rows()] == [0, 1])
    assert [each.estate_id for each in office.ask(estates.buildings)] == [2]
    assert office.ask(lambda reading: owners.unit_by_code(reading, "3-2-1801")) == flat


def test_an_estate_put_in_by_mistake_is_taken_off_and_comes_back(
    qtbot: QtBot, window: Window, page: SettingsPage, office: Office
) -> None:
    shown = _show(qtbot, page, "estates")
    shown.add(name_zh="误建小区")
    page.save()
    qtbot.waitUntil(lambda: len(shown.rows()) == 2)
    _press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: len(shown.rows()) == 1)
    qtbot.waitUntil(lambda: bool(window.toasts.texts()))
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(shown.rows()) == 2)
    assert office.ask(estates.estates)[-1].name.zh == "误建小区"


def test_a_receptionist_reads_first_that_the_lists_are_a_managers(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    shown = _show(qtbot, page, "causes")
    assert not page.managers_only.isVisible()
    sit_receptionist(office)
    page.refresh()
    qtbot.waitUntil(page.managers_only.isVisible)
    for key in (Key.Key_Insert, Key.Key_Return, Key.Key_F2, Key.Key_Delete):
        _press(qtbot, key)
        assert shown.form is None
    assert not [each for each in shown.findChildren(LinkButton) if each.isVisible() and each.isEnabled()]
    page.show_item(part="steps")
    qtbot.waitUntil(lambda: not page.managers_only.isVisible())
    page.show_item(part="workers")
    qtbot.waitUntil(lambda: "dispatcher" in page.managers_only.text() and page.managers_only.isVisible())
    office.sit_down(1)
    new = people.NewClerk("何知夏", role=people.DeskRole.DISPATCHER)
    office.sit_down(office.do(lambda work: people.add_clerk(work, new)).answer)
    page.refresh()
    qtbot.waitUntil(lambda: not page.managers_only.isVisible())


def test_hostile_names_are_shown_as_letters(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    words = "<b>x</b> {{7*7}} {name}"
    office.do(lambda work: choices.add_place(work, Named(words, words), False))
    shown = _show(qtbot, page, "places")
    assert shown.rows()[-1].name.en == words
    shown.select(shown.rows()[-1].key)
    _link(shown, "Leave out")
    qtbot.waitUntil(lambda: not shown.rows()[-1].active)


@pytest.mark.parametrize("part", ["places", "classes", "trades", "causes", "estates", "quick", "steps", "hours"])
def test_the_dark_takes_nothing_that_was_just_typed_in_a_form(
    qtbot: QtBot, window: Window, page: SettingsPage, part: str
) -> None:
    """G11: built anew, the part has the entry open again, or offers it."""

    def first_of(shown: SettingsPage) -> RecordList:
        here = shown.part()
        return here.days if isinstance(here, HoursPart) else cast(ListsPart, here).lists_in_order()[0]

    page.show_item(part=part)
    qtbot.waitUntil(lambda: bool(first_of(page).owner_id))
    field = "note" if part == "hours" else "name_zh"
    form = first_of(page).add()
    assert form is not None
    type_text(form.form.editor(field), "刚刚写下")
    window.set_look(replace(window.look, dark=True))
    qtbot.waitUntil(lambda: window.look.dark and window.errands.idle())
    again = page_of(window, "settings")
    assert isinstance(again, SettingsPage)
    assert again is not page
    shown = first_of(again)
    if part == "hours":
        qtbot.waitUntil(shown.place.unfinished.isVisible)
        shown.go_on()
    qtbot.waitUntil(lambda: shown.form is not None)
    assert shown.form is not None
    assert shown.form.form.read()[field] == "刚刚写下"
