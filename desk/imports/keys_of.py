"""Stores the finder's keys of many records at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice

from sqlalchemy import delete

from db.models import search_key
from desk.work import UnitOfWork

_AT_ONCE = 500
_ROWS_AT_ONCE = 50_000
_INSERT = "INSERT INTO search_key (k, kind, id) VALUES (?, ?, ?)"


def put_sorted(
    work: UnitOfWork, kind: str, keys: Mapping[int, Iterable[str]], step: Callable[[float], None] | None = None
) -> None:
    """Store the keys of records that have none, in the table's own order, which is several times faster.

    `step` is told how much is done, from 0 to 1."""
    holders: dict[str, list[int]] = {}
    for record_id in sorted(keys):
        for key in {key[:80] for key in keys[record_id]}:
            holders.setdefault(key, []).append(record_id)
    in_all = sum(map(len, holders.values())) or 1
    rows = ((key, kind, record_id) for key in sorted(holders) for record_id in holders[key])
    book, done = work.session.connection(), 0
    while some := list(islice(rows, _ROWS_AT_ONCE)):
        # Millions of rows: as plain tuples, since a dict for each would cost more than storing it.
        book.exec_driver_sql(_INSERT, some)
        done += len(some)
        if step is not None:
            step(done / in_all)


def remove_keys(work: UnitOfWork, kind: str, ids: Sequence[int]) -> None:
    """Take the keys of records away, before new ones are put."""
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        work.session.execute(delete(search_key).where(search_key.c.kind == kind, search_key.c.id.in_(some)))
