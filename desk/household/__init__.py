"""The flat and its household: what it is and is called, its vehicles, its pets, the benefits it used."""

from db.models import UnitUse
from desk.household.benefits import NewBenefit, add_benefit, change_benefit, put_back_benefit, take_off_benefit
from desk.household.flats import UnitFacts, change_unit, rename_unit
from desk.household.lists import (
    BenefitRow,
    BenefitUse,
    Household,
    PetRow,
    Served,
    Vaccination,
    VehicleRow,
    benefits_in_use,
    household,
    households_with,
)
from desk.household.pets import NewPet, add_pet, change_pet, put_back_pet, take_off_pet
from desk.household.profiles import Profiles, change_building_profile, change_estate_profile, profiles_of
from desk.household.vehicles import NewVehicle, add_vehicle, change_vehicle, put_back_vehicle, take_off_vehicle

__all__ = [
    "BenefitRow", "BenefitUse", "Household", "NewBenefit", "NewPet", "NewVehicle", "PetRow", "Profiles", "Served",
    "UnitFacts", "UnitUse", "Vaccination", "VehicleRow", "add_benefit", "add_pet", "add_vehicle", "benefits_in_use",
    "change_benefit", "change_building_profile", "change_estate_profile", "change_pet", "change_unit",
    "change_vehicle", "household", "households_with", "profiles_of", "put_back_benefit", "put_back_pet",
    "put_back_vehicle", "rename_unit", "take_off_benefit", "take_off_pet", "take_off_vehicle",
]  # fmt: skip
