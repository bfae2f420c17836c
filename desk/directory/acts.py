"""Entries of the directory: added, changed, put in order, taken off and put back; the finder is kept in step."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from db.models import DirectoryEntry, Trade
from desk import records
from desk.cleaning import clean
from desk.directory.lists import KIND
from desk.index import replace_keys
from desk.keys import entry_keys
from desk.named import Named
from desk.refusals import Refusal
from desk.short import short_line
from desk.work import UnitOfWork

LONGEST_NAME, LONGEST_HANDLES, LONGEST_PHONE, LONGEST_HOURS = 120, 400, 80, 120


_NOTHING = Named("", "")


@dataclass(frozen=True)
class Entry:
    """Somebody who handles something, as it was told; phones in any spelling, or empty until they are known."""

    inside: bool
    name: Named
    handles: Named = _NOTHING
    phone: str = ""
    phone_other: str = ""
    hours: str = ""
    note: str = ""
    trade_id: int | None = None  # of the house: the trade they answer for (M06)


def add_entry(work: UnitOfWork, told: Entry) -> int:
    """Put an entry at the end and answer its id.

    Refusals: directory.name_missing, text.too_long, record.unknown (the trade).
    """
    values = _values(work, told)
    last = work.session.scalar(select(func.max(DirectoryEntry.position)).where(DirectoryEntry.inside == told.inside))
    row = DirectoryEntry(**values, position=(last or 0) + 1)
    id = records.put(work, row)
    _rekey(work, row)
    return id


def change_entry(work: UnitOfWork, id: int, told: Entry) -> None:
    """Say otherwise who handles what. Refusals: record.unknown, directory.name_missing, text.too_long."""
    records.change(work, DirectoryEntry, id, _values(work, told))
    _rekey(work, records.get(work, DirectoryEntry, id))


def shift_entry(work: UnitOfWork, id: int, by: int) -> None:
    """Move an entry up (`by` below 0) or down among those inside, or those outside. Refusals: record.unknown."""
    row = records.get(work, DirectoryEntry, id)
    query = select(DirectoryEntry).where(DirectoryEntry.inside == row.inside, DirectoryEntry.removed_at.is_(None))
    records.shift(work, work.session.scalars(query.order_by(DirectoryEntry.position, DirectoryEntry.id)).all(), row, by)


def take_off_entry(work: UnitOfWork, id: int) -> None:
    """Take an entry off, out of the call lists as well; it can be put back. Refusals: record.unknown."""
    records.take_off(work, DirectoryEntry, id)
    replace_keys(work, KIND, id, ())


def put_back_entry(work: UnitOfWork, id: int) -> None:
    """Put an entry taken off back, and where it stood in the call lists. Refusals: record.unknown."""
    records.put_back(work, DirectoryEntry, id)
    _rekey(work, records.get(work, DirectoryEntry, id))


def _values(work: UnitOfWork, told: Entry) -> dict[str, Any]:
    if told.trade_id is not None:
        records.get(work, Trade, told.trade_id)
    values: dict[str, Any] = {
        "inside": told.inside,
        "name_en": short_line(told.name.en, LONGEST_NAME, "name_en"),
        "name_zh": short_line(told.name.zh, LONGEST_NAME, "name_zh"),
        "handles_en": short_line(told.handles.en, LONGEST_HANDLES, "handles_en"),
        "handles_zh": short_line(told.handles.zh, LONGEST_HANDLES, "handles_zh"),
        "phone": short_line(told.phone, LONGEST_PHONE, "phone"),
        "phone_other": short_line(told.phone_other, LONGEST_PHONE, "phone_other"),
        "hours": short_line(told.hours, LONGEST_HOURS, "hours"),
        "note": clean(told.note),
        "trade_id": told.trade_id if told.inside else None,
    }
    if not (values["name_en"] or values["name_zh"]):
        raise Refusal("directory.name_missing", field="name_zh")
    return values


def _rekey(work: UnitOfWork, row: DirectoryEntry) -> None:
    """Let it be found by both names, what it handles and its phones."""
    texts = (row.name_en, row.name_zh, row.handles_en, row.handles_zh)
    replace_keys(work, KIND, row.id, entry_keys(texts, (row.phone, row.phone_other)))
