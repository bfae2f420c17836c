"""The estates that share one book, and which building belongs to which."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from desk import estates
from desk.estates import BuildingEntry, EstateEntry
from desk.work import Reading
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.recordlist import RecordList
from ui.rowacts import Removal
from ui.saving import Act
from ui.settings.officelist import OfficeListsPart, add_names, name_columns, name_in
from ui.table import Column
from ui.widgets.combo import Choice

Found = tuple[tuple[EstateEntry, ...], tuple[BuildingEntry, ...]]


class EstateForm(RecordForm):
    """An estate in both languages; one may stay empty."""

    def __init__(self, desk: Desk, row: EstateEntry | None) -> None:
        translate = QCoreApplication.translate
        super().__init__(desk, translate("settings", "New estate") if row is None else translate("settings", "Estate"))
        self._row = row
        add_names(self.form, row.name if row else None)

    def act(self, told: dict[str, Any]) -> Act | None:
        name = name_in(told)
        if (row := self._row) is not None:
            return lambda work: estates.change_estate(work, row.key, name)
        return lambda work: estates.add_estate(work, name)


class BuildingForm(RecordForm):
    """Which estate a building belongs to."""

    def __init__(self, desk: Desk, row: BuildingEntry, known: tuple[EstateEntry, ...]) -> None:
        title = QCoreApplication.translate("settings", "Building {name}").format(name=row.name)
        super().__init__(desk, title)
        self._row = row
        options = [(each.key, each.name.text(desk.look.language)) for each in known]
        self.form.add("estate_id", self.tr("Belongs to the estate"), Choice(options), span=6)
        self.form.fill({"estate_id": row.estate_id})

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: estates.move_building(work, self._row.key, told["estate_id"])


class EstatesPart(OfficeListsPart):
    """Both lists; buildings come with their first flat."""

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        language = desk.look.language
        self._known: tuple[EstateEntry, ...] = ()
        self.estates = RecordList(
            desk,
            "estate",
            translate("settings", "Estates"),
            [
                *name_columns(translate("settings", "Estate")),
                Column(
                    "buildings",
                    translate("settings", "Buildings"),
                    lambda row: str(row.buildings or ""),
                    width=7,
                ),
            ],
            lambda row, _owner: EstateForm(desk, row),
            empty=translate("settings", "There is no estate."),
            add_text=translate("settings", "Add an estate…"),
            removal=Removal(
                lambda work, row: estates.take_off_estate(work, row.key),
                lambda work, row: estates.add_estate(work, row.name),
                translate("settings", "The estate was taken off"),
            ),
        )
        self.buildings = RecordList(
            desk,
            "building_estate",
            translate("settings", "Buildings"),
            [
                Column("name", translate("settings", "Building"), lambda row: row.name, width=10),
                Column(
                    "units",
                    translate("settings", "Flats"),
                    lambda row: str(row.units or ""),
                    width=6,
                ),
                Column("estate", translate("settings", "Estate"), lambda row: row.estate.text(language), stretch=True),
            ],
            self._building_form,
            empty=translate("settings", "There is no building yet: it comes with its first flat."),
        )
        told = translate(
            "settings",
            "A case belongs to the estate its flat's building belongs to when it is taken. Cases taken before stay "
            "where they were.",
        )
        super().__init__(desk, told, [self.estates, self.buildings])

    def _building_form(self, row: BuildingEntry | None, _owner: int) -> BuildingForm:
        assert row is not None, "a building comes with its first flat only"
        return BuildingForm(self.desk, row, self._known)

    def read(self, reading: Reading) -> Found:
        return estates.estates(reading), estates.buildings(reading)

    def show_read(self, found: Found) -> None:
        self._known, buildings = found
        self.estates.show_rows(1, self._known)
        self.buildings.show_rows(1, buildings)
