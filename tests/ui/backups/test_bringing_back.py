"""A backup is brought back from the settings, and from the page that says why there is no book."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.book import BOOK_NAME
from db.models import Clerk, Diary
from desk import cases, drafts, people
from desk.backups import Reason, back_up, set_seal
from desk.backups.sealing import new_seal
from desk.cases import NewCase
from desk.clock import FixedClock
from desk.office import Office
from tests.conftest import type_text
from tests.desk.backups.test_soundness import _page_of, _zero
from tests.desk.test_masking import sit_receptionist
from tests.ui.letters.opened import open_page, open_window
from ui.backups.inside import InsideDialog
from ui.backups.restoring import Agreed, RestoreDialog, open_restoring
from ui.cases.intake import IntakePage
from ui.settings.page import SettingsPage
from ui.theme import Look
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.window import Window

Key = Qt.Key


def take(office: Office, summary: str) -> None:
    office.do(lambda work: cases.take(work, NewCase(summary=summary, told_by="Wang", first_receiver_id=1)))


@pytest.fixture
def book(office: Office) -> Path:
    """A backup with one case, a manager at the desk, and a second case since."""
    take(office, "Leak")
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    path = back_up(office, Reason.DAILY).made.path
    take(office, "Lift")
    return path


@pytest.fixture
def window(qtbot: QtBot, book: Path, office: Office, folder: Path, clock: FixedClock) -> Iterator[Window]:
    """A window that opens the book anew whenever it is asked for."""
    office.close()
    opened: list[Office] = []

    def open_office(_create: bool) -> Office:
        opened.append(Office.open(folder, clock))
        opened[-1].sit_down(opened[-1].ask(lambda r: r.session.scalar(select(Clerk.id).where(Clerk.name == "Boss"))))
        return opened[-1]

    window = Window(open_office, folder, Look())
    faults: list[Exception] = []
    window.errands.faulted.connect(faults.append)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.end()
    window.deleteLater()
    for each in opened:
        each.close()
    assert faults == []


def stands(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.stack is not None and window.errands.idle(), timeout=20_000)


def look_through(qtbot: QtBot, window: Window) -> RestoreDialog:
    """The dialog once the backup was proved, with the keys on what agrees."""
    qtbot.waitUntil(lambda: window.findChild(RestoreDialog) is not None)
    dialog = cast("RestoreDialog", window.findChild(RestoreDialog))
    qtbot.waitUntil(lambda: dialog.go.text() == "Bring this backup back" and dialog.go.isEnabled(), timeout=20_000)
    return dialog


def words_of(dialog: RestoreDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(PlainLabel))


def summaries(office: Office) -> list[str]:
    return list(office.ask(lambda reading: [each.summary for each in cases.cases(reading, cases.Filter.ALL).rows]))


def test_from_the_settings_it_says_first_what_would_be_missing(qtbot: QtBot, window: Window, book: Path) -> None:
    """G18, G19."""
    stands(qtbot, window)
    page = cast("SettingsPage", open_page(qtbot, window, "settings", part="backups"))
    pane = page.backups.pane
    qtbot.waitUntil(lambda: pane.table.total == 1 and window.errands.idle())
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Key.Key_Home)
    qtbot.keyClick(pane.table, Key.Key_Return)
    inside = cast("InsideDialog", pane.findChild(InsideDialog))
    assert any("Cases: 1 " in label.text() for label in inside.findChildren(PlainLabel))
    inside.accept()
    qtbot.waitUntil(lambda: pane.restore.isEnabled())
    pane.restore.click()
    dialog = look_through(qtbot, window)
    assert any("1 case is newer" in label.text() for label in dialog.findChildren(PlainLabel))
    qtbot.keyClick(dialog.go, Key.Key_Return)
    qtbot.waitUntil(lambda: any("as it was on 2026-11-20 16:00" in each for each in window.toasts.texts()))
    stands(qtbot, window)
    office = window.errands.office
    assert summaries(office) == ["Leak"]
    asked = select(Diary.note, Diary.new).where(Diary.act == "backup.restored")
    assert office.ask(lambda reading: reading.session.execute(asked).one()) == (book.name, "Boss")
    assert "kept: deskbell-" in window.toasts.texts()[-1]


def test_a_receptionist_is_not_offered_it(qtbot: QtBot, office: Office, book: Path, folder: Path) -> None:
    office.sit_down(1)
    sit_receptionist(office)
    for window in open_window(qtbot, office, folder):
        page = cast("SettingsPage", open_page(qtbot, window, "settings", part="backups"))
        pane = page.backups.pane
        qtbot.waitUntil(lambda pane=pane, window=window: pane.table.total == 1 and window.errands.idle())
        qtbot.keyClick(pane.table, Key.Key_Home)
        qtbot.waitUntil(lambda pane=pane: pane.inside.isEnabled())
        assert not pane.restore.isEnabled()
        assert not pane.from_file.isEnabled()
        assert pane.now.isEnabled()


def test_a_sealed_one_asks_for_its_password_first(qtbot: QtBot, office: Office, book: Path, folder: Path) -> None:
    seal = new_seal("tulip river 88")
    office.do(lambda work: set_seal(work, seal))
    path = back_up(office, Reason.DAILY).made.path
    for window in open_window(qtbot, office, folder):
        agreed: list[Agreed] = []
        dialog = open_restoring(window.errands, folder, path, window, agreed.append)
        qtbot.keyClicks(dialog.password, "tulip river 99")
        qtbot.keyClick(dialog.password, Key.Key_Return)
        qtbot.waitUntil(lambda dialog=dialog: "not the password" in words_of(dialog), timeout=20_000)
        qtbot.waitUntil(lambda dialog=dialog: dialog.password.hasSelectedText())
        qtbot.keyClicks(dialog.password, "tulip river 88")
        qtbot.keyClick(dialog.password, Key.Key_Return)
        look_through(qtbot, window)
        qtbot.keyClick(dialog.go, Key.Key_Return)
        qtbot.waitUntil(lambda agreed=agreed: len(agreed) == 1)
        assert (agreed[0].path, agreed[0].password) == (path, "tulip river 88")


def test_with_the_book_gone_two_keys_bring_the_backup_back(qtbot: QtBot, window: Window, folder: Path) -> None:
    """G20, G22: the morning after."""
    for each in folder.glob(f"{BOOK_NAME}*"):
        each.unlink()
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=20_000)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.waitUntil(lambda: "2026-11-20 16:00" in str(getattr(window.focusWidget(), "accessibleName", str)()))
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    dialog = look_through(qtbot, window)
    qtbot.keyClick(dialog.go, Key.Key_Return)
    stands(qtbot, window)
    assert summaries(window.errands.office) == ["Leak"]


def test_a_book_found_damaged_is_written_no_more_and_what_is_typed_is_kept_in_a_file(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    """G20: found after the first page stands."""
    stands(qtbot, window)
    page = cast("IntakePage", open_page(qtbot, window, "intake", new=True))
    type_text(page.form.words, "楼上的水一直滴下来")
    _zero(folder / BOOK_NAME, _page_of(folder / BOOK_NAME, "unit"))
    window.book_check.look_quickly()
    qtbot.waitUntil(lambda: window.stack is None, timeout=20_000)
    qtbot.waitUntil(window.errands.idle)
    (typed,) = folder.glob("typed-*.txt")
    assert "楼上的水一直滴下来" in typed.read_text("utf-8-sig")
    notice = next(each for each in window.findChildren(Notice) if each.isVisible() and each.links())
    assert notice.links()[0].text() == "Bring back the backup of 2026-11-20 16:00"
    refused: list[object] = []
    window.errands.do(window, lambda work: drafts.discard(work, "x"), refused=refused.append)
    qtbot.waitUntil(lambda: len(refused) == 1)
    qtbot.keyClick(notice.links()[0], Key.Key_Return)
    dialog = look_through(qtbot, window)
    assert any("moved into a folder" in label.text() for label in dialog.findChildren(PlainLabel))
    qtbot.keyClick(dialog.go, Key.Key_Return)
    stands(qtbot, window)
    assert summaries(window.errands.office) == ["Leak"]
    assert list(folder.glob(f"aside-*/{BOOK_NAME}"))
