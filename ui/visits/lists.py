"""The forms of visits, of follow-ups, and of the mark of a household that is still unhappy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from desk import visits
from desk.visits import FollowUpRow, Marks, NewFollowUp, NewVisit, VisitRow
from ui.desk import Desk
from ui.form import Form
from ui.recordform import RecordForm
from ui.saving import Act
from ui.visits.words import one_line, reasons, ways
from ui.widgets.clockline import ClockLine
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate
Named = Sequence[tuple[object, str]]
_MOST_TITLE = 60


@dataclass(frozen=True)
class Around:
    """What the forms of a flat offer: its people, the desk's, its cases, the usual day of a follow-up."""

    unit_id: int
    people: Named
    clerks: Named
    clerk_id: int | None
    cases: Named
    usual_day: date
    now: datetime  # on the office's clock
    marks: Marks


class VisitForm(RecordForm):
    """Who was met, what was said, and what follows from it."""

    def __init__(self, desk: Desk, around: Around, row: VisitRow | None) -> None:
        title = translate("visits", "Record a visit") if row is None else translate("visits", "Change the visit")
        super().__init__(desk, title)
        self._around, self._row = around, row
        form, today = self.form, around.now.date()
        form.add("met", self.tr("Who was met"), Choice(around.people, free=True), span=6)
        form.add("way", self.tr("Where"), Choice(ways()), span=3)
        form.add("reason", self.tr("Why"), Choice(reasons()), span=3)
        form.add("said", self.tr("What was said"), TextArea(3))
        form.add("need", self.tr("A need that changed"), TextArea(2), span=6)
        form.add("promise", self.tr("What was promised"), TextArea(2), span=6)
        form.add("due_on", self.tr("To be followed up on"), DayLine(today), span=3)
        form.add("on", self.tr("Visited on"), DayLine(today), span=3)
        form.add("at", self.tr("At"), ClockLine(), span=2)
        form.add("visitor", self.tr("Who went"), Choice(around.clerks), span=4)
        due = form.editor("due_on")
        assert isinstance(due, DayLine)
        due.setPlaceholderText(around.usual_day.isoformat())  # the day it is when none is written
        form.fill(_begun(around) if row is None else _filled(row, desk))

    def act(self, told: dict[str, Any]) -> Act | None:
        if not _is_time(self.form, "at", told["at"], self.tr("Write a time such as 9:30, or leave it empty")):
            return None
        person, met = (told["met"], "") if isinstance(told["met"], int) else (None, told["met"])
        new = NewVisit(
            self._around.unit_id,
            told["way"],
            told["reason"],
            told["on"],
            told["at"],
            told["visitor"],
            person,
            met,
            told["said"],
            told["need"],
            told["promise"],
            told["due_on"],
        )
        row = self._row
        return lambda work: visits.record_visit(work, new) if row is None else visits.change_visit(work, row.key, new)


def _begun(around: Around) -> dict[str, object]:
    now = around.now
    return {"on": now.date(), "at": now.time().replace(second=0, microsecond=0), "visitor": around.clerk_id}


def _filled(row: VisitRow, desk: Desk) -> dict[str, object]:
    local = desk.facts.local(row.at)
    names = ("way", "reason", "said", "need", "promise", "due_on")
    return {name: getattr(row, name) for name in names} | {
        "met": row.person_id if row.person_id is not None else row.met,
        "on": local.date(),
        "at": local.time(),
        "visitor": row.visitor_id,
    }


class FollowUpForm(RecordForm):
    """Something promised for a day."""

    def __init__(self, desk: Desk, around: Around, row: FollowUpRow | None) -> None:
        new = translate("visits", "Promise a follow-up")
        super().__init__(desk, new if row is None else translate("visits", "Change the follow-up"))
        self._around, self._row = around, row
        self.form.add("what", self.tr("What is to be followed up"), TextArea(2), required=True)
        self.form.add("due_on", self.tr("On"), DayLine(around.now.date()), required=True, span=4)
        if row is None:
            people = [("", self.tr("Nobody named")), *around.people]
            self.form.add("person", self.tr("For"), Choice(people), span=8)
            self.form.fill({"due_on": around.usual_day})
        else:
            self.form.fill({"what": row.what, "due_on": row.due_on})

    def act(self, told: dict[str, Any]) -> Act | None:
        due, what, row = told["due_on"] or self._around.usual_day, told["what"], self._row
        if row is not None:
            return lambda work: visits.change_follow_up(work, row.key, what, due)
        new = NewFollowUp(self._around.unit_id, what, due, told["person"] or None)
        return lambda work: visits.add_follow_up(work, new)


class DoForm(RecordForm):
    """What came of a follow-up; of an unhappy household also whether it is content again (M62)."""

    def __init__(self, desk: Desk, around: Around, row: FollowUpRow) -> None:
        title = translate("visits", "Done: {what}").format(what=one_line(row.what)[:_MOST_TITLE])
        super().__init__(desk, title, translate("visits", "Done"))
        self._row = row
        self.form.add("outcome", self.tr("What came of it"), TextArea(2), required=True)
        if around.marks.unhappy_since is not None:
            self.form.add("clears", "", QCheckBox(self.tr("They are content again: take the mark away")), span=8)
            self.form.editor("clears").setAccessibleName(self.tr("They are content again: take the mark away"))
        self.form.add("again_on", self.tr("Look after it again on"), DayLine(around.now.date()), span=4)

    def act(self, told: dict[str, Any]) -> Act | None:
        id, outcome, clears, again = self._row.key, told["outcome"], bool(told.get("clears")), told["again_on"]
        return lambda work: visits.do_follow_up(work, id, outcome, clears, again)


class PutOffForm(RecordForm):
    """Another day for a follow-up."""

    def __init__(self, desk: Desk, around: Around, row: FollowUpRow) -> None:
        title = translate("visits", "Put off: {what}").format(what=one_line(row.what)[:_MOST_TITLE])
        super().__init__(desk, title, translate("visits", "Put off"))
        self._row, self._usual = row, around.usual_day
        self.form.add("due_on", self.tr("To"), DayLine(around.now.date()), required=True, span=4)
        self.form.fill({"due_on": around.usual_day})

    def act(self, told: dict[str, Any]) -> Act | None:
        id, due = self._row.key, told["due_on"] or self._usual
        return lambda work: visits.put_off(work, id, due)


class UnhappyForm(RecordForm):
    """Why a household is still unhappy; said again, it is added to the mark there is."""

    def __init__(self, desk: Desk, around: Around) -> None:
        marked = around.marks.unhappy_since is not None
        title = translate("visits", "What else makes them unhappy") if marked else translate("visits", "Still unhappy")
        super().__init__(desk, title, translate("visits", "Add to the mark") if marked else translate("visits", "Mark"))
        self._unit_id = around.unit_id
        self.form.add("why", self.tr("Why, in their words"), TextArea(2), required=True)
        self.form.add("case", self.tr("Because of the case"), Choice([("", self.tr("None")), *around.cases]), span=8)
        self.form.add("due_on", self.tr("To be followed up on"), DayLine(around.now.date()), span=4)
        self.form.fill({"due_on": around.usual_day})

    def act(self, told: dict[str, Any]) -> Act | None:
        unit_id, why, case, due = self._unit_id, told["why"], told["case"] or "", told["due_on"]
        return lambda work: visits.mark_unhappy(work, unit_id, why, case, due)


def _is_time(form: Form, name: str, value: object, sentence: str) -> bool:
    """Whether a time was written, or none; other words are marked."""
    if value is None or isinstance(value, time):
        return True
    form.mark(name, sentence)
    return False
