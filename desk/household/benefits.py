"""The extras a household used: plant care, advice, a free check (M55)."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from db.models import Benefit, Tenure
from desk import records
from desk.household.flats import LONGEST_TEXT
from desk.merged import person_named, unit_on_file
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.tenure import today
from desk.work import UnitOfWork

LONGEST_WHAT = 120


@dataclass(frozen=True)
class NewBenefit:
    """A benefit as typed; used today when no day is told, by the household when no person is."""

    what: str
    used_on: date | None = None
    person_id: int | None = None
    note: str = ""


def add_benefit(work: UnitOfWork, unit_id: int, new: NewBenefit) -> int:
    """Write down that a household used a benefit, and answer the entry's id.

    Refusals: unit.unknown, benefit.what_missing, day.ahead, benefit.person_elsewhere, text.too_long.
    """
    unit_id = unit_on_file(work, unit_id).id
    return records.put(work, Benefit(unit_id, **_values(work, unit_id, new)))


def change_benefit(work: UnitOfWork, benefit_id: int, new: NewBenefit) -> None:
    """Change an entry. Refusals: record.unknown and those of add_benefit."""
    benefit = records.get(work, Benefit, benefit_id)
    records.change(work, Benefit, benefit_id, _values(work, benefit.unit_id, new))


def take_off_benefit(work: UnitOfWork, benefit_id: int) -> None:
    """Take an entry off the file. Refusals: record.unknown."""
    records.take_off(work, Benefit, benefit_id)


def put_back_benefit(work: UnitOfWork, benefit_id: int) -> None:
    """Put an entry back on the file. Refusals: record.unknown."""
    records.put_back(work, Benefit, benefit_id)


def _values(work: UnitOfWork, unit_id: int, new: NewBenefit) -> dict[str, Any]:
    what = short_line(new.what, LONGEST_WHAT, "what")
    if not what:
        raise Refusal("benefit.what_missing", field="what")
    now = today(work)
    if new.used_on is not None and new.used_on > now:
        raise Refusal("day.ahead", field="used_on", day=new.used_on)
    person = person_named(work, new.person_id)
    if person is not None:
        ties = select(Tenure.id).where(Tenure.unit_id == unit_id, Tenure.person_id == person.id)
        if work.session.scalar(ties.limit(1)) is None:
            raise Refusal("benefit.person_elsewhere", field="person_id")
    note = short_text(new.note, LONGEST_TEXT, "note")
    told = {"what": what, "used_on": new.used_on or now, "person_id": person.id if person else None, "note": note}
    return asdict(new) | told
