"""The price list is kept in the settings and printed from there (M09, M37, M53, M54)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk import prices, slips
from desk.cases import Taken
from desk.named import Named
from desk.office import Office
from desk.prices import NewItem
from desk.slips import TypedLine
from tests.conftest import type_text
from tests.desk.prices.listed import Ids, fill
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window, page_of, words_of
from ui.preview import PreviewDialog
from ui.settings.packages import PackageForm
from ui.settings.page import SettingsPage
from ui.settings.priceprint import PricePrint
from ui.settings.prices import PricesPart
from ui.widgets.label import PlainLabel
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 20)


@pytest.fixture
def ids(office: Office) -> Ids:
    """A price list."""
    return fill(office)


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def part(qtbot: QtBot, ids: Ids, window: Window) -> PricesPart:
    """The part, with what is on the list."""
    page = open_page(qtbot, window, "settings")
    assert isinstance(page, SettingsPage)
    page.show_item(part="prices")
    qtbot.waitUntil(lambda: len(page.prices.items.rows()) == 4)
    page.focus_first()
    assert ids.lamp
    return page.prices


def _words(table: object, row: int) -> list[str]:
    model = table.model()  # type: ignore[attr-defined]
    return [str(model.index(row, column).data() or "") for column in range(model.columnCount())]


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def test_the_list_says_what_each_costs_and_what_is_free(part: PricesPart) -> None:
    assert _words(part.items.table, 0) == ["L1", "Replace a lamp", "Service", "¥30.00 / lamp", "Charged", "", ""]
    assert _words(part.items.table, 1)[3:5] == ["¥80.00 / visit", "Free"]
    assert _words(part.packages.table, 0)[:5] == [
        "P1", "Lights of a room", "Replace a lamp ×2 · LED bulb ×2 · Clear a floor drain ×1", "¥165.00", "¥85.00",
    ]  # fmt: skip


def test_how_often_an_entry_was_asked_for_is_counted(
    qtbot: QtBot, part: PricesPart, window: Window, office: Office, ids: Ids, taken: Taken
) -> None:
    """M37: on how many slips of the last twelve months it stands; a void slip asked for nothing."""
    for lines in (
        [TypedLine(item_id=ids.lamp)] * 2,
        [TypedLine(package_id=ids.package)],
        [TypedLine(item_id=ids.lamp)],
    ):
        number = office.do(lambda work: slips.raise_for(work, taken.number)).answer
        office.do(lambda work, number=number, lines=lines: slips.set_lines(work, number, lines))
    office.do(lambda work, number=number: slips.void(work, number, "Twice"))
    qtbot.waitUntil(window.errands.idle)
    part.refresh()
    qtbot.waitUntil(lambda: _words(part.items.table, 0)[-1] == "2")
    assert _words(part.packages.table, 0)[-1] == "1"


def test_an_entry_is_added_by_keys(qtbot: QtBot, part: PricesPart, window: Window, office: Office) -> None:
    _press(qtbot, Key.Key_Insert)
    form = part.items.form
    assert form is not None
    since = form.form.editor("valid_from")
    assert isinstance(since, QLineEdit)
    assert since.placeholderText() == TODAY.isoformat()
    for name, words in (("code", "X1"), ("name_zh", "<b>疏通</b>"), ("unit_zh", "次"), ("price", "十元")):
        type_text(form.form.editor(name), words)
    form.save()
    qtbot.waitUntil(lambda: "no sum of money" in form.form.marks().get("price", ""))
    form.form.fill({"price": "10", "valid_from": TODAY - timedelta(days=400), "charged": False})
    form.save()
    qtbot.waitUntil(lambda: len(part.items.rows()) == 5)
    made = next(each for each in office.ask(prices.price_list).items if each.code == "X1")
    assert (made.name, made.charged) == (Named("", "<b>疏通</b>"), False)
    assert made.price == prices.Held(1000, TODAY - timedelta(days=400))
    qtbot.waitUntil(window.errands.idle)


def test_a_new_price_takes_its_place_among_the_days(
    qtbot: QtBot, part: PricesPart, window: Window, office: Office, ids: Ids
) -> None:
    part.items.select(ids.lamp)
    qtbot.waitUntil(lambda: len(part.prices.rows()) == 1)
    form = part.prices.add()
    assert form is not None
    form.form.fill({"price": "35", "valid_from": TODAY + timedelta(days=30)})
    form.save()
    qtbot.waitUntil(lambda: len(part.prices.rows()) == 2)
    assert _words(part.prices.table, 0)[1:] == ["", "¥35.00", "To come"]
    assert _words(part.prices.table, 1)[3] == "In force"
    assert "35.00" in _words(part.items.table, 0)[5]
    assert len(office.ask(lambda reading: prices.prices_of(reading, ids.lamp))) == 2


def test_the_price_list_is_entered_at_its_rows(qtbot: QtBot, window: Window, ids: Ids) -> None:
    page = open_page(qtbot, window, "settings", part="prices")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.prices.items.table.hasFocus)
    assert ids.lamp


def test_a_new_price_right_after_a_step_in_the_list_is_one_of_the_entry_stepped_to(
    qtbot: QtBot, part: PricesPart, window: Window
) -> None:
    part.items.table.selectRow(0)
    qtbot.waitUntil(window.errands.idle)
    _press(qtbot, Key.Key_Down)
    now = part.items.current()
    assert now is not None
    link = part.items.acts.link("New price…")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)  # before its prices have come
    qtbot.waitUntil(lambda: part.prices.form is not None)
    assert part.prices.owner_id == now.key
    assert part.prices.form is not None
    assert now.name.en in part.prices.form.accessibleName()
    qtbot.waitUntil(window.errands.idle)


def test_a_package_of_what_is_not_listed_is_marked_where_it_stands_and_in_sight(
    qtbot: QtBot, part: PricesPart, window: Window, ids: Ids
) -> None:
    window.resize(911, 512)
    form = part.packages.add()
    assert isinstance(form, PackageForm)
    qtbot.waitUntil(window.errands.idle)
    type_text(form.form.editor("code"), "P2")
    type_text(form.form.editor("name_zh"), "夜间电工套餐")
    form.lines.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, "not on the list")
    _press(qtbot, Key.Key_S, CTRL)
    assert "not on the price list" in form.form.marks()["lines"]
    told = [each for each in form.findChildren(PlainLabel) if "not on the price list" in each.text()]
    assert len([each for each in told if each.isVisible()]) == 1
    qtbot.waitUntil(lambda: any(each.visibleRegion().boundingRect().height() == each.height() for each in told))
    form.lines.set_lines([TypedLine(item_id=ids.lamp, name="Replace a lamp")] * 2)
    form.save()
    qtbot.waitUntil(lambda: "twice" in form.form.marks().get("lines", ""))
    qtbot.waitUntil(window.errands.idle)


def test_an_entry_is_taken_off_and_undo_puts_it_back(qtbot: QtBot, part: PricesPart, window: Window, ids: Ids) -> None:
    part.items.select(ids.hour)
    _press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: len(part.items.rows()) == 3)
    qtbot.waitUntil(window.errands.idle)
    _press(qtbot, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(part.items.rows()) == 4)


def test_an_entry_moves_among_its_kind(qtbot: QtBot, part: PricesPart, window: Window, ids: Ids) -> None:
    part.items.select(ids.drain)
    part.items.acts.link("Up").click()
    qtbot.waitUntil(lambda: _words(part.items.table, 0)[0] == "D1")


def test_a_package_is_written_out_of_the_list(
    qtbot: QtBot, part: PricesPart, window: Window, office: Office, ids: Ids
) -> None:
    """M53."""
    form = part.packages.add()
    assert isinstance(form, PackageForm)
    qtbot.waitUntil(window.errands.idle)
    type_text(form.form.editor("code"), "P2")
    type_text(form.form.editor("name_zh"), "夜间电工套餐")
    form.lines.setFocus()
    for words in ("dgrg", "2.5", "not on the list"):
        focus = QApplication.focusWidget()
        assert focus is not None
        focus.selectAll()  # type: ignore[attr-defined]
        type_text(focus, words)
        _press(qtbot, Key.Key_Return)
    form.save()
    assert form.lines.lines()[1].name == "not on the list"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Line 2: what"
    _press(qtbot, Key.Key_Delete, CTRL)
    form.save()
    qtbot.waitUntil(lambda: len(part.packages.rows()) == 2)
    made = office.ask(prices.price_list).packages[-1]
    assert [(each.item.key, each.quantity) for each in made.lines] == [(ids.hour, 2500)]
    assert made.value == 15000


def test_a_receptionist_reads_the_list_and_prints_it_but_changes_nothing(
    qtbot: QtBot, ids: Ids, window: Window, office: Office
) -> None:
    sit_receptionist(office)
    page = open_page(qtbot, window, "settings", part="prices")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: len(page.prices.items.rows()) == 4)
    assert not page.managers_only.isHidden()
    assert page.prices.items.edit() is None
    assert page.prices.packages.add() is None
    assert ids.lamp


@pytest.mark.parametrize("way", ["key", "palette"])
def test_the_catalogue_is_printed_in_both_languages(
    qtbot: QtBot, ids: Ids, window: Window, office: Office, way: str
) -> None:
    """M09: Ctrl+P on the page, or the palette from anywhere; it is seen before it is printed."""
    office.do(lambda work: prices.add_item(work, NewItem(prices.LineKind.SERVICE, "Z", Named("Only English", "")), "1"))
    if way == "key":
        page = open_page(qtbot, window, "settings")
        page.focus_first()
        _press(qtbot, Key.Key_P, CTRL)
    else:
        window.commands.trigger("prices")
    qtbot.waitUntil(lambda: bool(window.findChildren(PricePrint)))
    [dialog] = window.findChildren(PricePrint)
    dialog.form.fill({"printed": "board", "day": TODAY})
    dialog.save()
    qtbot.waitUntil(lambda: bool(window.findChildren(PreviewDialog)), timeout=20_000)
    [preview] = window.findChildren(PreviewDialog)
    told = words_of(preview.pdf)
    for words in (
        "更换灯泡",
        "Replace a lamp",
        "Only English",
        "服务收费价目公示",
        "30.00",
        "80.00",
        "165.00",
        "85.00",
    ):
        assert words in told
    preview.reject()


@pytest.mark.parametrize("name", ["items", "prices"])
def test_what_is_being_written_stands_open_again_in_the_other_language(
    qtbot: QtBot, part: PricesPart, window: Window, ids: Ids, name: str
) -> None:
    """G11."""
    part.items.select(ids.bulb)
    qtbot.waitUntil(lambda: window.errands.idle() and part.prices.owner_id == ids.bulb)
    form = getattr(part, name).add()
    field = "name_en" if name == "items" else "price"
    form.form.go_to(field)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClicks(focus, "12.50")
    window.set_look(replace(window.look, language="zh"))
    again = page_of(window, "settings")
    assert isinstance(again, SettingsPage)
    found = getattr(again.prices, name)
    qtbot.waitUntil(lambda: window.errands.idle() and found.form is not None)
    assert found.form.form.read()[field] == "12.50"
    assert found.form.form.editor(field).hasFocus()


@pytest.mark.parametrize("id", ["slips", "prices", "printers"])
def test_the_part_gone_to_is_whole_in_the_list_of_parts(qtbot: QtBot, window: Window, id: str) -> None:
    window.resize(911, 512)
    page = open_page(qtbot, window, "settings", part=id)
    assert isinstance(page, SettingsPage)
    parts = page.choice
    assert parts.viewport().rect().contains(parts.visualItemRect(parts.currentItem()))
