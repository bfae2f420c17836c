"""The lists of what belongs to a household: vehicles, pets, benefits used."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk import household
from ui.desk import Desk
from ui.household.belonging_forms import BenefitForm, PetForm, VehicleForm
from ui.household.words import vaccination_tone, vaccination_word
from ui.moments import plain_day
from ui.recordlist import RecordList
from ui.rowacts import Removal
from ui.table import Column

translate = QCoreApplication.translate


def vehicles(desk: Desk) -> RecordList:
    """The vehicles of a flat; it is found by their plates."""
    columns = [
        Column("plate", translate("household", "Plate"), lambda row: row.plate, width=9, bold=True),
        Column("description", translate("household", "What it is"), lambda row: row.description, stretch=True),
        Column("space", translate("household", "Parks at"), lambda row: row.space, width=8),
        Column("note", translate("household", "Note"), lambda row: row.note, width=10, muted=True),
    ]
    return RecordList(
        desk,
        "vehicle",
        translate("household", "Vehicles"),
        columns,
        lambda row, unit_id: VehicleForm(desk, unit_id, row),
        empty=translate("household", "No vehicle on file."),
        add_text=translate("household", "Add a vehicle…"),
        removal=Removal(
            lambda work, row: household.take_off_vehicle(work, row.key),
            lambda work, row: household.put_back_vehicle(work, row.key),
            translate("household", "Vehicle taken off the file"),
        ),
    )


def pets(desk: Desk, today: Callable[[], date]) -> RecordList:
    """The animals of a flat; a vaccination that runs out is told by its colour and its word."""
    columns = [
        Column("kind", translate("household", "Animal"), lambda row: row.kind, width=8, bold=True),
        Column("name", translate("household", "Name"), lambda row: row.name, stretch=True),
        Column("licence", translate("household", "Licence no."), lambda row: row.licence, width=8),
        Column("vaccinated", translate("household", "Vaccinated"), vaccination_word, width=11, tone=vaccination_tone),
        Column("note", translate("household", "Note"), lambda row: row.note, width=9, muted=True),
    ]
    return RecordList(
        desk,
        "pet",
        translate("household", "Pets"),
        columns,
        lambda row, unit_id: PetForm(desk, unit_id, row, today()),
        empty=translate("household", "No pet on file."),
        add_text=translate("household", "Add a pet…"),
        removal=Removal(
            lambda work, row: household.take_off_pet(work, row.key),
            lambda work, row: household.put_back_pet(work, row.key),
            translate("household", "Pet taken off the file"),
        ),
    )


def benefits(
    desk: Desk,
    today: Callable[[], date],
    people: Callable[[], Sequence[tuple[object, str]]],
    given: Callable[[], Sequence[str]],
) -> RecordList:
    """What the household used of what the office gives beyond its duty (M55)."""
    columns = [
        Column("used_on", translate("household", "On"), lambda row: plain_day(row.used_on), width=8),
        Column("what", translate("household", "What was used"), lambda row: row.what, stretch=True, bold=True),
        Column("person", translate("household", "Used by"), lambda row: row.person, width=8),
        Column("note", translate("household", "Note"), lambda row: row.note, width=10, muted=True),
    ]
    return RecordList(
        desk,
        "benefit",
        translate("household", "Benefits used"),
        columns,
        lambda row, unit_id: BenefitForm(desk, unit_id, row, today(), people(), given()),
        empty=translate("household", "No benefit was used yet."),
        add_text=translate("household", "A benefit was used…"),
        removal=Removal(
            lambda work, row: household.take_off_benefit(work, row.key),
            lambda work, row: household.put_back_benefit(work, row.key),
            translate("household", "Benefit taken off the file"),
        ),
    )
