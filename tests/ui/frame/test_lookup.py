"""The caller lookup and the quick search: found while typing, by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk import cases, owners
from desk.find import Found
from desk.office import Office
from tests.conftest import type_text
from tests.ui.frame.conftest import page_of
from ui.errands import Errands
from ui.hit import spans
from ui.lookup import LookupBox
from ui.nearness import nearness
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(qtbot: QtBot, office: Office, owner: int) -> Iterator[LookupBox]:
    """A lookup with a second field beside it, on a book that knows two people."""
    office.do(lambda work: owners.add_person(work, owners.NewPerson("陈雨", "138 0022 1177")))
    errands = Errands(office)
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    box = LookupBox(errands)
    column.addWidget(box)
    column.addWidget(QLineEdit())
    ground.resize(700, 500)
    ground.show()
    ground.activateWindow()
    box.setFocus()
    yield box
    errands.close()


def _found_list(qtbot: QtBot, box: LookupBox) -> None:
    qtbot.waitUntil(box.listing)


def test_digits_are_found_and_the_keys_stay_in_the_line(qtbot: QtBot, box: LookupBox) -> None:
    qtbot.keyClicks(box, "138")
    _found_list(qtbot, box)
    assert [hit.name for hit in box.panel.hits()] == ["王小明", "陈雨"]
    assert box.hasFocus()


def test_one_latin_letter_is_too_little_and_one_chinese_character_enough(qtbot: QtBot, box: LookupBox) -> None:
    qtbot.keyClicks(box, "w")
    assert not box.takes_enter()
    box.clear()
    type_text(box, "陈")
    _found_list(qtbot, box)
    assert [hit.name for hit in box.panel.hits()] == ["陈雨"]


def test_enter_takes_the_first_even_before_it_was_found(qtbot: QtBot, box: LookupBox) -> None:
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.keyClicks(box, "wxm")
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args is not None
    found: Found = chosen.args[0]
    assert found.name == "王小明"
    assert not box.listing()


def test_down_moves_and_enter_takes_what_is_pointed_at(qtbot: QtBot, box: LookupBox) -> None:
    qtbot.keyClicks(box, "138")
    _found_list(qtbot, box)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].name == "陈雨"


def test_esc_keeps_the_text(qtbot: QtBot, box: LookupBox) -> None:
    qtbot.keyClicks(box, "138")
    _found_list(qtbot, box)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.listing()
    assert box.text() == "138"


def test_ins_makes_a_new_person_of_what_was_typed(qtbot: QtBot, box: LookupBox) -> None:
    qtbot.keyClicks(box, "Nobody Known")
    with qtbot.waitSignal(box.create_asked) as asked:
        qtbot.keyClick(box, Qt.Key.Key_Insert)
    assert asked.args == ["Nobody Known"]


def test_when_nobody_is_found_enter_is_free_for_the_form(qtbot: QtBot, box: LookupBox) -> None:
    qtbot.keyClicks(box, "zzzz")
    _found_list(qtbot, box)
    assert box.panel.hits() == []
    assert not box.takes_enter()


def test_a_name_with_markup_is_only_text(qtbot: QtBot, office: Office, box: LookupBox) -> None:
    office.do(lambda work: owners.add_person(work, owners.NewPerson("<b>Bold & <img src=x>", "139 9999 0000")))
    qtbot.keyClicks(box, "1399999")
    _found_list(qtbot, box)
    assert box.panel.hits()[0].name == "<b>Bold & <img src=x>"
    assert not box.panel.grab().isNull()


@pytest.mark.parametrize(
    ("text", "query", "told"),
    [
        ("138 0013 8000", "1380", [(0, 5)]),
        ("王小明", "小", [(1, 1)]),
        ("3-2-1801", "1801", [(4, 4)]),
        ("Chen Yu", "yu", [(5, 2)]),
        ("Chen Yu", "nobody", []),
        ("", "1", []),
    ],
)
def test_the_match_is_known_across_spaces(text: str, query: str, told: list[tuple[int, int]]) -> None:
    assert spans(text, query) == told


def test_quick_search_opens_inside_a_field_and_esc_comes_back(qtbot: QtBot, window: Window) -> None:
    line = page_of(window, "today").line
    line.setFocus()
    qtbot.keyClicks(line, "half typed")
    line.setCursorPosition(4)
    qtbot.keyClick(line, Qt.Key.Key_K, CTRL)
    assert window.frame.search.hasFocus()
    assert window.frame.search.listing(), "commands stand there before anything is typed"
    qtbot.keyClick(window.frame.search, Qt.Key.Key_Escape)
    assert line.hasFocus()
    assert line.text() == "half typed", "Ctrl+K did not cut the line"


def test_quick_search_finds_a_unit_and_opens_it(qtbot: QtBot, window: Window, owner: int, flat: int) -> None:
    search = window.frame.search
    window.search()
    qtbot.keyClicks(search, "1801")
    qtbot.waitUntil(lambda: search.listing() and any(hit.unit == "3-2-1801" for hit in search.panel.hits()))
    qtbot.keyClick(search, Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: [hit.name for hit in search.panel.hits()] == ["3-2-1801"])
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert page_of(window, "owners").shown == [{"unit": flat}]


def test_quick_search_finds_a_complaint_by_number(qtbot: QtBot, window: Window, taken: cases.Taken) -> None:
    search = window.frame.search
    window.search()
    qtbot.keyClicks(search, taken.number)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.stack is not None and window.stack.here == "cases")
    assert page_of(window, "cases").shown == [{"number": taken.number}]


def test_ctrl_enter_takes_a_new_complaint_about_what_was_found(qtbot: QtBot, window: Window, owner: int) -> None:
    search = window.frame.search
    window.search()
    qtbot.keyClicks(search, "wangxiaoming")
    qtbot.waitUntil(lambda: bool(search.panel.hits()) and search.panel.hits()[0].name == "王小明")
    qtbot.keyClick(search, Qt.Key.Key_Return, CTRL)
    assert page_of(window, "intake").shown[0]["found"].id == owner


def test_a_command_is_found_by_its_words_and_done(qtbot: QtBot, window: Window) -> None:
    search = window.frame.search
    window.search()
    qtbot.keyClicks(search, "Work sl")
    qtbot.waitUntil(lambda: [hit.name for hit in search.panel.hits()] == ["Work slips"])
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert window.stack is not None
    assert window.stack.here == "slips"


@pytest.mark.parametrize(
    ("typed", "words", "near"),
    [
        ("slip", "print the slip", 0),
        ("sli", "print the slip", 1),
        ("lip", "print the slip", 2),
        ("slip x", "slip", None),
    ],
)
def test_whole_words_lie_nearer_than_beginnings_and_those_nearer_than_parts(
    typed: str, words: str, near: int | None
) -> None:
    assert nearness(typed, words) == near


def test_the_quick_search_puts_the_command_with_the_very_word_first(qtbot: QtBot, window: Window) -> None:
    window.search()
    qtbot.keyClicks(window.frame.search, "Set")
    hits = window.frame.search.panel.hits
    qtbot.waitUntil(lambda: hits()[0].name.startswith("Set"))
    assert hits()[0].name == "Set up the office, step by step", "not the settings, which hold the letters as well"
