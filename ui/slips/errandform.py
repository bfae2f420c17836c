"""The form of a slip with everything that is told to whoever goes: who, when, where, and what to bring."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from desk import drafts, owners, slips
from desk.refusals import Refusal
from desk.slips import Errand, SlipSheet, Wanted
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.messages import sentence
from ui.placing import room_for
from ui.saving import Act
from ui.slips.beginning import Beginning, Changed, Purpose
from ui.slips.errandfields import ErrandFields
from ui.slips.lines.linepack import unpack
from ui.theme import em
from ui.widgets.combo import Choice
from ui.widgets.label import Action
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone

WIDTH = 68
"""Ems: so wide that a line of services and materials lies in one row."""


@dataclass(frozen=True)
class Done:
    """A slip that was raised or changed: who goes, and its words where it is to be printed.

    `same` where it was to be changed and says what it said before.
    """

    number: str
    worker: str
    sheet: SlipSheet | None
    changed: Changed
    same: bool = False


class ErrandForm(ErrandFields):
    """Raises a slip for a case or alone and prints it, or changes one that is out; Ctrl+Shift+S does the other half.

    What is not typed stays that of the case. Words typed and not sent are a draft of whoever typed them.
    """

    case_wanted = Signal()

    def __init__(self, desk: Desk, begun: Beginning, parent: QWidget) -> None:
        super().__init__(desk, begun, self._title(begun), self._save_words(begun), parent)
        self._prints = True
        self._taken_up = False
        self._dress_bar()

    def _title(self, begun: Beginning) -> str:
        if begun.purpose is Purpose.CHANGE:
            return self.tr("Change slip {number}").format(number=begun.number)
        return self.tr("Slip for the office's own work") if begun.purpose is Purpose.ALONE else self.tr("Work slip")

    def _save_words(self, begun: Beginning) -> str:
        if begun.purpose is Purpose.CHANGE:
            return self.tr("Save the change")
        return self.tr("Raise and print slip")

    def _dress_bar(self) -> None:
        changes = self.beginning.purpose is Purpose.CHANGE
        other = self.tr("Save and print") if changes else self.tr("Raise, print later")
        self.other = self._bar.add_secondary(other, self.save_otherwise, "Ctrl+Shift+S")
        QShortcut(QKeySequence("Ctrl+Shift+S"), self).activated.connect(self.save_otherwise)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(min(em(WIDTH), room_for(self).width()), self.height())

    def _fit(self) -> None:
        super()._fit()
        first, focus = self.form.editor(self.form.names()[0]), self.focusWidget()
        if focus is not None and (focus is first or first.isAncestorOf(focus)):
            self._scroll.verticalScrollBar().setValue(0)  # what is said above the fields is read first

    # -- coming and going

    def start(self, begun: Content) -> None:
        super().start(begun)
        self._trade_chosen()
        self._owes_chosen()
        for name in ("place", "access", "bring"):
            editor = self.form.editor(name)
            if isinstance(editor, Choice) and (line := editor.lineEdit()) is not None:
                line.setCursorPosition(0)  # long words are read from their beginning
        self._taken_up = bool(set(begun) & set(self.form.names()))
        self._show_notices()

    def begun(self) -> Content | None:
        """What a draft keeps: the fields that were changed, and the case whose name may be withheld."""
        changed = {name: value for name, value in self._content().items() if value != self._untouched.get(name)}
        return {**changed, "case_number": self.beginning.case_number} if changed else None

    def tell(self, title: str, text: str, actions: list[Action], tone: Tone = "accent") -> None:
        """Say something above the fields."""
        told = Notice(title, text, actions, tone=tone, parent=self.form)
        self._column.insertWidget(1 if self.beginning.about else 0, told)

    def start_empty(self) -> None:
        """Drop what was begun earlier: this is about something else."""
        self.form.fill(self._untouched)
        self._trade_chosen()
        self.form.changed.emit()

    def leave_for(self, run: Any) -> None:
        """Close, what was typed waits as a draft, and do something else instead."""
        if not self.under_way:
            self.reject()
            run()

    # -- saving

    def save(self) -> None:
        self._save(self.beginning.purpose is not Purpose.CHANGE)

    def save_otherwise(self) -> None:
        """Raise it without printing, or print what was changed."""
        self._save(self.beginning.purpose is Purpose.CHANGE)

    def _save(self, prints: bool) -> None:
        if not self.under_way:
            self._prints = prints
            super().save()

    def act(self, told: dict[str, Any]) -> Act | None:
        begun, prints = self.beginning, self._prints
        if told["trade"] is None and not (begun.purpose is Purpose.CHANGE and begun.trade_id is None):
            self.form.mark("trade", sentence(Refusal("trade.missing")))
        if not begun.case_number and not told["summary"].strip():
            self.form.mark("summary", sentence(Refusal("slip.nothing_to_do")))
        if self.form.marks():
            return None
        worker, lines = self.goes(), unpack(told["lines"])
        stops, stood = self.appointing.stops(), (begun.errand.appoint_from, begun.errand.appoint_until)

        def whole(work: UnitOfWork) -> Done:
            batch, before = "", tuple[object, ...]()
            errand = self._errand(work, told)
            if stops and (errand.appoint_from, errand.appoint_until) != stood:
                slips.stop_at_past(work, errand.appoint_until)
            if begun.purpose is Purpose.CHANGE:
                number, wanted = begun.number, None if begun.case_number else _wanted(work, told)
                before = slips.written_on(work, number)
                batch = slips.change(work, number, told["trade"], worker, errand, wanted)
            elif begun.purpose is Purpose.CASE:
                reason = told["reason"] if begun.asks_why(told["trade"]) else ""
                number = slips.raise_for(work, begun.case_number, told["trade"], worker, reason, errand)
            else:
                number = slips.raise_alone(work, _wanted(work, told), told["trade"], worker, errand)
            if lines != begun.lines:
                slips.set_lines(work, number, lines)
            drafts.discard(work, begun.draft_id)
            sheet = slips.sheet_of(work, number) if prints else None
            stands = slips.written_on(work, number)
            return Done(number, worker, sheet, Changed(stands, batch), same=stands == before)

        return whole

    def _errand(self, work: UnitOfWork, told: dict[str, Any]) -> Errand:
        """What stands in the form. Refusals: those of slips.appointed."""
        begun = self.beginning
        start, end = _window(work, told)
        return Errand(
            summary=_own(told["summary"], begun.summary),
            place=_own(told["place"], begun.place),
            access=_own(told["access"], begun.access),
            bring=str(told["bring"]),
            equipment=str(told["equipment"]),
            warranty=told["warranty"],
            appoint_from=start,
            appoint_until=end,
            language=told["language"],
        )

    # -- within

    def _show_notices(self) -> None:
        begun = self.beginning
        if self._taken_up:
            told = self.tr("You began this earlier: what you typed is here again.")
            self.tell(told, "", [(self.tr("Start empty"), self.start_empty)])
        if begun.purpose is Purpose.ALONE:
            QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._to_case)
            self.tell(
                self.tr("For the office's own work. What somebody asks for is a case: it gets an answer."),
                "",
                [(self.tr("Take a case instead (Ctrl+N)"), self._to_case)],
            )

    def _to_case(self) -> None:
        self.leave_for(self.case_wanted.emit)


def _own(typed: str, of_case: str) -> str:
    """What a slip says itself; what says the same as its case is left to the case."""
    return "" if typed.strip() == of_case.strip() else typed


def _window(work: UnitOfWork, told: dict[str, Any]) -> tuple[datetime | None, datetime | None]:
    return slips.appointed(work, told["appoint_day"], told["appoint_from"], told["appoint_until"])


def _wanted(work: UnitOfWork, told: dict[str, Any]) -> Wanted:
    """Whose flat and who asked. Refusals: unit.unknown, unit.not_clear."""
    typed = str(told["unit"]).strip()
    unit_id = owners.unit_by_code(work, typed) if typed else None
    return Wanted(unit_id, str(told["told_by"]), str(told["told_phone"]))
