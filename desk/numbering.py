"""Numbers without gaps: given inside the unit of work that uses them, so an undone act gives its number back."""

from typing import cast

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import insert

from db.models import Counter
from desk.work import UnitOfWork

_counter = Counter.__table__
_new = insert(cast(Table, _counter))
_COUNT_ON = _new.on_conflict_do_update(
    index_elements=["series"], set_={"last": _counter.c.last + _new.excluded.last}
).returning(_counter.c.last)


def next_number(work: UnitOfWork, series: str, year: int) -> str:
    """The next number of a series ("C", "S", "L") in a year: C-2026-0001 (M15)."""
    return next_numbers(work, series, year, 1)[0]


def next_numbers(work: UnitOfWork, series: str, year: int, count: int) -> list[str]:
    """The next `count` numbers of a series in a year, in order."""
    name = f"{series}-{year}"
    last = work.session.scalar(_COUNT_ON, {"series": name, "last": count})
    assert last is not None
    return [f"{name}-{number:04d}" for number in range(last - count + 1, last + 1)]
