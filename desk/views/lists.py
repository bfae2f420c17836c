"""Which filters a clerk has, and how many cases each shows."""

from dataclasses import dataclass

from db.models import SavedFilter
from desk.cases import Wanted, count
from desk.views.acts import seen_by
from desk.views.written import read
from desk.work import Reading


@dataclass(frozen=True)
class View:
    """A filter under its name; one that is not own belongs to all."""

    key: int
    name: str
    wanted: Wanted
    own: bool


def views(reading: Reading) -> tuple[View, ...]:
    """The filters of all and those of the clerk at the desk, in the order they were made."""
    return tuple(View(each.id, each.name, read(each.wanted), each.clerk_id is not None) for each in seen_by(reading))


def count_view(reading: Reading, view_id: int) -> int | None:
    """How many cases a filter shows now; None where it was taken off meanwhile."""
    row = reading.session.get(SavedFilter, view_id)
    return count(reading, read(row.wanted)) if row is not None and row.removed_at is None else None
