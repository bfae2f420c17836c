"""Carries rows of any table from one record to another, and remembers enough to carry them back."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from db.base import Base
from db.models import Person, Unit
from desk.merged import leads_to
from desk.merging.references import Reference, bare, references_to
from desk.merging.rules import ANEW, TOGETHER
from desk.work import Reading, UnitOfWork

Raw = dict[str, Any]
"""A row by its columns, every value as the file holds it."""
_AT_ONCE = 500


@dataclass
class Moved:
    """What a merge did, in the order it was done; goes into the book as JSON."""

    carried: list[Raw] = field(default_factory=list)  # reference, from, to, ids; said, where ids do not last
    dropped: list[Raw] = field(default_factory=list)  # table, row: a twin that was there already
    changed: list[Raw] = field(default_factory=list)  # table, id, old, new
    last: dict[str, int] = field(default_factory=dict)  # the highest id of each table that was there
    said: dict[str, list[str]] = field(default_factory=dict)  # what both said in the tables where ids do not last
    drafts: list[Raw] = field(default_factory=list)  # from, to: the ids of half-typed entries

    def dump(self) -> str:
        """As JSON."""
        return json.dumps(vars(self), ensure_ascii=False)

    @classmethod
    def load(cls, text: str) -> "Moved":
        """Out of JSON."""
        return cls(**json.loads(text))


class Mover:
    """Does the moving of one merge and writes down what it did."""

    def __init__(self, work: UnitOfWork) -> None:
        work.session.flush()
        self._work = work
        self.moved = Moved()

    def remember_last(self, target: str) -> None:
        """Note how far every table that names such records has come: what is added later has a higher id."""
        for reference in references_to(target):
            rows = bare(reference.table)
            self.moved.last[reference.table] = self._work.session.scalar(select(func.max(rows.c.id))) or 0

    def carry(self, reference: Reference, old: int, new: int) -> None:
        """Let the rows that name one record name the other."""
        ids = ids_naming(self._work, reference, old)
        if ids:
            said = _said(self._work, reference, old)
            _point(self._work, reference, ids, old, new)
            told = {} if said is None else {"said": [said[id] for id in ids]}
            self.moved.carried.append({"reference": vars(reference), "from": old, "to": new, "ids": ids, **told})

    def drop(self, table: str, row: Raw, twin: int) -> None:
        """Take out a row that says what another one says; whatever named it names that one."""
        for reference in references_to(table):
            self.carry(reference, row["id"], twin)
        rows = bare(table)
        self._work.session.execute(delete(rows).where(rows.c.id == row["id"]))
        self.moved.dropped.append({"table": table, "row": row, "twin": twin})

    def remember_said(self, target: str, id: int) -> None:
        """Note what the record that stays says now, in the tables where ids do not last."""
        for reference in references_to(target):
            said = _said(self._work, reference, id)
            if said is not None:
                self.moved.said[reference.table] = list(said.values())

    def change(self, table: str, id: int, values: Mapping[str, Any]) -> None:
        """Give a row new values; of columns that mean nothing without each other all are remembered."""
        before = raw_row(self._work, table, id)
        names = {name for name, value in values.items() if before[name] != value}
        for text, following in TOGETHER.items():
            if names & {text, *following}:
                names |= {text, *following}
        if names:
            old = {name: before[name] for name in sorted(names)}
            new = {**old, **{name: value for name, value in values.items() if name in names}}
            write(self._work, table, id, new)
            self.moved.changed.append({"table": table, "id": id, "old": old, "new": new})


def raw_row(reading: Reading, table: str, id: int) -> Raw:
    """One row as the file holds it."""
    rows = bare(table)
    return dict(reading.session.execute(select(*rows.c).where(rows.c.id == id)).one()._mapping)


def raw_rows(reading: Reading, reference: Reference, id: int) -> list[Raw]:
    """The rows that name a record, the oldest first."""
    rows = bare(reference.table)
    found = reading.session.execute(select(*rows.c).where(_names(reference, id)).order_by(rows.c.id))
    return [dict(each._mapping) for each in found]


def ids_naming(reading: Reading, reference: Reference, id: int, beyond: int = 0) -> list[int]:
    """The ids of the rows that name a record; only those above `beyond`."""
    rows = bare(reference.table)
    found = select(rows.c.id).where(_names(reference, id), rows.c.id > beyond).order_by(rows.c.id)
    return list(reading.session.scalars(found))


def write(work: UnitOfWork, table: str, id: int, values: Mapping[str, Any]) -> None:
    """Give a row values as the file holds them."""
    rows = bare(table)
    work.session.execute(update(rows).where(rows.c.id == id).values(dict(values)))


def carry_back(work: UnitOfWork, moved: Moved) -> None:
    """Undo what a merge did as far as it still stands; where somebody has changed it since, that stays."""
    new_ids: dict[tuple[str, Any], int] = {}
    for each in reversed(moved.dropped):
        new_ids[each["table"], each["row"]["id"]] = _put_again(work, each)
    for each in reversed(moved.carried):
        reference = Reference(**each["reference"])
        owner: Any = new_ids.get((_target_of(reference), each["from"]), each["from"])
        ids = [new_ids.get((reference.table, id), id) for id in each["ids"]]
        said = _said(work, reference, each["to"])
        if said is not None:
            ids = [id for id, words in said.items() if words in each["said"]]
        _point(work, reference, ids, each["to"], owner)
    for each in reversed(moved.changed):
        _say_again(work, each)


def came_since(work: UnitOfWork, moved: Moved, reference: Reference, id: int) -> int:
    """How many rows that name the record that stays were not there when the two became one."""
    said = _said(work, reference, id)
    if said is None:
        return len(ids_naming(work, reference, id, beyond=moved.last.get(reference.table, 0)))
    return sum(words not in moved.said[reference.table] for words in said.values())


def _said(work: UnitOfWork, reference: Reference, id: int) -> dict[int, str] | None:
    """What each row that names a record says, by its id; None where ids last."""
    mark = ANEW.get(reference.table)
    if mark is None:
        return None
    return {row["id"]: str(mark(row, reference, work.facts.country)) for row in raw_rows(work, reference, id)}


def _put_again(work: UnitOfWork, dropped: Raw) -> int:
    """The row with its own id, or with a new one where that id was given to another row since."""
    rows, row = bare(dropped["table"]), _as_it_leads_now(work, dropped["table"], dropped["row"])
    if work.session.scalar(select(rows.c.id).where(rows.c.id == row["id"])) is not None:
        row = {**row, "id": (work.session.scalar(select(func.max(rows.c.id))) or 0) + 1}
    work.session.execute(insert(rows).values(row))
    return int(row["id"])


def _as_it_leads_now(work: UnitOfWork, table: str, row: Raw) -> Raw:
    """The row naming what stands now for the people and flats it named: one of those may have been merged since."""
    found = dict(row)
    for name, column in Base.metadata.tables[table].c.items():
        targets = {foreign.column.table.name for foreign in column.foreign_keys}
        for kind in (Person, Unit):
            if kind.__tablename__ in targets and row.get(name) is not None:
                found[name] = leads_to(work, kind, row[name])
    return found


def _target_of(reference: Reference) -> str:
    if reference.subject:
        return reference.subject
    column = Base.metadata.tables[reference.table].c[reference.column]
    return next(iter(column.foreign_keys)).column.table.name


def _say_again(work: UnitOfWork, change: Raw) -> None:
    rows = bare(change["table"])
    if work.session.scalar(select(rows.c.id).where(rows.c.id == change["id"])) is None:
        return
    now, new = raw_row(work, change["table"], change["id"]), change["new"]
    back = {name: _before(now[name], change["old"][name], value) for name, value in new.items()}
    for text, following in TOGETHER.items():
        if back.get(text) and any(now[name] != new[name] for name in (text, *following)):
            back |= {name: now[name] for name in following}  # a text that was touched since stays as confidential
    write(work, change["table"], change["id"], back)


def _before(now: Any, old: Any, new: Any) -> Any:
    """What stood there before; from a text that was added to since, only the whole lines the merge had added go."""
    if now == new:
        return old
    texts = isinstance(now, str) and isinstance(new, str) and isinstance(old, str)
    if texts and new != old and new.startswith(old):
        lines, added = now.split("\n"), new[len(old) :].strip("\n").split("\n")
        for start in range(len(lines) - len(added) + 1):
            if lines[start : start + len(added)] == added:
                return "\n".join(lines[:start] + lines[start + len(added) :])
    return now


def _point(work: UnitOfWork, reference: Reference, ids: Sequence[int], old: int, new: int) -> None:
    rows = bare(reference.table)
    for some in _parts(ids):
        still = update(rows).where(rows.c.id.in_(some), _names(reference, old))
        work.session.execute(still.values({reference.column: new}))


def _names(reference: Reference, id: int) -> ColumnElement[bool]:
    rows = bare(reference.table)
    named: ColumnElement[bool] = rows.c[reference.column] == id
    return named & (rows.c.subject == reference.subject) if reference.subject else named


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
