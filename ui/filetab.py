"""A tab of a flat's file: what it asks the book, and how it shows the answer."""

from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.facts import Facts
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.theme import px
from ui.widgets.scroll import Scroll


class Tab(QWidget):
    """One part of the file; built on its first visit, asked again when one of its tables changed.

    A subclass puts its cards into `column`.
    """

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.unit_id = 0
        self.code = ""
        self.today = date.min
        self.resident: int | None = None
        self._inside = inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, px(10), 0, 0)
        whole.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setSpacing(px(10))
        whole.addLayout(self.column)
        whole.addStretch(1)
        self._whole = whole
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.pane = Scroll(inside)
        outer.addWidget(self.pane)

    def fill(self, part: QWidget) -> None:
        """Add a part that takes all the height there is."""
        self.column.addWidget(part)
        self._whole.setStretch(0, 1)
        self._whole.setStretch(1, 0)

    @property
    def facts(self) -> Facts:
        """The facts of the office."""
        return self.desk.facts

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        """What the tab shows of a flat; asked on the worker."""
        raise NotImplementedError

    def show_answer(self, unit_id: int, answer: Any) -> None:
        """Show it; called again after every change, with the rows as they are now."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the cursor where work on this tab begins."""
        self._inside.setFocus()

    def new(self, what: str) -> None:
        """Begin a new entry of that name, asked for by a command of the page."""

    def person_id(self) -> int | None:
        """The person chosen on this tab, whom a complaint or letter begun from here is about."""
        return None

    def preview(self) -> bool:
        """Show the paper of what is chosen here; False where the tab has none, then it is the file's own."""
        return False

    def print_now(self) -> bool:
        """Print the paper of what is chosen here at once; False where the tab has none."""
        return False

    def leave(self) -> None:
        """The page or the flat goes: what was typed becomes a draft now."""
        for form in self.findChildren(RecordForm):
            form.keep()

    def begin_flat(self, unit_id: int, code: str, today: date, resident: int | None) -> None:
        """The flat the next answer is about, and the first person who lives there."""
        if unit_id != self.unit_id:
            self.leave()
            self.pane.verticalScrollBar().setValue(0)
        self.unit_id, self.code, self.today, self.resident = unit_id, code, today, resident
