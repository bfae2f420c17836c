"""The intake screen: a call from the first key to the paper, by keyboard alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desk import cases, owners, settings, slips
from desk.clock import FixedClock
from desk.office import Office
from tests.safety.test_hostile_screens import rich
from tests.ui.cases.intake_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from tests.ui.plain import assert_plain
from ui.preview import PreviewDialog


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, folder)
    yield at_desk
    at_desk.leave()
    assert at_desk.faults == []


def test_a_call_becomes_case_and_printed_slip_in_twelve_keys_at_most(desk: AtDesk, owner: int, folder: Path) -> None:
    """B1, loved feature 2: every key that is no letter of the text is counted, from Ctrl+N to F9."""
    page = desk.new()
    desk.choose_caller("1380013")
    assert desk.at() == "class"
    desk.write("lift")
    desk.press(KEY.Key_Return)
    assert desk.at() == "place"
    desk.write("2号梯")
    desk.press(KEY.Key_Return)
    assert desk.at() == "summary"
    desk.write("Lift 2 stops between floors")
    desk.press(KEY.Key_Return)
    assert desk.at() == "words"
    desk.write("电梯停在半空，很害怕。")
    desk.press(KEY.Key_F9)
    assert desk.pressed <= 12
    paper = folder / "papers" / "slip-S-2026-0001.pdf"
    desk.until(lambda: bool(desk.window.findChildren(PreviewDialog)))
    desk.settle()
    told = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_bounded()
    assert "电梯停在半空" in told
    case = desk.cases()[0]
    assert (case.number, case.unit, case.told_by) == ("C-2026-0001", "3-2-1801", "王小明")
    assert case.class_name is not None
    assert case.class_name.en == "Lift"
    file = desk.office.ask(lambda reading: cases.file_of(reading, case.number))
    assert (file.place, file.words) == ("2号梯", "电梯停在半空，很害怕。")
    assert file.told_phone == "138 0013 8000"
    assert file.trade is not None
    assert file.trade.en == "Lifts", "the class proposes its trade"
    assert desk.office.ask(lambda reading: slips.file_of(reading, "S-2026-0001")).row.printed == 1
    assert page.form.empty(), "the form is ready for the next call"
    assert desk.at() == "who"
    assert any("C-2026-0001" in text and "S-2026-0001" in text for text in desk.window.toasts.texts())


def test_everything_of_the_caller_stands_there_before_the_first_word_is_typed(
    desk: AtDesk, office: Office, owner: int, taken: cases.Taken
) -> None:
    """B3, M01"""
    slow = owners.NewPerson("王小明", "138 0013 8000", handling="Hard of hearing", tier=owners.Tier.KEY)
    office.do(lambda work: owners.change_person(work, owner, slow))
    page = desk.new()
    desk.choose_caller("wxm")
    pane = page.pane
    assert pane.file.title.text() == "王小明"
    assert pane.role.text() == "Owner"
    assert pane.tier.text() == "Key person"
    assert pane.minding.handling.isVisible()
    assert [row.number for row in pane.table.rows()] == ["C-2026-0001"]  # type: ignore[attr-defined]
    assert page.notice.isVisible()
    assert (page.form.told_by.text(), page.form.unit.text()) == ("王小明", "3-2-1801")


def test_the_greeting_stands_there_in_both_languages_as_soon_as_the_form_does(
    desk: AtDesk, office: Office, clock: FixedClock
) -> None:
    """M10"""
    named = {"office_en": "Sunny Garden service centre", "office_zh": "阳光花园服务中心"}
    office.do(lambda work: settings.change_facts(work, replace(office.facts, **named)))
    page = desk.new()
    assert desk.at() == "who"
    told = page.head.greeting.text()
    assert "Good afternoon, Sunny Garden service centre." in told
    assert "下午好，阳光花园服务中心。" in told
    clock.move_on(timedelta(hours=16))
    page.refresh()
    desk.settle()
    assert "Good morning" in page.head.greeting.text()


def test_nothing_is_kept_without_a_first_receiver(desk: AtDesk, owner: int) -> None:
    """M11"""
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.summary.setText("Noise at night")
    page.form.receiver.set_options([])
    desk.press(KEY.Key_S, CTRL)
    desk.settle()
    assert set(page.form.marks()) == {"first_receiver"}
    assert desk.cases() == ()


def test_a_refused_save_keeps_every_word_marks_the_field_and_goes_to_it(desk: AtDesk) -> None:
    page = desk.new()
    form = page.form
    form.go_to("told_by")
    desk.write("陈先生")
    desk.press(KEY.Key_Tab)
    desk.write("99栋9单元9999")
    form.go_to("summary")
    desk.write("漏水")
    desk.press(KEY.Key_F9)
    desk.settle()
    assert set(form.marks()) == {"unit"}
    assert desk.at() == "unit"
    assert (form.told_by.text(), form.unit.text(), form.summary.text()) == ("陈先生", "99栋9单元9999", "漏水")
    assert page.print_button.isEnabled()
    assert desk.cases() == ()
    assert slips_of(desk) == 0


def slips_of(desk: AtDesk) -> int:
    return desk.office.ask(slips.counts).out


def test_an_empty_form_is_refused_with_a_sentence(desk: AtDesk) -> None:
    page = desk.new()
    desk.press(KEY.Key_F9)
    desk.settle()
    assert list(page.form.marks()) == ["summary"]
    assert desk.at() == "summary"


def test_pressed_twice_f9_makes_one_case_and_one_slip(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.summary.setText("Lamp out")
    desk.press(KEY.Key_F9)
    desk.press(KEY.Key_F9)
    desk.until(lambda: bool(desk.window.findChildren(PreviewDialog)))
    desk.settle()
    assert len(desk.cases()) == 1
    assert slips_of(desk) == 1


def test_a_caller_who_is_not_on_file_keeps_the_name_and_the_unit_in_any_spelling(desk: AtDesk, flat: int) -> None:
    page = desk.new()
    desk.write("赵女士")
    page.form.go_to("unit")
    desk.write("3栋2单元1801")
    page.form.go_to("summary")
    desk.write("门禁卡失灵")
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    case = desk.cases()[0]
    assert (case.told_by, case.unit) == ("赵女士", "3-2-1801")
    assert page.form.empty()


def test_a_phone_nobody_has_is_kept_with_the_case(desk: AtDesk, flat: int) -> None:
    page = desk.new()
    desk.write("139 9999 0000")
    desk.press(KEY.Key_Insert)
    assert desk.at() == "told_by"
    desk.write("Mr Gray")
    page.form.go_to("summary")
    desk.write("Asks for the opening hours")
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    file = desk.office.ask(lambda reading: cases.file_of(reading, "C-2026-0001"))
    assert (file.row.told_by, file.told_phone) == ("Mr Gray", "139 9999 0000")


def test_another_unit_typed_brings_that_units_file(desk: AtDesk, office: Office, owner: int) -> None:
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "402", 120.0)))
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.go_to("unit")
    desk.write("5-1-402")
    desk.settle()
    assert page.pane.card is not None
    assert page.pane.card.unit is not None
    assert page.pane.card.unit.code == "5-1-402"


def test_what_is_told_can_be_added_to_the_case_that_is_open_already(
    desk: AtDesk, owner: int, taken: cases.Taken
) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.words.setPlainText("又开始滴水了")
    page.keeper.timer.timeout.emit()
    next(link for link in page.notice.findChildren(QPushButton) if link.text() == "Add to it").click()
    desk.settle()
    assert desk.here == "cases"
    assert len(desk.cases()) == 1
    lines = desk.office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.text for line in lines if line.what == "note"] == ["又开始滴水了"]
    assert desk.drafts() == ()


def test_a_duplicate_kept_apart_is_not_asked_about_again(desk: AtDesk, owner: int, taken: cases.Taken) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    next(link for link in page.notice.findChildren(QPushButton) if link.text() == "Keep apart").click()
    assert not page.notice.isVisible()
    page.refresh()
    desk.settle()
    assert not page.notice.isVisible()


def test_ctrl_s_saves_and_shows_the_case(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.summary.setText("Lamp out")
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: desk.here == "cases")
    desk.settle()
    assert desk.cases()[0].number == "C-2026-0001"


def test_the_due_time_follows_the_class_and_is_no_stop_for_tab_or_enter(desk: AtDesk) -> None:
    page = desk.new()
    assert "5 working days" in page.form.due.text()
    page.form.go_to("class")
    desk.write("water leak")
    desk.press(KEY.Key_Return)
    desk.settle()
    assert page.form.due.text().endswith("2 working days")
    assert "+ 2 working days" in page.form.due.toolTip()
    page.form.go_to("first_receiver")
    desk.press(KEY.Key_Return)
    assert page.print_button.hasFocus(), "after the last field comes the button"


def test_tab_goes_through_the_form_in_reading_order(desk: AtDesk) -> None:
    page = desk.new()
    page.form.channel.segments()[0].setFocus()
    seen = []
    for _ in range(14):
        seen.append(desk.at())
        desk.press(KEY.Key_Tab)
    wanted = ["channel", "who", "told_by", "unit", "relation", "kind", "class", "place", "summary", "words"]
    assert seen == [*wanted, "urgency", "access", "told", "trade"]
    assert desk.at() == "first_receiver"


def test_a_megabyte_of_text_is_kept_whole(desk: AtDesk, owner: int) -> None:
    """G34"""
    page = desk.new()
    desk.choose_caller("1380013")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("漏水" * 250_000 + "x" * 500_000)
    page.form.go_to("words")
    desk.press(KEY.Key_V, CTRL)
    clipboard.clear()
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    file = desk.office.ask(lambda reading: cases.file_of(reading, "C-2026-0001"))
    assert len(file.words) == 1_000_000


ODD = {
    "\0nul": "nul",
    "lone\ud800 half": "lone half",
    "<b>bold<img src=x>": "<b>bold<img src=x>",
    "\u202eturned": "turned",
    "%_*\"'": "%_*\"'",
    "& <a href=x>y</a> &amp;": "& <a href=x>y</a> &amp;",
}


@pytest.mark.parametrize("odd", ODD)
def test_odd_text_neither_stops_the_form_nor_reaches_the_screen_as_markup(desk: AtDesk, owner: int, odd: str) -> None:
    """The words are in the book and on the screen, in the form, the list and the file, letter by letter."""
    page = desk.new()
    desk.write(odd)
    desk.settle()
    page.form.fill({"who": "", "told_by": "X"})
    page.form.fill({"summary": odd, "words": odd, "place": odd, "access": odd})
    page.form.changed.emit()
    page.keeper.timer.timeout.emit()
    desk.settle()
    assert rich(desk.window) == []
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    (case,) = desk.cases()
    file = desk.office.ask(lambda reading: cases.file_of(reading, case.number))
    assert (file.words, file.place, file.access) == (ODD[odd], ODD[odd], ODD[odd])
    for what in ({"filter": "all"}, {"number": case.number}):
        desk.window.open("cases", **what)
        desk.settle()
        assert_plain(desk.window, ODD[odd])


def test_a_ringing_number_brings_its_owner(desk: AtDesk, owner: int) -> None:
    desk.window.call("13800138000")
    desk.settle()
    assert desk.page.form.told_by.text() == "王小明"
    assert desk.page.pane.file.isVisible()


def test_the_file_of_a_flat_leads_to_a_form_for_it(desk: AtDesk, flat: int, owner: int) -> None:
    desk.window.open("intake", unit_id=flat, person_id=owner)
    desk.settle()
    assert (desk.page.form.told_by.text(), desk.page.form.unit.text()) == ("王小明", "3-2-1801")
    assert desk.page.pane.file.isVisible()


def test_building_the_page_shows_no_widget_as_a_window_of_its_own(desk: AtDesk, owner: int) -> None:
    desk.new()
    desk.choose_caller("1380013")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert [each for each in app.topLevelWidgets() if each.isVisible()] == [desk.window]


def test_in_a_narrow_window_the_notice_comes_first_and_the_buttons_stay_in_sight(
    desk: AtDesk, owner: int, taken: cases.Taken
) -> None:
    page = desk.new()
    desk.window.resize(911, 512)
    desk.choose_caller("1380013")
    desk.settle()
    assert not page.body.wide()
    assert page.notice.isVisible()
    above = page.notice.mapTo(page, page.notice.rect().bottomLeft()).y()
    assert above <= page.body.y()
    assert page.form.y() < page.pane.y()
    foot = page.print_button.mapTo(desk.window, page.print_button.rect().bottomLeft()).y()
    assert foot < desk.window.height()


def test_the_phone_of_somebody_typed_over_does_not_stay_with_the_next(desk: AtDesk, office: Office, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("王小明")
    assert page.form.caller.phone
    for name, words in (("told_by", "陈雨"), ("unit", "")):
        page.form.go_to(name)
        page.form.editor(name).selectAll()
        desk.press(KEY.Key_Delete)
        desk.write(words)
    page.form.go_to("summary")
    desk.write("Lamp out")
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()
    (case,) = desk.cases()
    file = office.ask(lambda reading: cases.file_of(reading, case.number))
    assert (file.row.told_by, file.told_phone) == ("陈雨", "")


def test_somebody_else_of_the_same_flat_calls_from_the_number_found(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.told_by.setText("王太太")
    phone = page.form.caller.phone
    assert page.form.typed("d", "r").new.told_phone == phone
    page.form.who.clear()
    assert page.form.typed("d", "r").new.told_phone == ""


def test_a_number_that_rings_stays_with_whoever_is_calling(desk: AtDesk, owner: int) -> None:
    desk.new()
    desk.window.call("13800138000")
    desk.settle()
    form = desk.page.form
    assert form.caller.name == "王小明"
    for each in (form.told_by, form.unit):
        each.selectAll()
        desk.qtbot.keyClick(each, KEY.Key_Delete)
    assert form.typed("d", "r").new.told_phone == form.who.text()


def test_enter_after_the_name_leads_to_the_class_and_the_flat_stays(desk: AtDesk, flat: int) -> None:
    """B1: whoever is not on file is the name typed; what they are to the flat is told by nobody."""
    page = desk.new()
    desk.choose_caller("3-2-1801")
    assert desk.at() == "told_by"
    desk.write("Somebody New")
    desk.press(KEY.Key_Return)
    assert desk.at() == "class"
    desk.write("leak")
    desk.press(KEY.Key_Return)
    assert page.form.unit.text() == "3-2-1801"
    page.form.fill({"summary": "Ceiling drips"})
    desk.press(KEY.Key_F9)
    desk.until(lambda: bool(desk.cases()))
    desk.settle()
    (case,) = desk.cases()
    sheet = desk.office.ask(lambda reading: slips.sheet_of(reading, "S-2026-0001"))
    assert (case.unit, sheet.told_by, sheet.relation) == ("3-2-1801", "Somebody New", "")
    last = desk.window.toasts.texts()[-1]
    assert case.number in last, "one sentence names the case"
    assert sheet.number in last, "and its slip"


def test_without_a_flat_enter_after_the_name_asks_for_it(desk: AtDesk) -> None:
    page = desk.new()
    page.form.go_to("told_by")
    desk.write("Somebody New")
    desk.press(KEY.Key_Return)
    assert desk.at() == "unit"
    desk.press(KEY.Key_Return)
    assert desk.at() == "class"


def test_what_one_on_file_is_to_the_flat_goes_with_the_name_unless_it_was_chosen(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    assert page.form.relation.value() == "owner"
    page.form.go_to("told_by")
    page.form.told_by.selectAll()
    desk.write("Somebody New")
    assert page.form.relation.value() is None
    page.form.relation.setFocus()
    for _ in range(3):
        desk.press(KEY.Key_Down)
    page.form.fill({"summary": "Ceiling drips"})
    desk.press(KEY.Key_F9)
    desk.until(lambda: bool(desk.cases()))
    desk.settle()
    assert desk.office.ask(lambda reading: slips.sheet_of(reading, "S-2026-0001")).relation == "family"


def test_words_that_are_no_class_are_marked_at_once_and_a_place_is_free(desk: AtDesk) -> None:
    page = desk.new()
    page.form.go_to("class")
    desk.write("zzzz")
    desk.press(KEY.Key_Return)
    assert desk.at() == "class"
    assert "zzzz" in page.form.marks()["class"]
    page.form.go_to("place")
    desk.write("zzzz")
    desk.settle()
    assert not page.form.place.listing()
    desk.press(KEY.Key_Return)
    assert desk.at() == "summary"
