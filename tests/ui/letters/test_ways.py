"""The register by keys: letters sent together, come back, answered, taken back; copies; a damaged paper (B6, M49)."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from db.models import KeptPaper
from desk import letters
from desk.letters import LetterFilter, LetterState, NewLetter, SentHow
from desk.office import Office
from tests.ui.opened import with_printer, words_of
from tests.ui.printqueue.machine import FRONT
from ui.letters.page import LettersPage
from ui.letters.wayforms import ReturnedForm, SentForm
from ui.preview import PreviewDialog
from ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def issued(office: Office) -> list[str]:
    """Three letters, none of them sent."""
    news = [NewLetter(name, f"About {name}", f"Dear {name}") for name in ("Anna", "Chen", "Wang")]
    return office.do(lambda work: letters.issue_many(work, news)).answer


@pytest.fixture
def register(qtbot: QtBot, issued: list[str], window: Window, letters_page: LettersPage) -> LettersPage:
    """The register with the newest letter shown."""
    qtbot.waitUntil(lambda: window.errands.idle() and letters_page.register.issued is not None)
    letters_page.register.table.setFocus()
    return letters_page


def _let_have_keys(qtbot: QtBot, window: Window) -> None:
    """Once a dialog has closed the window has the keys again."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _states(office: Office) -> list[str]:
    return [row.state for row in reversed(office.ask(letters.letters).rows)]


def test_several_letters_are_sent_at_once_and_it_is_taken_back(
    qtbot: QtBot, window: Window, register: LettersPage, office: Office
) -> None:
    table = register.register.table
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    (form,) = register.findChildren(SentForm)
    qtbot.waitUntil(form.isActiveWindow)
    form.form.fill({"sent_how": SentHow.REGISTERED})
    note = form.form.editor("sent_note")
    assert isinstance(note, QLineEdit)
    qtbot.keyClicks(note, "RR 1")
    qtbot.keyClick(note, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: _states(office) == [LetterState.ISSUED, LetterState.SENT, LetterState.SENT])
    counters = register.register.counters
    qtbot.waitUntil(lambda: (counters.count(LetterFilter.NOT_SENT), counters.count(LetterFilter.AWAITING)) == (1, 2))
    assert len(register.register.marks) == 0
    _let_have_keys(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: _states(office) == [LetterState.ISSUED] * 3)


def test_a_letter_that_was_not_sent_cannot_come_back_and_a_bad_day_is_said_at_its_field(
    qtbot: QtBot, window: Window, register: LettersPage, office: Office, issued: list[str]
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert register.findChildren(ReturnedForm) == []
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    (form,) = register.findChildren(SentForm)
    qtbot.waitUntil(form.isActiveWindow)
    for typed in ("2026-11-19", "2026-11-21", "soon", ""):
        form.form.fill({"sent_on": typed})
        form.save()
        qtbot.waitUntil(lambda: "sent_on" in form.form.marks())
    form.form.fill({"sent_on": "2026-11-20"})
    form.save()
    qtbot.waitUntil(lambda: _states(office)[-1] == LetterState.SENT)
    qtbot.waitUntil(lambda: register.register.issued is not None and register.register.issued.file.row.sent is not None)
    register.register.counters.set_value(LetterFilter.AWAITING)
    qtbot.waitUntil(lambda: register.register.table.total == 1)
    _let_have_keys(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_D, CONTROL)
    (back,) = register.findChildren(ReturnedForm)
    back.form.fill({"returned_why": "moved away"})
    back.save()
    qtbot.waitUntil(lambda: office.ask(lambda reading: letters.counts(reading))[LetterFilter.RETURNED] == 1)


def test_f9_prints_what_went_out_and_shift_f9_a_copy_marked_as_one(
    qtbot: QtBot, window: Window, register: LettersPage, office: Office, folder: Path, issued: list[str], tmp_path: Path
) -> None:
    """Only what came out of a printer as it went out is counted."""
    number = issued[-1]

    def printed() -> int:
        return office.ask(lambda reading: letters.file_of(reading, number)).row.printed

    original, copy = folder / "papers" / f"letter-{number}.pdf", folder / "papers" / f"letter-{number} copy.pdf"
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(original.exists)
    qtbot.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(copy.exists)
    assert printed() == 0, "there is no printer: both are files"
    machine = with_printer(register, tmp_path)
    qtbot.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(machine.sheets(FRONT)) == 1, timeout=20_000)
    assert printed() == 0, "a copy is none"
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(machine.sheets(FRONT)) == 2, timeout=20_000)
    assert printed() == 1
    assert original.read_bytes() == office.ask(lambda reading: letters.pdf_of(reading, number))
    assert "副本 · COPY" in words_of(copy.read_bytes())


def test_the_envelope_of_the_letter_is_shown_to_be_printed(
    qtbot: QtBot, window: Window, register: LettersPage, issued: list[str]
) -> None:
    window.commands.trigger("letters.envelope")
    qtbot.waitUntil(lambda: len(register.findChildren(PreviewDialog)) == 1)
    (dialog,) = register.findChildren(PreviewDialog)
    assert "Wang" in words_of(dialog.pdf)
    dialog.reject()


def test_a_damaged_paper_is_said_in_its_place_and_nothing_is_printed(
    qtbot: QtBot, window: Window, register: LettersPage, office: Office, folder: Path, issued: list[str]
) -> None:
    office.do(lambda work: work.session.execute(update(KeptPaper).values(pdf=b"%PDF-1.4 torn")))
    register.refresh()
    qtbot.waitUntil(lambda: register.register.issued is not None and register.register.issued.damaged is not None)
    assert register.register.view.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(window.errands.idle)
    assert not (folder / "papers" / f"letter-{issued[-1]}.pdf").exists()
    assert office.ask(lambda reading: letters.file_of(reading, issued[-1])).row.printed == 0
