"""A wrong clock of the PC is said on every page, until it is right or trusted (G29)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Diary
from desk import cases
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.office import Office
from tests.conftest import FRIDAY
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_window
from ui.look import Look
from ui.widgets.link import LinkButton
from ui.window import Window

DAY = timedelta(days=1)


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on an office in which something was written on Friday at four."""
    office.do(lambda work: cases.take(work, NewCase(summary="Leak", told_by="Wang", first_receiver_id=1)))
    yield from open_window(qtbot, office, folder)


def link(window: Window) -> LinkButton:
    [found] = [each for each in window.frame.clock.findChildren(LinkButton) if not each.isHidden()]
    return found


def words(window: Window) -> str:
    from ui.widgets.label import PlainLabel

    return " ".join(each.text() for each in window.frame.clock.findChildren(PlainLabel) if not each.isHidden())


def test_a_clock_set_back_is_told_on_every_page_and_the_notice_goes_with_the_fault(
    qtbot: QtBot, window: Window, clock: FixedClock
) -> None:
    """G29: what, why, and what next."""
    assert not window.frame.clock.isVisible()
    clock.move_on(-40 * DAY)
    window.news.watch_clock()
    assert window.frame.clock.isVisible()
    assert window.frame.status.clock.isVisible()
    told = words(window)
    assert "It says Sun 11 Oct 2026 16:00, but the last entry is from Fri 20 Nov 2026 16:00" in told
    assert "no limit changes" in told
    window.open("settings")
    assert window.frame.clock.isVisible()
    window.set_look(Look(dark=True))
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle())
    assert window.frame.clock.isVisible()
    clock.move_to(FRIDAY + timedelta(minutes=5))
    window.news.watch_clock()
    assert not window.frame.clock.isVisible()
    assert not window.frame.status.clock.isVisible()


def test_a_few_seconds_are_not_worth_a_word(window: Window, clock: FixedClock) -> None:
    clock.move_on(timedelta(seconds=-20))
    window.news.watch_clock()
    assert not window.frame.clock.isVisible()


def test_a_manager_says_by_key_that_the_clock_is_right(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock
) -> None:
    clock.move_on(-40 * DAY)
    window.news.watch_clock()
    qtbot.mouseClick(window.frame.status.clock, Qt.MouseButton.LeftButton)
    assert link(window).hasFocus()
    qtbot.keyClick(link(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.frame.clock.isVisible())
    assert window.toasts.texts() == ["Deskbell goes by the PC's clock from now on"]
    qtbot.waitUntil(window.errands.idle)
    assert office.ask(lambda reading: reading.now) == FRIDAY - 40 * DAY
    acts = office.ask(
        lambda reading: reading.session.scalars(select(Diary.act).order_by(Diary.id.desc()).limit(1)).all()
    )
    assert acts == ["book.trust_clock"]


def test_a_receptionist_is_told_that_this_is_a_managers(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock
) -> None:
    clock.move_on(-40 * DAY)
    sit_receptionist(office)
    window.news.watch_clock()
    link(window).click()
    qtbot.waitUntil(lambda: bool(window.toasts.texts()))
    assert window.frame.clock.isVisible()


def test_a_clock_far_ahead_is_told_before_anything_is_taken(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock
) -> None:
    clock.move_on(400 * DAY)
    window.news.watch_clock()
    assert "limits would count from it" in words(window)
    sit_receptionist(office)
    link(window).click()
    qtbot.waitUntil(lambda: not window.frame.clock.isVisible())


def test_the_same_notice_again_leaves_the_cursor_where_it_is(window: Window, clock: FixedClock) -> None:
    clock.move_on(-40 * DAY)
    window.news.watch_clock()
    window.frame.clock.focus_link()
    clock.move_on(timedelta(minutes=1))
    window.news.watch_clock()
    assert link(window).hasFocus()
    assert "16:01" in words(window)
