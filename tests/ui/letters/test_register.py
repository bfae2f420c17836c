"""The register: finding a letter, its paper again, and making it void."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk import letters
from desk.cases import Taken
from desk.letters import NewLetter
from desk.office import Office
from desk.words import Language
from tests.ui.opened import with_printer, words_of
from ui.letters.page import LettersPage
from ui.preview import PreviewDialog
from ui.voiding import VoidDialog
from ui.window import Window


@pytest.fixture
def issued(office: Office, taken: Taken) -> None:
    """A reply to the case, and a letter about the lift."""
    office.do(lambda work: letters.issue(work, letters.propose(work, taken.number)))
    lift = NewLetter("Peter Müller", "About the lift", "Dear Mr Müller,\n\nit runs again.", language=Language.EN)
    office.do(lambda work: letters.issue(work, lift))


@pytest.mark.usefixtures("issued")
class TestLettersInTheRegister:
    def test_the_newest_letter_is_shown_first_with_its_paper(self, qtbot: QtBot, letters_page: LettersPage) -> None:
        qtbot.waitUntil(lambda: letters_page.register.issued is not None)
        issued = letters_page.register.issued
        assert issued is not None
        assert issued.file.row.number == "L-2026-0002"
        assert letters_page.register.view.page_count() == 1
        assert letters_page.register.table.total == 2

    def test_words_of_the_subject_find_a_letter(self, qtbot: QtBot, window: Window, letters_page: LettersPage) -> None:
        qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert letters_page.register.search.hasFocus()
        qtbot.keyClicks(letters_page.register.search, "ceiling")
        qtbot.waitUntil(lambda: letters_page.register.table.total == 1)
        qtbot.keyClick(letters_page.register.search, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: letters_page.register.number == "L-2026-0001")
        qtbot.keyClick(letters_page.register.search, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: letters_page.register.table.total == 2)

    def test_enter_opens_the_paper(
        self, qtbot: QtBot, window: Window, letters_page: LettersPage, tmp_path: Path
    ) -> None:
        with_printer(letters_page, tmp_path)
        qtbot.waitUntil(lambda: window.errands.idle() and letters_page.register.issued is not None)
        qtbot.keyClick(letters_page.register.table, Qt.Key.Key_Return)
        (dialog,) = letters_page.findChildren(PreviewDialog)
        assert dialog.isVisible()
        dialog.print_button.click()
        qtbot.waitUntil(window.errands.idle)
        dialog.reject()
        qtbot.waitUntil(lambda: self.printed(letters_page) == 1)

    def test_f9_without_a_printer_keeps_the_letter_as_a_file_and_counts_nothing(
        self, qtbot: QtBot, window: Window, folder: Path, letters_page: LettersPage
    ) -> None:
        qtbot.waitUntil(lambda: window.errands.idle() and letters_page.register.issued is not None)
        qtbot.keyClick(window, Qt.Key.Key_F9)
        kept = folder / "papers" / "letter-L-2026-0002.pdf"
        qtbot.waitUntil(lambda: window.errands.idle() and kept.exists())
        assert "it runs again." in words_of(kept.read_bytes())
        qtbot.waitUntil(lambda: "No printer: L-2026-0002 was kept as a PDF" in window.toasts.texts())
        assert self.printed(letters_page) == 0

    def test_a_letter_is_made_void_with_a_reason_and_its_paper_says_so(
        self, qtbot: QtBot, window: Window, letters_page: LettersPage
    ) -> None:
        qtbot.waitUntil(lambda: window.errands.idle() and letters_page.register.issued is not None)
        window.commands.trigger("letters.void")
        (dialog,) = letters_page.findChildren(VoidDialog)
        dialog.save()
        qtbot.waitUntil(lambda: "reason" in dialog.form.marks())
        reason = dialog.form.editor("reason")
        assert isinstance(reason, QLineEdit)
        qtbot.keyClicks(reason, "Wrong address")
        qtbot.keyClick(reason, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.errands.idle() and self.reason(letters_page) == "Wrong address")
        issued = letters_page.register.issued
        assert issued is not None
        assert "VOID" in words_of(issued.pdf)
        assert [row.void_reason for row in letters_page.register.table.rows()] == ["Wrong address", ""]  # type: ignore[attr-defined]  # rows of letters

    def test_a_letter_is_shown_by_its_number(self, qtbot: QtBot, window: Window, letters_page: LettersPage) -> None:
        window.open("letters", number="L-2026-0001")
        qtbot.waitUntil(lambda: window.errands.idle() and letters_page.register.number == "L-2026-0001")
        assert letters_page.register.table.current_row().number == "L-2026-0001"  # type: ignore[union-attr]  # a letter

    def printed(self, page: LettersPage) -> int:
        assert page.register.issued is not None
        return page.register.issued.file.row.printed

    def reason(self, page: LettersPage) -> str:
        assert page.register.issued is not None
        return page.register.issued.file.row.void_reason


def test_an_empty_register_says_how_a_letter_is_written(
    qtbot: QtBot, window: Window, letters_page: LettersPage
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.errands.idle() and letters_page.compose.begun is not None)
    assert letters_page.compose.letter().case_number == ""
    assert letters_page.compose.form.editor("to_name").hasFocus()
