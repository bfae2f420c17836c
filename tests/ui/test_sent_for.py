"""Wherever a person is sent, what was named is what is shown, on a wide screen and on a narrow one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desk import cases, letters, owners, slips
from desk.letters import NewLetter
from desk.office import Office
from tests.ui.opened import open_window
from ui.look import Look
from ui.page import Page
from ui.table import PagedTable
from ui.widgets.label import PlainLabel
from ui.window import Window


@pytest.fixture
def busy(office: Office) -> Office:
    """An office with three flats, each with a case, a slip and a letter."""
    for room in ("101", "102", "103"):
        flat = office.do(lambda work, room=room: owners.add_unit(work, owners.NewUnit("1", "1", room))).answer
        new = cases.NewCase(summary=f"Leak in {room}", told_by=f"Wang {room}", unit_id=flat, first_receiver_id=1)
        office.do(lambda work, new=new: slips.raise_for(work, cases.take(work, new).number))
        office.do(lambda work, room=room: letters.issue(work, NewLetter(f"Wang {room}", f"About {room}", "Dear")))
    return office


@pytest.fixture(params=[1366, 911])
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, busy: Office, folder: Path
) -> Iterator[Window]:
    """The real window with its real pages."""
    yield from open_window(qtbot, busy, folder, size=(request.param, 700))


def _page(window: Window, page_id: str) -> Page:
    assert window.stack is not None
    page = window.stack.page(page_id)
    assert isinstance(page, Page)
    return page


def _words(page: Page) -> str:
    """Every text in sight on a page, and the number of the row chosen in its lists."""
    told = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    rows = [table.current_row() for table in page.findChildren(PagedTable) if table.isVisible()]
    return "\n".join([*told, *(str(getattr(row, "number", "")) for row in rows)])


@pytest.mark.parametrize(
    ("page_id", "named", "shown"),
    [
        ("cases", {"number": "C-2026-0002"}, "Leak in 102"),
        ("slips", {"number": "S-2026-0001"}, "Leak in 101"),
        ("owners", {"unit_id": 2}, "1-1-102"),
        ("letters", {"number": "L-2026-0002"}, "L-2026-0002"),
    ],
)
def test_what_was_named_is_shown(
    qtbot: QtBot, window: Window, page_id: str, named: dict[str, object], shown: str
) -> None:
    window.open(page_id, **named)
    qtbot.waitUntil(lambda: window.errands.idle() and shown in _words(_page(window, page_id)))


def test_the_second_one_named_is_shown_too(qtbot: QtBot, window: Window) -> None:
    for number, shown in (
        ("S-2026-0001", "Leak in 101"),
        ("S-2026-0002", "Leak in 102"),
        ("S-2026-0001", "Leak in 101"),
    ):
        window.open("today")
        window.open("slips", number=number)
        qtbot.waitUntil(lambda shown=shown: window.errands.idle() and shown in _words(_page(window, "slips")))


def test_every_page_opens_in_both_languages_without_a_fault(qtbot: QtBot, window: Window) -> None:
    faults: list[Exception] = []
    window.errands.faulted.connect(faults.append)
    for language in ("zh", "en"):
        window.set_look(Look(language=language))
        for page_id in ("today", "cases", "owners", "slips", "letters", "reports", "settings", "intake"):
            window.open(page_id)
            qtbot.waitUntil(window.errands.idle, timeout=20_000)
    assert faults == []


def test_no_text_of_a_page_is_left_in_english_when_the_screen_is_chinese(qtbot: QtBot, window: Window) -> None:
    window.set_look(Look(language="zh"))
    for page_id in ("today", "settings", "intake", "cases", "owners", "slips", "letters", "reports"):
        window.open(page_id)
        qtbot.waitUntil(window.errands.idle, timeout=20_000)
        english = [
            text
            for label in _page(window, page_id).findChildren(PlainLabel)
            if label.isVisible() and (text := label.text()).isascii() and any(map(str.isalpha, text))
        ]
        # Keys, numbers and what was typed are the same in every language.
        own = (
            "Ctrl",
            "Enter",
            "F2",
            "F8",
            "F9",
            "C-20",
            "S-20",
            "L-20",
            "Leak",
            "Wang",
            "About",
            "Asia",
            "Dear",
            "Esc",
            "Ins",
            "Shift",
        )
        assert [text for text in english if not text.startswith(own)] == []


def test_what_the_command_line_writes_comes_into_the_open_list(qtbot: QtBot, window: Window, folder: Path) -> None:
    window.open("cases")
    qtbot.waitUntil(window.errands.idle)
    there = Office.open(folder)
    new = cases.NewCase(summary="Told to the softphone", told_by="Li", first_receiver_id=1)
    there.do(lambda work: cases.take(work, new))
    there.close()
    window.errands.look_round(window)
    table = _page(window, "cases").findChild(PagedTable)
    assert table is not None
    qtbot.waitUntil(lambda: "Told to the softphone" in [getattr(row, "summary", "") for row in table.rows()])


def test_the_longest_name_never_makes_a_case_wider_than_its_pane(qtbot: QtBot, window: Window, busy: Office) -> None:
    new = cases.NewCase(summary="断了线" * 90, words="漏水" * 400, told_by="阿卜杜拉·曾秉正" * 30, first_receiver_id=1)
    number = busy.do(lambda work: cases.take(work, new)).answer.number
    window.open("cases", number=number)
    qtbot.waitUntil(lambda: window.errands.idle() and number in _words(_page(window, "cases")))
    panes = [pane for pane in _page(window, "cases").findChildren(QScrollArea) if pane.isVisible() and pane.widget()]
    assert panes
    qtbot.waitUntil(lambda: all(pane.widget().width() <= pane.viewport().width() for pane in panes))
    (name,) = [label for label in _page(window, "cases").findChildren(PlainLabel) if label.text() == new.told_by]
    qtbot.waitUntil(lambda: name.width() > 200)
