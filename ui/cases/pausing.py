"""Lets a case wait for something outside the office."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desk import cases
from desk.cases import WaitsFor
from desk.refusals import Refusal
from ui.cases.casedialog import CaseAct, CaseDialog
from ui.cases.opened import Opened
from ui.desk import Desk
from ui.messages import sentence
from ui.moments import day_and_time
from ui.saving import bad_days
from ui.stages import waits_for_word
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea


class PauseDialog(CaseDialog):
    """What is waited for, until when and why."""

    kind = "pause"

    def __init__(self, desk: Desk, opened: Opened, parent: QWidget) -> None:
        super().__init__(desk, opened, self.tr("Let it wait"), self.tr("Let it wait"), parent)
        row = opened.file.row
        if not row.replied and row.reply_due is not None:
            due = day_and_time(row.reply_due, desk.facts, opened.now)
            self.say_before(
                self.tr("Only the limit for the solution stands still"),
                self.tr("The person's reply is still due {due}.").format(due=due),
            )
        waits_for = Choice([(each, waits_for_word(each)) for each in WaitsFor])
        self._today = desk.facts.local(opened.now).date()
        day = DayLine(self._today)
        if (paused := opened.file.paused) is not None:
            waits_for.set_value(paused.waits_for)
        self.form.add("waits_for", self.tr("Waits for"), waits_for, span=6)
        self.form.add("back_on", self.tr("Back on"), day, required=True, span=6)
        self.form.add("reason", self.tr("Why it has to wait"), TextArea(2), required=True)

    def make(self, told: dict[str, Any]) -> CaseAct | None:
        if self._mark_wrong(told):
            return None
        return lambda work, batch: cases.pause(
            work, self.number, told["waits_for"], told["reason"], told["back_on"], batch
        )

    def save(self) -> None:
        super().save()
        if bad_days(self.form, told := self.form.read()):  # then it was not asked what else is wrong
            self._mark_wrong(told)

    def _mark_wrong(self, told: dict[str, Any]) -> bool:
        """Mark all that would be refused one by one; whether anything is."""
        wrong: dict[str, str] = {}
        day = told["back_on"]
        if day is None:
            wrong["back_on"] = self.tr("Say on which day the case comes back to the desk")
        elif isinstance(day, date) and day <= self._today:
            wrong["back_on"] = sentence(Refusal("pause.day_past", field="back_on", day=day))
        if not str(told["reason"]).strip():
            wrong["reason"] = sentence(Refusal("pause.reason_missing", field="reason"))
        for name, why in wrong.items():
            self.form.mark(name, why)
        return bool(wrong)
