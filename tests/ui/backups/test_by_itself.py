"""Backups by themselves: once a day while nobody types, at closing, and as the status bar tells of them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.models import Diary
from desk import owners, people
from desk.backups import Reason, back_up, backups_in
from desk.clock import FixedClock
from desk.office import Office
from desk.settings import BackupFacts, change_backups
from tests.ui.opened import open_window
from ui.backups.atclosing import BackupParting
from ui.backups.pane import BackupsPane
from ui.backups.words import tone_of
from ui.settings.page import SettingsPage
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on a book with one flat and no backup; nobody has pressed a key."""
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", "101")))
    for opened in open_window(qtbot, office, folder):
        opened.backups.quiet_ms = 0
        opened.backups.look_anew()
        qtbot.waitUntil(lambda opened=opened: opened.backups.standing is not None and opened.errands.idle())
        yield opened


def minute(qtbot: QtBot, window: Window) -> None:
    """A minute goes by, and what it began is done."""
    window.news.minute.emit()
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    qtbot.waitUntil(lambda: window.backups.job is None and window.errands.idle(), timeout=20_000)


def reasons(folder: Path) -> list[str]:
    return [each.manifest.reason.value for each in backups_in(folder / "backups") if each.manifest is not None]


def test_once_a_day_it_is_made_without_a_word_and_the_status_bar_tells_its_age(
    qtbot: QtBot, window: Window, folder: Path, clock: FixedClock
) -> None:
    part = window.frame.status.backup
    assert part.accessibleName() == "No backup yet"
    minute(qtbot, window)
    assert reasons(folder) == ["daily"]
    assert window.toasts.texts() == []
    assert part.accessibleName() == "Backup today 16:00"
    minute(qtbot, window)
    assert reasons(folder) == ["daily"], "once a day"
    window.backups.quiet_ms = 60_000  # somebody types from here on
    told = []
    for _ in range(8):
        clock.move_on(timedelta(days=1))
        minute(qtbot, window)
        told.append(part.accessibleName())
    assert told[0] == "Backup yesterday 16:00"
    assert told[1:] == [f"Backup {n} days old" for n in range(2, 9)]
    assert reasons(folder) == ["daily"]
    window.backups.quiet_ms = 0
    minute(qtbot, window)
    assert reasons(folder) == ["daily", "daily"]
    part.click()
    assert window.stack is not None
    page = window.stack.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.choice.value() == "backups"


def test_a_failure_is_told_once_a_day_and_stands_in_the_status_bar(
    qtbot: QtBot, window: Window, folder: Path, clock: FixedClock
) -> None:
    (folder / "backups").write_bytes(b"in the way")
    minute(qtbot, window)
    why = "The backup could not be written to"
    assert [why in each for each in window.toasts.texts()] == [True]
    assert why in window.frame.status.backup.toolTip()
    window.toasts.clear()
    window.backups.again()
    minute(qtbot, window)
    assert window.toasts.texts() == []
    (folder / "backups").unlink()
    minute(qtbot, window)
    assert reasons(folder) == [], "it rests for half an hour"
    window.backups.again()
    minute(qtbot, window)
    assert reasons(folder) == ["daily"]
    assert why not in window.frame.status.backup.toolTip()


