"""What an import changed, row by row and value by value, so that all of it can be taken back."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Table, func, insert, literal, select, text

from db.base import Base
from db.models import Building, ImportChange, ImportRun, Person, PersonGroup, Phone, Tenure, Unit, Vehicle
from desk.imports.account import Account
from desk.work import Reading, UnitOfWork

MADE: tuple[Any, ...] = (Building, Unit, Person, PersonGroup, Phone, Tenure, Vehicle)
"""The tables an import makes rows of, what others refer to first."""
LONGEST_NAME = 255
_GIVEN = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
_CHANGE = cast(Table, ImportChange.__table__)


class Fills:
    """The values filled in, each with what stood there before the import."""

    def __init__(self) -> None:
        self._values: dict[tuple[str, int], dict[str, tuple[Any, Any]]] = {}

    def put(self, table: str, row_id: int, column: str, old: Any, new: Any) -> None:
        """One value; filled twice, the first old one counts."""
        values = self._values.setdefault((table, row_id), {})
        values[column] = (values.get(column, (old, new))[0], new)

    def rows(self) -> Iterable[tuple[str, int, dict[str, tuple[Any, Any]]]]:
        """Table, row and its columns with old and new."""
        return ((table, row_id, values) for (table, row_id), values in self._values.items())


def last_ids(reading: Reading) -> dict[str, int]:
    """The highest id that every table of an import has given so far."""
    return {each.__tablename__: last_id(reading, each) for each in MADE}


def last_id(reading: Reading, table: type[Base]) -> int:
    """The highest id a table has given, to a row since deleted as well where the book remembers it."""
    highest = reading.session.scalar(select(func.max(table.id))) or 0  # type: ignore[attr-defined]
    given = reading.session.scalar(_GIVEN, {"name": table.__tablename__})
    return max(highest, given or 0)


def note_run(work: UnitOfWork, kind: str, name: str, account: Account) -> int:
    """Write down that a file was imported, and answer the id of the run."""
    run = ImportRun(
        kind,
        name[-LONGEST_NAME:],
        work.now,
        work.clerk_id,
        account.rows,
        account.imported,
        account.unchanged,
        len(account.refused),
    )
    work.session.add(run)
    work.session.flush()
    return run.id


def note_made(work: UnitOfWork, run_id: int, before: Mapping[str, int]) -> None:
    """Write down every row made since those ids, without what it says: that stands in the row itself."""
    columns = ["run_id", "table", "row_id", "column", "old", "new"]
    nothing = literal("")
    for each in MADE:
        made = select(literal(run_id), literal(each.__tablename__), each.id, nothing, nothing, nothing)
        made = made.where(each.id > before[each.__tablename__])
        work.session.execute(insert(_CHANGE).from_select(columns, made))


def note_fills(work: UnitOfWork, run_id: int, fills: Fills, name: str) -> None:
    """Write down every value filled in, and a line of the diary for each row that got some."""
    rows: list[dict[str, Any]] = []
    told: dict[str, list[tuple[int, str, str]]] = {}
    for table, row_id, values in fills.rows():
        rows += [
            {"run_id": run_id, "table": table, "row_id": row_id, "column": column, "old": as_json(old),
             "new": as_json(new)}
            for column, (old, new) in values.items()
        ]  # fmt: skip
        old = {column: plain(each[0]) for column, each in values.items() if each[0] not in (None, "")}
        new = {column: plain(each[1]) for column, each in values.items()}
        lines = told.setdefault(table, [])
        lines.append((row_id, as_json(old) if old else "", as_json(new)))
    if rows:
        work.session.execute(insert(_CHANGE), rows)
    for table, lines in told.items():
        work.record_many(f"{table}.change", table, lines, note=name)


def as_json(value: Any) -> str:
    """A value as it is kept beside a change."""
    return json.dumps(value if isinstance(value, dict) else plain(value), ensure_ascii=False)


def plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


Step = Callable[[float], None]
"""Told how much of the writing is done, from 0 to 1."""
