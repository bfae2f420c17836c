"""The keys of a flat in the office's keeping, and to whom they are and were lent (M05)."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import key_loans
from desk.key_loans import KeyRow, LoanRow
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.moments import clock, plain_day
from ui.papers_held.key_forms import KeyForm, LendForm, Lent
from ui.papers_held.words import key_stage, loan_stage
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.table import Column
from ui.theme import px
from ui.widgets.toast import UNDO_SECONDS

Doing = Callable[[UnitOfWork], object]


class Keys(QWidget):
    """A list of keys; under it their loans, those still out first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._names: Sequence[str] = ()
        self._today = date.min
        self.list = self._list()
        self.list.kept.connect(self._kept)
        self.loans = self._loan_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.list)
        column.addWidget(self.loans)

    def show_keys(
        self, unit_id: int, keys: Sequence[KeyRow], loans: Sequence[LoanRow], names: Sequence[str], today: date
    ) -> None:
        """Show the keys of a flat and their loans; the names are proposed as depositors."""
        self._names, self._today = names, today
        self.list.show_rows(unit_id, keys)
        self.loans.show_rows(unit_id, loans)
        self.loans.setVisible(bool(loans))

    def lend_any(self) -> None:
        """Lend the key chosen, else the first on the board; without one, take one into keeping."""
        here = self.list.current()
        able = [row for row in ([here] if here else []) + list(self.list.rows()) if row.at_home > 0]
        if able:
            self.list.select(able[0].key)
            self._lend(able[0])
        elif self.list.rows():
            self.desk.toasts.show(self.tr("All keys of this flat are out or given back"))
            self.list.focus_first()
        else:
            self.desk.toasts.show(self.tr("No key of this flat is kept. Take one into keeping first."))
            self.list.add()

    def _list(self) -> RecordList:
        columns = [
            Column("tag", self.tr("Tag"), lambda row: row.tag, width=8.5, bold=True),
            Column("what", self.tr("Opens"), lambda row: row.what, stretch=True),
            Column("copies", self.tr("Copies here"), self._copies, width=6.5),
            Column("place", self.tr("Hook or box"), lambda row: row.place, width=8),
            Column(
                "stage",
                self.tr("State"),
                lambda row: key_stage(row).word,
                width=9.6,
                tone=lambda row: key_stage(row).tone,
            ),
        ]
        return RecordList(
            self.desk,
            "key",
            self.tr("Keys held"),
            columns,
            lambda row, unit_id: KeyForm(self.desk, unit_id, row, self._today, self._names),
            empty=self.tr("No key of this flat is kept."),
            add_text=self.tr("Take a key into keeping…"),
            removal=Removal(key_loans.take_off, key_loans.put_back, self.tr("The key is taken off the file")),
            acts=[
                RowAct(self.tr("Lend…"), self._lend, lambda row: row.at_home > 0, "lend"),
                RowAct(self.tr("Back"), lambda row: self._back(row.out[0]), lambda row: len(row.out) == 1),
                RowAct(
                    self.tr("Give back for good"),
                    self._give_back,
                    lambda row: row.returned_on is None and not row.out,
                ),
                RowAct(self.tr("Take in again"), self._take_in_again, lambda row: row.returned_on is not None),
            ],
        )

    def _loan_list(self) -> RecordList:
        columns = [
            Column("tag", self.tr("Tag"), lambda row: row.tag, width=8.5, bold=True),
            Column("lent_to", self.tr("Lent to"), _borrower, stretch=True),
            Column("reason", self.tr("What for"), _reason, width=9),
            Column("lent_at", self.tr("Out since"), self._since, width=8),
            Column("due", self.tr("Due back"), lambda row: self._day(row.due_on) if row.due_on else "", width=6),
            Column("stage", self.tr("State"), self._loan_state, width=8.4, tone=lambda row: loan_stage(row).tone),
        ]
        return RecordList(
            self.desk,
            "loan",
            self.tr("Keys lent"),
            columns,
            None,
            empty=self.tr("No key of this flat was lent."),
            removal=Removal(
                key_loans.take_off_loan, key_loans.put_back_loan, self.tr("The loan is taken off the record")
            ),
            acts=[RowAct(self.tr("Back"), self._back, lambda row: row.back_at is None)],
            opened=self._back,
        )

    # -- words

    def _copies(self, row: KeyRow) -> str:
        return self.tr("{here} of {all}").format(here=row.at_home, all=row.copies)

    def _loan_state(self, row: LoanRow) -> str:
        if row.back_at is None:
            return loan_stage(row).word
        return self.tr("Back {day}").format(day=self._day(self.desk.facts.local(row.back_at).date()))

    def _since(self, row: LoanRow) -> str:
        at = self.desk.facts.local(row.lent_at)
        return f"{self._day(at.date())} {clock(row.lent_at, self.desk.facts)}"

    def _day(self, day: date) -> str:
        """A day with its year only where that is another one."""
        return plain_day(day, datetime.combine(self._today, time.min))

    # -- doing

    def _lend(self, row: KeyRow) -> None:
        self.list.open_form(LendForm(self.desk, row, self._today), "lend", row)

    def _kept(self, answer: object) -> None:
        if isinstance(answer, Lent):
            told = self.tr("Key {tag} is lent to {name}").format(tag=answer.tag, name=answer.lent_to[:60])
            self._tell(told, lambda work: key_loans.take_off_loan(work, answer.loan_id))

    def _back(self, row: LoanRow) -> None:
        if row.back_at is None:
            self._do(
                lambda work: key_loans.take_back(work, row.id),
                self.tr("Key {tag} is back").format(tag=row.tag),
                lambda work: key_loans.lend_back(work, row.id),
            )

    def _give_back(self, row: KeyRow) -> None:
        self._do(
            lambda work: key_loans.give_back(work, row.id),
            self.tr("Key {tag} is given back to the household").format(tag=row.tag),
            lambda work: key_loans.take_in_again(work, row.id),
        )

    def _take_in_again(self, row: KeyRow) -> None:
        self.desk.errands.do(self, lambda work: key_loans.take_in_again(work, row.id))

    def _do(self, act: Doing, told: str, back: Doing) -> None:
        self.desk.errands.do(self, act, lambda _answer: self._tell(told, back))

    def _tell(self, told: str, back: Doing) -> None:
        errands = self.desk.errands
        self.desk.toasts.show(told, self.tr("Undo"), lambda: errands.do(errands, back), UNDO_SECONDS)


def _borrower(row: LoanRow) -> str:
    return f"{row.lent_to} · {row.proof}" if row.proof else row.lent_to


def _reason(row: LoanRow) -> str:
    return f"{row.reason} · {row.note}" if row.note else row.reason
