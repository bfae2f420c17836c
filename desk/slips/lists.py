"""Which slips are out, which are home, and the words of each for its paper."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select, text
from sqlalchemy.orm import aliased

from db.base import micros
from db.models import Case, CaseClass, Clerk, Language, Slip, SlipStatus, Trade, Unit, case_words
from desk.cases.newcase import told_relation
from desk.cleaning import clean_search
from desk.index import word_query
from desk.keyed import holds, ids_with
from desk.keys import query_terms
from desk.letterhead_of import letterhead
from desk.named import Named
from desk.pages import PAGE, Page, older_than
from desk.slips.acts import by_number
from desk.slips.sheet import SlipSheet
from desk.withheld import hides_names, in_sight
from desk.words import word
from desk.work import Reading

LATE_AFTER = timedelta(days=2)


class SlipFilter(StrEnum):
    """Which slips of the list."""

    OUT = "out"
    LATE = "late"
    BACK = "back"
    VOID = "void"
    ALL = "all"


@dataclass(frozen=True)
class SlipRow:
    """A slip in a list; moments are UTC. Late: out for more than two days."""

    key: tuple[int, ...]
    id: int
    number: str
    case_number: str
    unit: str
    summary: str
    trade: Named | None
    worker: str
    raised_at: datetime
    status: SlipStatus
    late: bool
    printed: int
    done_at: datetime | None
    result: str
    void_reason: str


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
        wanted = [Slip.status == SlipStatus.OUT, Slip.raised_at < reading.now - LATE_AFTER]
    elif which is not SlipFilter.ALL:
        wanted = [Slip.status == SlipStatus(which.value)]
    if part := clean_search(search):
        wanted.append(_meant(reading, part))
    query = _rows().where(*wanted).order_by(Slip.raised_at.desc(), Slip.id.desc()).limit(PAGE)
    if after:
        query = query.where(older_than(Slip.raised_at, Slip.id, after))
    rows = tuple(_row(reading, each) for each in reading.session.execute(query))
    total = None
    if after is None:
        count = select(func.count()).select_from(_rows().where(*wanted).subquery())
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
    """The newest slips of a flat."""
    mine = (Case.unit_id == unit_id, *in_sight(reading))
    newest = _rows().where(*mine).order_by(Slip.raised_at.desc(), Slip.id.desc()).limit(limit)
    return tuple(_row(reading, each) for each in reading.session.execute(newest))


def file_of(reading: Reading, number: str) -> SlipRow:
    """One slip. Refusals: slip.unknown."""
    slip = by_number(reading, number)
    return _row(reading, reading.session.execute(_rows().where(Slip.id == slip.id)).one())


def counts(reading: Reading) -> SlipCounts:
    """How many slips are out, late, home and void, as of now."""
    by_status = dict(reading.session.execute(select(Slip.status, func.count()).group_by(Slip.status)).all())
    late = reading.session.scalar(
        select(func.count())
        .select_from(Slip)
        .where(Slip.status == SlipStatus.OUT, Slip.raised_at < reading.now - LATE_AFTER)
    )
    return SlipCounts(
        by_status.get(SlipStatus.OUT, 0),
        late or 0,
        by_status.get(SlipStatus.BACK, 0),
        by_status.get(SlipStatus.VOID, 0),
    )


def sheet_of(reading: Reading, number: str, language: Language | None = None) -> SlipSheet:
    """All words of a slip's paper, in the office's language unless another is asked for. Refusals: slip.unknown.

    The paper goes to a worker, so it never tells a name that was withheld, nor the flat (M15): its place says where.
    """
    slip = by_number(reading, number)
    language = language or reading.facts.language
    receiver, clerk = aliased(Clerk), aliased(Clerk)
    case, unit, kind, trade, first, taker = reading.session.execute(
        select(Case, Unit.code, CaseClass, Trade, receiver.name, clerk.name)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .outerjoin(CaseClass, CaseClass.id == Case.class_id)
        .outerjoin(Trade, Trade.id == slip.trade_id)
        .outerjoin(receiver, receiver.id == Case.first_receiver_id)
        .outerjoin(clerk, clerk.id == slip.clerk_id)
        .where(Case.id == slip.case_id)
    ).one()
    local = reading.facts.local
    return SlipSheet(
        language=language,
        letterhead=letterhead(reading.facts, language),
        number=slip.number,
        case_number=case.number,
        raised_at=local(slip.raised_at),
        unit="" if case.withheld else unit or "",
        place=case.place,
        told_by=word(language, "slip.withheld") if case.withheld else case.told_by,
        relation="" if case.withheld else told_relation(case.person_id, case.relation) or "",
        told_phone="" if case.withheld else case.told_phone,
        channel=case.channel,
        kind=case.kind,
        class_name=Named(kind.name_en, kind.name_zh).text(language) if kind else "",
        urgency=case.urgency,
        summary=case.summary,
        words=case.words,
        access=case.access,
        trade=Named(trade.name_en, trade.name_zh).text(language) if trade else "",
        worker=slip.worker,
        first_receiver=first or "",
        clerk=taker or "",
        reply_due=local(case.reply_due) if case.reply_due else None,
        solution_due=local(case.solution_due) if case.solution_due else None,
        reprint=slip.printed,
        printed_at=local(reading.now) if slip.printed else None,
        void=slip.status is SlipStatus.VOID,
    )


def _rows() -> Any:
    return (
        select(
            Slip.id, Slip.number, Case.number.label("case_number"), Unit.code, Case.summary, Trade.name_en,
            Trade.name_zh, Slip.worker, Slip.raised_at, Slip.status, Slip.printed, Slip.done_at, Slip.result,
            Slip.void_reason, Case.withheld,
        )
        .join(Case, Case.id == Slip.case_id)
        .outerjoin(Unit, Unit.id == Case.unit_id)
        .outerjoin(Trade, Trade.id == Slip.trade_id)
    )  # fmt: skip


def _row(reading: Reading, each: Any) -> SlipRow:
    id_, number, case, unit, summary, en, zh, worker, raised, status, printed, done, result, void, withheld = each
    return SlipRow(
        key=(micros(raised), id_),
        id=id_,
        number=number,
        case_number=case,
        unit="" if withheld and hides_names(reading) else unit or "",
        summary=summary,
        trade=Named(en, zh) if en is not None else None,
        worker=worker,
        raised_at=raised,
        status=status,
        late=status is SlipStatus.OUT and raised < reading.now - LATE_AFTER,
        printed=printed,
        done_at=done,
        result=result,
        void_reason=void,
    )
