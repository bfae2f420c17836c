"""Which slips are out, and which are home."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, CompoundSelect, and_, func, or_, select, text, union

from db.models import Case, Outcome, Slip, SlipStatus, case_words
from desk.cleaning import clean_search
from desk.index import word_query
from desk.keyed import holds, ids_with
from desk.keys import query_terms
from desk.pages import PAGE, Page, older_than
from desk.slips.rows import SlipRow, late_before, row_of, slip_rows
from desk.withheld import in_sight
from desk.work import Reading


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
        wanted.append(Slip.worker == worker)
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


def _of(reading: Reading, which: SlipFilter) -> list[ColumnElement[bool]]:
    """What holds for the slips of a counter."""
    if which is SlipFilter.LATE:
        return [Slip.status == SlipStatus.OUT, Slip.raised_at < late_before(reading)]
    if which is SlipFilter.UNSIGNED:
        done = or_(Slip.outcome == Outcome.DONE, Slip.outcome.is_(None))
        return [Slip.status == SlipStatus.BACK, done, Slip.signed.is_not(True)]
    return [] if which is SlipFilter.ALL else [Slip.status == SlipStatus(which.value)]


def not_printed(reading: Reading) -> tuple[str, ...]:
    """The numbers of the slips that are out and were never printed, the oldest first."""
    query = select(Slip.number).where(Slip.status == SlipStatus.OUT, Slip.printed == 0)
    return tuple(reading.session.scalars(query.order_by(Slip.raised_at, Slip.id)))


def _meant(reading: Reading, typed: str) -> ColumnElement[bool]:
    """The slips of that number, flat, equipment or case, of a worker so called, or with all those words."""
    workers = reading.session.scalars(select(Slip.worker).distinct())
    ways: list[ColumnElement[bool]] = [Slip.worker.in_([each for each in workers if holds(each, typed)])]
    if terms := query_terms(typed):
        ways += [
            Slip.id.in_(ids_with("slip", terms)),
            Slip.case_id.in_(ids_with("case", terms)),
            and_(Case.unit_id.in_(ids_with("unit", terms)), *in_sight(reading)),
            Slip.unit_id.in_(ids_with("unit", terms)),
        ]
    if words := word_query(typed):
        matches = text("case_words MATCH :words").bindparams(words=words)
        ways.append(Slip.case_id.in_(select(case_words.c.rowid).where(matches)))
    return or_(*ways)


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
