"""Small records of the owner files: put in, changed, taken off and put back, each with its line of the diary.

A record taken off carries the moment it was, and Undo puts it back; what is struck lives on in the diary only.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import inspect

from db.base import Base, id_of
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.work import UnitOfWork

Record = TypeVar("Record", bound=Base)


def put(work: UnitOfWork, row: Base) -> int:
    """Keep a new record and answer its id; the diary gets what it says."""
    work.session.add(row)
    work.session.flush()
    id = id_of(row)
    work.record(f"{row.__tablename__}.add", row.__tablename__, id, new=as_json(_told(row)))
    return id


def get(work: UnitOfWork, model: type[Record], id: int) -> Record:
    """A record that is on file. Refusals: record.unknown."""
    row = work.session.get(model, id)
    if row is None or getattr(row, "removed_at", None) is not None:
        raise Refusal("record.unknown")
    return row


def change(work: UnitOfWork, model: type[Base], id: int, values: Mapping[str, Any]) -> None:
    """Change some columns; the diary gets the old and the new of those that differ. Refusals: record.unknown."""
    row = get(work, model, id)
    old = {name: getattr(row, name) for name, value in values.items() if getattr(row, name) != value}
    if not old:
        return
    for name in old:
        setattr(row, name, values[name])
    work.session.flush()
    new = {name: values[name] for name in old}
    work.record(f"{row.__tablename__}.change", row.__tablename__, id, old=as_json(old), new=as_json(new))


def take_off(work: UnitOfWork, model: type[Base], id: int) -> None:
    """Take a record off the file; it stays in the book and can be put back. Refusals: record.unknown."""
    row = get(work, model, id)
    row.removed_at = work.now  # type: ignore[attr-defined]
    work.session.flush()
    work.record(f"{row.__tablename__}.remove", row.__tablename__, id)


def put_back(work: UnitOfWork, model: type[Base], id: int) -> None:
    """Put a record taken off back on the file. Refusals: record.unknown."""
    row = work.session.get(model, id)
    if row is None:
        raise Refusal("record.unknown")
    if row.removed_at is None:  # type: ignore[attr-defined]
        return
    row.removed_at = None  # type: ignore[attr-defined]
    work.session.flush()
    work.record(f"{row.__tablename__}.put_back", row.__tablename__, id)


def shift(work: UnitOfWork, order: Sequence[Record], row: Record, by: int) -> None:
    """Move a record up (`by` below 0) or down in its order, and number all of them by `position` from 1.

    Beyond the ends it stays at the end.
    """
    rest = [each for each in order if each is not row]
    rest.insert(max(0, min(len(rest), order.index(row) + by)), row)
    for place, each in enumerate(rest, 1):
        change(work, type(each), id_of(each), {"position": place})


def strike(work: UnitOfWork, row: Base, subject: str, subject_id: int, **about: str) -> None:
    """Take a record out of the book that never was true; the diary of its subject keeps what it said, about whom."""
    told = {**about, **_told(row)}
    work.session.delete(row)
    work.session.flush()
    work.record(f"{row.__tablename__}.strike", subject, subject_id, old=as_json(told))


def _told(row: Base) -> dict[str, Any]:
    """What a record says, but for what was left empty."""
    values = {column.key: getattr(row, column.key) for column in inspect(row).mapper.column_attrs}
    return {name: value for name, value in values.items() if name != "id" and value not in (None, "")}
