"""The PC is switched off while somebody types and a save is under way: all of it is kept and nobody is asked (G11)."""

import errno
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, drafts
from desk.backups import backups_in
from desk.cases import NewCase
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import type_text
from tests.ui.opened import open_window, page_of
from ui.cases.intake import IntakePage
from ui.switchingoff import SwitchingOff
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window with an empty intake."""
    yield from open_window(qtbot, office, folder, first="intake", new=True)


def test_what_is_typed_and_a_save_under_way_are_in_the_book_before_the_pc_goes_off(
    qtbot: QtBot, qapp: QApplication, window: Window, office: Office, folder: Path
) -> None:
    """G11: the save waits for another program meanwhile; no backup of the day is begun, and a closed window goes."""
    switching = SwitchingOff(qapp, window, folder)
    assert qapp.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) == 1
    window.backups.at_closing = True
    assert window.stack is not None
    page = window.stack.page("intake")
    assert isinstance(page, IntakePage)
    type_text(page.form.words, "滴水")
    held = threading.Event()
    new = NewCase(summary="Leak", told_by="Wang", first_receiver_id=1)
    window.errands.at_desk(window, lambda _office: held.wait(10), lambda _none: None)
    window.errands.do(window, lambda work: cases.take(work, new))
    threading.Timer(0.1, held.set).start()
    switching.keep_all()
    assert [row.summary for row in office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).rows] == ["Leak"]
    (draft,) = office.ask(lambda reading: drafts.drafts(reading, "case"))
    assert draft.content["words"] == "滴水"
    assert page.form.words.toPlainText() == "滴水", "the PC may stay on after all"
    assert window.close()
    assert backups_in(office.folder / "backups") == ()


def test_words_that_the_book_does_not_take_are_kept_beside_it_and_no_dead_printer_is_waited_for(
    qtbot: QtBot,
    qapp: QApplication,
    window: Window,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """G11: another program holds the book as the PC goes off; whoever comes back hears where the words are."""
    switching = SwitchingOff(qapp, window, folder)
    page = page_of(window, "intake")
    assert isinstance(page, IntakePage)
    type_text(page.form.words, "滴水")

    def locked(*_draft: object) -> None:
        raise Refusal("book.locked")

    def in_use(*_given: object) -> None:
        raise PermissionError(errno.EACCES, "held")

    with monkeypatch.context() as held:
        held.setattr("desk.drafts.keep", locked)
        switching.keep_all()
        switching.keep_all()
        (typed,) = folder.glob("typed-*.txt")
        assert "滴水" in typed.read_text("utf-8-sig")
        assert not window.close(), "the PC stays on after all: they are not lost without a word"
    assert any("Not closed" in each for each in window.toasts.texts())
    assert window.closing.goes_off
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6)
    assert not window.closing.goes_off
    window.ready.emit()
    told = f"What was typed when the PC went off may not be in the book: {typed.name}"
    assert window.toasts.texts().count(told) == 1
    with monkeypatch.context() as held:
        held.setattr("desk.drafts.keep", locked)
        held.setattr("ui.inifile.write_whole", in_use)
        held.setattr("ui.inifile.read_whole", in_use)
        type_text(page.form.words, "又漏")
        switching.keep_all()
    also = told.replace(typed.name, "typed-2.txt")
    for _start in range(2):
        window.ready.emit()
        assert window.toasts.texts().count(also) == 1, "told once, although desk.ini was held as the PC went off"
    assert sorted(each.name for each in folder.glob("typed-*")) == ["typed-1.txt", "typed-2.txt"]
    hangs = threading.Event()
    monkeypatch.setattr("ui.spooler.AT_ONCE_SECONDS", 0.05)
    page.desk.printing.spooler._run(1, lambda _office, _progress: hangs.wait(10) and None)
    threading.Timer(5, hangs.set).start()
    window.end(at_once=True)
    assert not hangs.is_set()
    hangs.set()
