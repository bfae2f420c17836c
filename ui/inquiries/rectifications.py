"""What a case demands to be set right: by when, why it happened, what cures it, what came of it (M22, M93)."""

from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import inquiries
from desk.inquiries import NewRectification, RectificationRow
from ui.desk import Desk
from ui.moments import due_words, short_day
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.table import Column
from ui.widgets.dayline import DayLine
from ui.widgets.number import NumberBox
from ui.widgets.pill import Tone
from ui.widgets.textarea import TextArea
from ui.widgets.toast import UNDO_SECONDS

translate = QCoreApplication.translate
USUAL_DAYS, MOST_DAYS = 5, 250


class RectificationForm(RecordForm):
    """What is wrong, who leads, by when; then the analysis, and only after it the measure."""

    def __init__(self, desk: Desk, number: str, row: RectificationRow | None, today: date) -> None:
        new, change = translate("right", "Have something set right"), translate("right", "Set right: go on")
        super().__init__(desk, new if row is None else change)
        self._number, self._row, form = number, row, self.form
        form.add("problem", translate("right", "What is wrong"), TextArea(2), required=True)
        form.add("leader", translate("right", "Who leads it"), QLineEdit(), span=6)
        if row is None:
            days = NumberBox(1, MOST_DAYS, suffix=translate("right", " working days"))
            days.setValue(USUAL_DAYS)
            form.add("days", translate("right", "Within"), days, span=3)
        form.add("due_on", translate("right", "Or by this day"), DayLine(today), span=3)
        form.add("analysis", translate("right", "First: why it happened"), TextArea(3))
        form.add("measure", translate("right", "Then: what cures it"), TextArea(3))
        if row is not None:
            names = ("problem", "leader", "analysis", "measure")
            due = desk.facts.local(row.due_at).date()
            form.fill({**{name: getattr(row, name) for name in names}, "due_on": due})

    def act(self, told: dict[str, Any]) -> Act | None:
        number, row, new = self._number, self._row, NewRectification(**told)
        if row is None:
            return lambda work: inquiries.open_rectification(work, new, case_number=number)
        return lambda work: inquiries.change_rectification(work, row.key, new)


class DoneForm(RecordForm):
    """What came of the measure."""

    def __init__(self, desk: Desk, row: RectificationRow) -> None:
        super().__init__(desk, translate("right", "It is set right"), translate("right", "Set right"))
        self._row = row
        self.form.add("result", translate("right", "What came of it"), TextArea(3), required=True)

    def act(self, told: dict[str, Any]) -> Act | None:
        id, result = self._row.key, told["result"]
        return lambda work: inquiries.finish(work, id, result)


class Rectifications(RecordList):
    """All that one case demands; Enter goes on with one, Ins opens one, Del takes one off with Undo."""

    def __init__(self, desk: Desk) -> None:
        self.number = ""
        self.now = datetime.min.replace(tzinfo=UTC)
        super().__init__(
            desk,
            "rectification",
            translate("right", "To be set right"),
            [
                Column("due", translate("right", "By"), self._due, width=8, tone=_pressing),
                Column(
                    "problem", translate("right", "What is wrong"), lambda row: _one_line(row.problem), stretch=True
                ),
                Column("step", translate("right", "How far"), self._how_far, width=10.5, tone=_done),
                Column("leader", translate("right", "Leads"), lambda row: row.leader, width=6, muted=True),
            ],
            lambda row, _case: RectificationForm(desk, self.number, row, self._today()),
            empty=translate("right", "Nothing has to be set right because of this case."),
            add_text=translate("right", "Have something set right…"),
            removal=Removal(
                lambda work, row: inquiries.take_off_rectification(work, row.key),
                lambda work, row: inquiries.put_back_rectification(work, row.key),
                translate("right", "It is taken off: nothing has to be set right there"),
            ),
            acts=[
                RowAct(translate("right", "Set right…"), self._finish, lambda row: row.done_at is None, "done"),
                RowAct(translate("right", "Not after all"), self._unfinish, lambda row: row.done_at is not None),
            ],
            edits=lambda row: row.done_at is None,
        )
        self.place.saved.connect(self._saved)

    def fit(self, narrow: bool) -> None:
        """Leave out who leads, where the column would press the words together."""
        self.table.setColumnHidden(3, narrow)

    def _today(self) -> date:
        return self.desk.facts.local(self.now).date()

    def _finish(self, row: RectificationRow) -> None:
        if not row.measure:
            form = self.edit(row)
            if form is not None:
                told = translate("right", "Write why it happened and what cures it; then it can be set right")
                form.form.mark("analysis" if not row.analysis else "measure", told)
            return
        self.open_form(DoneForm(self.desk, row), "done", row)

    def _unfinish(self, row: RectificationRow) -> None:
        self.desk.errands.do(self, lambda work: inquiries.unfinish(work, row.key))

    def _saved(self, what: str, answer: object) -> None:
        """Undo of what the form did: a new one is taken off, a finished one is open again."""
        key, _, word = what.partition(":")
        errands = self.desk.errands
        if word == "done":
            id = int(key)
            told = translate("right", "It is set right")

            def back() -> None:
                errands.do(errands, lambda work: inquiries.unfinish(work, id))

        elif isinstance(answer, int):
            new = answer
            told = translate("right", "To be set right: opened")

            def back() -> None:
                errands.do(errands, lambda work: inquiries.take_off_rectification(work, new))

        else:
            return
        self.desk.toasts.show(told, translate("right", "Undo"), back, UNDO_SECONDS)

    def _due(self, row: RectificationRow) -> str:
        facts = self.desk.facts
        return due_words(row.due_at, self.now, facts) if row.late else short_day(row.due_at, facts, self.now)

    def _how_far(self, row: RectificationRow) -> str:
        if row.done_at is not None:
            day = short_day(row.done_at, self.desk.facts, self.now)
            return translate("right", "Set right {day}").format(day=day)
        if row.measure:
            return translate("right", "Measure under way")
        return translate("right", "Analysed") if row.analysis else translate("right", "Not analysed yet")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _pressing(row: RectificationRow) -> Tone | None:
    return "red" if row.late else None


def _done(row: RectificationRow) -> Tone | None:
    return "green" if row.done_at is not None else None
