"""A person at the page of notices: keys go where the cursor is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import notices
from desk.notices import NoticeRow
from desk.office import Office
from tests.conftest import type_text
from tests.ui.idle import all_idle
from tests.ui.letters.opened import open_page
from ui.notices.page import NoticesPage
from ui.window import Window

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class AtBoard:
    """Presses keys, types as an input method does, and waits for answers instead of for time."""

    def __init__(self, qtbot: QtBot, window: Window, office: Office) -> None:
        self.qtbot, self.window, self.office = qtbot, window, office
        self.page = self.come()

    def come(self, **what: object) -> NoticesPage:
        """Open the page, as another page would."""
        page = open_page(self.qtbot, self.window, "notices", **what)
        assert isinstance(page, NoticesPage)
        self.settle()
        return page

    def settle(self) -> None:
        self.until(lambda: all_idle(self.window.errands))

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, held)
        self.settle()

    def write(self, field: str, text: str) -> None:
        """Into a field of the form that stands open."""
        form = self.page.place.form
        assert form is not None
        form.form.go_to(field)
        type_text(form.form.editor(field), text)
        self.settle()

    def rows(self) -> list[NoticeRow]:
        return list(self.office.ask(notices.notices).rows)

    def told(self) -> str:
        """What the toasts in sight say."""
        return " | ".join(self.window.toasts.texts())
