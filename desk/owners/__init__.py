"""The owner files: flats, the people of each flat and what the office knows about them."""

from db.models import Role, Tier
from desk.owners.acts import NewUnit, add_unit, change_note
from desk.owners.alike import Alike, alike
from desk.owners.filters import FilterChoices, Living, OnFile, UnitFilter, filter_choices, narrowed
from desk.owners.groups import groups
from desk.owners.handling import release_handling, seal_handling
from desk.owners.lists import UnitFile, unit_by_code, unit_file
from desk.owners.people import NewPerson, add_person, as_told, change_person
from desk.owners.residents import PersonRow, Resident, Telling, person, tellings
from desk.owners.shares import share_words
from desk.owners.ties import (
    ChangeOfOwner,
    NewTie,
    TakenOff,
    add_tie,
    change_owner,
    change_tie,
    move_out,
    put_back_tie,
    take_back_change_of_owner,
    take_back_move_out,
    take_off_tie,
)
from desk.owners.units import UnitRow, units

__all__ = [
    "Alike", "ChangeOfOwner", "FilterChoices", "Living", "NewPerson", "NewTie", "NewUnit", "OnFile", "PersonRow",
    "Resident", "Role", "TakenOff", "Telling", "Tier", "UnitFile", "UnitFilter", "UnitRow", "add_person", "add_tie",
    "add_unit", "alike", "as_told", "change_note", "change_owner", "change_person", "change_tie", "filter_choices",
    "groups", "move_out", "narrowed", "person", "put_back_tie", "release_handling", "seal_handling", "share_words",
    "take_back_change_of_owner", "take_back_move_out", "take_off_tie", "tellings", "unit_by_code", "unit_file",
    "units",
]  # fmt: skip
