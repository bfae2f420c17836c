"""Going about between the pages: to one by name, back from where one was led, out of one, from pane to pane."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.frame import Frame
from ui.ledback import LedBack
from ui.pages import LETTERS, ROOMS, PageSpec
from ui.pagestack import PageStack


class Place(Protocol):
    """What going about asks of the window."""

    @property
    def stack(self) -> PageStack | None: ...

    @property
    def frame(self) -> Frame: ...


class GoingAbout(QObject):
    """Knows where one is, where one came from, and where one wishes to be as soon as there is a book."""

    went = Signal()

    def __init__(self, place: Place, specs: Sequence[PageSpec], parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._specs = place, {spec.id: spec for spec in specs}
        self._first = specs[0].id
        self._before = ""
        self._room = LETTERS  # which of the rooms of the letters one was in last
        self._led = LedBack(self)
        self._wanted: tuple[str, dict[str, Any]] = (self._first, {})

    @property
    def wanted(self) -> tuple[str, dict[str, Any]]:
        """The page one wishes to see once the book is open, and what on it."""
        return self._wanted

    def wish(self, page_id: str = "", **what: Any) -> None:
        """Wish for a page, or for the first one, as long as none can be shown."""
        self._wanted = (page_id or self._first, what)

    def open(self, page_id: str, *, back: bool = False, **what: Any) -> None:
        """Go to a page, and there to what is named; before the book is open, go there as soon as it is.

        With `back` it is for a look only: Esc leads straight back to where one was, until one goes on from there.
        From elsewhere the letters alone are the room of theirs one was in last.
        """
        stack = self._place.stack
        if stack is None:
            self.wish(page_id, **what)
            return
        before = stack.here
        if page_id == LETTERS and not what and before not in ROOMS:
            page_id = self._room
        elif page_id in ROOMS:
            self._room = page_id
        if before != page_id:
            self._place.frame.known.settle()
        page = stack.visit(page_id, what)
        if before != page_id:
            self._before = before
        if back:
            self._led.lead(page)
        else:
            self._led.forget()
        spec = self._specs[page_id]
        self._place.frame.rail.show_here(spec.highlights or spec.id)
        self.went.emit()

    def leave(self) -> bool:
        """Esc that no field used closes the page's pane or leaves the page; where one was only led for a look it
        leads back at once. False where there is no page to leave."""
        stack = self._place.stack
        if stack is None:
            return False
        page = stack.page(stack.here)
        if page is None or (not (led := self._led.leads_back(page)) and page.escape()):
            return True
        if led or not self._specs[stack.here].rail:
            self.open(self._before or self._first)
        return True

    def stay(self) -> None:
        """Nothing leads back any more, for somebody else sits here."""
        self._led.forget()

    def here(self) -> str:
        """What the page in front is called, empty where there is none."""
        stack = self._place.stack
        return self._specs[stack.here].words() if stack is not None and stack.here else ""

    def next_pane(self) -> None:
        """Put the cursor into the next of rail, search and the panes of the page, and round again."""
        stack, frame = self._place.stack, self._place.frame
        page = stack.page(stack.here) if stack is not None else None
        inner = [pane for pane in page.panes() if pane.isVisible()] or [page] if page is not None else []
        panes: list[QWidget] = [frame.search, *inner, frame.rail.item(frame.rail.here())]
        focus = frame.window().focusWidget()
        held = [focus is pane or (focus is not None and pane.isAncestorOf(focus)) for pane in panes]
        panes[(held.index(True) + 1) % len(panes) if True in held else 0].setFocus(Qt.FocusReason.TabFocusReason)
