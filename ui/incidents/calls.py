"""The calls the desk made about an event: listed, corrected, taken off with a way back (M42, M92)."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desk import incidents
from desk.incidents import LoggedCall, NewCall
from ui.desk import Desk
from ui.incidents.moments import is_time, past
from ui.incidents.words import reached_word
from ui.moments import clock, day_and_time
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal
from ui.saving import Act
from ui.table import Column
from ui.widgets.clockline import ClockLine
from ui.widgets.dayline import DayLine

translate = QCoreApplication.translate

About = Literal["case", "incident"]
Now = Callable[[], datetime]
"""The moment the rows were read, UTC."""


class CallForm(RecordForm):
    """Whom the desk called, when, whether they were reached and what was said."""

    def __init__(self, desk: Desk, about: About, about_id: int, row: LoggedCall | None, now: datetime) -> None:
        new, change = translate("incidents", "A call that was made"), translate("incidents", "Correct the call")
        super().__init__(desk, new if row is None else change)
        self._about, self._about_id, self._row = about, about_id, row
        self._now = desk.facts.local(now)
        if row is None:
            self.form.add("who", self.tr("Who was called"), QLineEdit(), required=True, span=7)
            self.form.add("phone", self.tr("Number"), QLineEdit(), span=5)
            self.form.add("called_on", self.tr("On (empty: today)"), DayLine(self._now.date()), span=4)
            self.form.add("called_at", self.tr("At (empty: now)"), ClockLine(), span=4)
        self.form.add("outcome", self.tr("What was said"), QLineEdit())
        self.form.add("reached", self.tr("Reached"), QCheckBox(self.tr("Yes")))
        told = {"outcome": row.outcome, "reached": row.reached} if row is not None else {"reached": True}
        self.form.fill(told)

    def act(self, told: dict[str, Any]) -> Act | None:
        row = self._row
        if row is not None:
            return lambda work: incidents.change_call(work, row.key, told["reached"], told["outcome"])
        if not is_time(self.form, "called", told):
            return None
        at = past(told, "called", self._now)
        new = NewCall(told["who"], told["phone"], at, told["reached"], told["outcome"])
        about = {f"{self._about}_id": self._about_id}
        return lambda work: incidents.called(work, new, **about)


class CallsMade(RecordList):
    """The calls about a case or an incident, oldest first."""

    def __init__(self, desk: Desk, about: About, now: Now) -> None:
        def when(row: LoggedCall) -> str:
            here = desk.facts.local(now()).date() == desk.facts.local(row.at).date()
            return clock(row.at, desk.facts) if here else day_and_time(row.at, desk.facts, now())

        columns = [
            Column("at", translate("incidents", "When"), when, width=6),
            Column("who", translate("incidents", "Who was called"), lambda row: row.who, stretch=True),
            Column("phone", translate("incidents", "Number"), lambda row: row.phone, width=9),
            Column(
                "reached",
                translate("incidents", "Reached"),
                lambda row: reached_word(row.reached),
                width=8.2,
                tone=lambda row: "green" if row.reached else "red",
            ),
            Column("outcome", translate("incidents", "What was said"), lambda row: row.outcome, stretch=True),
        ]
        super().__init__(
            desk,
            f"call_{about}",
            translate("incidents", "Calls made"),
            columns,
            lambda row, owner: CallForm(desk, about, owner, row, now()),
            empty=translate("incidents", "Nobody was called yet."),
            add_text=translate("incidents", "A call that was made…"),
            removal=Removal(
                lambda work, row: incidents.take_off_call(work, row.key),
                lambda work, row: incidents.put_back_call(work, row.key),
                translate("incidents", "The call is off the list"),
            ),
        )
