"""A newer Deskbell is told of once, a dead share holds nothing up, and an upgrade says what it brought (B8)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk.office import Office
from desk.releases import NEWS, Lookout, Seen, Version
from tests.ui.opened import close, open_page, open_window
from ui.help.window import HelpWindow
from ui.look import Look
from ui.releases import looking
from ui.releases.remembered import RememberedReleases
from ui.settings.page import SettingsPage
from ui.widgets.label import PlainLabel
from ui.window import Window

BEFORE, HERE, LATER = Version(0, 0, 9), NEWS[0].version, Version(90, 10, 0)
TOLD = "Deskbell 90.10.0 can be installed"


@pytest.fixture
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of the company with a newer installer and what it says is new."""
    share = tmp_path_factory.mktemp("share")
    for number in (HERE, "90.9.0", LATER):
        (share / f"deskbell-setup-{number}.exe").write_bytes(b"MZ")
    (share / "deskbell-90.10.0.txt").write_text("<b>Colour</b> & more", encoding="utf-8")
    return share


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever was installed where the tests run."""
    monkeypatch.setattr(looking, "installed_version", lambda: HERE)


@pytest.fixture
def memory(folder: Path) -> RememberedReleases:
    """What the PC remembers: an older program had this book open."""
    memory = RememberedReleases(folder)
    memory.keep_ran(BEFORE)
    return memory


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path, memory: RememberedReleases) -> Iterator[Window]:
    """The first start after an upgrade; nobody has pressed a key."""
    for opened in open_window(qtbot, office, folder):
        opened.newer.quiet_ms = 0
        yield opened


def test_this_pc_remembers_what_was_told_and_another_folder_is_looked_into_anew(tmp_path: Path) -> None:
    memory = RememberedReleases(tmp_path)
    today = date(2026, 11, 20)
    assert (memory.folder(), memory.found(), memory.ran()) == ("", None, None), "off until somebody names a folder"
    memory.keep_folder(r'"\\server\new programs"')
    assert memory.folder() == r"\\server\new programs", "as Windows copies a path"
    memory.keep_found(LATER, None)
    assert not memory.looked_on(today)
    memory.keep_found(LATER, today)
    memory.keep_told_of(LATER)
    memory.keep_passed_over(LATER)
    again = RememberedReleases(tmp_path)
    assert (again.found(), again.told_of(), again.passed_over()) == (LATER, LATER, LATER)
    assert again.looked_on(today)
    assert not again.looked_on(date(2026, 11, 21))
    again.keep_folder("")
    assert (again.found(), again.looked_on(today)) == (None, False)


def test_an_upgrade_and_then_a_newer_installer_are_told_of_once(
    qtbot: QtBot, window: Window, share: Path, memory: RememberedReleases, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B8: a word and a part of the status bar; the key shows the folder, and nothing is ever started."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    newer, part, said = window.newer, window.frame.status.release, window.toasts.texts
    assert said() == [f"Deskbell {HERE} is new here"]
    assert memory.ran() == HERE, "once on this PC"
    assert part.accessibleName() == f"New here: Deskbell {HERE}"
    window.follow_message()  # F12
    shown = window.findChild(HelpWindow)
    assert shown is not None
    assert NEWS[0].lines[0][0] in {label.text() for label in shown.shown.findChildren(PlainLabel)}
    shown.reject()
    assert not part.isVisible(), "it was read"
    page = open_page(qtbot, window, "settings", part="program")
    assert isinstance(page, SettingsPage)
    program = page.program
    window.toasts.clear()

    def minute() -> None:
        window.news.minute.emit()
        qtbot.waitUntil(lambda: window.errands.idle() and not newer.lookout.busy)

    minute()
    assert newer.seen is None, "no folder is named: nobody looks"
    program.line.line.setText(f'"{share}"')
    program.leave()
    minute()
    qtbot.waitUntil(lambda: said() == [TOLD])
    assert memory.looked_on(date(2026, 11, 20))
    assert part.text().strip() == TOLD
    assert any("<b>Colour</b> & more" in label.text() for label in program.notice.findChildren(PlainLabel))
    program.notice.links()[1].setFocus()
    window.follow_message()  # F12
    assert newer.looking
    assert window.focusWidget() is program.notice.links()[1], "what is typed while it looks must not change the folder"
    qtbot.waitUntil(lambda: opened == [QUrl.fromLocalFile(str(share))])
    minute()
    newer.look_now()
    qtbot.waitUntil(lambda: not newer.looking)
    assert said() == [], "each version is told of once"
    assert program.first() is program.notice.links()[0]
    program.notice.links()[1].setFocus()
    qtbot.keyClick(program.notice.links()[1], Qt.Key.Key_Space)  # not this version
    assert window.focusWidget() is program.notice.links()[0]
    assert not part.isVisible()
    assert len(program.notice.links()) == 1
    window.undo()
    assert said()[0] == "Deskbell 90.10.0 is mentioned again"
    assert part.text().strip() == TOLD
    program.line.line.setText(f"{share}/.")  # and looks different before it was kept
    window.set_look(Look(dark=True))
    page = open_page(qtbot, window, "settings", part="program")
    assert isinstance(page, SettingsPage)
    program = page.program
    assert program.line.value() == f"{share}/."
    program.save()
    assert memory.folder() == f"{share}/."
    qtbot.waitUntil(lambda: newer.seen is not None)
    assert window.frame.status.release.text().strip() == TOLD
    (share / f"deskbell-setup-{LATER}.exe").unlink()
    (share / "deskbell-setup-90.9.0.exe").unlink()
    window.open("settings", part="program", look=True)
    qtbot.waitUntil(lambda: not newer.looking)
    assert newer.told().startswith("Nothing newer lies in the folder")
    assert not window.frame.status.release.isVisible()


def test_a_share_that_does_not_answer_holds_nothing_up(
    qtbot: QtBot, window: Window, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B8: neither the book nor the screen nor the closing waits; it is said, and a late answer is welcome."""
    answers, looks = Event(), []

    def hang(folder: str, _installed: Version) -> Seen:
        looks.append(folder)
        answers.wait(60)
        return Seen(folder, there=False)

    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("nobody expects a window any more"))
    newer = window.newer
    newer.lookout, newer.slow_ms = Lookout(hang), 0
    newer.name_folder("/dead/share")
    newer.look_now()
    qtbot.waitUntil(lambda: newer.told().startswith("The folder does not answer yet"))
    assert office.ask(lambda reading: reading.facts) == office.facts
    newer.stop()
    assert newer.told().startswith("The folder did not answer: /dead/share")
    newer.open_folder()
    qtbot.waitUntil(lambda: any("The folder did not answer" in each for each in window.toasts.texts()))
    newer.name_folder("/other/share")
    newer.look_now()
    assert looks == ["/dead/share"], "at most one look is alive"
    answers.set()
    qtbot.waitUntil(lambda: not newer.looking)
    assert looks == ["/dead/share", "/other/share"]
    assert newer.told().startswith("The folder is not there")
    answers.clear()
    newer.look_now()
    window.close()
    window.end()
    assert newer.lookout.busy, "the window went, and the look was left"
    assert not window.isVisible()
    answers.set()
    assert QApplication.instance() is not None


def test_a_book_of_a_newer_program_names_it(qtbot: QtBot, folder: Path, memory: RememberedReleases) -> None:
    """G09: what to install, as far as this PC knows it."""
    memory.keep_ran(LATER)
    with raw_connection(folder / BOOK_NAME) as book:
        book.execute("UPDATE alembic_version SET version_num = '9999_from_the_future'")
    window = Window(lambda create: Office.open(folder, create=create), folder, Look())
    window.show()

    def words() -> str:
        return " ".join(label.text() for label in window.frame.findChildren(PlainLabel))

    qtbot.waitUntil(lambda: "Install the newer Deskbell on this PC" in words(), timeout=20_000)
    assert f"It was last used here with Deskbell 90.10.0; this is {HERE}." in words()
    assert memory.ran() == LATER, "the older program does not take its place"
    close(window)
