"""The window: going about, staying fresh, changing its look, and opening the book."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk import cases, people
from desk.office import Office
from desk.refusals import Refusal
from desk.untouched import is_untouched
from tests.conftest import type_text
from tests.ui.frame.conftest import WindowMaker, page_of
from tests.ui.opened import open_window
from ui.look import Look
from ui.messages import sentence
from ui.proportions import RAIL, RAIL_NARROW
from ui.remembered import Remembered
from ui.taborder import stops
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_first_page_stands_when_the_book_is_open(window: Window) -> None:
    assert window.stack is not None
    assert window.stack.here == "today"
    assert page_of(window, "today").refreshed == 1
    assert window.stack.page("cases") is None, "other pages are built on their first visit"


def test_keys_lead_to_pages(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert window.stack is not None
    assert window.stack.here == "cases"
    assert window.frame.rail.here() == "cases"
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    assert window.stack.here == "intake"
    assert window.frame.rail.here() == "cases", "a new complaint belongs to the complaints"
    assert page_of(window, "intake").shown == [{"new": True}]


def test_esc_leaves_the_intake_for_where_one_came_from(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    qtbot.keyClick(page_of(window, "intake").line, Qt.Key.Key_Escape)
    assert window.stack is not None
    assert window.stack.here == "owners"
    assert page_of(window, "intake").left == 1, "the draft was given away before leaving"


def test_a_key_of_a_page_works_only_while_it_is_shown(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert page_of(window, "today").done == ["today"]
    assert page_of(window, "cases").done == ["cases"]


def test_a_change_refreshes_the_page_in_front_and_others_when_they_come_to_the_front(
    qtbot: QtBot, window: Window, office: Office, flat: int
) -> None:
    qtbot.waitUntil(window.errands.idle)
    before = page_of(window, "today").refreshed
    window.open("cases")
    office.do(lambda work: work.record("try", "unit", flat))
    qtbot.waitUntil(window.errands.idle)
    assert page_of(window, "cases").refreshed == 1, "no table of this page was touched"
    assert page_of(window, "today").refreshed == before, "not in front"
    window.open("today")
    assert page_of(window, "today").refreshed == before + 1
    office.do(lambda work: work.record("try", "unit", flat))
    qtbot.waitUntil(lambda: page_of(window, "today").refreshed == before + 2)


def test_counts_stand_on_the_rail(qtbot: QtBot, window: Window, taken: cases.Taken) -> None:
    qtbot.waitUntil(lambda: window.frame.rail.item("cases").count() == "1")
    assert "1" in window.frame.rail.item("cases").accessibleName()


def test_another_look_keeps_what_was_typed(qtbot: QtBot, window: Window, folder: Path) -> None:
    type_text(page_of(window, "today").line, "漏水")
    window.open("cases")
    type_text(page_of(window, "cases").line, "二楼")
    window.set_look(Look(dark=True, language="zh", percent=125))
    assert page_of(window, "cases").line.text() == "二楼"
    window.set_look(Look())
    window.open("today")
    assert page_of(window, "today").line.text() == "漏水", "kept through two looks although not visited between"
    assert Remembered(folder).look() == Look()


def test_text_grows_and_shrinks_by_keys(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Equal, CTRL)
    assert window.look.percent == 110
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert window.look.percent == 125
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL)
    assert window.look.percent == 100


def test_the_rail_shrinks_by_text_size_and_not_by_pixels(window: Window) -> None:
    assert window.frame.rail.width() == px(RAIL)
    window.resize(911, 512)
    assert window.frame.rail.width() == px(RAIL_NARROW)
    window.resize(1366, 768)
    window.set_look(Look(percent=150))
    assert window.frame.rail.width() == px(RAIL_NARROW), "1366 px hold fewer than 1000 at 150 %"


def test_tab_goes_down_the_rail(qtbot: QtBot, office: Office, folder: Path) -> None:
    """B1: with all pages of the program, also those that came to it later."""
    for window in open_window(qtbot, office, folder):
        items = stops(window.frame.rail)
        assert len(items) > 8
        assert [item.y() for item in items] == sorted(item.y() for item in items)


def test_f6_goes_round_the_panes(qtbot: QtBot, window: Window) -> None:
    page_of(window, "today").line.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert seen == [window.frame.rail.item("today"), window.frame.search, page_of(window, "today").line]


def test_another_clerk_sits_down_and_is_remembered(qtbot: QtBot, window: Window, office: Office, folder: Path) -> None:
    clerk = office.do(lambda work: people.add_clerk(work, people.NewClerk("李静"))).answer
    qtbot.waitUntil(window.errands.idle)
    window.set_clerk(clerk)
    qtbot.waitUntil(window.errands.idle)
    assert office.clerk_id == clerk
    assert "李静" in window.frame.top.avatar.accessibleName()
    assert Remembered(folder).clerk() == clerk


def test_a_refusal_nobody_took_is_said_in_a_toast(qtbot: QtBot, window: Window) -> None:
    def no(work: object) -> None:
        raise Refusal("case.unknown", number="C-2026-0099")

    window.errands.do(window, no)
    qtbot.waitUntil(lambda: any("C-2026-0099" in text for text in window.toasts.texts()))


def test_a_book_that_is_missing_is_explained_and_may_be_begun(
    qtbot: QtBot, make_window: WindowMaker, office: Office
) -> None:
    def open_office(create: bool) -> Office:
        if not create:
            raise Refusal("book.missing", path="D:/desk/deskbell.db")
        return office

    window = make_window(open_office=open_office)

    def buttons() -> list[QPushButton]:
        return [each for each in window.findChildren(QPushButton) if each.isVisible() and "new" in each.text()]

    qtbot.waitUntil(lambda: any("empty book" in each.text() for each in buttons()))
    next(each for each in buttons() if "empty book" in each.text()).click()
    qtbot.waitUntil(lambda: window.stack is not None)


def test_a_missing_book_is_made_unasked_only_while_none_can_have_been_lost(
    qtbot: QtBot, make_window: WindowMaker, office: Office, tmp_path: Path
) -> None:
    """G22: the session of the first book is as careful with it as every later one."""
    folder, made = tmp_path / "new", list[bool]()
    folder.mkdir()

    def open_office(create: bool) -> Office:
        made.append(create)
        if len(made) % 2:
            raise Refusal("book.full", path="D:/desk/deskbell.db")
        return office

    def again() -> None:
        links = [each for notice in window.findChildren(Notice) for each in notice.links() if each.isVisible()]
        next(each for each in links if each.text() == "Try again").click()
        qtbot.waitUntil(window.errands.idle)

    window = make_window(open_office=open_office, folder=folder, fresh=True)
    qtbot.waitUntil(lambda: bool(made) and window.errands.idle())
    (folder / "desk.ini").touch()
    window.start()
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle())
    assert made == [True, False], "somebody has used the folder since"
    (folder / "desk.ini").unlink()
    assert is_untouched(folder)
    assert window.lay_down("Bringing the backup back…")
    with pytest.raises(Refusal):
        window.bringing._open_office()
    missing = Refusal("book.missing", path="D:/desk/deskbell.db")
    window.stay_down(missing, lambda: sentence(missing))
    told = [label.text() for label in window.findChildren(PlainLabel) if sentence(missing) in label.text()]
    assert told == [sentence(missing)], "what failed for the same reason is told once"
    again()
    assert made == [True, False, False, False], "one was open in this session"
    assert window.stack is not None


def test_somebody_who_rings_before_the_book_is_open_is_not_forgotten(qtbot: QtBot, make_window: WindowMaker) -> None:
    window = make_window()
    window.call("139 0013 9000")
    window.call("138 0013 8000")
    qtbot.waitUntil(lambda: window.stack is not None)
    assert page_of(window, "intake").shown == [{"call": "138 0013 8000"}]
    assert any("139 0013 9000 called meanwhile" in told for told in window.toasts.texts())
    assert window.lay_down("Bringing the backup back…")
    window.call("137 0013 7000")
    assert not window.frame.search.isEnabled()
    window.come_up(anew=True)
    assert any("137 0013 7000 called meanwhile" in told for told in window.toasts.texts())
    assert window.frame.search.isEnabled()


def test_somebody_who_rang_twice_is_taken_once_and_is_offered_where_one_went_elsewhere_meanwhile(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    """Also whoever rang first, as when that call started the program."""
    for elsewhere in (False, True):
        window = make_window()
        window.take_call("139 0013 9000")
        window.call("139 0013 9000")
        if elsewhere:
            qtbot.mouseClick(window.frame.rail.item("cases"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda window=window: window.stack is not None and window.errands.idle())
        assert window.stack is not None
        assert window.stack.here == ("cases" if elsewhere else "intake")
        assert window.toasts.texts() == (["139 0013 9000 called meanwhile"] if elsewhere else [])


def test_closing_lets_every_page_give_away_its_draft(window: Window) -> None:
    window.open("cases")
    window.close()
    assert page_of(window, "today").left == 2
    assert page_of(window, "cases").left == 1


def test_undo_in_a_text_stays_with_the_text(qtbot: QtBot, window: Window) -> None:
    line: QLineEdit = page_of(window, "today").line
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert line.text() == ""


def test_f1_opens_the_help_and_f1_again_lists_every_command_with_keys(qtbot: QtBot, window: Window) -> None:
    from ui.help.window import HelpWindow

    def words() -> set[str]:
        return {label.text() for label in sheet.shown.findChildren(PlainLabel)}

    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(HelpWindow)
    assert sheet is not None
    assert "What presses today, the most pressing first" in words()
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(sheet.line, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: {command.text for command in window.commands.all() if command.keys} <= words())
    sheet.close()
