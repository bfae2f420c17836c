"""Takes an import back: rows it made, values it filled in, and the finder's keys with them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, select, update

from db.models import Building, ImportChange, ImportRun, Person, PersonGroup, Phone, Tenure, Unit, Vehicle
from desk.imports.account import Progress
from desk.imports.built_upon import CHANGED, BuiltUpon
from desk.imports.headings import OWNERS
from desk.imports.keys_of import remove_keys
from desk.merging.references import bare
from desk.refusals import Refusal
from desk.rekeying import rekey_person, rekey_unit
from desk.work import UnitOfWork

_AT_ONCE = 5_000
_REKEYED_AT_ONCE = 100
_LAST_FIRST: tuple[Any, ...] = (Vehicle, Tenure, Phone, PersonGroup, Person, Unit, Building)
_NAMES = {"unit": Unit.code, "person": Person.name, "building": Building.name}


@dataclass(frozen=True)
class Stayed:
    """What was not taken back: a flat, person or building by its name, or one value of it (`column`).

    `why` is "changed", or the table of what was built upon it: case, letter, visit, tenure …"""

    table: str
    id: int
    name: str
    why: str
    column: str = ""


@dataclass(frozen=True)
class Undone:
    """What an undo took back, and what stays with its reason."""

    run_id: int
    file_name: str
    units: int
    people: int
    values: int
    stayed: tuple[Stayed, ...]


def undo(work: UnitOfWork, run_id: int, progress: Progress | None = None) -> Undone:
    """Take back everything an import of owners made and filled in, but for what was built upon or changed since.

    One unit of work; the diary keeps its lines and gets one more. Refusals: import.run_unknown, import.undone_already,
    import.cases_stay."""
    run = work.session.get(ImportRun, run_id)
    if run is None:
        raise Refusal("import.run_unknown")
    if run.kind != OWNERS:
        raise Refusal("import.cases_stay", name=run.file_name)
    if run.undone_at is not None:
        raise Refusal("import.undone_already", name=run.file_name)
    upon = BuiltUpon(work, run_id)
    step = progress or (lambda _done, _in_all: None)
    step(0, 100)
    touched = _neighbours(work, upon)
    stayed = [*_stayed(work, upon)]
    values, others = _put_back(work, run_id)
    step(20, 100)
    units, people = _delete(work, upon, step)
    _rekey(work, touched, step)
    run.undone_at = work.now
    work.session.flush()
    undone = Undone(run_id, run.file_name, units, people, values, (*stayed, *others))
    told = {"units": units, "people": people, "values": values, "stayed": len(undone.stayed)}
    work.record("import.undo", "import_run", run_id, new=json.dumps(told), note=run.file_name)
    return undone


def _stayed(work: UnitOfWork, upon: BuiltUpon) -> Iterable[Stayed]:
    """The flats, people and buildings that must stay."""
    for table, name in _NAMES.items():
        why = upon.why[table]
        for some in _parts(sorted(why)):
            named = select(name.class_.id, name).where(name.class_.id.in_(some)).order_by(name.class_.id)
            yield from (Stayed(table, id_, told, why[id_]) for id_, told in work.session.execute(named))


def _neighbours(work: UnitOfWork, upon: BuiltUpon) -> dict[str, set[int]]:
    """The people and flats that stay and lose a tie, a phone or a vehicle."""
    touched: dict[str, set[int]] = {"unit": set(), "person": set()}
    for table, column, of in (("tenure", "person_id", "person"), ("phone", "person_id", "person"),
                              ("vehicle", "unit_id", "unit")):  # fmt: skip
        parts = bare(table).c
        going = select(ImportChange.row_id).where(
            ImportChange.run_id == upon.run_id, ImportChange.table == table, ImportChange.column == ""
        )
        for part_id, id_ in work.session.execute(select(parts.id, parts[column]).where(parts.id.in_(going))):
            if part_id not in upon.why[table] and upon.stays(of, id_):
                touched[of].add(id_)
    return touched


def _put_back(work: UnitOfWork, run_id: int) -> tuple[int, list[Stayed]]:
    """Give every value filled in what stood there before, unless it was changed since."""
    session, count, others = work.session, 0, []
    fills = select(ImportChange).where(ImportChange.run_id == run_id, ImportChange.column != "")
    for change in session.scalars(fills).all():
        table = bare(change.table)
        here = table.c.id == change.row_id
        found = session.execute(select(table.c[change.column]).where(here)).one_or_none()
        if found is None:
            continue
        if change.new and found[0] == json.loads(change.new):
            session.execute(update(table).where(here).values({change.column: json.loads(change.old)}))
            count += 1
        else:
            others.append(_other(work, change))
    return count, others


def _other(work: UnitOfWork, change: ImportChange) -> Stayed:
    table, id_ = change.table, change.row_id
    if table == "tenure":
        tie = work.session.get_one(Tenure, id_)
        table, id_ = "unit", tie.unit_id
    name = _NAMES[table]
    told = work.session.scalar(select(name).where(name.class_.id == id_))
    return Stayed(table, id_, told or "", CHANGED, change.column)


def _delete(work: UnitOfWork, upon: BuiltUpon, step: Progress) -> tuple[int, int]:
    """Delete what nobody built upon, what refers to others first; how many flats and people went."""
    going = {each.__tablename__: sorted(upon.made[each.__tablename__] - set(upon.why[each.__tablename__]))
             for each in _LAST_FIRST}  # fmt: skip
    in_all, done = sum(map(len, going.values())) or 1, 0
    for kind in ("unit", "person"):
        remove_keys(work, kind, going[kind])
    for each in _LAST_FIRST:
        table = cast(Table, each.__table__)
        ids = _empty_buildings(work, going["building"]) if each is Building else going[each.__tablename__]
        for some in _parts(ids):
            work.session.execute(delete(table).where(table.c.id == bindparam("row")), [{"row": id_} for id_ in some])
            done += len(some)
            step(20 + 60 * done // in_all, 100)
    return len(going["unit"]), len(going["person"])


def _parts(ids: list[int]) -> Iterable[list[int]]:
    """So many at once that a statement can name them."""
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _empty_buildings(work: UnitOfWork, ids: list[int]) -> list[int]:
    """Buildings in which no flat is left."""
    lived_in = set(work.session.scalars(select(Unit.building_id).where(Unit.building_id.in_(ids)).distinct()))
    return [id_ for id_ in ids if id_ not in lived_in]


def _rekey(work: UnitOfWork, touched: dict[str, set[int]], step: Progress) -> None:
    """Let those that stay be found by what is left of them."""
    wanted = [("unit", id_) for id_ in sorted(touched["unit"])]
    wanted += [("person", id_) for id_ in sorted(touched["person"])]
    for place, (kind, id_) in enumerate(wanted):
        if place % _REKEYED_AT_ONCE == 0:
            step(80 + 20 * place // len(wanted), 100)
        (rekey_unit if kind == "unit" else rekey_person)(work, id_)
    step(100, 100)
