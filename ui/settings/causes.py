"""The families of causes that cases are closed with (M47)."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk import choices
from desk.choices import CauseEntry, Listed
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.settings.officelist import OfficeList, OfficeListsPart, add_names, name_columns, name_in, state_column


class CauseForm(RecordForm):
    """A family of causes in both languages; one may stay empty."""

    def __init__(self, desk: Desk, row: CauseEntry | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(desk, translate("settings", "New cause") if row is None else translate("settings", "Cause"))
        self._row = row
        add_names(self.form, row.name if row else None)

    def act(self, told: dict[str, Any]) -> Act | None:
        name = name_in(told)
        if (row := self._row) is not None:
            return lambda work: choices.change_cause(work, row.key, name)
        return lambda work: choices.add_cause(work, name)


class CausesPart(OfficeListsPart):
    """The list of families; the month is counted by them."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.list = OfficeList(
            desk,
            Listed.CAUSES,
            translate("settings", "Causes"),
            [*name_columns(translate("settings", "Cause")), state_column()],
            lambda row, _owner: CauseForm(desk, row),
            empty=translate("settings", "There is no cause to choose."),
            add_text=translate("settings", "Add a cause…"),
        )
        told = translate(
            "settings", "No case is closed without one of these: they say what must be put right for good."
        )
        super().__init__(desk, told, [self.list])

    def read(self, reading: Reading) -> tuple[CauseEntry, ...]:
        return choices.all_causes(reading)
