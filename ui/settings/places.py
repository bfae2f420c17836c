"""The places a clerk chooses from."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from desk import choices
from desk.choices import Listed, PlaceEntry
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.settings.officelist import OfficeList, OfficeListsPart, add_names, name_columns, name_in, state_column
from ui.table import Column


class PlaceForm(RecordForm):
    """A place in both languages; one may stay empty."""

    def __init__(self, desk: Desk, row: PlaceEntry | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(desk, translate("settings", "New place") if row is None else translate("settings", "Place"))
        self._row = row
        add_names(self.form, row.name if row else None)
        self.form.add("common", self.tr("Where it lies"), QCheckBox(self.tr("Outside the flats, shared by all")))
        self.form.fill({"common": row.common if row is not None else False})

    def act(self, told: dict[str, Any]) -> Act | None:
        name, common = name_in(told), told["common"]
        if (row := self._row) is not None:
            return lambda work: choices.change_place(work, row.key, name, common)
        return lambda work: choices.add_place(work, name, common)


class PlacesPart(OfficeListsPart):
    """The list of places; what is typed instead of chosen is kept as it was typed."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        self.list = OfficeList(
            desk,
            Listed.PLACES,
            translate("settings", "Places"),
            [
                *name_columns(translate("settings", "Place")),
                Column(
                    "common",
                    translate("settings", "Lies"),
                    lambda row: translate("settings", "Shared") if row.common else translate("settings", "In the flat"),
                    width=8,
                ),
                state_column(),
            ],
            lambda row, _owner: PlaceForm(desk, row),
            empty=translate("settings", "There is no place to choose: the desk types where it is."),
            add_text=translate("settings", "Add a place…"),
        )
        told = translate("settings", "Offered while a case is taken; any other place may be typed there.")
        super().__init__(desk, told, [self.list])

    def read(self, reading: Reading) -> tuple[PlaceEntry, ...]:
        return choices.all_places(reading)
