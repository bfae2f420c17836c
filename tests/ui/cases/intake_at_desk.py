"""A person at the intake screen of the real window: keys go where the cursor is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk import cases, drafts
from desk.drafts import DraftRow
from desk.office import Office
from tests.conftest import type_text
from tests.ui.idle import all_idle
from ui.cases.intake import IntakePage
from ui.pages import PAGES
from ui.preview import PreviewDialog
from ui.theme import Look
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
# The window stands on a page that is built at once until the form is asked for.
SPECS = tuple(
    replace(spec, source="tests.ui.cases.cases_at_desk:Elsewhere") if spec.id == "today" else spec
    for spec in PAGES
    if spec.id in ("today", "cases", "intake")
)


class AtDesk:
    """Presses keys, types as an input method does, and waits for answers instead of for time."""

    def __init__(self, qtbot: QtBot, office: Office, folder: Path) -> None:
        self.qtbot = qtbot
        self.office = office
        self.faults: list[Exception] = []
        self.pressed = 0
        self.window = Window(lambda _create: office, folder, Look(), SPECS)
        self.window.errands.faulted.connect(self.faults.append)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Until every errand has been answered and every paper is out."""
        self.until(lambda: self.window.stack is not None and all_idle(self.window.errands))

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, held)

    def write(self, text: str) -> None:
        field = self.window.focusWidget()
        assert field is not None
        type_text(field, text)

    def new(self) -> IntakePage:
        """Ctrl+N, and the page it leads to."""
        self.press(KEY.Key_N, CTRL)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.settle()
        return self.page

    @property
    def page(self) -> IntakePage:
        assert self.window.stack is not None
        page = self.window.stack.page("intake")
        assert isinstance(page, IntakePage)
        return page

    @property
    def here(self) -> str:
        assert self.window.stack is not None
        return self.window.stack.here

    def at(self) -> str:
        """The field with the cursor."""
        return self.page.form.place_of_cursor()[0]

    def choose_caller(self, text: str) -> None:
        """Type into the lookup and press Enter at once, as somebody in a hurry does."""
        self.write(text)
        self.press(KEY.Key_Return)
        self.until(lambda: self.page.form.caller.unit_id is not None)
        self.settle()

    def cases(self) -> tuple[cases.CaseRow, ...]:
        """All cases in the book, newest first."""
        return tuple(self.office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).rows)

    def drafts(self) -> tuple[DraftRow, ...]:
        """The drafts in the book."""
        return self.office.ask(lambda reading: drafts.drafts(reading, "case"))

    def leave_paper(self) -> None:
        """Escape from the pages of a slip that are shown where there is no printer."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
        shown = QApplication.activeModalWidget()
        assert shown is not None
        self.qtbot.keyClick(shown, KEY.Key_Escape)
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def close_dialogs(self) -> None:
        for each in self.window.findChildren(QDialog):
            each.close()

    def leave(self) -> None:
        """Go home."""
        self.close_dialogs()
        self.window.set_look(Look())  # translators belong to the program and would outlive the window
        self.window.close()
        self.window.end()
        self.window.deleteLater()
