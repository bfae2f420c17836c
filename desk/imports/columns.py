"""How one table is read: where its headings stand, and which column means what."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from desk.cleaning import clean_line
from desk.folding import fold
from desk.imports.headings import (
    CASES,
    FIELDS,
    NEEDED,
    OWNERS,
    field_of,
    is_a_counter,
    is_of_a_report,
    known_headings,
    plain,
)
from desk.imports.tables import Row, Table, cell_text
from desk.refusals import Refusal

KEEP, LEAVE = "keep", "leave"
"""What a column may be beside a field: kept in the note, or left out."""
TOP = 40
"""The headings stand within so many rows."""


@dataclass(frozen=True)
class Layout:
    """The sheet, the number of its heading row, and what each of its columns is: a field's name, KEEP or LEAVE.

    `found` says whether headings were known there, or it is only the first row that could be one."""

    kind: str
    sheet: str
    row: int
    uses: tuple[str, ...]
    found: bool = True


@dataclass(frozen=True)
class Headings:
    """The row of the headings, the columns and heading of each field, and by heading the columns kept in the note.

    `alone` are the columns of the fields that have just one."""

    row: int
    columns: Mapping[str, tuple[int, ...]]
    alone: Mapping[str, int]
    names: Mapping[str, str]
    others: Mapping[int, str]


def propose(tables: Sequence[Table], kind: str, sheet: str = "", row: int = 0) -> Layout:
    """The sheet and row naming most fields, one of the needed among them; a sheet and a row may be told.

    Refusals: import.no_sheet."""
    named = [table for table in tables if not sheet or table.sheet == sheet]
    if not named:
        raise Refusal("import.no_sheet", sheet=sheet, sheets=", ".join(table.sheet for table in tables))
    known = known_headings(kind)
    best: tuple[int, Table, Row] | None = None
    for table in named:
        for each in _tops(table, row):
            fields = {known[name][0] for cell in each.cells if (name := plain(cell_text(cell))) in known}
            if len(fields) >= 2 and fields & NEEDED[kind] and (best is None or len(fields) > best[0]):
                best = (len(fields), table, each)
    if best is not None:
        return Layout(kind, best[1].sheet, best[2].number, _uses(kind, best[1], best[2]))
    table = named[0]
    first = next(_likely(_tops(table, row)), table.rows[0])
    return Layout(kind, table.sheet, first.number, _uses(kind, table, first), found=False)


def require(layout: Layout) -> None:
    """See that what every row must have stands somewhere.

    Refusals: import.no_room_column, import.no_date_column, import.no_text_column."""
    there = set(layout.uses)
    if layout.kind == OWNERS and "room" not in there:
        raise Refusal("import.no_room_column")
    if layout.kind == CASES and "created" not in there:
        raise Refusal("import.no_date_column")
    if layout.kind == CASES and not there & (NEEDED[CASES] - {"created"}):
        raise Refusal("import.no_text_column")


def headings_of(table: Table, layout: Layout) -> Headings:
    """Which columns a layout finds where."""
    heads = heads_of(table, layout.row)
    columns: dict[str, tuple[int, ...]] = {}
    names: dict[str, str] = {}
    others: dict[int, str] = {}
    for place, (use, heading) in enumerate(zip(layout.uses, heads, strict=False)):
        if use == KEEP:
            others[place] = heading or f"#{place + 1}"
        elif use != LEAVE:
            columns[use] = (*columns.get(use, ()), place)
            names.setdefault(use, heading or field_of(layout.kind, use).heading_en)
    alone = {field: places[0] for field, places in columns.items() if len(places) == 1}
    return Headings(layout.row, columns, alone, names, others)


def heads_of(table: Table, row: int) -> list[str]:
    """The headings of every column of a table, '' where there is none."""
    cells = table.rows[row - 1].cells
    heads = [clean_line(cell_text(cell)) for cell in cells]
    return heads + [""] * (table.width - len(heads))


def key_of(kind: str, heads: Iterable[str]) -> str:
    """By what a row of headings is known again; what a report added to it does not count."""
    told = "\x1f".join("".join(fold(each).split()) for each in own_heads(heads))
    return f"{kind}:{sha256(told.encode('utf-8', 'replace')).hexdigest()[:40]}"


def own_heads(heads: Iterable[str]) -> list[str]:
    """The headings without those of a report and without empty ones at the end."""
    own = [each for each in heads if not is_of_a_report(each)]
    while own and not own[-1]:
        own.pop()
    return own


def known_uses(kind: str, uses: Iterable[str], width: int) -> tuple[str, ...]:
    """The uses of so many columns; a field that this program does not have is kept in the note."""
    names = {field.name for field in FIELDS[kind]} | {KEEP, LEAVE}
    told = [each if each in names else KEEP for each in uses][:width]
    return (*told, *[KEEP] * (width - len(told)))


def _tops(table: Table, row: int) -> Sequence[Row]:
    return table.rows[row - 1 : row] if row else table.rows[:TOP]


def _likely(rows: Sequence[Row]) -> Iterator[Row]:
    """Rows that could be headings: at least two words and no number."""
    for row in rows:
        filled = [cell for cell in row.cells if cell_text(cell)]
        if len(filled) >= 2 and all(isinstance(cell, str) for cell in filled):
            yield row
    yield from (row for row in rows if not row.blank)


def _uses(kind: str, table: Table, row: Row) -> tuple[str, ...]:
    """What each column is by its heading: a field that may stand in one column only takes the best of them."""
    known = known_headings(kind)
    heads = heads_of(table, row.number)
    best: dict[str, tuple[int, int]] = {}
    for place, heading in enumerate(heads):
        if found := known.get(plain(heading)):
            best[found[0]] = min(best.get(found[0], (found[1], place)), (found[1], place))
    uses = []
    for place, heading in enumerate(heads):
        field = known.get(plain(heading), ("", 0))[0]
        if is_of_a_report(heading):
            uses.append(LEAVE)
        elif field and (field_of(kind, field).several or best[field][1] == place):
            uses.append(field)
        else:
            uses.append(LEAVE if is_a_counter(heading) and not field else KEEP)
    return tuple(uses)
