"""The families of causes that cases are closed with, changed by the office (M47)."""

from dataclasses import dataclass

from sqlalchemy import select

from db.models import Cause
from desk import records
from desk.choices.entries import code_for, names_for, next_place
from desk.named import Named
from desk.rights import require_manager
from desk.work import Reading, UnitOfWork

LONGEST_NAME, LONGEST_CODE = 80, 40


@dataclass(frozen=True)
class CauseEntry:
    """A family of causes in the list of the office, left out or not."""

    key: int
    code: str
    name: Named
    active: bool


def all_causes(reading: Reading) -> tuple[CauseEntry, ...]:
    """Every family in the office's order, those left out last."""
    query = select(Cause).order_by(Cause.active.desc(), Cause.position, Cause.id)
    return tuple(
        CauseEntry(each.id, each.code, Named(each.name_en, each.name_zh), each.active)
        for each in reading.session.scalars(query)
    )


def add_cause(work: UnitOfWork, name: Named) -> int:
    """Add a family at the end and answer its id; the program gives its code.

    Refusals: clerk.managers_only, list.name_missing, list.name_twice, text.too_long."""
    require_manager(work)
    row = Cause("", "", "", 0)
    names = names_for(work, row, name, LONGEST_NAME)
    row.name_en, row.name_zh, row.position = names["name_en"], names["name_zh"], next_place(work, row)
    row.code = code_for(work, Cause, row.name_en, LONGEST_CODE)
    return records.put(work, row)


def change_cause(work: UnitOfWork, cause_id: int, name: Named) -> None:
    """Call a family otherwise from now on. Refusals: as `add_cause`, and record.unknown."""
    require_manager(work)
    row = records.get(work, Cause, cause_id)
    records.change(work, Cause, cause_id, names_for(work, row, name, LONGEST_NAME))
