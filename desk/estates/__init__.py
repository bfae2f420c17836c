"""The estates the office looks after: several share one book."""

from desk.estates.acts import add_estate, change_estate, move_building, take_off_estate
from desk.estates.lists import BuildingEntry, EstateEntry, buildings, estates, told_apart

__all__ = [
    "BuildingEntry",
    "EstateEntry",
    "add_estate",
    "buildings",
    "change_estate",
    "estates",
    "move_building",
    "take_off_estate",
    "told_apart",
]
