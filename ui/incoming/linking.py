"""Ties an incoming letter to a case that is there already."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import incoming
from desk.incoming import IncomingRow
from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.incoming.finding import NumberLine
from ui.saving import Act
from ui.widgets.label import PlainLabel


class LinkDialog(FormDialog):
    """Asks which case; saved, it answers the number of the case the letter had before, "" for none."""

    def __init__(self, desk: Desk, row: IncomingRow, parent: QWidget | None = None) -> None:
        super().__init__(desk.errands, self.tr("Link {number}").format(number=row.number), self.tr("Link"), parent)
        self._number = row.number
        column = self.form.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, PlainLabel(row.subject, "muted", wrap=True))
        line = NumberLine(desk.errands, "case")
        self.form.add("case", self.tr("Case: its number, or a part of it"), line, required=True)
        self.form.fill({"case": row.case_number})
        line.selectAll()

    def act(self, told: dict[str, Any]) -> Act | None:
        number, case = self._number, str(told["case"])

        def link(work: UnitOfWork) -> str:
            if not case.strip():
                raise Refusal("case.unknown", field="case", number="—")
            return incoming.link_case(work, number, case)

        return link
