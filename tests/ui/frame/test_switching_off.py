"""The PC is switched off while somebody types and a save is under way: all of it is kept and nobody is asked (G11)."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, drafts
from desk.backups import backups_in
from desk.cases import NewCase
from desk.office import Office
from tests.conftest import type_text
from tests.ui.opened import open_window
from ui.cases.intake import IntakePage
from ui.switchingoff import SwitchingOff
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window with an empty intake."""
    yield from open_window(qtbot, office, folder, first="intake", new=True)


def test_what_is_typed_and_a_save_under_way_are_in_the_book_before_the_pc_goes_off(
    qtbot: QtBot, qapp: QApplication, window: Window, office: Office
) -> None:
    """G11: the save waits for another program meanwhile; no backup of the day is begun, and a closed window goes."""
    switching = SwitchingOff(qapp, window)
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
