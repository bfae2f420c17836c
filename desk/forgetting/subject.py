"""All the book holds about one person, for that person to read (G51)."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from db.base import Base
from db.models import Case, Clerk, Diary, Person, StoredFile, Unit
from desk.forgetting.scope import parts, rows_about
from desk.merged import leads_to, merged_into
from desk.owners.handling import sealed
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.work import Reading, UnitOfWork

Told = dict[str, list[dict[str, Any]]]
_NAMED: dict[str, Any] = {"unit": Unit.code, "clerk": Clerk.name, "case": Case.number, "stored_file": StoredFile.hash}
_WORDS = ("clerk", "act", "old", "new", "note")
_OURS = frozenset({"request_id", "origin", "version", "letterhead", "ending"})


def all_about(work: UnitOfWork, person_id: int) -> Told:
    """Every row that is about a person, by table; flats, clerks and cases by the names people know.

    A handling note kept from the desk is told to a manager only. The diary says that it was read.
    Refusals: person.unknown.
    """
    kept = leads_to(work, Person, person_id)
    if work.session.get(Person, kept) is None:
        raise Refusal("person.unknown", id=person_id)
    ids = [kept, *merged_into(work, Person, kept)]
    told = {name: _rows(work, name, rows) for name, rows in rows_about(work, {"person": set(ids)}).items() if rows}
    told.pop("investigation", None)  # it is about an employee, and a manager's alone (M13)
    told["diary"] = _diary(work, ids)
    if not is_manager(work):
        for row in told["person"]:
            if sealed(work.session.get_one(Person, row["id"])):
                del row["handling"]
    work.record("person.read_out", "person", kept)
    return told


def _rows(reading: Reading, name: str, ids: set[int]) -> list[dict[str, Any]]:
    table = Base.metadata.tables[name]
    columns = [column for column in table.c if column.name not in _OURS]
    found = []
    for some in parts(ids):
        for row in reading.session.execute(select(*columns).where(table.c.id.in_(some)).order_by(table.c.id)):
            values = ((column, value) for column, value in zip(columns, row, strict=True) if value not in (None, ""))
            found.append({column.name.removesuffix("_id"): _plain(reading, column, value) for column, value in values})
    return found


def _diary(reading: Reading, ids: list[int]) -> list[dict[str, Any]]:
    lines = select(Diary.at, Clerk.name, Diary.act, Diary.old, Diary.new, Diary.note)
    lines = lines.outerjoin(Clerk, Clerk.id == Diary.clerk_id).order_by(Diary.id)
    mine = lines.where(Diary.subject == "person", Diary.subject_id.in_(ids), Diary.act.not_like("person.handling%"))
    found = []
    for at, *words in reading.session.execute(mine):
        told = {name: word for name, word in zip(_WORDS, words, strict=True) if word}
        found.append({"at": at.isoformat(), **told})
    return found


def _plain(reading: Reading, column: Any, value: Any) -> Any:
    for foreign in column.foreign_keys:
        named = _NAMED.get(foreign.column.table.name)
        return reading.session.scalar(select(named).where(foreign.column == value)) if named is not None else value
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date | datetime) else value
