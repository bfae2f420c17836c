"""Which slips are out, and which are home."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select, text, union

from db.models import Case, Slip, SlipStatus, case_words
from desk.cleaning import clean_search
from desk.index import word_query
from desk.keyed import holds, ids_with
from desk.keys import query_terms
from desk.pages import PAGE, Page, older_than
from desk.slips.known import by_number
from desk.slips.rows import SlipRow, late_before, row_of, slip_rows
from desk.withheld import in_sight
from desk.work import Reading


class SlipFilter(StrEnum):
    """Which slips of the list."""

    OUT = "out"
    LATE = "late"
    BACK = "back"
    VOID = "void"
    ALL = "all"


@dataclass(frozen=True)
class SlipCounts:
    """How many slips are where."""

    out: int
    late: int
    back: int
    void: int


def slips(
    reading: Reading, which: SlipFilter = SlipFilter.OUT, after: tuple[int, ...] | None = None, search: str = ""
) -> Page[SlipRow]:
    """Slips newest first, a page at a time; `search` is a number, a flat, a worker or words of the case."""
    wanted: list[Any] = []
    if which is SlipFilter.LATE:
        wanted = [Slip.status == SlipStatus.OUT, Slip.raised_at < late_before(reading)]
    elif which is not SlipFilter.ALL:
        wanted = [Slip.status == SlipStatus(which.value)]
    if part := clean_search(search):
        wanted.append(_meant(reading, part))
    query = slip_rows().where(*wanted).order_by(Slip.raised_at.desc(), Slip.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Slip.raised_at, Slip.id, after))
    rows = tuple(row_of(reading, each) for each in reading.session.execute(query))
    total = None
    if after is None:
        count = select(func.count()).select_from(slip_rows().where(*wanted).subquery())
        total = reading.session.scalar(count)
    return Page(rows, rows[-1].key if len(rows) == PAGE else None, total)


def _meant(reading: Reading, typed: str) -> ColumnElement[bool]:
    """The slips of that number, flat or case, of a worker so called, or of cases with all those words."""
    workers = reading.session.scalars(select(Slip.worker).distinct())
    ways: list[ColumnElement[bool]] = [Slip.worker.in_([each for each in workers if holds(each, typed)])]
    if terms := query_terms(typed):
        ways += [
            Slip.id.in_(ids_with("slip", terms)),
            Slip.case_id.in_(ids_with("case", terms)),
            and_(Case.unit_id.in_(ids_with("unit", terms)), *in_sight(reading)),
        ]
    if words := word_query(typed):
        matches = text("case_words MATCH :words").bindparams(words=words)
        ways.append(Slip.case_id.in_(select(case_words.c.rowid).where(matches)))
    return or_(*ways)


def of_unit(reading: Reading, unit_id: int, limit: int = 200) -> tuple[SlipRow, ...]:
    """The newest slips of a flat: those of its cases, and those that stand alone."""
    ids = union(
        select(Slip.id).join(Case, Case.id == Slip.case_id).where(Case.unit_id == unit_id, *in_sight(reading)),
        select(Slip.id).where(Slip.unit_id == unit_id),
    )
    newest = slip_rows().where(Slip.id.in_(ids)).order_by(Slip.raised_at.desc(), Slip.id.desc()).limit(limit)
    return tuple(row_of(reading, each) for each in reading.session.execute(newest))


def file_of(reading: Reading, number: str) -> SlipRow:
    """One slip. Refusals: slip.unknown."""
    slip = by_number(reading, number)
    return row_of(reading, reading.session.execute(slip_rows().where(Slip.id == slip.id)).one())


def counts(reading: Reading) -> SlipCounts:
    """How many slips are out, late, home and void, as of now."""
    by_status = dict(reading.session.execute(select(Slip.status, func.count()).group_by(Slip.status)).all())
    late = reading.session.scalar(
        select(func.count())
        .select_from(Slip)
        .where(Slip.status == SlipStatus.OUT, Slip.raised_at < late_before(reading))
    )
    return SlipCounts(
        by_status.get(SlipStatus.OUT, 0),
        late or 0,
        by_status.get(SlipStatus.BACK, 0),
        by_status.get(SlipStatus.VOID, 0),
    )
