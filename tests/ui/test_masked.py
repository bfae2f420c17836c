"""Stars on screen for a receptionist, and the word that shows the whole number (G50)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Diary
from desk import cases, slips
from desk.office import Office
from tests.desk.test_masking import mask, sit_receptionist
from tests.ui.opened import open_page, open_window
from ui.cases.intake import IntakePage
from ui.cases.page import CasesPage
from ui.masked import MaskedPhones
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on an office that masks, with a receptionist at the desk."""
    mask(office)
    sit_receptionist(office)
    yield from open_window(qtbot, office, folder, first="directory")


def _starred(page: QWidget) -> MaskedPhones:
    [shown] = [each for each in page.findChildren(MaskedPhones) if each.isVisible() and "8000" in each.text()]
    return shown


def _looks(office: Office) -> list[str]:
    acts = select(Diary.act).where(Diary.act.endswith(".reveal")).order_by(Diary.id)
    return office.ask(lambda reading: list(reading.session.scalars(acts)))


def test_the_caller_card_shows_stars_until_somebody_asks_for_the_number(
    qtbot: QtBot, window: Window, office: Office, flat: int, owner: int
) -> None:
    page = open_page(qtbot, window, "intake", person_id=owner, unit_id=flat)
    qtbot.waitUntil(lambda: any("8000" in each.text() and each.isVisible() for each in page.findChildren(MaskedPhones)))
    phones = _starred(page)
    assert phones.text() == "138 **** 8000"
    assert phones.show_button.accessibleName() == "Show the whole number"
    phones.show_button.setFocus()
    qtbot.keyClick(phones.show_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: phones.text() == "138 0013 8000")
    assert not phones.show_button.isVisible()
    assert QApplication.focusWidget() is not None
    assert _looks(office) == ["person.reveal"]


def test_a_case_taken_from_behind_the_stars_has_the_whole_phone_on_its_slip(
    qtbot: QtBot, window: Window, office: Office, flat: int, owner: int
) -> None:
    page = open_page(qtbot, window, "intake", person_id=owner, unit_id=flat)
    assert isinstance(page, IntakePage)
    qtbot.waitUntil(lambda: page.form.who.text() == "138 **** 8000")
    page.form.fill({"summary": "Tap drips", "first_receiver": office.clerk_id})
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.errands.idle() and office.ask(cases.counts).with_trade == 1)
    assert office.ask(lambda reading: slips.sheet_of(reading, "S-2026-0001")).told_phone == "138 0013 8000"
    cases_page = open_page(qtbot, window, "cases", number="C-2026-0001")
    assert isinstance(cases_page, CasesPage)
    qtbot.waitUntil(lambda: "8000" in cases_page.detail.story.reach.text())
    shown = cases_page.detail.story.reach
    assert shown.text() == "3-2-1801 · 138 **** 8000"
    shown.show_button.click()
    qtbot.waitUntil(lambda: shown.text() == "3-2-1801 · 138 0013 8000")
    assert _looks(office) == ["case.reveal"]
