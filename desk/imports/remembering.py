"""Which column meant what, remembered for each row of headings."""

import json
from collections.abc import Sequence

from sqlalchemy import select

from db.models import ColumnMapping
from desk.imports.columns import LEAVE, TOP, Layout, heads_of, key_of, known_uses, own_heads, propose
from desk.imports.headings import is_of_a_report
from desk.imports.tables import Table
from desk.work import Reading, UnitOfWork


def layout_of(reading: Reading, tables: Sequence[Table], kind: str, sheet: str = "", row: int = 0) -> Layout:
    """How a table was read last time, or how its headings propose to read it. Refusals: import.no_sheet."""
    named = [table for table in tables if not sheet or table.sheet == sheet]
    tops = [
        (table, each.number)
        for table in named
        for each in (table.rows[row - 1 : row] if row else table.rows[:TOP])
        if not each.blank
    ]
    keys = {key_of(kind, heads_of(table, number)): (table, number) for table, number in reversed(tops)}
    wanted = select(ColumnMapping.headings, ColumnMapping.mapping).where(ColumnMapping.headings.in_(keys))
    for key, mapping in reading.session.execute(wanted.order_by(ColumnMapping.used_at.desc())).all():
        table, number = keys[key]
        return Layout(kind, table.sheet, number, _for_table(kind, table, number, json.loads(mapping)))
    return propose(tables, kind, sheet, row)


def remember(work: UnitOfWork, table: Table, layout: Layout) -> None:
    """Remember a layout that is not what the headings propose by themselves, or was remembered otherwise."""
    heads = heads_of(table, layout.row)
    key = key_of(layout.kind, heads)
    own = [use for use, heading in zip(layout.uses, heads, strict=True) if not is_of_a_report(heading)]
    mapping = json.dumps(own[: len(own_heads(heads))])
    known = work.session.get(ColumnMapping, key)
    proposed = propose([table], layout.kind, table.sheet, layout.row)
    if known is None and proposed.found and proposed.uses == layout.uses:
        return
    if known is None:
        work.session.add(ColumnMapping(key, mapping, work.now))
    elif known.mapping == mapping:
        return
    else:
        known.mapping, known.used_at = mapping, work.now
    work.session.flush()
    work.record("import.columns", "column_mapping", 0, new=mapping, note=" | ".join(heads)[:400])


def _for_table(kind: str, table: Table, row: int, uses: list[str]) -> tuple[str, ...]:
    """The remembered uses for every column, those that a report added left out wherever they stand."""
    heads = heads_of(table, row)
    own = iter(known_uses(kind, uses, table.width))
    return tuple(LEAVE if is_of_a_report(heading) else next(own) for heading in heads)
