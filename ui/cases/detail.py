"""One case: its number and status over its story and its other parts."""

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.cases import Urgency
from desk.work import Reading
from ui.cases.detail_story import Shown, Story
from ui.cases.part import PARTS, CasePart
from ui.cases.partcounts import part_counts
from ui.desk import Desk
from ui.icons import icon
from ui.stages import case_pill, urgency_pill
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.label import PlainLabel
from ui.widgets.pill import Pill
from ui.widgets.tabbar import TabBar

STORY = "story"

ROOM_FOR_NUMBER = 30
"""Ems of width that the number and its pills take; where there is more, the tabs lie in their row."""


class CaseDetail(QFrame):
    """The right side of the page. `back` asks for the list. A part is built and asked when it is first looked at."""

    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self.shown: Shown | None = None
        self.story = Story(desk)
        self._parts: dict[str, CasePart] = {}
        self._stale: set[str] = set()
        self._waiting: list[tuple[str, str, str]] = []  # (part, what to begin there, case) until its answer is here
        self.bar = TabBar(
            [(STORY, self.tr("Story")), *((spec.id, spec.words()) for spec in PARTS)], self.tr("Parts of the case")
        )
        self.bar.changed.connect(self._show_part)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.story)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, px(8), 1, px(10))
        column.setSpacing(px(4))
        column.addLayout(self._head())
        self._tabs_row = QHBoxLayout()
        self._tabs_row.setContentsMargins(px(10), 0, px(10), 0)
        self._tabs_row.addWidget(self.bar)
        column.addLayout(self._tabs_row)
        column.addWidget(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        row = self._head_row = QHBoxLayout()
        row.setContentsMargins(px(14), 0, px(8), 0)
        row.setSpacing(px(8))
        self.back_button = button_of("", self.back.emit, "ghost", "arrow-left")
        self.back_button.setAccessibleName(self.tr("Back to the list"))
        self.back_button.setToolTip(self.tr("Back to the list (Esc)"))
        self.back_button.hide()
        self.number = PlainLabel("", "card", selectable=True)
        copy = button_of("", self.copy_number, "ghost", "copy")
        copy.setIcon(icon("copy", "muted"))
        copy.setIconSize(QSize(px(15), px(15)))
        copy.setAccessibleName(self.tr("Copy the number"))
        copy.setToolTip(self.tr("Copy the number"))
        self.late, self.status, self.urgency = Pill("", "red"), Pill(""), Pill("")
        for each in (self.back_button, self.number, copy, self.late, self.status, self.urgency):
            row.addWidget(each)
        row.addStretch(1)
        return row

    # -- showing

    def show_case(self, shown: Shown) -> None:
        """Show a case; the same one again keeps its place and its part."""
        before, self.shown = self.shown, shown
        row = shown.file.row
        if before is not None and before.file.row.number != row.number:
            self.leave()
        self.number.setText(row.number)
        self.late.show_state(*case_pill(row.status, row.overdue))
        self.late.setVisible(row.overdue)
        self.status.show_state(*case_pill(row.status))
        self.urgency.show_state(*urgency_pill(row.urgency))
        self.urgency.setVisible(row.urgency is not Urgency.ROUTINE)
        self.story.show_case(shown)
        self._stale = set(self._parts)
        self._ask(self.bar.current())
        self._count()

    def show_back(self, shown: bool) -> None:
        """Offer the way back to the list, where only one of the two has room."""
        self.back_button.setVisible(shown)
        self._head_row.setContentsMargins(px(6 if shown else 14), 0, px(8), 0)

    def part(self, id: str) -> Any:
        """A part that was built, or None."""
        return self._parts.get(id)

    def open_part(self, id: str, new: str = "") -> None:
        """Go to a part, and begin a new entry there when it is named."""
        self.bar.choose(id)
        if new and self.shown is not None:
            self._waiting.append((id, new, self.shown.file.row.number))
            self._begin_waiting(id)

    def take_keys(self) -> None:
        """The cursor to where work on the part in front begins."""
        if self.bar.current() == STORY:
            self.story.ground.setFocus()
        elif (part := self._parts.get(self.bar.current())) is not None:
            part.focus_first()

    def save(self) -> bool:
        """Keep what is being written in the part in front; whether something was."""
        part = self._parts.get(self.bar.current())
        return part is not None and part.save()

    def at_work(self) -> bool:
        """Whether the cursor is in it, or something is being written in any part."""
        focus = self.window().focusWidget()
        return (focus is not None and self.isAncestorOf(focus)) or self.writing()

    def writing(self) -> bool:
        """Whether a note or an entry of any part is being written."""
        return self.story.box.begun() is not None or any(part.writing() for part in self._parts.values())

    def step(self, by: int) -> None:
        """The part so many places on, with the cursor in it."""
        self.bar.step(by)
        self.take_keys()

    def leave(self) -> None:
        """What was typed in any part becomes a draft now."""
        for part in self._parts.values():
            part.leave()

    def _show_part(self, id: str) -> None:
        if id == STORY:
            self._stack.setCurrentWidget(self.story)
            return
        if id not in self._parts:
            spec = next(each for each in PARTS if each.id == id)
            self._parts[id] = part = spec.build(self._desk)
            self._stack.addWidget(part)
            self._stale.add(id)
        self._stack.setCurrentWidget(self._parts[id])
        self._ask(id)

    def _ask(self, id: str) -> None:
        if id not in self._stale or self.shown is None:
            return
        self._stale.discard(id)
        part, file = self._parts[id], self.shown.file
        ask = part.ask

        def question(reading: Reading) -> object:
            return ask(reading, file)

        def show(answer: object) -> None:
            if self.shown is not None and self.shown.file.row.number == file.row.number:
                part.show_answer(file, answer)
                self._begin_waiting(id)

        self._desk.errands.ask(part, question, show, latest="part")

    def _count(self) -> None:
        """Say on the tabs how much is in their parts."""
        assert self.shown is not None
        file = self.shown.file

        def show(counts: dict[str, int]) -> None:
            if self.shown is not None and self.shown.file.row.number == file.row.number:
                for id, count in counts.items():
                    self.bar.show_count(id, count)

        self._desk.errands.ask(self, lambda reading: part_counts(reading, file), show, latest="counts")

    def _begin_waiting(self, id: str) -> None:
        part = self._parts[id]
        here = part.file.row.number if part.file is not None else ""
        mine = [each for each in self._waiting if each[0] == id and each[2] == here]
        if id in self._stale or not mine:
            return
        self._waiting = [each for each in self._waiting if each not in mine]
        for _id, what, _number in mine:
            part.new(what)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tabs lie beside the number where there is room."""
        super().resizeEvent(event)
        whole = self.bar.whole_width()
        beside = event.size().width() >= whole + em(ROOM_FOR_NUMBER)
        row = self._head_row if beside else self._tabs_row
        if row.indexOf(self.bar) < 0:
            for each in (self._head_row, self._tabs_row):
                each.removeWidget(self.bar)
            row.addWidget(self.bar)
        self.bar.setMinimumWidth(whole if beside else 0)

    # -- doing

    def copy_number(self) -> None:
        """Put the number on the clipboard and say so."""
        if self.shown is not None:
            number = self.shown.file.row.number
            QGuiApplication.clipboard().setText(number)
            self._desk.toasts.show(self.tr("{number} copied").format(number=number), seconds=4)
