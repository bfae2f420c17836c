"""What may be done with a move before it is finished: planned, changed, its steps ticked."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from db.models import Direction, Move, MoveStep, StepKind
from desk import records
from desk.household.flats import LONGEST_TEXT
from desk.merged import person_named, unit_on_file
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import UnitOfWork

LONGEST_WHO = 300
LONGEST_WINDOW = 60
LONGEST_CARRIER = 200


@dataclass(frozen=True)
class NewMove:
    """A move as told; `who` may stay empty when a person of the book moves, `window` is "14:00-16:00, lift 2"."""

    who: str = ""
    person_id: int | None = None
    planned_on: date | None = None
    window: str = ""
    carrier: str = ""
    note: str = ""


def plan(work: UnitOfWork, unit_id: int, direction: Direction, new: NewMove) -> int:
    """Put a move on file with the steps such a move goes through today; answer its id (M78).

    Refusals: unit.unknown, person.unknown, move.who_missing, text.too_long.
    """
    id = records.put(work, Move(unit_on_file(work, unit_id).id, direction, **_told(work, new)))
    kinds = select(StepKind).where(StepKind.direction == direction, StepKind.active)
    work.session.add_all(
        MoveStep(id, place, kind.name_en, kind.name_zh)
        for place, kind in enumerate(work.session.scalars(kinds.order_by(StepKind.place, StepKind.id)), 1)
    )
    work.session.flush()
    return id


def change(work: UnitOfWork, move_id: int, new: NewMove) -> None:
    """Change what was told; steps and direction stay. Refusals: record.unknown and those of plan."""
    records.change(work, Move, move_id, _told(work, new))


def tick(work: UnitOfWork, step_id: int) -> None:
    """Say that a step is done, now and by whom is at the desk; one done before keeps its moment.

    Refusals: record.unknown.
    """
    if records.get(work, MoveStep, step_id).done_at is None:
        records.change(work, MoveStep, step_id, {"done_at": work.now, "clerk_id": work.clerk_id})


def untick(work: UnitOfWork, step_id: int) -> None:
    """Say that a step is not done after all; its note stays. Refusals: record.unknown."""
    records.change(work, MoveStep, step_id, {"done_at": None, "clerk_id": None})


def note_step(work: UnitOfWork, step_id: int, note: str) -> None:
    """Note something at a step, done or not. Refusals: record.unknown, text.too_long."""
    records.change(work, MoveStep, step_id, {"note": short_text(note, LONGEST_TEXT, "note")})


def take_off(work: UnitOfWork, move_id: int) -> None:
    """Take a move that will not be off the file. Refusals: record.unknown."""
    records.take_off(work, Move, move_id)


def put_back(work: UnitOfWork, move_id: int) -> None:
    """Put it back. Refusals: record.unknown."""
    records.put_back(work, Move, move_id)


def _told(work: UnitOfWork, new: NewMove) -> dict[str, Any]:
    person = person_named(work, new.person_id)
    who = short_line(new.who, LONGEST_WHO, "who") or (person.name if person else "")
    if not who:
        raise Refusal("move.who_missing", field="who")
    return {
        "who": who,
        "person_id": person.id if person else None,
        "planned_on": new.planned_on,
        "window": short_line(new.window, LONGEST_WINDOW, "window"),
        "carrier": short_line(new.carrier, LONGEST_CARRIER, "carrier"),
        "note": short_text(new.note, LONGEST_TEXT, "note"),
    }
