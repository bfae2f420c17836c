"""What a visit and a follow-up may say, and whom they may name."""

from datetime import date

from db.models import Clerk, Person, Unit
from desk.cleaning import clean
from desk.merged import person_named, unit_on_file
from desk.refusals import Refusal
from desk.tenure import today
from desk.work import Reading

LONGEST_SAID, LONGEST_WHAT = 20_000, 2_000


def text_within(text: str, longest: int, field: str) -> str:
    """The text as the book keeps it, its lines kept. Refusals: text.too_long."""
    kept = clean(text)
    if len(kept) > longest:
        raise Refusal("text.too_long", field=field, length=len(kept), longest=longest)
    return kept


def day_to_come(reading: Reading, day: date | None, field: str) -> date:
    """The day something is due; the next working day when none was told. Refusals: follow_up.day_past."""
    now = today(reading)
    if day is None:
        return reading.calendar.working_day_after(now, 1)
    if day < now:
        raise Refusal("follow_up.day_past", field=field, day=day)
    return day


def must_be_there(
    reading: Reading, unit_id: int, person_id: int | None = None, clerk_id: int | None = None
) -> tuple[Unit, Person | None]:
    """The flat and the person named, as kept after a merge; whoever is named exists.

    Refusals: unit.unknown, person.unknown, clerk.unknown.
    """
    unit = unit_on_file(reading, unit_id)
    if clerk_id is not None and reading.session.get(Clerk, clerk_id) is None:
        raise Refusal("clerk.unknown", field="visitor")
    return unit, person_named(reading, person_id, "person")
