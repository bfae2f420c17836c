"""The records of the staff; under the one chosen what is to its credit, and its spot checks."""

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from desk import people, workers
from desk.people import ClerkRow
from desk.staff import StaffRow, acts, checks, credits, staff
from desk.staff.checks import CheckRow
from desk.staff.credits import CreditRow
from desk.words import Language, word
from desk.work import Reading
from desk.workers import WorkerRow
from ui.desk import Desk
from ui.moments import day_and_time, plain_day
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.settings.officelist import OfficeListsPart
from ui.staff.forms import CheckForm, CreditForm, StaffForm
from ui.staff.words import credit_word, one_line, standing_tone, standing_word
from ui.table import Column
from ui.takingback import offer_way_back

translate = QCoreApplication.translate
ALL = 1
"""By which the drafts of the list itself are known."""


@dataclass(frozen=True)
class Found:
    """What the part shows; `now` is the moment on the office's own clock."""

    staff: tuple[StaffRow, ...]
    clerks: tuple[ClerkRow, ...]
    workers: tuple[WorkerRow, ...]
    now: datetime


class RecordsPart(OfficeListsPart):
    """Whose certificate runs out, who was praised, how the spot checks went; a manager's alone."""

    def __init__(self, desk: Desk) -> None:
        self._found = Found((), (), (), datetime.combine(date.min, time()))
        self.staff, self.credits, self.checks = self._staff(desk), self._credits(desk), self._checks(desk)
        self.staff.chosen.connect(lambda _row: self._turn())
        told = translate(
            "staff",
            "Deskbell warns 30 days before a certificate runs out. Praise taken at the desk is entered by its number; "
            "the list of praise and honours can be printed and hung up.",
        )
        super().__init__(desk, told, [self.staff, self.credits, self.checks])

    def read(self, reading: Reading) -> Found:
        found = staff(reading, gone_too=True)
        now = reading.facts.local(reading.now)
        return Found(found, people.clerks(reading), workers.workers(reading), now)

    def show_read(self, found: Found) -> None:
        self._found = found
        self.staff.show_rows(ALL, found.staff)
        self._turn()

    def _turn(self) -> None:
        """Show what belongs to the employee chosen."""
        row = self.staff.current()
        for each in (self.credits, self.checks):
            each.setVisible(row is not None)
        if row is None:
            return
        key = row.key

        def question(reading: Reading) -> tuple[tuple[CreditRow, ...], tuple[CheckRow, ...]]:
            return credits.of_staff(reading, key), checks.of_staff(reading, key)

        def show(found: tuple[tuple[CreditRow, ...], tuple[CheckRow, ...]]) -> None:
            self.credits.show_rows(key, found[0])
            self.checks.show_rows(key, found[1])

        self.desk.errands.ask(self, question, show, latest="of one")

    def _staff(self, desk: Desk) -> RecordList:
        def form(row: StaffRow | None, _owner: int) -> StaffForm:
            found = self._found
            return StaffForm(desk, row, found.now.date(), found.clerks, found.workers)

        return RecordList(
            desk,
            "staff",
            translate("staff", "Employees"),
            [
                Column("name", translate("staff", "Name"), lambda row: row.name, width=12, bold=True),
                Column("post", translate("staff", "Post"), lambda row: row.post, width=11),
                Column("certificate", translate("staff", "Certificate"), lambda row: row.certificate, stretch=True),
                Column("until", translate("staff", "Good until"), self._until, width=8),
                Column("standing", translate("staff", "State"), standing_word, width=12.5, tone=standing_tone),
                Column("score", translate("staff", "Spot checks"), _score, width=9, align_right=True),
            ],
            form,
            empty=translate("staff", "Nobody has a record yet."),
            add_text=translate("staff", "Add an employee…"),
            removal=Removal(
                lambda work, row: acts.take_off(work, row.key),
                lambda work, row: acts.put_back(work, row.key),
                translate("staff", "The record is taken off the file"),
            ),
            acts=[
                RowAct(translate("staff", "Has left"), self._let_go, lambda row: row.left_on is None),
                RowAct(translate("staff", "Works here again"), self._take_on, lambda row: row.left_on is not None),
            ],
        )

    def _credits(self, desk: Desk) -> RecordList:
        return RecordList(
            desk,
            "staff_credit",
            translate("staff", "To their credit"),
            [
                Column("day", translate("staff", "On"), lambda row: self._day(row.day), width=8),
                Column("kind", translate("staff", "For"), lambda row: credit_word(row.kind), width=7),
                Column("words", translate("staff", "What it says"), lambda row: one_line(row.words), stretch=True),
                Column("case", translate("staff", "Praise"), lambda row: row.case_number, width=9),
            ],
            lambda row, owner: CreditForm(desk, owner, row, self._found.now.date()),
            empty=translate("staff", "Nothing was entered yet."),
            add_text=translate("staff", "Enter praise, an honour, training…"),
            removal=Removal(
                lambda work, row: credits.take_off(work, row.key),
                lambda work, row: credits.put_back(work, row.key),
                translate("staff", "The entry is taken off the record"),
            ),
            acts=[
                RowAct(
                    translate("staff", "Open the case"),
                    lambda row: desk.open("cases", number=row.case_number, back=True),
                    lambda row: bool(row.case_number),
                )
            ],
        )

    def _checks(self, desk: Desk) -> RecordList:
        return RecordList(
            desk,
            "spot_check",
            translate("staff", "Spot checks"),
            [
                Column("at", translate("staff", "When"), self._when, width=12),
                Column("clerk", translate("staff", "By"), lambda row: row.clerk, width=9),
                Column("score", translate("staff", "Score"), lambda row: f"{row.score:.0f} %", 6, align_right=True),
                Column("missed", translate("staff", "Missed"), self._missed, stretch=True),
                Column("note", translate("staff", "Note"), lambda row: one_line(row.note), stretch=True),
            ],
            lambda _row, owner: CheckForm(desk, owner),
            empty=translate("staff", "No spot check was made yet."),
            add_text=translate("staff", "Make a spot check…"),
            removal=Removal(
                lambda work, row: checks.take_off(work, row.key),
                lambda work, row: checks.put_back(work, row.key),
                translate("staff", "The spot check is taken off the record"),
            ),
            edits=lambda _row: False,  # what was seen stands: another look is another check
        )

    def _let_go(self, row: StaffRow) -> None:
        def tell(_answer: object) -> None:
            told = translate("staff", "{name} has left; the record stays").format(name=row.name)
            offer_way_back(self.desk, told, lambda work: acts.take_on_again(work, row.key))

        self.desk.errands.do(self, lambda work: acts.let_go(work, row.key), tell)

    def _take_on(self, row: StaffRow) -> None:
        self.desk.errands.do(self, lambda work: acts.take_on_again(work, row.key))

    def _until(self, row: StaffRow) -> str:
        return self._day(row.certificate_until) if row.certificate_until is not None else ""

    def _day(self, day: date) -> str:
        return plain_day(day, self._found.now)

    def _when(self, row: CheckRow) -> str:
        return day_and_time(row.at, self.desk.facts, self._found.now)

    def _missed(self, row: CheckRow) -> str:
        language = Language(self.desk.look.language)
        return " · ".join(word(language, f"manners.{point}") for point in row.missed)


def _score(row: StaffRow) -> str:
    if row.score is None:
        return ""
    return translate("staff", "{score} % ({n})").format(score=f"{row.score.mean:.0f}", n=row.score.checks)
