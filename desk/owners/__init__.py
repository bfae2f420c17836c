"""The owner files: flats, the people of each flat and what the office knows about them."""

from db.models import Role, Tier
from desk.owners.acts import NewPerson, NewUnit, add_person, add_unit, change_note, change_person, move_out
from desk.owners.lists import (
    PersonRow,
    Resident,
    UnitFile,
    UnitRow,
    person,
    unit_by_code,
    unit_file,
    units,
)

__all__ = [
    "NewPerson", "NewUnit", "PersonRow", "Resident", "Role", "Tier", "UnitFile", "UnitRow", "add_person",
    "add_unit", "change_note", "change_person", "move_out", "person", "unit_by_code", "unit_file", "units",
]  # fmt: skip
