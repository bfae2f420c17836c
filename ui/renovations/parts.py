"""What belongs to one renovation: who works there, and the breaches that were found."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from desk import renovations
from desk.renovations import BreachRow, NewBreach, NewWorker, WorkerRow
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.renovations.words import breach_pill, day_word
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.table import Column
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea


class WorkerForm(RecordForm):
    """A worker who is let in at the gate."""

    def __init__(self, desk: Desk, renovation_id: int, row: WorkerRow | None) -> None:
        translate = QCoreApplication.translate
        new = translate("renovation", "Register a worker")
        super().__init__(desk, new if row is None else translate("renovation", "Change the worker"))
        self._renovation_id, self._row = renovation_id, row
        self.form.add("name", self.tr("Name"), QLineEdit(), required=True, span=4)
        self.form.add("trade", self.tr("Trade"), QLineEdit(), span=4)
        self.form.add("badge", self.tr("Number of the temporary pass"), QLineEdit(), span=4)
        self.form.add("phone", self.tr("Phone"), QLineEdit(), span=4)
        self.form.add("id_number", self.tr("ID number"), QLineEdit(), span=8)
        if row is not None:
            self.form.fill({name: getattr(row, name) for name in self.form.names()})

    def act(self, told: dict[str, Any]) -> Act | None:
        id, row, new = self._renovation_id, self._row, NewWorker(**told)
        if row is None:
            return lambda work: renovations.add_worker(work, id, new)
        return lambda work: renovations.change_worker(work, row.key, new)


class Workers(RecordList):
    """The workers registered for the renovation chosen."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            desk,
            "worker",
            translate("renovation", "Workers"),
            [
                Column("name", translate("renovation", "Name"), lambda row: row.name, stretch=True, bold=True),
                Column("trade", translate("renovation", "Trade"), lambda row: row.trade, width=7),
                Column("badge", translate("renovation", "Pass"), lambda row: row.badge, width=6),
                Column("phone", translate("renovation", "Phone"), lambda row: row.phone, width=9.5),
                Column("id_number", translate("renovation", "ID number"), lambda row: row.id_number, width=12),
            ],
            lambda row, renovation_id: WorkerForm(desk, renovation_id, row),
            empty=translate("renovation", "No worker is registered. The gate lets in only who is."),
            add_text=translate("renovation", "Register a worker…"),
            removal=Removal(
                renovations.take_worker_off,
                renovations.put_worker_back,
                translate("renovation", "The worker is taken off"),
            ),
        )


class BreachForm(RecordForm):
    """A breach of the rules as it was found."""

    def __init__(self, desk: Desk, renovation_id: int, row: BreachRow | None, today: date) -> None:
        translate = QCoreApplication.translate
        new = translate("renovation", "Breach of the renovation rules")
        super().__init__(desk, new if row is None else translate("renovation", "Change the breach"))
        self._renovation_id, self._row = renovation_id, row
        self.form.add("what", self.tr("What was found"), TextArea(2), required=True)
        self.form.add("demand", self.tr("What must be put right"), TextArea(2))
        self.form.add("found_on", self.tr("Found on"), DayLine(today), span=6)
        self.form.add("due_on", self.tr("To be put right by"), DayLine(today), span=6)
        filled = {"found_on": today} if row is None else {name: getattr(row, name) for name in self.form.names()}
        self.form.fill(filled)

    def act(self, told: dict[str, Any]) -> Act | None:
        id, row, new = self._renovation_id, self._row, NewBreach(**told)
        if row is None:
            return lambda work: renovations.add_breach(work, id, new)
        return lambda work: renovations.change_breach(work, row.key, new)


class RightForm(RecordForm):
    """How a breach was put right."""

    def __init__(self, desk: Desk, row: BreachRow, today: date) -> None:
        translate = QCoreApplication.translate
        super().__init__(desk, translate("renovation", "Put right"), translate("renovation", "It is put right"))
        self._row = row
        self.form.add("righted_on", self.tr("Put right on"), DayLine(today), span=4)
        self.form.add("result", self.tr("How"), QLineEdit(), span=8)
        self.form.fill({"righted_on": today, "result": row.result})

    def act(self, told: dict[str, Any]) -> Act | None:
        id, day, result = self._row.key, told["righted_on"], told["result"]
        return lambda work: renovations.put_right(work, id, day, result)


class Breaches(RecordList):
    """The breaches found in the renovation chosen; it is not accepted while one is open."""

    notice = Signal(object)  # the breach whose notice is wanted on paper

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            desk,
            "breach",
            translate("renovation", "Breaches"),
            [
                Column("found_on", translate("renovation", "Found"), lambda row: day_word(row.found_on), width=7.4),
                Column("what", translate("renovation", "What was found"), lambda row: row.what, stretch=True),
                Column("due_on", translate("renovation", "To right by"), lambda row: day_word(row.due_on), width=7.4),
                Column("righted", translate("renovation", "Righted"), lambda row: day_word(row.righted_on), width=7.4),
                Column("state", translate("renovation", "State"), lambda row: breach_pill(row).word, width=6.4,
                       tone=lambda row: breach_pill(row).tone),
            ],
            lambda row, renovation_id: BreachForm(desk, renovation_id, row, self.today),
            empty=translate("renovation", "No breach was found."),
            add_text=translate("renovation", "Record a breach…"),
            removal=Removal(
                renovations.take_breach_off,
                renovations.put_breach_back,
                translate("renovation", "The breach is taken off the file"),
            ),
            acts=[
                RowAct(translate("renovation", "Put right…"), self._put_right, _is_open, "right"),
                RowAct(translate("renovation", "Open again"), self._open_again, lambda row: not _is_open(row)),
                RowAct(translate("renovation", "Notice…"), lambda row: self.notice.emit(row)),
            ],
        )  # fmt: skip
        self.today = date.min

    def _put_right(self, row: BreachRow) -> None:
        self.open_form(RightForm(self.desk, row, self.today), "right", row)

    def _open_again(self, row: BreachRow) -> None:
        self.desk.errands.do(self, lambda work: renovations.open_again(work, row.key))


def _is_open(row: BreachRow) -> bool:
    return row.righted_on is None
