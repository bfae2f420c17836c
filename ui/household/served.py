"""The households that used a benefit (M55)."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk import household
from desk.household import BenefitUse, Served
from ui.desk import Desk
from ui.exporting import start_export
from ui.field import Field
from ui.flatwords import first_phone
from ui.moments import plain_day
from ui.table import Column, PagedTable, PageOfRows, Question
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.empty import EmptyState


class ServedDialog(QDialog):
    """Choose a benefit and see who used it, how often and when last; Enter opens the flat."""

    def __init__(self, desk: Desk, uses: tuple[BenefitUse, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(self.tr("Households who used a benefit"))
        self.setModal(True)
        self.resize(em(62), em(40))
        said = self.tr("{what} · used by {n}")
        self.what = Choice([(use.what, said.format(what=use.what, n=use.households)) for use in uses])
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(Field("what", self.tr("Benefit"), self.what))
        card = Card(margin=1)
        self.table = self._table()
        self.what.changed.connect(lambda _what: self.table.restart())
        card.body.addWidget(self.table)
        ground.addWidget(card, 1)
        bar = ActionBar()
        bar.add_primary(self.tr("Open the flat"), self._open, "Enter")
        bar.add_secondary(self.tr("Export…"), lambda: start_export(desk, self), icon_name="download")
        bar.add_trailing(self.tr("Close"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(ground, 1)
        column.addWidget(bar)
        self.table.restart()
        self.what.setFocus()

    def _table(self) -> PagedTable:
        columns = [
            Column("code", self.tr("Flat"), lambda row: row.code, width=8, bold=True),
            Column("people", self.tr("People"), lambda row: row.people, stretch=True),
            Column(
                "phones",
                self.tr("Phones"),
                lambda row: first_phone(row.phones),
                width=12,
                value=lambda row: row.phones,
            ),
            Column(
                "times",
                self.tr("Times"),
                lambda row: str(row.times),
                width=5,
                align_right=True,
                value=lambda row: row.times,
            ),
            Column(
                "last_on",
                self.tr("Last used"),
                lambda row: plain_day(row.last_on),
                width=9,
                value=lambda row: row.last_on,
            ),
        ]
        table = PagedTable(columns, self._fetch, self.tr("Households"))
        table.set_empty(EmptyState("heart", self.tr("No benefit was used yet. Write one down in a flat's summary.")))
        table.opened.connect(lambda _row: self._open())
        table.export_by(self._question)
        return table

    def _question(self) -> Question:
        what = str(self.what.value() or "")
        return lambda reading, after: household.households_with(reading, what, after)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        question = self._question()
        self.desk.errands.ask(self, lambda reading: question(reading, after), then)

    def _open(self) -> None:
        row = self.table.current_row() or next(iter(self.table.rows()), None)
        if row is not None:
            self.accept()
            self.desk.open("owners", unit_id=cast("Served", row).unit_id, tab="summary")


def show_served(desk: Desk, parent: QWidget) -> None:
    """Open the list over the page."""

    def show(uses: tuple[BenefitUse, ...]) -> None:
        ServedDialog(desk, uses, parent).open()

    desk.errands.ask(parent, household.benefits_in_use, show, latest="served")
