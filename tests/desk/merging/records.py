"""Records of every table that names a person or a flat, made up from the tables themselves."""

from datetime import date
from random import Random
from typing import Any

from sqlalchemy import Boolean, Column, Date, Float, Integer, Table, insert, select, text

from db.base import Base
from desk import owners
from desk.merging.references import bare, references_to
from desk.office import Office
from desk.owners import NewPerson, NewTie, NewUnit, Role
from desk.rekeying import rekey_unit
from desk.work import UnitOfWork

NAMES = ("王小明", "王晓明", "Wang Xiaoming", "李四", "Anna Müller")
PHONES = ("138 0013 8000", "13800138000", "0571-8765 4321 转 12", "+86 138 0013 8001", "")


def fill(office: Office, random: Random) -> tuple[list[int], list[int]]:
    """Some people and flats with whatever the book can hold of them; their ids."""

    def act(work: UnitOfWork) -> tuple[list[int], list[int]]:
        flats = [owners.add_unit(work, NewUnit("3", "2", f"180{number}")) for number in range(1, 4)]
        people = [owners.add_person(work, _person(random)) for _ in range(4)]
        for person in people:
            for flat in random.sample(flats, random.randint(0, 3)):
                owners.add_tie(work, person, flat, _tie(random))
        for flat in flats:
            _some(work, random, "unit", flat, flats, people)
        for person in people:
            _some(work, random, "person", person, flats, people)
        for flat in flats:
            rekey_unit(work, flat)
        return people, flats

    return office.do(act).answer


def snapshot(office: Office, leave_out: frozenset[str] = frozenset({"merge", "diary"})) -> dict[str, list[Any]]:
    """Every row of every table as the file holds it."""

    def question(reading: Any) -> dict[str, list[Any]]:
        return {
            name: sorted(
                map(repr, reading.session.execute(text(f'SELECT * FROM "{name}"')).all())  # a name of our own
            )
            for name, table in Base.metadata.tables.items()
            if name not in leave_out and not table.info.get("virtual")
        }

    return office.ask(question)


def naming(office: Office, kind: str, id: int) -> dict[str, int]:
    """How many rows of each table name a record."""

    def question(reading: Any) -> dict[str, int]:
        counts: dict[str, int] = {}
        for reference in references_to(kind):
            rows = bare(reference.table)
            query = select(rows.c.id).where(rows.c[reference.column] == id)
            if reference.subject:
                query = query.where(rows.c.subject == reference.subject)
            if found := len(reading.session.execute(query).all()):
                counts[reference.table] = counts.get(reference.table, 0) + found
        return counts

    return office.ask(question)


def _person(random: Random) -> NewPerson:
    return NewPerson(
        name=random.choice(NAMES),
        phones=" / ".join(random.sample(PHONES, 2)),
        email=random.choice(("", "a@b.cn", "c@d.cn")),
        tier=random.choice(list(owners.Tier)),
        handling=random.choice(("", "Speak slowly", "言语和气")),
        handling_secret=random.random() < 0.3,
        note=random.choice(("", "one line", "one line\nanother")),
        is_company=random.random() < 0.2,
        born_on=random.choice((None, date(1980, 1, 2))),
        id_number=random.choice(("", "330102198001021234")),
        groups=random.choice(("", "elderly", "elderly, shop owners")),
    )


def _tie(random: Random) -> NewTie:
    since = random.choice((None, date(2019, 5, 1), date(2021, 6, 2)))
    until = random.choice((None, None, date(2024, 7, 3)))
    return NewTie(random.choice(list(Role)), since, until, relation=random.choice(("", "son")))


def _some(work: UnitOfWork, random: Random, kind: str, id: int, flats: list[int], people: list[int]) -> None:
    for reference in references_to(kind):
        if reference.table in ("phone", "tenure", "person_group"):
            continue  # the acts above made these
        for _ in range(random.randint(0, 2)):
            row = _row(work, random, Base.metadata.tables[reference.table], flats, people)
            row |= {reference.column: id} | ({"subject": reference.subject} if reference.subject else {})
            _insert(work, reference.table, row)


def _insert(work: UnitOfWork, table: str, row: dict[str, Any]) -> int:
    key = work.session.execute(insert(bare(table)).values(row).prefix_with("OR IGNORE"))
    return int(key.lastrowid)  # type: ignore[attr-defined]


def _row(work: UnitOfWork, random: Random, table: Table, flats: list[int], people: list[int]) -> dict[str, Any]:
    return {
        column.name: _value(work, random, column, flats, people)
        for column in table.columns
        if column.name != "id" and column.computed is None
    }


def _value(work: UnitOfWork, random: Random, column: Column[Any], flats: list[int], people: list[int]) -> Any:
    if column.foreign_keys:
        target = next(iter(column.foreign_keys)).column.table
        if target.name in ("unit", "person"):
            return random.choice(flats if target.name == "unit" else people)
        if column.nullable:
            return None
        return _insert(work, target.name, _row(work, random, target, flats, people))
    if column.nullable and random.random() < 0.5:
        return None
    if column.unique:
        return f"{random.getrandbits(48):012x}"
    if isinstance(column.type, Date):
        return "2026-01-02"
    if isinstance(column.type, Boolean | Float | Integer):
        return random.choice((0, 1))
    if hasattr(column.type, "enums"):
        return random.choice(column.type.enums)
    if column.name.endswith("_at") or column.name in ("at", "since"):
        return 1_760_000_000_000_000
    return random.choice(("浙A12345", "浙a12345", "words", "more words"))
