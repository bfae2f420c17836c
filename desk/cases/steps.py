"""Acts on a case that can be taken back: what it was before, and what the act added (Undo)."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Enum as EnumColumn
from sqlalchemy import inspect, select

from db.base import Base, from_micros, id_of, micros
from db.models import Case, CaseNote, CaseStatus, CaseStep, Channel, Letter
from desk.cases.findable import SEARCHED, find_anew
from desk.cases.rules import may_become
from desk.refusals import Refusal
from desk.rights import require_manager
from desk.work import Reading, UnitOfWork

_OURS = {"id", "version"}
OF_LETTERS = frozenset({"letter.void", "letter.undelivered"})
"""Acts that go and come with a letter and are never taken back by themselves."""


@dataclass
class Step:
    """One act under way on one case."""

    work: UnitOfWork
    case: Case
    rows: list[Base] = field(default_factory=list)
    touched: list[tuple[Base, dict[str, Any]]] = field(default_factory=list)

    def change(self, row: Base, **values: Any) -> None:
        """Change another row with the case; it is put back with it."""
        self.touched.append((row, {name: getattr(row, name) for name in values}))
        for name, value in values.items():
            setattr(row, name, value)

    def add(self, row: Base) -> int:
        """Keep a row that belongs to the act and answer its id; it goes when the act is taken back."""
        self.work.session.add(row)
        self.work.session.flush()
        self.rows.append(row)
        return id_of(row)


@contextmanager
def step(work: UnitOfWork, case: Case, act: str, batch: str = "") -> Iterator[Step]:
    """Change a case so that it can be taken back; acts with the same `batch` are taken back together."""
    before = _values(case)
    under_way = Step(work, case)
    yield under_way
    case.version += 1
    work.session.flush()
    changed = {name: value for name, value in before.items() if getattr(case, name) != value}
    if SEARCHED.intersection(changed):
        find_anew(work, case)
    touched = [[*_named(row), _plain_all(old)] for row, old in under_way.touched]
    kept = CaseStep(
        case.id,
        work.now,
        work.clerk_id,
        batch,
        act,
        case.version,
        _json({"case": _plain_all(changed), "rows": touched}),
        _json([_named(row) for row in under_way.rows]),
    )
    work.session.add(kept)
    work.session.flush()
    if not batch:
        kept.batch = str(kept.id)
        work.session.flush()


def become(work: UnitOfWork, case: Case, then: CaseStatus) -> None:
    """Go from one state to another, along the ways of rules.py. Refusals: case.not_open."""
    if not may_become(case.status, then):
        raise Refusal("case.not_open", number=case.number)
    if case.status is not then:
        work.record("case.status", "case", case.id, old=case.status, new=then)
        case.status = then


def last_batch(reading: Reading, number: str) -> str:
    """The batch of the last act on a case that can still be taken back, or ""."""
    query = (
        select(CaseStep.batch)
        .join(Case, Case.id == CaseStep.case_id)
        .where(Case.number == number, CaseStep.undone_at.is_(None), CaseStep.version == Case.version)
        .where(CaseStep.act.not_in(OF_LETTERS))
        .order_by(CaseStep.id.desc())
        .limit(1)
    )
    return reading.session.scalar(query) or ""


def undo(work: UnitOfWork, batch: str) -> tuple[str, ...]:
    """Take back a whole batch of acts and answer the numbers of its cases.

    Refusals: step.unknown, step.too_late when a case was changed since or what the act promised was done,
    step.letter_stands, step.letter_tells, clerk.managers_only where a name withheld would be shown.
    """
    steps = work.session.scalars(
        select(CaseStep).where(CaseStep.batch == batch, CaseStep.undone_at.is_(None)).order_by(CaseStep.id.desc())
    ).all()
    if not steps:
        raise Refusal("step.unknown")
    numbers = []
    for each in steps:
        case = work.session.get_one(Case, each.case_id)
        if case.version != each.version:
            raise Refusal("step.too_late", number=case.number)
        before = json.loads(each.before)
        if case.withheld and before["case"].get("withheld") is False:
            require_manager(work)  # taking back that a name was withheld shows it
        restore(case, before["case"])
        if SEARCHED.intersection(before["case"]):
            find_anew(work, case)
        restore_rows(work, before["rows"])
        for table, row_id in json.loads(each.added):
            row = _row(work, table, row_id)
            if getattr(row, "letter_id", None) is not None:
                raise Refusal("step.letter_stands", number=case.number)
            if isinstance(row, CaseNote) and _told_by_letter(work, row):
                raise Refusal("step.letter_tells", number=case.number)
            if getattr(row, "done_at", None) is not None:
                raise Refusal("step.too_late", number=case.number)
            if row is not None:
                row.removed_at = work.now
        # As before the act, so that the act before it can be taken back as well.
        case.version = each.version - 1
        each.undone_at = work.now
        work.session.flush()
        work.record("case.undo", "case", case.id, old=each.act)
        numbers.append(case.number)
    return tuple(dict.fromkeys(reversed(numbers)))


def restore_rows(work: UnitOfWork, rows: list[Any]) -> None:
    """Give the rows that an act changed beside its case what they said before."""
    for table, row_id, old in reversed(rows):
        if (row := _row(work, table, row_id)) is not None:
            restore(row, old)


def _told_by_letter(work: UnitOfWork, note: CaseNote) -> bool:
    """Whether a note says that the person was told by a letter in force."""
    if not note.told or note.channel is not Channel.LETTER:
        return False
    ours = select(Letter.number).where(Letter.case_id == note.case_id, Letter.void_reason == "")
    return any(note.text.startswith(f"{number} ") for number in work.session.scalars(ours))


def _values(case: Case) -> dict[str, Any]:
    columns = inspect(Case).mapper.column_attrs
    return {column.key: getattr(case, column.key) for column in columns if column.key not in _OURS}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _named(row: Base) -> list[Any]:
    return [row.__tablename__, id_of(row)]


def _plain_all(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return {"at": micros(value)}
    if isinstance(value, date):
        return {"on": value.isoformat()}
    return value.value if isinstance(value, Enum) else value


def _row(work: UnitOfWork, table: str, row_id: int) -> Any:
    model = next(each.class_ for each in Base.registry.mappers if each.class_.__tablename__ == table)
    return work.session.get(model, row_id)


def restore(row: Base, before: Mapping[str, Any]) -> None:
    """Give columns of a row the values that a step kept of them."""
    for name, value in before.items():
        setattr(row, name, _read(row, name, value))


def _read(row: Base, name: str, value: Any) -> Any:
    if isinstance(value, dict):
        return from_micros(value["at"]) if "at" in value else date.fromisoformat(value["on"])
    kind = row.__table__.c[name].type
    if value is not None and isinstance(kind, EnumColumn) and kind.enum_class is not None:
        return kind.enum_class(value)
    return value
