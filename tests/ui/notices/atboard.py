"""A person at the page of notices."""

from pytestqt.qtbot import QtBot

from desk import notices
from desk.notices import NoticeRow
from desk.office import Office
from tests.conftest import type_text
from tests.ui.hands import PatientHands
from ui.notices.page import NoticesPage
from ui.window import Window


class AtBoard(PatientHands):
    """Comes to the page at once."""

    def __init__(self, qtbot: QtBot, window: Window, office: Office) -> None:
        super().__init__(qtbot, window)
        self.office = office
        self.page = self.come()

    def come(self, **what: object) -> NoticesPage:
        """Open the page, as another page would."""
        return self.go("notices", NoticesPage, **what)

    def fill(self, field: str, text: str) -> None:
        """Into a field of the form that stands open."""
        form = self.page.place.form
        assert form is not None
        form.form.go_to(field)
        type_text(form.form.editor(field), text)
        self.settle()

    def rows(self) -> list[NoticeRow]:
        return list(self.office.ask(notices.notices).rows)
