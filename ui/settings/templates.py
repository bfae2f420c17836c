"""Letter templates: their list, and in its place the words of the one that was opened."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk import drafts, templates
from desk.templates import Purpose, TemplateRow
from desk.words import Language
from desk.work import Reading
from ui.desk import Desk
from ui.recordlist import RecordList
from ui.settings.part import ListsPart
from ui.settings.templateseditor import TemplateEditor
from ui.settings.templateslist import TemplateList
from ui.settings.templatesopened import draft_id
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll

FEWEST_ROWS, AROUND = 5, 155
"""Rows that are seen in any case, and the room around them in px at 100 %."""


class TemplatesPart(ListsPart):
    """A manager writes them; anybody may read them."""

    managers: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.list = TemplateList(desk, self.open_one, self.refresh)
        self.list.kept.connect(self._kept)
        self.editor = TemplateEditor(desk)
        self.editor.left.connect(self.close_editor)
        self.editor.dirtied.connect(self.dirtied)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        told = self.tr(
            "Every letter and notice is proposed in these words. A change serves new letters; what was issued stays "
            "as it is."
        )
        column.addWidget(PlainLabel(told, "muted", wrap=True))
        column.addWidget(self.list)
        column.addStretch(1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(Scroll(inside))
        self.stack.addWidget(self.editor)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def lists_in_order(self) -> Sequence[RecordList]:
        return [self.list]

    # -- the one that is open

    def is_open(self) -> bool:
        """Whether the words of a template are in sight."""
        return self.stack.currentWidget() is self.editor

    def open_one(self, row: TemplateRow) -> None:
        """Show the words of a template in place of the list."""
        self.open_id(row.id)

    def open_id(self, template_id: int, language: str = "") -> None:
        """The same by its id, in a language or in that of the screen."""
        self.stack.setCurrentWidget(self.editor)
        self.editor.open(template_id, language)

    def close_editor(self) -> None:
        """Back to the list, on the row that was open."""
        self.list.select(self.editor.template_id)
        self.editor.close_template()
        self.stack.setCurrentIndex(0)
        self.list.focus_first()
        self.refresh()

    def _kept(self, answer: object) -> None:
        """A new template has no words yet: that is what comes next."""
        if isinstance(answer, int):
            self.open_id(answer)

    # -- what a part does

    def refresh(self) -> None:
        removed = self.list.removed.isChecked()

        def question(reading: Reading) -> tuple[tuple[TemplateRow, ...], frozenset[int]]:
            rows = templates.templates(reading, tuple(Purpose), removed=removed)
            of = {draft_id(reading.clerk_id, row.id, language): row.id for row in rows for language in Language}
            return rows, frozenset(of[id] for id in drafts.begun(reading, of))

        self.desk.errands.ask(self, question, lambda found: self.list.show_found(*found), latest="rows")
        if self.is_open():
            self.editor.refresh()

    def first(self) -> QWidget | None:
        return self.editor.first() if self.is_open() else super().first()

    def suit(self, manager: bool) -> None:
        super().suit(manager)
        self.editor.lock(not manager)

    def save(self) -> None:
        if self.is_open():
            self.editor.save()
        else:
            super().save()

    def leave(self) -> None:
        super().leave()
        self.editor.keeper.keep()

    def set_aside(self) -> None:
        super().set_aside()
        if self.is_open():
            self.close_editor()

    def typed(self) -> dict[str, Any] | None:
        forms = super().typed() or {"forms": []}
        if not self.is_open():
            return forms if forms["forms"] else None
        return {**forms, "open": self.editor.template_id, "language": str(self.editor.language.value())}

    def take_up(self, typed: dict[str, Any]) -> None:
        super().take_up(typed)
        if typed.get("open"):
            self.open_id(typed["open"], typed["language"])

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.list.show_most(max(FEWEST_ROWS, (self.height() - px(AROUND)) // px(30)))
