"""One incident: what is known, what is said, how far its callers are, and whom the desk called."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk import incidents
from desk.cases import CaseRow
from desk.incidents import IncidentFile
from desk.pages import Page as SomeRows
from desk.work import Reading
from ui.desk import Desk
from ui.formplace import FormPlace
from ui.incidents import words
from ui.incidents.calls import CallsMade
from ui.moments import day_and_time
from ui.stages import case_pill
from ui.table import Column, PagedTable
from ui.theme import px, tokens
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.longtext import Flowing, LongText
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill
from ui.widgets.scroll import Scroll

ROWS = 7
"""How many callers are seen without scrolling within their list."""


@dataclass(frozen=True)
class Opened:
    """An incident read whole, and the moment it was read."""

    file: IncidentFile
    now: datetime


class IncidentDetail(QFrame):
    """The right side of the page; `place` opens the forms of the incident shown."""

    back = Signal()
    case_opened = Signal(str)
    case_parted = Signal(object)  # CaseRow
    joining = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self.shown: Opened | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, px(8), 1, px(8))
        column.setSpacing(px(6))
        column.addLayout(self._head())
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(px(14), 0, px(14), px(6))
        body.setSpacing(px(10))
        self.place = FormPlace(desk, "incident")
        self.facts, self.ended = Flowing("muted"), LongText(self.tr("What it was"))
        self.came_of_it = Notice("")
        self.came_of_it.hide()
        for each in (self.facts, self._words(), self.ended, self._figures(), self.came_of_it, self.place):
            body.addWidget(each)
        body.addWidget(self._callers())
        self.calls = CallsMade(desk, "incident", lambda: self._now)
        body.addWidget(self.calls)
        body.addStretch(1)
        self.ground = Scroll(inside)
        self.ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ground.setAccessibleName(self.tr("The incident"))
        column.addWidget(self.ground, 1)

    # -- building

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(px(14), 0, px(14), 0)
        row.setSpacing(px(8))
        self._back = button_of("", self.back.emit, "ghost", "arrow-left")
        self._back.setAccessibleName(self.tr("Back to the list"))
        self._back.setToolTip(self.tr("Back to the list (Esc)"))
        self._back.hide()
        self.number = PlainLabel("", "muted", selectable=True)
        self.title = PlainLabel("", "card", elide=True)
        self.state = Pill("")
        for each in (self._back, self.number):
            row.addWidget(each)
        row.addWidget(self.title, 1)
        row.addWidget(self.state)
        return row

    def _words(self) -> QFrame:
        """What is said to callers, on a ground of its own: it is read aloud."""
        frame = QFrame()
        frame.setObjectName("say")
        ground = f"QFrame#say {{ background: {tokens().accent_soft}; border: none; border-radius: 6px; }}"
        frame.setStyleSheet(ground)
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(2))
        column.addWidget(PlainLabel(self.tr("Say to whoever calls"), "caption"))
        self.say, self.say_other = LongText(self.tr("Say to whoever calls"), "strong"), LongText(self.tr("Say"))
        column.addWidget(self.say)
        column.addWidget(self.say_other)
        return frame

    def _figures(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.figures = tuple(Pill("") for _ in range(4))
        for each in self.figures:
            row.addWidget(each)
        row.addStretch(1)
        return ground

    def _callers(self) -> Card:
        add = LinkButton(self.tr("Add a case by its number…"))
        add.clicked.connect(lambda: self.joining.emit())
        card = Card(self.tr("Callers"), add, margin=1)
        self.cases = Callers(self._desk, self._fetch, lambda: self._now)
        self.cases.opened.connect(lambda row: self.case_opened.emit(row.number))
        self.cases.parted.connect(self.case_parted)
        self.nobody = PlainLabel(self.tr("Nobody called about it yet. Shift+F11 takes the next caller."), "muted")
        self.nobody.setContentsMargins(px(14), 0, px(14), px(4))
        card.body.addWidget(self.cases)
        card.body.addWidget(self.nobody)
        return card

    # -- showing

    def show_incident(self, opened: Opened) -> None:
        """Show an incident; another one closes the form of the last."""
        row, language = opened.file.row, self._desk.look.language
        other = self.shown is None or self.shown.file.row.id != row.id
        self.shown = opened
        self.number.setText(row.number)
        self.title.setText(row.title.text(language))
        self.state.show_state(*words.pill(row))
        where = words.place(row, language)
        self.facts.setText(" · ".join(part for part in (where, words.span(row, self._desk.facts, opened.now)) if part))
        self._show_words(row.say.zh, row.say.en)
        self._show_end(opened.file)
        self._show_figures(row.figures)
        if self.place.turn_to(row.id):
            self.came_of_it.hide()
        self.calls.show_rows(row.id, opened.file.calls)
        if other:
            self.cases.restart()
        else:
            self.cases.refresh()

    def show_back(self, narrow: bool) -> None:
        """Offer the way back where the list is not in sight."""
        self._back.setVisible(narrow)

    def _show_words(self, chinese: str, english: str) -> None:
        first, second = (chinese, english) if self._desk.look.language == "zh" else (english, chinese)
        self.say.show_text(first or second or self.tr("Nothing is written down yet."))
        self.say_other.show_text(second)
        self.say_other.setVisible(bool(first and second))

    def _show_end(self, file: IncidentFile) -> None:
        why = file.void_reason or (file.outcome if file.row.ended_at is not None else "")
        self.ended.show_text(why)
        self.ended.setVisible(bool(why))

    def _show_figures(self, counted: incidents.Figures) -> None:
        callers, told, answered, closed = self.figures
        called = self.tr("{n} caller") if counted.callers == 1 else self.tr("{n} callers")
        if counted.households == 1 and counted.callers > 1:
            called = self.tr("{n} callers of 1 household")
        elif counted.households < counted.callers:
            called = self.tr("{n} callers of {m} households")
        callers.show_state(called.format(n=counted.callers, m=counted.households), "accent")
        told.show_state(self.tr("{n} told").format(n=counted.told), "neutral")
        answered.show_state(self.tr("{n} answered").format(n=counted.answered), "green")
        closed.show_state(self.tr("{n} closed").format(n=counted.closed), "neutral")

    @property
    def _now(self) -> datetime:
        assert self.shown is not None
        return self.shown.now

    def _fetch(self, after: object | None, then: Callable[[Any], None]) -> None:
        if self.shown is None:
            return
        incident_id = self.shown.file.row.id

        def question(reading: Reading) -> SomeRows[CaseRow]:
            return incidents.cases_of(reading, incident_id, cast("tuple[int, ...] | None", after))

        def take(page: SomeRows[CaseRow]) -> None:
            then(page)
            rows = len(self.cases.rows())
            self.cases.setVisible(rows > 0)
            self.nobody.setVisible(rows == 0)
            self.cases.setFixedHeight(px(32) + px(30) * min(max(rows, 1), ROWS) + px(2))

        self._desk.errands.ask(self, question, take, latest="callers")


class Callers(PagedTable):
    """The cases of an incident; Enter opens one, Del lets it stand by itself again."""

    parted = Signal(object)

    def __init__(self, desk: Desk, fetch: Callable[..., None], now: Callable[[], datetime]) -> None:
        columns = [
            Column("number", self.tr("Number"), lambda row: row.number, width=8.2),
            Column("unit", self.tr("Unit"), lambda row: row.unit, width=6.5, bold=True),
            Column("told_by", self.tr("Caller"), lambda row: row.told_by, stretch=True),
            Column(
                "status",
                self.tr("Status"),
                lambda row: case_pill(row.status, row.overdue).word,
                width=9.5,
                tone=lambda row: case_pill(row.status, row.overdue).tone,
            ),
            Column(
                "taken",
                self.tr("Called"),
                lambda row: day_and_time(row.taken_at, desk.facts, now()),
                width=10.5,
                muted=True,
            ),
        ]
        super().__init__(columns, fetch, self.tr("Callers"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and (row := self.current_row()) is not None:
            self.parted.emit(row)
        else:
            super().keyPressEvent(event)
