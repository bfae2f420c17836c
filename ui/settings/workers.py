"""The workers who go out with the slips."""

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import workers
from desk.choices import TradeRow, trades
from desk.rights import Right
from desk.work import Reading
from desk.workers import NewWorker, WorkerRow
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal, RowAct
from ui.saving import Act
from ui.settings.officelist import OfficeListsPart
from ui.table import Column
from ui.widgets.combo import Choice

Found = tuple[tuple[WorkerRow, ...], tuple[TradeRow, ...]]


class WorkerForm(RecordForm):
    """A worker: what the desk calls them, their phone, the department they belong to."""

    def __init__(self, desk: Desk, row: WorkerRow | None, known: tuple[TradeRow, ...]) -> None:
        translate = QCoreApplication.translate
        super().__init__(desk, translate("settings", "New worker") if row is None else translate("settings", "Worker"))
        self._row = row
        language = desk.look.language
        options: list[tuple[object, str]] = [(None, translate("settings", "Any department"))]
        options += [(each.id, each.name.text(language)) for each in known]
        if row is not None and row.trade is not None and row.trade_id not in [value for value, _label in options]:
            options.append((row.trade_id, row.trade.text(language)))  # a department left out keeps its workers
        self.form.add("name", self.tr("Name"), QLineEdit(), required=True, span=4)
        self.form.add("phone", translate("settings", "Phone"), QLineEdit(), span=4)
        self.form.add("trade_id", translate("settings", "Department"), Choice(options), span=4)
        if row is not None:
            self.form.fill({"name": row.name, "phone": row.phone, "trade_id": row.trade_id})

    def act(self, told: dict[str, Any]) -> Act | None:
        new = NewWorker(told["name"], told["phone"], told["trade_id"])
        if (row := self._row) is not None:
            return lambda work: workers.change_worker(work, row.key, new)
        return lambda work: workers.add_worker(work, new)


class WorkersPart(OfficeListsPart):
    """The list of workers in the order the day board and the choices have."""

    right: ClassVar[Right] = Right.DISPATCH

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self._known: tuple[TradeRow, ...] = ()
        self.list = RecordList(
            desk,
            "worker",
            translate("settings", "Workers"),
            [
                Column("name", translate("settings", "Worker"), lambda row: row.name, stretch=True, bold=True),
                Column("phone", translate("settings", "Phone"), lambda row: row.phone, width=14),
                Column("trade", translate("settings", "Department"), self._department, width=14),
            ],
            lambda row, _owner: WorkerForm(desk, row, self._known),
            empty=translate("settings", "There is no worker on the list: slips name whoever is typed on them."),
            add_text=translate("settings", "Add a worker…"),
            removal=Removal(
                lambda work, row: workers.take_worker_off(work, row.key),
                lambda work, row: workers.put_worker_back(work, row.key),
                translate("settings", "The worker was taken off the list"),
            ),
            acts=[
                RowAct(translate("settings", "Up"), lambda row: self._shift(row, -1)),
                RowAct(translate("settings", "Down"), lambda row: self._shift(row, 1)),
            ],
        )
        told = translate(
            "settings",
            "Offered wherever a slip is made out, those of its department first; any other name may be typed. The day "
            "board has a column for each.",
        )
        super().__init__(desk, told, [self.list])

    def read(self, reading: Reading) -> Found:
        return workers.workers(reading), trades(reading)

    def show_read(self, found: Found) -> None:
        rows, self._known = found
        self.list.show_rows(1, rows)

    def _department(self, row: WorkerRow) -> str:
        if row.trade is None:
            return QCoreApplication.translate("settings", "Any department")
        return row.trade.text(self.list.desk.look.language)

    def _shift(self, row: WorkerRow, by: int) -> None:
        self.desk.errands.do(self, lambda work: workers.shift_worker(work, row.key, by))
