"""Reads the directory: who handles what, inside and outside the house."""

from dataclasses import dataclass

from sqlalchemy import Select, literal_column, select

from db.models import CaseClass, DirectoryEntry, search_key
from desk.keys import entry_keys, query_terms
from desk.named import Named
from desk.refusals import Refusal
from desk.work import Reading

KIND = "directory"
"""What its entries are called among the finder's keys."""
_LAST = "\U0010ffff"


@dataclass(frozen=True)
class EntryRow:
    """Somebody who handles something; `inside` the house, or outside our duty. A phone may still be wanting."""

    key: int
    inside: bool
    name: Named
    handles: Named
    phone: str
    phone_other: str
    hours: str
    note: str
    trade_id: int | None


def entries(reading: Reading, typed: str = "", inside: bool | None = None) -> tuple[EntryRow, ...]:
    """Who is on file in the office's order, those of the house first; `typed` is any part of a name, of what is
    handled or of a phone, in pinyin and initials too. Those called so come before those who handle it (M05, M06)."""
    query = _ordered()
    if inside is not None:
        query = query.where(DirectoryEntry.inside == inside)
    key, terms = search_key.c, query_terms(typed)
    for term in terms:
        # The plus keeps SQLite to the keys of the directory, which are few, instead of all that begin so.
        begins = literal_column("+search_key.k").between(term, term + _LAST)
        query = query.where(DirectoryEntry.id.in_(select(key.id).where(key.kind == KIND, begins)))
    rows = (_row(each) for each in reading.session.scalars(query))
    return tuple(sorted(rows, key=lambda row: not _is_called(row, terms)))


def _is_called(row: EntryRow, terms: list[str]) -> bool:
    keys = entry_keys((row.name.en, row.name.zh), (row.phone, row.phone_other)) if terms else set()
    return all(any(key.startswith(term) for key in keys) for term in terms)


def entry(reading: Reading, id: int) -> EntryRow:
    """One entry. Refusals: record.unknown."""
    found = reading.session.scalar(_ordered().where(DirectoryEntry.id == id))
    if found is None:
        raise Refusal("record.unknown")
    return _row(found)


def who_handles(reading: Reading, class_id: int) -> tuple[EntryRow, ...]:
    """Those of the house whose trade a class is passed to (M06)."""
    trade = select(CaseClass.trade_id).where(CaseClass.id == class_id).scalar_subquery()
    query = _ordered().where(DirectoryEntry.inside, DirectoryEntry.trade_id == trade)
    return tuple(_row(each) for each in reading.session.scalars(query))


def referral_names(reading: Reading, language: str) -> tuple[str, ...]:
    """Whom a person may be referred to when it is outside our duty: name in `language`, and phone (M64)."""
    outside = entries(reading, inside=False)
    return tuple(dict.fromkeys(f"{each.name.text(language)} {each.phone}".strip() for each in outside))


def _ordered() -> Select[DirectoryEntry]:
    on_file = select(DirectoryEntry).where(DirectoryEntry.removed_at.is_(None))
    return on_file.order_by(DirectoryEntry.inside.desc(), DirectoryEntry.position, DirectoryEntry.id)


def _row(each: DirectoryEntry) -> EntryRow:
    return EntryRow(
        each.id,
        each.inside,
        Named(each.name_en, each.name_zh),
        Named(each.handles_en, each.handles_zh),
        each.phone,
        each.phone_other,
        each.hours,
        each.note,
        each.trade_id,
    )
