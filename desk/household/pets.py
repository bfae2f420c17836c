"""The animals of a household."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from db.models import Pet
from desk import records
from desk.household.flats import LONGEST_TEXT
from desk.merged import unit_on_file
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import UnitOfWork

LONGEST_WORD = 60


@dataclass(frozen=True)
class NewPet:
    """An animal as typed; `vaccinated_until` is the last day its vaccination holds."""

    kind: str
    name: str = ""
    licence: str = ""
    vaccinated_until: date | None = None
    note: str = ""


def add_pet(work: UnitOfWork, unit_id: int, new: NewPet) -> int:
    """Put an animal on a flat's file and answer its id. Refusals: unit.unknown, pet.kind_missing, text.too_long."""
    unit_id = unit_on_file(work, unit_id).id
    return records.put(work, Pet(unit_id, **_values(new)))


def change_pet(work: UnitOfWork, pet_id: int, new: NewPet) -> None:
    """Change an animal. Refusals: record.unknown, pet.kind_missing, text.too_long."""
    records.change(work, Pet, pet_id, _values(new))


def take_off_pet(work: UnitOfWork, pet_id: int) -> None:
    """Take an animal off the file. Refusals: record.unknown."""
    records.take_off(work, Pet, pet_id)


def put_back_pet(work: UnitOfWork, pet_id: int) -> None:
    """Put an animal back on the file. Refusals: record.unknown."""
    records.put_back(work, Pet, pet_id)


def _values(new: NewPet) -> dict[str, Any]:
    words = {name: short_line(getattr(new, name), LONGEST_WORD, name) for name in ("kind", "name", "licence")}
    if not words["kind"]:
        raise Refusal("pet.kind_missing", field="kind")
    return asdict(new) | words | {"note": short_text(new.note, LONGEST_TEXT, "note")}
