"""Stores the finder's keys of many records at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from sqlalchemy import delete, func, select

from db.models import search_key
from desk.work import UnitOfWork

_AT_ONCE = 500
_LONGEST = 80
_ROWS_AT_ONCE = 50_000
_WORTH_AN_INDEX = 100_000
_BEFORE_THE_INDEX = 0.8
_INSERT = "INSERT INTO search_key (k, kind, id) VALUES (?, ?, ?)"


def put_sorted(work: UnitOfWork, kind: str, keys: Mapping[int, Iterable[str]]) -> None:
    """Store the keys of records that have none, in the table's own order, which is several times faster."""
    put_all(work, {kind: keys})


def put_all(
    work: UnitOfWork, keys: Mapping[str, Mapping[int, Iterable[str]]], step: Callable[[float], None] | None = None
) -> None:
    """The same for several kinds; `step` is told how much is done, from 0 to 1.

    Where more keys come than there are, the index by record is built after them: a third less to do."""
    holders = {kind: _holders(of_kind) for kind, of_kind in keys.items()}
    in_all = sum(len(ids) for of_kind in holders.values() for ids in of_kind.values())
    book, done = work.session.connection(), 0
    held = work.session.scalar(select(func.count()).select_from(search_key)) or 0
    anew = in_all > max(held, _WORTH_AN_INDEX)
    by_record = next(iter(search_key.indexes))
    if anew:
        by_record.drop(book)
    for kind, of_kind in sorted(holders.items()):
        rows = ((key, kind, record_id) for key in sorted(of_kind) for record_id in of_kind[key])
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            # Millions of rows: as plain tuples, since a dict for each would cost more than storing it.
            book.exec_driver_sql(_INSERT, some)
            done += len(some)
            if step is not None:
                step(_BEFORE_THE_INDEX * done / in_all)
    if anew:
        by_record.create(book)
    if step is not None:
        step(1.0)


def _holders(keys: Mapping[int, Iterable[str]]) -> dict[str, list[int]]:
    """The records of each key, in order."""
    holders: dict[str, list[int]] = {}
    for record_id in sorted(keys):
        for key in _fitting(keys[record_id]):
            holders.setdefault(key, []).append(record_id)
    return holders


def _fitting(keys: Iterable[str]) -> Iterable[str]:
    """The keys, each once, as long as the table has room for."""
    own = keys if isinstance(keys, set | frozenset) else set(keys)
    return own if max(map(len, own), default=0) <= _LONGEST else {key[:_LONGEST] for key in own}


def remove_keys(work: UnitOfWork, kind: str, ids: Sequence[int]) -> None:
    """Take the keys of records away, before new ones are put."""
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        work.session.execute(delete(search_key).where(search_key.c.kind == kind, search_key.c.id.in_(some)))
