"""Where the book cannot be opened only a manager who proves it brings another one in its place (G47)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk.clock import FixedClock
from desk.keepers import Keepers
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import MADE
from tests.ui.signin.conftest import ADMINISTRATOR, NEWCOMER, PINS, RECEPTIONIST
from ui.backups.keeperdialog import KeeperDialog
from ui.backups.restoring import RestoreDialog
from ui.look import Look
from ui.widgets.notice import Notice
from ui.window import Window


def test_the_file_tells_who_may_and_wrong_tries_wait(folder: Path) -> None:
    """G47: who manages and has a secret nobody else knows; each wrong try of theirs waits longer."""
    clock = FixedClock(MADE)
    keepers = Keepers(folder, clock)
    assert [each.id for each in keepers.who() or ()] == [ADMINISTRATOR]
    for clerk, secret in ((RECEPTIONIST, PINS[RECEPTIONIST]), (NEWCOMER, PINS[NEWCOMER])):
        with pytest.raises(Refusal, match=r"signin\.wrong"):
            keepers.prove(clerk, secret)
    for wait in (0, 0, 2):
        with pytest.raises(Refusal, match=r"signin\.wrong") as refused:
            keepers.prove(ADMINISTRATOR, "482914")
        assert refused.value.fields["wait"] == wait
    with pytest.raises(Refusal, match=r"signin\.wait"):
        keepers.prove(ADMINISTRATOR, PINS[ADMINISTRATOR])


def test_without_a_file_that_tells_who_signs_in_anybody_may(tmp_path: Path, template: Path) -> None:
    """G20: a book that is gone, or where nobody signs in, is brought back without a word."""
    assert Keepers(tmp_path).who() is None
    assert Keepers(template.parent).who() is None


@pytest.fixture
def shut(qtbot: QtBot, folder: Path) -> Iterator[Window]:
    """A window whose book is damaged."""

    def open_office(_create: bool) -> Office:
        raise Refusal("book.damaged", path=str(folder), backup_path=str(folder / "x.zip"), backup_at="yesterday")

    window = Window(open_office, folder, Look())
    window.show()
    qtbot.waitUntil(lambda: any(each.links() for each in window.findChildren(Notice)))
    yield window
    window.close()
    window.end()
    window.deleteLater()


def asked(qtbot: QtBot, window: Window) -> KeeperDialog:
    """What the way to the newest backup leads to first."""
    notice = next(each for each in window.findChildren(Notice) if each.links())
    way: Callable[[], object] = notice.links()[0].click
    way()
    qtbot.waitUntil(lambda: window.findChild(KeeperDialog) is not None)
    dialog = window.findChild(KeeperDialog)
    assert isinstance(dialog, KeeperDialog)
    return dialog


def test_a_backup_is_looked_through_only_once_a_manager_proved_who_they_are(qtbot: QtBot, shut: Window) -> None:
    dialog = asked(qtbot, shut)
    qtbot.keyClicks(dialog.prove.secret, "482914\r")
    qtbot.waitUntil(
        lambda: dialog.prove.said.text() == "That was not right. Type it once more." and shut.errands.idle()
    )
    assert shut.findChild(RestoreDialog) is None
    qtbot.keyClicks(dialog.prove.secret, PINS[ADMINISTRATOR])
    qtbot.keyClick(dialog.prove.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shut.findChild(RestoreDialog) is not None and shut.errands.idle())
    assert shut.bringing._by


def test_where_none_of_those_who_sign_in_may_nobody_does(qtbot: QtBot, shut: Window, folder: Path) -> None:
    """G47: it is said, with what helps."""
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("UPDATE clerk SET secret = ''")
    shut.bringing._let(lambda: pytest.fail("anybody came by"))
    qtbot.waitUntil(lambda: any("nobody in this book may bring a backup back" in told for told in shut.toasts.texts()))
    assert shut.findChild(KeeperDialog) is None
