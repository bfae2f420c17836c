"""A page: one of the places the rail leads to."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from ui.commands import Command
from ui.desk import Desk


class Page(QWidget):
    """A page of the window; built on its first visit and built anew when language, theme or text size change.

    `tables` names the tables whose change makes it stale: it refreshes at once when shown, else when shown next.
    """

    tables: ClassVar[frozenset[str]] = frozenset()
    by_the_clock: ClassVar[bool] = False
    """Whether what it shows changes by the clock alone, as a case falls due: it is refreshed every minute."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def commands(self) -> list[Command]:
        """The page's own commands, asked for once after it is built; their keys work while it is shown."""
        return []

    def refresh(self) -> None:
        """Ask the book again; called when the page is shown, on F5, and when one of its tables changed."""

    def show_item(self, **what: Any) -> None:
        """Show what another page sent the person here for, e.g. number="C-2026-0001"."""

    def keep(self) -> dict[str, Any]:
        """What was typed, chosen and scrolled to, for the page built anew."""
        return {}

    def restore(self, kept: dict[str, Any]) -> None:
        """Take up what `keep` gave."""

    def leave(self) -> None:
        """The page is about to be hidden or closed: give to the errands what must not be lost."""

    def before_anew(self) -> None:
        """The page is about to be built anew in another look: as `leave`, where leaving does no more than keep."""
        self.leave()

    def set_aside(self) -> None:
        """Somebody else is about to sit down here: what was begun becomes a draft of whoever wrote it.

        Record forms are closed here; a page with other words on it empties them as well.
        """
        from ui.formplace import FormPlace  # brings SQLAlchemy, which must not be loaded before the first paint

        for place in self.findChildren(FormPlace):
            place.set_aside()

    def standing(self) -> object:
        """What is chosen, begun and open here, to compare: whoever changed it went on from where they were led."""
        from ui.formplace import FormPlace  # brings SQLAlchemy, which must not be loaded before the first paint

        return self.keep(), [place.form for place in self.findChildren(FormPlace)]

    def topic(self) -> str:
        """Which help belongs to what is in front within the page; "" for that of the page itself."""
        return ""

    def escape(self) -> bool:
        """Esc was pressed and no field used it: close a pane if one is open and say so."""
        return False

    def panes(self) -> list[QWidget]:
        """Where F6 goes within the page."""
        return []

    def focus_first(self) -> None:
        """Put the cursor where work on this page begins."""
        panes = self.panes()
        (panes[0] if panes else self).setFocus()
