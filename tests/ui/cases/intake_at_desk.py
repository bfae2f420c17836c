"""A person at the intake screen of the real window, in a hurry."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import cases, drafts
from desk.drafts import DraftRow
from desk.office import Office
from tests.ui.hands import CTRL, KEY, NONE, Hands
from tests.ui.opened import shown
from ui.cases.intake import IntakePage
from ui.pages import PAGES
from ui.preview import PreviewDialog

# The window stands on a page that is built at once until the form is asked for.
TODAY = "tests.ui.cases.cases_at_desk:Elsewhere"
WITH_SHORT_FORM = ("cases", "intake", "sudden")


class AtDesk(Hands):
    """Counts the keys pressed."""

    def __init__(
        self, qtbot: QtBot, office: Office, folder: Path, pages: Collection[str] = ("today", "cases", "intake")
    ) -> None:
        wanted = [replace(spec, source=TODAY) if spec.id == "today" else spec for spec in PAGES if spec.id in pages]
        super().__init__(qtbot, shown(office, folder, specs=wanted))
        self.office = office
        self.pressed = 0
        self.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.pressed += 1
        super().press(key, held)

    def new(self) -> IntakePage:
        """Ctrl+N, and the page it leads to."""
        self.press(KEY.Key_N, CTRL)
        self.back()
        return self.page

    @property
    def page(self) -> IntakePage:
        return self.page_of("intake", IntakePage)

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
        shown_pages = QApplication.activeModalWidget()
        assert shown_pages is not None
        self.qtbot.keyClick(shown_pages, KEY.Key_Escape)
        self.until(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
