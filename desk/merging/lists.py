"""What the desk asks before it merges two records, and after."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import object_mapper

from db.models import Clerk, Merge, Person, Phone, Role, Tenure, Unit
from desk.masking import shown_id, shown_phones
from desk.merging.acts import record_of
from desk.merging.moving import ids_naming
from desk.merging.references import references_to
from desk.owners.handling import sealed
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.tenure import gone, today
from desk.work import Reading


@dataclass(frozen=True)
class Tied:
    """A flat of a person, or a person of a flat."""

    name: str
    role: Role
    gone: bool


@dataclass(frozen=True)
class Side:
    """One of two records as the dialog lays them side by side.

    `values` are the columns of its table as the person at the desk may see them, `counts` how many rows of each
    table name it."""

    kind: str
    id: int
    name: str
    values: Mapping[str, Any]
    phones: tuple[str, ...]
    ties: tuple[Tied, ...]
    counts: Mapping[str, int]


@dataclass(frozen=True)
class MergeRow:
    """A merge that stands: `gone` went into `kept`; it cannot be split once a person was made nameless."""

    key: int
    kind: str
    at: datetime
    clerk: str
    gone: str
    kept: str
    can_split: bool


def side(reading: Reading, kind: str, id: int) -> Side:
    """A person ("person") or a flat ("unit") for the comparison. Refusals: person.unknown, unit.unknown."""
    record = record_of(reading, kind, id)
    if record is None or record.merged_into_id is not None:
        raise Refusal("person.unknown" if kind == "person" else "unit.unknown", field="other", id=id)
    values = {each.key: getattr(record, each.key) for each in object_mapper(record).column_attrs}
    if isinstance(record, Person):
        values["id_number"] = shown_id(reading, record.id_number)
        if sealed(record) and not is_manager(reading):
            values["handling"] = ""
        name, phones = record.name, _phones(reading, id)
    else:
        name, phones = record.code, ()
    counts: dict[str, int] = {}
    for reference in references_to(kind):
        if found := len(ids_naming(reading, reference, id)):
            counts[reference.table] = counts.get(reference.table, 0) + found
    return Side(kind, id, name, values, phones, _ties(reading, kind, id), counts)


def merges_of(reading: Reading, kind: str, ids: Sequence[int]) -> tuple[MergeRow, ...]:
    """The merges into some records that stand, the latest first."""
    model, title = (Person, Person.name) if kind == "person" else (Unit, Unit.code)
    rows = reading.session.execute(
        select(Merge, Clerk.name)
        .outerjoin(Clerk, Clerk.id == Merge.clerk_id)
        .where(Merge.kind == kind, Merge.kept_id.in_(ids), Merge.undone_at.is_(None))
        .order_by(Merge.id.desc())
    ).all()
    both = {id for row, _ in rows for id in (row.kept_id, row.gone_id)}
    names: dict[int, str] = dict(reading.session.execute(select(model.id, title).where(model.id.in_(both))).all())
    return tuple(
        MergeRow(
            row.id, kind, row.at, clerk or "", names.get(row.gone_id, ""), names.get(row.kept_id, ""), bool(row.moved)
        )
        for row, clerk in rows
    )


def merges_around(reading: Reading, unit_id: int) -> tuple[MergeRow, ...]:
    """The merges into a flat and into those who belong or belonged to it."""
    people = reading.session.scalars(select(Tenure.person_id).where(Tenure.unit_id == unit_id).distinct()).all()
    return merges_of(reading, "unit", [unit_id]) + merges_of(reading, "person", people)


def _phones(reading: Reading, person_id: int) -> tuple[str, ...]:
    told = select(Phone.as_told).where(Phone.person_id == person_id).order_by(Phone.id)
    return shown_phones(reading, tuple(reading.session.scalars(told)))


def _ties(reading: Reading, kind: str, id: int) -> tuple[Tied, ...]:
    mine = Tenure.person_id == id if kind == "person" else Tenure.unit_id == id
    rows = reading.session.execute(
        select(Person.name, Unit.code, Tenure.role, Tenure.until)
        .select_from(Tenure)
        .join(Person, Person.id == Tenure.person_id)
        .join(Unit, Unit.id == Tenure.unit_id)
        .where(mine)
        .order_by(Tenure.id)
    )
    day = today(reading)
    return tuple(Tied(code if kind == "person" else name, role, gone(until, day)) for name, code, role, until in rows)
