"""Led to a page for a look: Esc leads straight back, until one goes on from there."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from ui.page import Page

_TOUCHES = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress})


class LedBack(QObject):
    """Knows the page one was led to, and how it stood before the first key or click there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._found: object = None

    def lead(self, page: Page) -> None:
        """One is led to a page; what it asks the book for may still be on its way."""
        self._page, self._found = page, None
        self._watch(True)

    def forget(self) -> None:
        """One went on by oneself."""
        self._page = self._found = None
        self._watch(False)

    def leads_back(self, page: Page) -> bool:
        """Whether one was led to this page and chose, began and opened nothing else on it; else that is forgotten."""
        if page is self._page and self._found in (None, page.standing()):
            return True
        self.forget()
        return False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._page is not None:
            self._found = self._page.standing()
            self._watch(False)
        return False

    def _watch(self, on: bool) -> None:
        if (app := QCoreApplication.instance()) is not None:
            app.removeEventFilter(self)
            if on:
                app.installEventFilter(self)
