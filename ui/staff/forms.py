"""Entries about the staff: the record, what is to somebody's credit, a spot check."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk.people import ClerkRow
from desk.staff import CreditKind, StaffRow, acts, checks, credits
from desk.staff.acts import NewStaff
from desk.staff.checks import NewCheck, Point
from desk.staff.credits import CreditRow, NewCredit
from desk.words import Language, word
from desk.workers import WorkerRow
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.staff.words import credit_word
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate
MET, MISSED, UNSEEN = "met", "missed", ""


class StaffForm(RecordForm):
    """The record of an employee: who, which certificate and until when (M66a)."""

    def __init__(
        self,
        desk: Desk,
        row: StaffRow | None,
        today: date,
        clerks: tuple[ClerkRow, ...],
        workers: tuple[WorkerRow, ...],
    ) -> None:
        super().__init__(
            desk, translate("staff", "New employee") if row is None else translate("staff", "Change the record")
        )
        self._row = row
        add = self.form.add
        nobody: list[tuple[object, str]] = [(None, translate("staff", "Nobody there"))]
        at_desk = nobody + [(each.id, each.name) for each in clerks]
        going_out = nobody + [(each.key, each.name) for each in workers]
        add("name", translate("staff", "Name"), QLineEdit(), required=True, span=4)
        add("post", translate("staff", "Post"), QLineEdit(), span=4)
        add("phone", translate("staff", "Phone"), QLineEdit(), span=4)
        add("certificate", translate("staff", "Certificate"), QLineEdit(), span=6)
        add("certificate_number", translate("staff", "Its number"), QLineEdit(), span=3)
        add("certificate_until", translate("staff", "Good until"), DayLine(today), span=3)
        add("clerk_id", translate("staff", "At the desk as"), Choice(at_desk), span=6)
        add("worker_id", translate("staff", "On slips as"), Choice(going_out), span=6)
        add("note", translate("staff", "Note"), TextArea(2))
        if row is not None:
            self.form.fill({name: getattr(row, name) for name in self.form.names()})

    def act(self, told: dict[str, Any]) -> Act | None:
        row, new = self._row, NewStaff(**told)
        if row is None:
            return lambda work: acts.add(work, new)
        return lambda work: acts.change(work, row.key, new)


class CreditForm(RecordForm):
    """What stands to somebody's credit; a praise may name its case (M29)."""

    def __init__(self, desk: Desk, staff_id: int, row: CreditRow | None, today: date) -> None:
        super().__init__(desk, translate("staff", "To their credit"))
        self._staff_id, self._row = staff_id, row
        kinds: list[tuple[object, str]] = [(kind, credit_word(kind)) for kind in CreditKind]
        add = self.form.add
        add("kind", translate("staff", "For"), Choice(kinds), required=True, span=4)
        add("on", translate("staff", "On"), DayLine(today), required=True, span=4)
        add("case_number", translate("staff", "Number of the praise"), QLineEdit(), span=4)
        words = TextArea(3)
        words.setPlaceholderText(translate("staff", "Empty: the words of the praise"))
        add("words", translate("staff", "What it says"), words)
        if row is None:
            self.form.fill({"on": today})
        else:
            told = {"kind": row.kind, "on": row.day, "case_number": row.case_number, "words": row.words}
            self.form.fill(told)

    def act(self, told: dict[str, Any]) -> Act | None:
        kind = told["kind"]
        new = NewCredit(CreditKind(kind) if kind else None, told["on"], told["words"], told["case_number"])
        row, staff_id = self._row, self._staff_id
        if row is None:
            return lambda work: credits.give(work, staff_id, new)
        return lambda work: credits.change(work, row.key, new)


class CheckForm(RecordForm):
    """A spot check: each point met, missed or not looked at (M02, M66a)."""

    def __init__(self, desk: Desk, staff_id: int) -> None:
        super().__init__(desk, translate("staff", "Spot check of manners and uniform"))
        self._staff_id = staff_id
        answers = (
            (UNSEEN, "–", None), (MET, translate("staff", "Met"), None), (MISSED, translate("staff", "Missed"), None),
        )  # fmt: skip
        for point in Point:
            asked = word(Language(desk.look.language), f"manners.{point}")
            self.form.add(point, asked, Segmented(answers, asked), span=6)
        self.form.add("note", translate("staff", "Note"), TextArea(2))

    def act(self, told: dict[str, Any]) -> Act | None:
        staff_id = self._staff_id
        new = NewCheck(
            frozenset(point for point in Point if told[point] == MET),
            frozenset(point for point in Point if told[point] == MISSED),
            told["note"],
        )
        return lambda work: checks.check(work, staff_id, new)
