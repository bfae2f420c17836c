"""Settings: the office, its people, and this PC."""

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.commands import Command
from ui.desk import Desk
from ui.page import Page
from ui.settings.book import BookPart
from ui.settings.look import LookPart
from ui.settings.office import OfficePart
from ui.settings.people import PeoplePart
from ui.settings.printers import PrintersPart
from ui.settings.privacy import PrivacyPart
from ui.settings.steps import StepsPart
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.heading import PageHead
from ui.widgets.pill import Pill
from ui.widgets.segmented import Segmented


class SettingsPage(Page):
    """Parts side by side, one of them in sight; only the office's facts wait for Save."""

    tables: ClassVar[frozenset[str]] = frozenset({"fact", "clerk", "step_kind"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._look_field = ""
        self.office = OfficePart(desk)
        self.people = PeoplePart(desk)
        self.steps = StepsPart(desk)
        self.look = LookPart(desk)
        self.printers = PrintersPart(desk)
        self.privacy = PrivacyPart(desk)
        self.book = BookPart(desk)
        self.look.chosen.connect(self._note_look)
        self.office.dirtied.connect(self._show_dirty)
        named = (
            ("office", self.tr("Office"), "building-2", self.office),
            ("people", self.tr("People"), "users", self.people),
            ("steps", self.tr("Moves"), "truck", self.steps),
            ("privacy", self.tr("Personal data"), "shield-check", self.privacy),
            ("look", self.tr("Look"), "sun", self.look),
            ("printers", self.tr("Printers"), "printer", self.printers),
            ("book", self.tr("Book"), "database", self.book),
        )
        self._parts: dict[str, QWidget] = {id: part for id, _title, _icon, part in named}
        self.choice = Segmented([(id, title, icon) for id, title, icon, _part in named], self.tr("Part"))
        self.choice.changed.connect(lambda _part: self._show_part())
        self._unsaved = Pill(self.tr("Not saved yet"), "amber")
        self._unsaved.hide()
        head = PageHead(self.tr("Settings"))
        head.add(self._unsaved)
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(head)
        ground.addWidget(self.choice)
        ground.addWidget(self._stack, 1)
        column.addLayout(ground, 1)
        self._bars = {"office": self._office_bar(), "people": self._people_bar()}
        for bar in self._bars.values():
            column.addWidget(bar)
        self._show_part()

    def _office_bar(self) -> ActionBar:
        bar = ActionBar()
        self._save = bar.add_primary(self.tr("Save"), self.office.save, "Ctrl+S")
        self._reset = bar.add_trailing(self.tr("Discard changes"), self.office.reset)
        self._reset.setEnabled(False)
        return bar

    def _people_bar(self) -> ActionBar:
        bar = ActionBar()
        bar.add_primary(self.tr("Add a person…"), self.people.add, icon_name="user-plus")
        bar.add_secondary(self.tr("Change…"), self.people.change, "Enter", "pencil")
        return bar

    # -- what a page does

    def commands(self) -> list[Command]:
        return [
            Command("settings.save", self.tr("Save the facts of the office"), "Ctrl+S", "save", self.save, "settings"),
            Command("settings.change", self.tr("Change the person"), "F2", "pencil", self.change, "settings"),
        ]

    def refresh(self) -> None:
        self.office.refresh()
        self.people.refresh()
        self.steps.refresh()
        if self.choice.value() == "privacy":
            self.privacy.refresh()
        if self.choice.value() == "printers":
            self.printers.refresh()

    def show_item(self, **what: Any) -> None:
        """part=office, people, steps, privacy, look, printers or book."""
        self.choice.set_value(what.get("part"))

    def keep(self) -> dict[str, Any]:
        return {
            "part": self.choice.value(),
            "office": self.office.keep() if self.office.dirty() else None,
            "look": self._look_field,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.choice.set_value(kept["part"])
        if kept["office"] is not None:
            self.office.restore(kept["office"])
        self._look_field = kept["look"]

    def panes(self) -> list[QWidget]:
        return [self.choice, self._first()]

    def focus_first(self) -> None:
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self) -> QWidget:
        """Where work on the part in sight begins; in the look, the choice made last."""
        part = str(self.choice.value())
        if part == "office":
            return self.office.form.editor("office_zh")
        if part == "people":
            return self.people.table
        if part == "steps":
            return self.steps.first()
        if part == "privacy":
            return self.privacy.first()
        if part == "look":
            return self.look.form.editor(self._look_field or "language")
        return self.choice

    # -- doing

    def save(self) -> None:
        """Keep the facts of the office, or the step being written."""
        if self.choice.value() == "office":
            self.office.save()
        elif self.choice.value() == "steps":
            self.steps.save()

    def change(self) -> None:
        """Change the person chosen in the list."""
        if self.choice.value() == "people":
            self.people.change()

    def _note_look(self, field: str) -> None:
        self._look_field = field

    def _show_part(self) -> None:
        part = str(self.choice.value())
        self._stack.setCurrentWidget(self._parts[part])
        for name, bar in self._bars.items():
            bar.setVisible(name == part)
        if part == "privacy":
            self.privacy.refresh()
        if part == "printers":
            self.printers.refresh()

    def _show_dirty(self, dirty: bool) -> None:
        self._unsaved.setVisible(dirty)
        self._reset.setEnabled(dirty)
