"""Entries about the keys of a flat that the office keeps (M05)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import key_loans
from desk.key_loans import KeyRow, NewKey, NewLoan
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.papers_held.words import key_word
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.number import NumberBox
from ui.widgets.textarea import TextArea

MOST_COPIES = 99


@dataclass(frozen=True)
class Lent:
    """A key that just went out."""

    loan_id: int
    tag: str
    lent_to: str


class KeyForm(RecordForm):
    """A key as it is deposited, or put right later."""

    def __init__(self, desk: Desk, unit_id: int, row: KeyRow | None, today: date, names: Sequence[str]) -> None:
        translate = QCoreApplication.translate
        new = translate("papers", "Take a key into keeping")
        super().__init__(desk, new if row is None else translate("papers", "Change the key"))
        self._unit_id, self._row = unit_id, row
        self.form.add("tag", self.tr("Tag"), QLineEdit(), required=True, span=3)
        self.form.add("what", self.tr("What it opens"), QLineEdit(), span=6)
        self.form.add("copies", self.tr("Copies"), NumberBox(1, MOST_COPIES), span=3)
        depositors = Choice([(name, name) for name in names], free=True)
        self.form.add("deposited_by", self.tr("Deposited by"), depositors, span=6)
        self.form.add("deposited_on", self.tr("Deposited on"), DayLine(today), span=3)
        self.form.add("place", self.tr("Hook or box"), QLineEdit(), span=3)
        self.form.add("note", self.tr("Note"), TextArea(2))
        if row is None:
            self.form.fill({"deposited_on": today})
        else:
            self.form.fill({name: getattr(row, name) for name in self.form.names()})

    def act(self, told: dict[str, Any]) -> Act | None:
        unit_id, row, new = self._unit_id, self._row, NewKey(**told)
        if row is None:
            return lambda work: key_loans.deposit(work, unit_id, new)
        return lambda work: key_loans.change(work, row.id, new)


class LendForm(RecordForm):
    """To whom a key is lent, and what was seen as proof."""

    def __init__(self, desk: Desk, row: KeyRow, today: date) -> None:
        translate = QCoreApplication.translate
        title = translate("papers", "Lend the key {key}").format(key=key_word(row))
        super().__init__(desk, title, translate("papers", "Lend"))
        self._row = row
        self.form.add("lent_to", self.tr("Lent to"), QLineEdit(), required=True, span=6)
        proof = QLineEdit()
        proof.setPlaceholderText(self.tr("staff card 12, the owner's call"))
        self.form.add("proof", self.tr("Proof seen"), proof, span=6)
        self.form.add("reason", self.tr("What for"), QLineEdit(), required=True, span=8)
        self.form.add("due_on", self.tr("Due back on"), DayLine(today), span=4)
        self.form.add("note", self.tr("Note, approved by"), QLineEdit())
        self.form.fill({"due_on": today})

    def act(self, told: dict[str, Any]) -> Act | None:
        row, new = self._row, NewLoan(**told)

        def lend(work: UnitOfWork) -> Lent:
            return Lent(key_loans.lend(work, row.id, new), row.tag, new.lent_to)

        return lend