def test_a_stick_that_comes_back_gets_one_without_waiting_for_the_next_day(
    qtbot: QtBot, window: Window, office: Office, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    stick = tmp_path_factory.mktemp("beside") / "stick"
    office.do(lambda work: change_backups(work, BackupFacts("", str(stick))))
    minute(qtbot, window)
    assert "not there now" in window.frame.status.backup.toolTip()
    stick.mkdir()
    minute(qtbot, window)
    assert [each.manifest.reason for each in backups_in(stick) if each.manifest is not None] == [Reason.DAILY]
    assert f"{stick}. It is there; its last backup is of Fri 20 Nov, 16:00" in window.frame.status.backup.toolTip()
    assert reasons(folder) == ["daily", "daily"]


def test_a_second_place_that_takes_nothing_is_told_once_a_day_and_is_not_green(
    qtbot: QtBot,
    window: Window,
    office: Office,
    folder: Path,
    clock: FixedClock,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    stick = tmp_path_factory.mktemp("beside") / "stick"
    (stick / ".deskbell-backup.lock").mkdir(parents=True)  # stands where the lock would be written
    office.do(lambda work: change_backups(work, BackupFacts("", str(stick))))
    told = []
    for _ in range(2):
        minute(qtbot, window)
        minute(qtbot, window)
        told.append([each for each in window.toasts.texts() if "The second place did not take it" in each])
        known = window.backups.standing
        assert known is not None
        assert (tone_of(known, office.facts), known.second_is_behind()) == ("amber", True)
        window.toasts.clear()
        clock.move_on(timedelta(days=1))
    assert [len(each) for each in told] == [1, 1]
    assert reasons(folder) == ["daily", "daily"], "not one every few minutes"


def test_the_whole_book_is_looked_through_once_a_week_while_nobody_types(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock
) -> None:
    """G21."""
    minute(qtbot, window)
    assert office.facts.book_checked == ""
    window.book_check.quiet_ms = 0
    minute(qtbot, window)
    assert office.facts.book_checked == "2026-11-20T08:00:00+00:00"
    clock.move_on(timedelta(days=6))
    minute(qtbot, window)
    assert office.facts.book_checked.startswith("2026-11-20")
    assert window.toasts.texts() == []


def test_where_the_diary_does_not_hold_it_is_told_and_work_goes_on(
    qtbot: QtBot, window: Window, office: Office, folder: Path
) -> None:
    """G49."""
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("DROP TRIGGER diary_stays_so")
    window.book_check.quiet_ms = 0
    minute(qtbot, window)
    told = "The diary can be changed: what guards it was taken out of the book."
    assert window.toasts.texts() == [told]
    assert window.frame.status.book.accessibleName() == "Diary changed"
    assert told in window.frame.status.book.toolTip()
    assert office.facts.book_checked == ""
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", "102")))
    window.book_check.look_quickly()
    assert window.book_check.job is not None, "damage is still looked for"
    qtbot.waitUntil(window.errands.idle)
    assert window.lay_down("Bringing the backup back…")
    window.come_up(anew=True)
    qtbot.waitUntil(window.errands.idle)
    assert window.frame.status.book.accessibleName() == "Book OK", "another book is not called changed"


def test_the_chosen_backup_is_tried_and_the_newest_where_none_is_chosen(
    qtbot: QtBot, window: Window, office: Office, clock: FixedClock
) -> None:
    made = []
    for _ in range(2):
        made.append(back_up(office, Reason.DAILY).made.path.name)
        clock.move_on(timedelta(days=1))
    window.open("settings", part="backups")
    pane = window.findChild(BackupsPane)
    assert isinstance(pane, BackupsPane)
    qtbot.waitUntil(lambda: pane.table.total == 2 and window.errands.idle())
    assert "Drill: none yet." in pane.tried.text()
    tried = []
    for row, words in ((-1, "Try the newest one (drill)"), (1, "Try the chosen one (drill)")):
        if row >= 0:
            pane.table.selectRow(row)
        qtbot.waitUntil(lambda words=words: pane.drill.text() == words and pane.drill.isEnabled())
        pane.drill.setFocus()
        qtbot.keyClick(pane.drill, Qt.Key.Key_Space)
        assert pane.drill.hasFocus()
        qtbot.waitUntil(window.errands.idle, timeout=20_000)
        last = select(Diary.note).where(Diary.act == "backup.drill").order_by(Diary.id.desc()).limit(1)
        tried.append(office.ask(lambda reading, last=last: reading.session.scalar(last)))
    assert tried == [made[1], made[0]]
    assert "Last drill: Sun 22 Nov, 16:00." in pane.tried.text()


def closing(qtbot: QtBot, window: Window) -> None:
    """Close the window as the program's own does, and wait until it is gone."""
    window.backups.at_closing = True
    window.close()
    qtbot.waitUntil(lambda: window.errands.closed, timeout=20_000)
    assert not window.isVisible()


def test_at_closing_it_is_made_where_anything_was_written_since(
    qtbot: QtBot, window: Window, office: Office, folder: Path
) -> None:
    minute(qtbot, window)
    office.do(lambda work: owners.add_unit(work, owners.NewUnit("7", "1", "102")))
    closing(qtbot, window)
    assert reasons(folder) == [Reason.EXIT, Reason.DAILY]


def test_at_closing_none_is_made_where_nothing_was_written(qtbot: QtBot, window: Window, folder: Path) -> None:
    minute(qtbot, window)
    closing(qtbot, window)
    assert reasons(folder) == ["daily"]


def test_closed_again_while_it_is_made_the_window_goes_at_once(qtbot: QtBot, window: Window, folder: Path) -> None:
    held = Event()
    window.errands.run(window, lambda _office, _progress: held.wait(20), lambda _none: None)
    window.backups.at_closing = True
    window.close()
    parting = window.findChild(BackupParting)
    assert isinstance(parting, BackupParting)
    qtbot.waitUntil(parting.isVisible)
    assert not window.errands.closed
    assert window.closing.parts, "who rings now would not be seen (G24)"
    QTest.keyClick(parting, Qt.Key.Key_Escape)
    held.set()
    qtbot.waitUntil(lambda: window.errands.closed, timeout=20_000)
    assert reasons(folder) == []


def test_a_backup_that_fails_at_closing_says_why_and_lets_go(qtbot: QtBot, window: Window, folder: Path) -> None:
    (folder / "backups").write_bytes(b"in the way")
    window.backups.at_closing = True
    window.close()
    parting = window.findChild(BackupParting)
    assert isinstance(parting, BackupParting)
    qtbot.waitUntil(lambda: "could not be written" in parting.words.text(), timeout=20_000)
    assert not window.errands.closed
    QTest.keyClick(parting.leave, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.errands.closed, timeout=20_000)


def test_a_fault_in_the_backup_at_closing_holds_no_window_and_no_caller(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G24: it stayed open, and whoever rang afterwards waited for ever."""

    def broken(*_given: object, **_more: object) -> None:
        raise RuntimeError("nobody foresaw it")

    met: list[Exception] = []
    window.errands.faulted.disconnect()  # elsewhere a fault fails the test
    window.errands.faulted.connect(met.append)
    monkeypatch.setattr("ui.backups.atclosing.round_of", broken)
    window.backups.at_closing = True
    window.close()
    parting = window.findChild(BackupParting)
    assert isinstance(parting, BackupParting)
    qtbot.waitUntil(lambda: parting.isVisible() and "a mistake in the program" in parting.words.text())
    assert [str(each) for each in met] == ["nobody foresaw it"]
    QTest.keyClick(parting.leave, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.errands.closed)
    window.come_forward()
    assert not window.isVisible(), "a second start does not bring back what has ended"


def test_a_window_that_stays_after_all_hears_who_rings(qtbot: QtBot, window: Window) -> None:
    """G24: what asked at closing stood above the lock page, and went with it."""
    held = Event()
    window.errands.run(window, lambda _office, _progress: held.wait(20), lambda _none: None)
    window.backups.at_closing = True
    window.close()
    parting = window.findChild(BackupParting)
    assert isinstance(parting, BackupParting)
    qtbot.waitUntil(parting.isVisible)
    window.come_forward()
    assert window.isVisible()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is parting)  # what the desk asks, not what it asks about
    parting.deleteLater()
    qtbot.waitUntil(lambda: not window.closing.parts)
    held.set()
    qtbot.waitUntil(window.errands.idle)
    assert not window.errands.closed
