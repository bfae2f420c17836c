"""A form over the page that does something with one case."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import drafts
from desk.work import UnitOfWork
from ui.begundialog import BegunDialog
from ui.cases.opened import Opened, draft_id
from ui.desk import Desk
from ui.saving import Act
from ui.theme import px
from ui.widgets.label import Action, PlainLabel
from ui.widgets.notice import Notice

CaseAct = Callable[[UnitOfWork, str], object]
"""act(work, batch): what is done with the case; acts of one batch are taken back together."""


class CaseDialog(BegunDialog):
    """One act on one case: says which case, then asks for a field or two. What is typed is a draft until it is done.

    A subclass says its `kind`, adds its fields, and makes the act of what was read.
    """

    kind: ClassVar[str]

    def __init__(self, desk: Desk, opened: Opened, title: str, save_text: str, parent: QWidget) -> None:
        super().__init__(desk.errands, title, save_text, parent)
        self.desk, self.opened = desk, opened
        row = opened.file.row
        self.number = row.number
        self.batch = ""
        column = self.form.layout()
        assert isinstance(column, QVBoxLayout)
        told = " · ".join(part for part in (self.number, row.unit, row.summary) if part)
        column.insertWidget(0, PlainLabel(told, "muted", elide=True))
        self._column = column

    def make(self, told: dict[str, Any]) -> CaseAct | None:
        """What to do with the words read, or None when a field was marked here already."""
        raise NotImplementedError

    def act(self, told: dict[str, Any]) -> Act | None:
        act, id = self.make(told), draft_id(self.kind, self.number, self.desk.clerk)
        if act is None:
            return None
        batch = self.batch = uuid4().hex

        def whole(work: UnitOfWork) -> object:
            answer = act(work, batch)
            drafts.discard(work, id)
            return answer

        return whole

    def say_before(self, title: str, text: str, actions: Sequence[Action] = ()) -> None:
        """Tell what should be known before the form is filled in."""
        self._column.insertWidget(1, Notice(title, text, actions, tone="accent" if not actions else "amber"))
        self._column.insertSpacing(2, px(2))
