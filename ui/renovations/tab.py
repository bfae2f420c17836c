"""The renovations of a flat: application, permit, workers, breaches with photos, acceptance."""

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import renovations
from desk.owners import unit_file
from desk.renovations import BreachRow, Form, RenovationRow, RenovationStatus, Step, form_of, may_become
from desk.work import Reading
from ui.attachments.strip import AttachmentStrip
from ui.cases.detail_facts import Facts
from ui.desk import Desk
from ui.filetab import Tab
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.renovations.forms import AcceptForm, People, PermitForm, RenovationForm, StopForm, WithdrawForm
from ui.renovations.papers import drop_forms, has_cursor, preview_form
from ui.renovations.parts import Breaches, Workers
from ui.renovations.words import day_word, done_word, first_words, renovation_pill, span_word
from ui.rowacts import Removal, RowAct
from ui.table import Column
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.longtext import cut
from ui.widgets.toast import UNDO_SECONDS

TWO_ABREAST = 40
"""Ems of width from which the facts lie in two columns."""


@dataclass(frozen=True)
class FlatRenovations:
    """The renovations of a flat, who may have applied for one, and what an old list told of them."""

    rows: tuple[RenovationRow, ...]
    people: tuple[tuple[int, str], ...]
    listed: str


class RenovationTab(Tab):
    """A list of renovations; under it what the one chosen is about, who works there and what was found."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"renovation", "renovation_worker", "breach", "person", "tenure", "unit", "fact"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._people: People = ()
        self._new_id: int | None = None
        self.list = self._list()
        self.list.chosen.connect(self._show_one)
        self.list.kept.connect(self._kept)
        self.facts_of_one = Facts()
        self.workers = Workers(desk)
        self.breaches = Breaches(desk)
        self.breaches.chosen.connect(self._show_breach)
        self.breaches.notice.connect(lambda breach: self._print(Form.NOTICE, breach))
        self.breach_photos = AttachmentStrip(desk, "breach", self.tr("Photos of the breach"))
        self.papers = AttachmentStrip(desk, "renovation", self.tr("Plans and papers of the renovation"))
        about = Card(self.tr("About this renovation"))
        about.body.addWidget(self.facts_of_one)
        self.one = QWidget()
        column = QVBoxLayout(self.one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for part in (about, self.workers, self.breaches, self.breach_photos, self.papers):
            column.addWidget(part)
        self.one.hide()
        self.listed = PlainLabel("", "muted", wrap=True)
        self.listed.hide()
        self.column.addWidget(self.listed)
        self.column.addWidget(self.list)
        self.column.addWidget(self.one)

    def _list(self) -> RecordList:
        columns = [
            Column("applied_on", self.tr("Applied on"), lambda row: day_word(row.applied_on), width=7.6),
            Column("scope", self.tr("What is to be done"), lambda row: row.scope, stretch=True, bold=True),
            Column("firm", self.tr("Firm"), lambda row: row.firm, width=8),
            Column("ends_on", self.tr("Work ends"), lambda row: day_word(row.ends_on), width=7.6),
            Column(
                "status",
                self.tr("Status"),
                lambda row: renovation_pill(row).word,
                width=8,
                tone=lambda row: renovation_pill(row).tone,
            ),
        ]
        return RecordList(
            self.desk,
            "renovation",
            self.tr("Renovations"),
            columns,
            self._form,
            empty=self.tr("No renovation on file."),
            add_text=self.tr("Renovation application…"),
            removal=Removal(
                renovations.take_off, renovations.put_back, self.tr("The renovation is taken off the file")
            ),
            acts=self._acts(),
        )

    def _acts(self) -> list[RowAct]:
        stopped = RenovationStatus.STOPPED
        return [
            RowAct(self.tr("Permit…"), self._permit, self._may(RenovationStatus.PERMITTED, but=stopped), "permit"),
            RowAct(self.tr("Stop…"), self._stop, self._may(stopped), "stop"),
            RowAct(self.tr("Resume"), self._resume, lambda row: row.status is stopped),
            RowAct(self.tr("Accept…"), self._accept, self._may(RenovationStatus.ACCEPTED), "accept"),
            RowAct(self.tr("Withdraw…"), self._withdraw, self._may(RenovationStatus.WITHDRAWN), "withdraw"),
            RowAct(self.tr("Papers…"), self._papers),
        ]

    @staticmethod
    def _may(then: RenovationStatus, but: RenovationStatus | None = None) -> Any:
        return lambda row: row.status is not but and may_become(row.status, then)

    # -- what a tab does

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        flat = unit_file(reading, unit_id)
        living = {each.person_id: each.name for each in flat.residents if not each.gone}
        return FlatRenovations(renovations.of_unit(reading, unit_id), tuple(living.items()), flat.renovation)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._people = answer.people
        self.breaches.today = self.today
        self.listed.setText(self.tr("As an old list told it: {words}").format(words=cut(answer.listed)))
        self.listed.setVisible(bool(answer.listed))
        self.list.show_rows(unit_id, answer.rows)
        if self._new_id is not None and self.list.select(self._new_id):
            self._new_id = None
        elif self.list.current() is None and answer.rows:
            self.list.select(answer.rows[0].key)

    def focus_first(self) -> None:
        self.list.focus_first()

    def new(self, what: str) -> None:
        if what == "renovation":
            self.list.add()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.facts_of_one.fit(2 if self.width() >= em(TWO_ABREAST) else 1)

    # -- on paper

    def preview(self) -> bool:
        """The paper of what has the cursor: a breach, the workers, or the form that fits the status."""
        row = self.list.current()
        if row is None:
            return False
        if has_cursor(self.breaches) and self.breaches.current() is not None:
            self._print(Form.NOTICE, self.breaches.current())
        else:
            self._print(Form.WORKERS if has_cursor(self.workers) else form_of(row.status))
        return True

    def _papers(self, row: RenovationRow) -> None:
        breach = self.breaches.current()
        drop_forms(self.list, row, breach, lambda form: self._print(form, breach if form is Form.NOTICE else None))

    def _print(self, form: Form, breach: BreachRow | None = None) -> None:
        if (row := self.list.current()) is not None:
            preview_form(self.desk, self, form, row, self.code, breach)

    # -- the one chosen

    def _show_one(self, row: RenovationRow | None) -> None:
        self.one.setVisible(row is not None)
        self.papers.show_for(row.key if row is not None else None)
        if row is not None:
            self.facts_of_one.show_facts([each for each in self._facts(row) if each[1]])
            self.workers.show_rows(row.key, row.workers)
            self.breaches.show_rows(row.key, row.breaches)
            if self.breaches.current() is None and row.breaches:
                self.breaches.select(row.breaches[0].key)

    def _show_breach(self, breach: BreachRow | None) -> None:
        self.breach_photos.show_for(breach.key if breach is not None else None)
        if breach is not None:
            title = self.tr("Photos of the breach: {what}").format(what=first_words(breach.what))
            self.breach_photos.set_title(title)

    def _facts(self, row: RenovationRow) -> list[tuple[str, str]]:
        def joined(*parts: str) -> str:
            return " · ".join(part for part in parts if part)

        return [
            (self.tr("What is to be done"), row.scope),
            (self.tr("Applied for by"), joined(row.person, day_word(row.applied_on))),
            (self.tr("Firm"), row.firm),
            (self.tr("Foreman"), joined(row.foreman, row.phone)),
            (self.tr("Permit"), joined(row.permit, day_word(row.permit_on))),
            (self.tr("Period"), span_word(row.starts_on, row.ends_on)),
            (self.tr("Deposit"), row.deposit),
            (self.tr("Accepted"), joined(day_word(row.accepted_on), row.acceptance)),
            (self.tr("Note"), row.note),
        ]

    # -- doing

    def _form(self, row: RenovationRow | None, unit_id: int) -> RecordForm:
        people = list(self._people)
        if row is not None and row.person_id is not None and row.person_id not in dict(people):
            people.append((row.person_id, row.person))
        return RenovationForm(self.desk, unit_id, row, self.today, people)

    def _permit(self, row: RenovationRow) -> None:
        self.list.open_form(PermitForm(self.desk, row, self.today), "permit", row)

    def _stop(self, row: RenovationRow) -> None:
        self.list.open_form(StopForm(self.desk, row), "stop", row)

    def _accept(self, row: RenovationRow) -> None:
        self.list.open_form(AcceptForm(self.desk, row, self.today), "accept", row)

    def _withdraw(self, row: RenovationRow) -> None:
        self.list.open_form(WithdrawForm(self.desk, row), "withdraw", row)

    def _resume(self, row: RenovationRow) -> None:
        self.desk.errands.do(self, lambda work: renovations.resume(work, row.key), self._kept)

    def _kept(self, answer: object) -> None:
        """A step can be undone; a new application is the one chosen."""
        if isinstance(answer, int):
            self._new_id = answer
            if self.list.select(answer):
                self._new_id = None
        elif isinstance(answer, Step):
            errands = self.desk.errands

            def back() -> None:
                errands.do(errands, lambda work: renovations.step_back(work, answer))

            self.desk.toasts.show(done_word(answer.status), self.tr("Undo"), back, UNDO_SECONDS)
