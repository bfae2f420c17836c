"""Writes many rows of one table at once."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any, cast

from sqlalchemy import Table, insert

from db.base import Base
from desk.work import UnitOfWork

_AT_ONCE = 5_000


def put_rows(
    work: UnitOfWork,
    model: type[Base],
    columns: Sequence[str],
    rows: Sequence[Sequence[Any]],
    step: Callable[[int], None] | None = None,
) -> None:
    """Store rows of a table as tuples in the order of the columns; `step` is told how many were written.

    SQLAlchemy would make a dict of each row and look at it three times; only its types are used here."""
    if not rows:
        return
    table = cast(Table, model.__table__)
    # The first one goes the usual way: so the open lists hear of the table.
    work.session.execute(insert(table), dict(zip(columns, rows[0], strict=True)))
    book = work.session.connection()
    ways = [table.c[name].type.dialect_impl(book.dialect).bind_processor(book.dialect) for name in columns]
    made = [place for place, way in enumerate(ways) if way is not None]
    names = ", ".join(f'"{name}"' for name in columns)
    # Names of our own tables only.
    statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join("?" * len(columns))})'  # noqa: S608
    rest = iter(rows[1:])
    done = 1
    while some := [list(row) for row in islice(rest, _AT_ONCE)]:
        for place in made:
            way = ways[place]
            assert way is not None
            for row in some:
                row[place] = way(row[place])
        book.exec_driver_sql(statement, [tuple(row) for row in some])
        done += len(some)
        if step is not None:
            step(done)
