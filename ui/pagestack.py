"""The pages already visited, one of them in front."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk import Desk
from ui.page import Page
from ui.pages import PageSpec

Kept = dict[str, dict[str, Any]]


class PageStack(QStackedWidget):
    """Builds a page on its first visit, keeps it fresh, and hands its state to the page built anew."""

    counts_anew = Signal()  # the page in front asks anew for what the clock changes as well

    def __init__(self, desk: Desk, specs: Sequence[PageSpec], kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._specs = {spec.id: spec for spec in specs}
        self._kept = kept
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._here = ""

    @property
    def here(self) -> str:
        """Id of the page in front, empty before the first."""
        return self._here

    def page(self, id: str) -> Page | None:
        """A page if it was visited."""
        return self._pages.get(id)

    def ready(self, id: str) -> Page:
        """A page, built if need be, without going there: then its commands are known."""
        return self._pages.get(id) or self._build(id)

    def visit(self, id: str, what: dict[str, Any]) -> Page:
        """Bring a page to the front, built if need be, and show there what is named."""
        page = self.ready(id)
        if id != self._here:
            if self._here:
                self._pages[self._here].leave()
            self._here = id
            self.setCurrentWidget(page)
            self._desk.commands.show_page(id)
            self._stale.discard(id)
            self._refresh(page)
            page.focus_first()
        if what:
            page.show_item(**what)
        return page

    def _build(self, id: str) -> Page:
        page = self._specs[id].build(self._desk)
        page.setFocusPolicy(page.focusPolicy() or Qt.FocusPolicy.ClickFocus)
        self._pages[id] = page
        self.addWidget(page)
        self._desk.commands.add(*page.commands())
        if id in self._kept:
            page.restore(self._kept.pop(id))
        return page

    def heard(self, tables: frozenset[str]) -> None:
        """Refresh the page in front if it shows one of these tables; others when they come to the front."""
        for id, page in self._pages.items():
            if page.tables & tables:
                self._stale.add(id)
        self._freshen()

    def refresh_all(self) -> None:
        """Every page is stale: another clerk sits here, or F5 was pressed."""
        self._stale.update(self._pages)
        self._freshen()

    def _freshen(self) -> None:
        if self._here in self._stale:
            self._stale.discard(self._here)
            self._refresh(self._pages[self._here])

    def tick(self) -> None:
        """A minute went by: what the clock changes is shown as it is now."""
        page = self._pages.get(self._here)
        if page is not None and page.by_the_clock and page.isVisible():
            page.refresh()

    def _refresh(self, page: Page) -> None:
        page.refresh()
        if page.by_the_clock:
            self.counts_anew.emit()

    def before_anew(self) -> None:
        """Let every page give away what must not be lost before it is built anew; nobody leaves it."""
        for page in self._pages.values():
            page.before_anew()

    def leave(self) -> None:
        """Let every page give away what must not be lost."""
        for page in self._pages.values():
            page.leave()

    def set_aside(self) -> None:
        """Let every page set aside what was begun: another clerk sits down.

        One that waits to be built anew is built for it: what it keeps is of whoever gets up, and only the page knows
        what of that nobody else is to find (M15).
        """
        for id in tuple(self._kept):
            self._build(id)
        for page in self._pages.values():
            page.set_aside()

    def let_go(self) -> None:
        """Another person proved who they are: what is not in front is built anew for them on their next visit.

        Until the book has answered it would show what whoever got up might see (M15). One whose words the book has not
        taken yet stays.
        """
        from ui.drafts import DraftKeeper  # brings SQLAlchemy, which must not be loaded before the first paint

        for id, page in [each for each in self._pages.items() if each[0] != self._here]:
            if any(keeper.unkept() for keeper in page.findChildren(DraftKeeper)):
                continue
            del self._pages[id]
            self._stale.discard(id)
            self._desk.commands.remove([each.id for each in self._desk.commands.all() if each.page == id])
            self.removeWidget(page)
            page.hide()
            page.deleteLater()

    def keep(self) -> Kept:
        """The state of every page visited, and of those not built again since the last time."""
        return self._kept | {id: page.keep() for id, page in self._pages.items()}
