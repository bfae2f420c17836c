"""The end of a move: who lives in the flat afterwards."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from db.models import Direction, Move, Person, Role, Tenure, Unit
from desk import records
from desk.owners import move_out, take_back_move_out
from desk.refusals import Refusal
from desk.tenure import standing, today
from desk.work import Reading, UnitOfWork

_LIVE_HERE = (Role.OWNER, Role.TENANT, Role.FAMILY, Role.OTHER)


@dataclass(frozen=True)
class AtHome:
    """Somebody who has a tie to the flat now, by which a person may live in it."""

    person_id: int
    name: str
    role: Role


@dataclass(frozen=True)
class Ending:
    """How a move ended; without a day it was today.

    `leaving` are those whose ties to the flat end with a move out, None for who moves; an owner who lets the flat
    moves out and stays its owner. `occupied` is whether somebody lives there now, None to go by who is left.
    """

    day: date | None = None
    leaving: tuple[int, ...] | None = None
    occupied: bool | None = None


@dataclass(frozen=True)
class Finished:
    """What a finished move changed, from `occupied` to `lives` and with its day: what Undo needs."""

    move_id: int
    direction: Direction
    occupied: bool | None
    ties: Mapping[int, Mapping[int, date | None]]  # of each person, the last days the ties had
    day: date
    lives: bool


def finish(work: UnitOfWork, move_id: int, ending: Ending) -> Finished:
    """Say that a move is over; open steps may be ticked later, such as the welcome call after a week.

    Refusals: record.unknown, move.finished, day.ahead, tie.ends_too_soon, person.unknown when one of `leaving` has
    no tie to the flat.
    """
    row, day = records.get(work, Move, move_id), ending.day or today(work)
    if row.done_on is not None:
        raise Refusal("move.finished", day=row.done_on.isoformat())
    if day > today(work):
        raise Refusal("day.ahead", field="done_on", day=day.isoformat())
    unit, everyone = records.get(work, Unit, row.unit_id), at_home(work, row.unit_id)
    mover = tuple(each.person_id for each in everyone if each.person_id == row.person_id)
    leaving = mover if ending.leaving is None else ending.leaving
    occupied, before, ties = ending.occupied, unit.occupied, {}
    if row.direction is Direction.OUT:
        ties = {id: move_out(work, id, row.unit_id, day) for id in leaving}
    if occupied is None:
        occupied = row.direction is Direction.IN or bool(left_after(everyone, {*leaving, *mover}))
    records.change(work, Unit, unit.id, {"occupied": occupied})
    records.change(work, Move, move_id, {"done_on": day})
    return Finished(move_id, row.direction, before, ties, day, occupied)


def unfinish(work: UnitOfWork, finished: Finished) -> None:
    """Undo the end of a move: the ties get back the last days they had; what was changed since stays.

    Refusals: record.unknown.
    """
    row = records.get(work, Move, finished.move_id)
    for person_id, before in finished.ties.items():
        ended = select(Tenure.id).where(Tenure.id.in_(before), Tenure.until == finished.day)
        if still := {id: before[id] for id in work.session.scalars(ended)}:
            take_back_move_out(work, person_id, still)
    if records.get(work, Unit, row.unit_id).occupied is finished.lives:
        records.change(work, Unit, row.unit_id, {"occupied": finished.occupied})
    if row.done_on == finished.day:
        records.change(work, Move, row.id, {"done_on": None})


def at_home(reading: Reading, unit_id: int) -> tuple[AtHome, ...]:
    """Who has a tie to a flat today by which a person may live there: no agents, nobody who is only called."""
    found = reading.session.execute(
        select(Person.id, Person.name, Tenure.role)
        .join(Tenure, Tenure.person_id == Person.id)
        .where(
            Tenure.unit_id == unit_id, standing(Tenure.since, Tenure.until, today(reading)), Tenure.role.in_(_LIVE_HERE)
        )
        .order_by(Tenure.role == Role.TENANT, Tenure.id)
    )
    people: dict[int, AtHome] = {}
    for id, name, role in found:
        people.setdefault(id, AtHome(id, name, role))
    return tuple(people.values())


def left_after(everyone: Sequence[AtHome], moving: Collection[int]) -> tuple[AtHome, ...]:
    """Who still lives in a flat after some moved out; the owner of a flat its tenants leave lives elsewhere."""
    let = any(each.role is Role.TENANT for each in everyone if each.person_id in moving)
    return tuple(each for each in everyone if each.person_id not in moving and not (let and each.role is Role.OWNER))
