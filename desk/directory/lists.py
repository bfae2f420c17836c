"""Reads the directory: who handles what, inside and outside the house."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Select, literal_column, or_, select

from db.models import CaseClass, DirectoryEntry, search_key
from desk.keys import entry_keys, query_terms
from desk.named import Named
from desk.refusals import Refusal
from desk.work import Reading

KIND = "directory"
"""What its entries are called among the finder's keys."""
_LAST = "\U0010ffff"
_ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ing", ""), ("ed", ""))
_SHORTEST_STEM = 3


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
    handled or of a phone, in pinyin and initials too. Those called so come before those who handle it (M05, M06).

    Where nobody has all that was typed, those are answered who have most of it.
    """
    query = _ordered()
    if inside is not None:
        query = query.where(DirectoryEntry.inside == inside)
    terms = [_spellings(term) for term in query_terms(typed)]
    having = Counter(id for spellings in terms for id in _having(reading, spellings))
    rows = [_row(each) for each in reading.session.scalars(query)]
    most = max((having[row.key] for row in rows), default=0)
    if terms:
        rows = [row for row in rows if most and having[row.key] == most]
    return tuple(sorted(rows, key=lambda row: not _is_called(row, terms)))


def _spellings(term: str) -> tuple[str, ...]:
    """A word to look up, and its stem in English: lamps is lamp too, batteries battery, flooding flood."""
    stems = [term.removesuffix(ending) + left for ending, left in _ENDINGS if term.isascii() and term.endswith(ending)]
    return (term, *(stem for stem in stems if stem.isalpha() and len(stem) >= _SHORTEST_STEM))


def _having(reading: Reading, spellings: tuple[str, ...]) -> set[int]:
    """The ids of the entries with a word that begins so."""
    # The plus keeps SQLite to the keys of the directory, which are few, instead of all that begin so.
    begins = (literal_column("+search_key.k").between(each, each + _LAST) for each in spellings)
    key = search_key.c
    return set(reading.session.scalars(select(key.id).where(key.kind == KIND, or_(*begins))))


def _is_called(row: EntryRow, terms: list[tuple[str, ...]]) -> bool:
    keys = entry_keys((row.name.en, row.name.zh), (row.phone, row.phone_other)) if terms else set()
    return all(any(key.startswith(spellings) for key in keys) for spellings in terms)


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
