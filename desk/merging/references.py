"""Which columns of the whole book name a record: taken from the tables themselves, so that none is forgotten."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import TableClause, UniqueConstraint, column, table
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from db.base import Base

_LINK = "merged_into_id"
_HISTORY = "diary"  # what was done to a record was done to that one


@dataclass(frozen=True)
class Reference:
    """A column that holds ids of another table's records; with a `subject` only in rows of that subject."""

    table: str
    column: str
    subject: str = ""


@cache
def references_to(target: str) -> tuple[Reference, ...]:
    """Every column that names records of a table, those of tables that are yet to come among them."""
    found: list[Reference] = []
    for name, each in sorted(Base.metadata.tables.items()):
        for foreign in each.foreign_keys:
            if foreign.column.table.name == target and foreign.parent.name != _LINK:
                found.append(Reference(name, foreign.parent.name))
        if {"subject", "subject_id"} <= set(each.c.keys()) and name != _HISTORY:
            found.append(Reference(name, "subject_id", target))
    return tuple(sorted(found, key=lambda each: (each.table, each.column)))


@cache
def bare(name: str) -> TableClause:
    """A table whose values come and go as the file holds them, so that they can be put back to the letter."""
    kept = (each for each in Base.metadata.tables[name].columns if each.computed is None)
    return table(name, *(column(each.name) for each in kept))


@cache
def only_once(reference: Reference) -> tuple[tuple[str, ...], ...]:
    """The other columns of each set that may stand only once beside this one."""
    whole = Base.metadata.tables[reference.table]
    sets = [list(each.columns.keys()) for each in whole.constraints if isinstance(each, UniqueConstraint)]
    sets += [list(each.columns.keys()) for each in whole.indexes if each.unique]
    return tuple(tuple(name for name in each if name != reference.column) for each in sets if reference.column in each)


def defaults_of(name: str) -> dict[str, Any]:
    """What each column of a table holds when nothing was told."""
    told: dict[str, Any] = {}
    for each in Base.metadata.tables[name].columns:
        value = each.default.arg if isinstance(each.default, ScalarElementColumnDefault) else None
        told[each.name] = getattr(value, "value", value)
    return told
