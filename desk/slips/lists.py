"""Which slips are out, and which are home."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, func, literal_column, select, text, union

from db.models import Case, Slip, SlipStatus, case_words
from desk.cleaning import clean_search
from desk.index import word_query
from desk.keyed import holds, ids_with
from desk.keys import query_terms
from desk.pages import PAGE, Page, older_than
from desk.slips.names import goes_as, workers_named
from desk.slips.rows import SlipRow, late_before, out_and_late, row_of, slip_rows
from desk.withheld import in_sight
from desk.work import Reading

# As the partial index has it: bound values would not be seen to be the same. A slip that came home before anybody
# was asked for a signature has no outcome and is none of these.
_UNSIGNED: tuple[ColumnElement[bool], ...] = (
    Slip.status == literal_column("'back'"),
    Slip.outcome == literal_column("'done'"),
    Slip.signed.is_not(True),
)


class SlipFilter(StrEnum):
    """Which slips of the list."""

    OUT = "out"
    LATE = "late"
    BACK = "back"
    UNSIGNED = "unsigned"
    VOID = "void"
    ALL = "all"


@dataclass(frozen=True)
class SlipCounts:
    """How many slips are where; unsigned: done, and the owner did not sign or nobody looked (M69)."""

    out: int
    late: int
    back: int
    void: int
    unsigned: int = 0
    not_printed: int = 0  # of those that are out


def slips(
    reading: Reading,
    which: SlipFilter = SlipFilter.OUT,
    after: tuple[int, ...] | None = None,
    search: str = "",
    worker: str | None = None,
) -> Page[SlipRow]:
    """Slips newest first, a page at a time; those of one worker where one is named ("": of nobody named).

    `search` is a number, a flat, a worker, a piece of equipment, or words of the case or the slip.
    """
    wanted = _of(reading, which)
    if worker is not None:
        wanted.append(goes_as(reading, worker))
    if part := clean_search(search):
        wanted.append(Slip.id.in_(_meant(reading, part)))
    query = slip_rows().where(*wanted).order_by(Slip.raised_at.desc(), Slip.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Slip.raised_at, Slip.id, after))
    rows = tuple(row_of(reading, each) for each in reading.session.execute(query))
    total = None
    if after is None:
        total = len(rows)
        if total == PAGE:
            total = reading.session.scalar(select(func.count()).select_from(Slip).where(*wanted))
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def _of(reading: Reading, which: SlipFilter) -> list[ColumnElement[bool]]:
    """What holds for the slips of a counter."""
    if which is SlipFilter.LATE:
        return list(out_and_late(late_before(reading)))
    if which is SlipFilter.UNSIGNED:
        return list(_UNSIGNED)
    return [] if which is SlipFilter.ALL else [Slip.status == SlipStatus(which.value)]


def not_printed(reading: Reading) -> tuple[str, ...]:
    """The numbers of the slips that are out and were never printed, the oldest first."""
    query = select(Slip.number).where(Slip.status == SlipStatus.OUT, Slip.printed == 0)
    return tuple(reading.session.scalars(query.order_by(Slip.raised_at, Slip.id)))


def _meant(reading: Reading, typed: str) -> CompoundSelect[int]:
    """The ids of the slips of that number, flat, equipment or case, of a worker so called, or with all those words."""
    so_called = [each for each in workers_named(reading) if holds(each, typed)]
    ways: list[Select[int]] = [_ids(Slip.worker.in_(so_called))]
    if terms := query_terms(typed):
        flats = ids_with("unit", terms)
        of_flat = select(Slip.id).join(Case, Case.id == Slip.case_id)
        ways += [
            _ids(Slip.id.in_(ids_with("slip", terms))),
            _ids(Slip.case_id.in_(ids_with("case", terms))),
            of_flat.where(Case.unit_id.in_(flats), *in_sight(reading)),
            _ids(Slip.unit_id.in_(flats)),
        ]
    if words := word_query(typed):
        matches = text("case_words MATCH :words").bindparams(words=words)
        ways.append(_ids(Slip.case_id.in_(select(case_words.c.rowid).where(matches))))
    return union(*ways)


def _ids(wanted: Any) -> Select[int]:
    return select(Slip.id).where(wanted)


def ids_of_unit(reading: Reading, unit_id: int) -> CompoundSelect[tuple[int]]:
    """The ids of the slips of a flat: those of its cases that may be seen, and those that stand alone."""
    return union(
        select(Slip.id).join(Case, Case.id == Slip.case_id).where(Case.unit_id == unit_id, *in_sight(reading)),
        select(Slip.id).where(Slip.unit_id == unit_id),
    )


def of_unit(reading: Reading, unit_id: int, limit: int = 200) -> tuple[SlipRow, ...]:
    """The newest slips of a flat: those of its cases, and those that stand alone."""
    ids = ids_of_unit(reading, unit_id)
    newest = slip_rows().where(Slip.id.in_(ids)).order_by(Slip.raised_at.desc(), Slip.id.desc()).limit(limit)
    return tuple(row_of(reading, each) for each in reading.session.execute(newest))


def counts(reading: Reading) -> SlipCounts:
    """How many slips are out, late, home, home unsigned, void and out without paper, as of now."""

    def one(*wanted: ColumnElement[bool]) -> int:
        return reading.session.scalar(select(func.count()).select_from(Slip).where(*wanted)) or 0

    by_status = dict(reading.session.execute(select(Slip.status, func.count()).group_by(Slip.status)).all())
    return SlipCounts(
        by_status.get(SlipStatus.OUT, 0),
        one(*_of(reading, SlipFilter.LATE)),
        by_status.get(SlipStatus.BACK, 0),
        by_status.get(SlipStatus.VOID, 0),
        one(*_of(reading, SlipFilter.UNSIGNED)),
        one(Slip.status == SlipStatus.OUT, Slip.printed == 0),
    )
