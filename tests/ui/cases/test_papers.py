"""The complaint form and the day's register, asked for by keys and read off the preview's own PDF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desk import cases
from desk.office import Office
from desk.words import Language, word
from tests.paper.reading import words_of
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.hands import CTRL, KEY
from ui.cases.filters import CaseFilters
from ui.cases.page import CasesPage
from ui.cases.papers import RegisterDialog
from ui.preview import PreviewDialog

BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def entry(page: CasesPage, begins: str) -> QAction:
    """The entry of the menu that begins with these words."""
    (found,) = [each for each in page.bar.menu_of().actions() if each.text().replace("&", "").startswith(begins)]
    return found


def turn(desk: AtDesk, preview: PreviewDialog) -> str:
    """Press the button for the other language and read the paper."""
    before = preview.pdf
    (button,) = [each for each in preview.findChildren(QPushButton) if "Chinese" in each.text()]
    button.click()
    desk.until(lambda: preview.pdf != before)
    return words_of(preview.pdf)


def test_the_complaint_form_comes_out_of_the_menu_in_both_languages(desk: AtDesk, taken: cases.Taken) -> None:
    page = desk.open("cases")
    act = entry(page, "Complaint form")
    act.trigger()
    preview = desk.dialog(PreviewDialog)
    first = words_of(preview.pdf)
    second = turn(desk, preview)
    assert taken.number in first
    assert taken.number in second
    titles = {word(language, "form.title") for language in Language}
    assert {title for title in titles if title in first} | {title for title in titles if title in second} == titles


def test_one_key_asks_for_the_day_and_shows_its_register(desk: AtDesk, taken: cases.Taken) -> None:
    """The visit and phone register of forms.md, printed from the window."""
    desk.open("cases")
    desk.press(KEY.Key_P, BOTH)
    desk.dialog(RegisterDialog)
    desk.press(KEY.Key_S, CTRL)
    desk.settle()
    preview = desk.dialog(PreviewDialog)
    assert taken.number in words_of(preview.pdf)


def test_the_register_is_there_also_where_no_case_is(desk: AtDesk) -> None:
    page = desk.open("cases")
    assert page.bar.more.isEnabled()
    act = entry(page, "Register")
    assert act.isEnabled()


def test_the_open_matters_of_the_developer_are_filtered_and_printed_m81(desk: AtDesk, office: Office) -> None:
    """M81."""
    theirs, ours = (
        office.do(lambda work, party=party: cases.take(work, _about(party))).answer.number  # type: ignore[misc]
        for party in (cases.Party.DEVELOPER, cases.Party.US)
    )
    page = desk.open("cases")
    desk.press(KEY.Key_F, BOTH)
    form = desk.dialog(CaseFilters)
    form.form.fill({"party": cases.Party.DEVELOPER})
    form.form.changed.emit()
    desk.until(lambda: form.show_them.text() == "Show 1 case")
    desk.press(KEY.Key_Return, CTRL)
    desk.back()
    desk.until(lambda: page.list.bar.chips.words() == ["Duty of: Developer"])
    entry(page, "Print this list").trigger()
    preview = desk.dialog(PreviewDialog)
    told = words_of(preview.pdf)
    assert "Not closed · Duty of: Developer: 1" in told
    assert theirs in told
    assert ours not in told


def _about(party: cases.Party) -> cases.NewCase:
    return cases.NewCase(summary="Cracked wall", told_by="李芳", first_receiver_id=1, party=party)
