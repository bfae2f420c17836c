"""What becomes of two records that say different things. Pure: rows in, values out, all as the file holds them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desk.keys import plate_mark
from desk.merging.references import Reference, defaults_of, only_once
from desk.merging.words import also, merged_with
from desk.phones import split_phones

Raw = Mapping[str, Any]
_NAME = {"person": "name", "unit": "code"}
_OWN = {
    "person": frozenset({"id", "name", "is_company", "note", "tier", "merged_into_id", "forgotten_at"}),
    "unit": frozenset({"id", "building_id", "staircase", "room", "code", "note", "merged_into_id"}),
}
"""Columns that are not filled from the other record by the common rule."""
TOGETHER = {"fee_note": ("fee_noted_on",), "handling": ("handling_secret", "released_at", "released_by_id")}
"""Columns that go with another one and mean nothing without it."""
_FOLLOWING = frozenset(name for group in TOGETHER.values() for name in group)
_TIERS = ("ordinary", "potential", "key")
Mark = Callable[[Raw, Reference, str], Any]


def merged_values(kind: str, kept: Raw, gone: Raw, language: str) -> dict[str, Any]:
    """What the kept record says from now on: its empty fields filled, what differs as a line of its note."""
    blank = _blanks(kind)
    told = {name: gone[name] for name in gone if name not in _OWN[kind] | _FOLLOWING and not blank(name, gone[name])}
    taken = {name: value for name, value in told.items() if blank(name, kept[name])}
    for name in list(taken):
        taken |= {each: gone[each] for each in TOGETHER.get(name, ())}
    others = {name: value for name, value in told.items() if name not in taken and kept[name] != value}
    if kind == "person":
        taken["tier"] = max(kept["tier"], gone["tier"], key=_TIERS.index)
        taken |= _both_handlings(kept, gone)
        others.pop("handling", None)
    else:
        taken |= _later_fee_day(kept, gone)
        if "fee_note" in others and gone["fee_noted_on"]:
            others["fee_note"] = f"{gone['fee_note']} ({gone['fee_noted_on']})"
    taken["note"] = _note(kind, kept, gone, others, language)
    return taken


def _both_handlings(kept: Raw, gone: Raw) -> dict[str, Any]:
    """Two notes on how to deal with a person become one; confidential when one of them still is (M83)."""
    if not kept["handling"] or not gone["handling"]:
        return {}
    # The seal goes over also where the words are there already.
    sealed = any(each["handling_secret"] and each["released_at"] is None for each in (kept, gone))
    together: dict[str, Any] = {"handling_secret": 1, "released_at": None, "released_by_id": None} if sealed else {}
    if gone["handling"] not in kept["handling"]:
        together["handling"] = f"{kept['handling']}\n{gone['handling']}"
    return together


def _later_fee_day(kept: Raw, gone: Raw) -> dict[str, Any]:
    """The same note on fees, of the later day."""
    days = [each["fee_noted_on"] or "" for each in (kept, gone)]
    later = gone["fee_note"] and gone["fee_note"] == kept["fee_note"] and days[1] > days[0]
    return {"fee_noted_on": days[1]} if later else {}


def _note(kind: str, kept: Raw, gone: Raw, others: dict[str, Any], language: str) -> str:
    """The notes of both, each line once, and a line that tells of the merge where it has something to tell."""
    had = kept["note"].split("\n")
    lines = [line for line in gone["note"].split("\n") if line and line not in had]
    name = gone[_NAME[kind]]
    if others or name != kept[_NAME[kind]]:
        lines.append(merged_with(name, others, language))
    return "\n".join([kept["note"], *lines] if kept["note"] else lines)


# -- rows that would stand there twice


def twins(reference: Reference, kept: Iterable[Raw], gone: Iterable[Raw], country: str) -> list[tuple[Raw, Raw]]:
    """Pairs of rows that say the same of both records: the one that goes, and the one that stays."""
    marks = [_ALIKE[reference.table]] if reference.table in _ALIKE else []
    marks += [_standing_once(once) for once in only_once(reference)]
    kept = list(kept)
    pairs: dict[int, tuple[Raw, Raw]] = {}
    for mark in marks:
        known: dict[Any, Raw] = {}
        for row in kept:
            known.setdefault(mark(row, reference, country), row)
        for row in gone:
            twin = known.get(mark(row, reference, country))
            if twin is not None:
                pairs.setdefault(row["id"], (row, twin))
    return list(pairs.values())


def twin_values(reference: Reference, kept: Raw, gone: Raw, language: str) -> dict[str, Any]:
    """What the row that stays takes over from its twin; it is on file when one of the two was."""
    blank = _blanks(reference.table)
    skipped = {"id", "note", "removed_at", reference.column} | _SPELT.get(reference.table, set())
    told = {name: value for name, value in gone.items() if name not in skipped and not blank(name, value)}
    taken = {name: value for name, value in told.items() if blank(name, kept[name])}
    if kept.get("removed_at") is not None and gone["removed_at"] is None:
        taken["removed_at"] = None
    if "note" in kept:
        others = {name: value for name, value in told.items() if name not in taken and kept[name] != value}
        lines = [gone["note"]] if gone["note"] and gone["note"] not in kept["note"] else []
        lines += [also(others, language)] if others else []
        taken["note"] = "\n".join(line for line in (kept["note"], *lines) if line)
    return taken


_SPELT = {"vehicle": {"plate"}, "phone": {"as_told"}}
"""Columns whose spelling may differ and nothing more."""


def _tie(row: Raw, reference: Reference, _country: str) -> Any:
    """The same person in the same flat as the same, until the same day or until now."""
    return (row["unit_id" if reference.column == "person_id" else "person_id"], row["role"], row["until"])


def _phone(row: Raw, _reference: Reference, country: str) -> Any:
    told = split_phones(row["as_told"], country)
    return (row["digits"], told[0].extension if len(told) == 1 else "") if row["digits"] else row["as_told"]


def _plate(row: Raw, _reference: Reference, _country: str) -> Any:
    return plate_mark(row["plate"])


_ALIKE: dict[str, Mark] = {"tenure": _tie, "phone": _phone, "vehicle": _plate}


def _standing_once(names: tuple[str, ...]) -> Mark:
    return lambda row, _reference, _country: tuple(row[name] for name in names)


# -- rows that are all written anew when one of them changes

ANEW: dict[str, Mark] = {"phone": _phone, "person_group": lambda row, _reference, _country: row["name"]}
"""Tables where ids do not last, for a change writes all rows of a person anew: what tells a row there is its words."""


def _blanks(table: str) -> Callable[[str, Any], bool]:
    """Whether a column of a table says nothing: empty, or what it holds when nothing was told."""
    defaults = defaults_of(table)
    return lambda name, value: value in (None, "", defaults[name])
