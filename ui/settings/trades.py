"""The trades and departments that work is passed to (M06)."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk import choices
from desk.choices import Listed, TradeEntry
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.settings.officelist import OfficeList, OfficeListsPart, add_names, name_columns, name_in, state_column
from ui.slips.workerchoice import WorkerChoice
from ui.table import Column


class TradeForm(RecordForm):
    """A department in both languages, and who is usually sent."""

    def __init__(self, desk: Desk, row: TradeEntry | None) -> None:
        translate = QCoreApplication.translate
        new = translate("settings", "New department")
        super().__init__(desk, new if row is None else translate("settings", "Department"))
        self._row = row
        add_names(self.form, row.name if row else None)
        worker = WorkerChoice(desk, self.form, usual_hint=False)
        worker.set_trade(row.key if row is not None else None)
        self.form.add("worker", self.tr("Worker usually sent"), worker, span=6)
        self.form.fill({"worker": row.worker if row is not None else ""})

    def act(self, told: dict[str, Any]) -> Act | None:
        name, worker = name_in(told), told["worker"]
        if (row := self._row) is not None:
            return lambda work: choices.change_trade(work, row.key, name, worker)
        return lambda work: choices.add_trade(work, name, worker)


class TradesPart(OfficeListsPart):
    """The list of departments; each class of cases says which one gets it."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.list = OfficeList(
            desk,
            Listed.TRADES,
            translate("settings", "Departments and trades"),
            [
                *name_columns(translate("settings", "Department")),
                Column("worker", translate("settings", "Worker"), lambda row: row.worker, width=9),
                Column(
                    "classes",
                    translate("settings", "Classes"),
                    lambda row: str(row.classes or ""),
                    width=5,
                ),
                state_column(),
            ],
            lambda row, _owner: TradeForm(desk, row),
            empty=translate("settings", "There is no department: nothing can be passed on."),
            add_text=translate("settings", "Add a department…"),
        )
        told = translate(
            "settings",
            "Cases are passed to these and slips made out for them. One left out is proposed by no class any more.",
        )
        super().__init__(desk, told, [self.list])

    def read(self, reading: Reading) -> tuple[TradeEntry, ...]:
        return choices.all_trades(reading)
