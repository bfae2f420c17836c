"""The figures of slips and of the repairs they were for: out and home, in time, signed, what the work came to."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    and_,
    case,
    func,
    literal_column,
    or_,
    select,
    true,
    type_coerce,
)

from db.models import Case, CaseKind, LineKind, Outcome, Result, Slip, SlipLine, SlipStatus
from desk.cases.rounds import closed_between, stood_at
from desk.figures.figure import Asked, Better, Condition, Figure, How, Pool, Rows, Source, Unit, always
from desk.slips.figures import WORKED, WORTH, finished_between
from desk.slips.lines import COUNTS

_DONE = and_(Slip.status == SlipStatus.BACK, Slip.outcome == Outcome.DONE)
_ASKED = or_(Slip.status != SlipStatus.BACK, Slip.outcome.is_not(None))
_PLAIN, _TELLING, _SIGNED = 1, 2, 3
_SHEET = (
    select(func.max(case((and_(_DONE, Slip.signed.is_(True)), _SIGNED), (_ASKED, _TELLING), else_=_PLAIN)))
    .where(Slip.case_id == Case.id, Slip.status != SlipStatus.VOID)
    .correlate(Case)
    .scalar_subquery()
)
"""The best of a repair's slips: none, one that does not tell of a signature, one that could, one that is signed."""


_slip = Slip.__table__
_MONEY: dict[str, Any] = {
    "value": true(),
    "charged": SlipLine.charged,
    "given": ~SlipLine.charged,
    "services": SlipLine.kind == LineKind.SERVICE,
    "materials": SlipLine.kind == LineKind.MATERIAL,
    "labour": SlipLine.kind == LineKind.LABOUR,
}
"""Of which lines each sum of money is."""
_SUMS = [func.sum(case((wanted, WORTH), else_=0)).label(key) for key, wanted in _MONEY.items()]

# Told by name: a column of the pool asked a second time would be of another one.
_BEST = literal_column("repair.sheet", Integer)


def _worth(key: str) -> Any:
    """What stands on a slip in whole cents, of the lines that count."""
    return func.coalesce(literal_column(f"worth.{key}", Integer), 0)


def _numbered(asked: Asked) -> Rows:
    return Rows(Slip.__table__, Slip.id, Slip.raised_at, asked.falls_in(Slip.raised_at))


def _finished(asked: Asked) -> Rows:
    """Slips that ended, each with what stands on it: added up once for all sums."""
    span = asked.within
    ended = func.coalesce(Slip.done_at, Slip.back_at)
    lined = _slip.outerjoin(SlipLine.__table__, and_(SlipLine.slip_id == Slip.id, COUNTS))
    each = select(Slip.id, *_SUMS).select_from(lined).where(*finished_between(span.start, span.end)).group_by(Slip.id)
    worth = each.cte("worth").prefix_with("MATERIALIZED")
    return Rows(worth.join(_slip, _slip.c.id == worth.c.id), Slip.id, ended, ())


def _repaired(asked: Asked) -> Rows:
    """Repairs closed; what was referred elsewhere or withdrawn was not repaired."""
    span = asked.within
    stood = stood_at(span.end)
    repaired = or_(stood.result.is_(None), stood.result.not_in((Result.REFERRED, Result.WITHDRAWN)))
    wanted = (closed_between(span.start, span.end), Case.kind == CaseKind.REPAIR, repaired)
    each = select(Case.id, stood.closed_at.label("closed_at"), _SHEET.label("sheet")).where(*wanted)
    # Written down: else SQLite would look for the slips again for every figure that asks.
    repair = each.cte("repair").prefix_with("MATERIALIZED")
    return Rows(repair, repair.c.id, repair.c.closed_at, ())


NUMBERED = Pool("numbered", Source.SLIP, _numbered)
"""Every number given out in the span, the void ones with them."""
FINISHED = Pool("finished", Source.SLIP, _finished)
REPAIRED = Pool("repaired", Source.CASE, _repaired)

_VALID = Slip.status != SlipStatus.VOID


def _home(asked: Asked) -> ColumnElement[bool]:
    return and_(Slip.status == SlipStatus.BACK, Slip.back_at < asked.within.end)


def _not_home(asked: Asked) -> ColumnElement[bool]:
    return and_(_VALID, or_(Slip.status != SlipStatus.BACK, Slip.back_at >= asked.within.end))


def _in_time(asked: Asked) -> ColumnElement[bool]:
    """Whether it was out no longer than a slip may be, from its appointment where it has one."""
    begun = func.max(Slip.raised_at, func.coalesce(Slip.appoint_until, Slip.appoint_from, Slip.raised_at))
    return and_(WORKED, type_coerce(Slip.back_at, BigInteger) - type_coerce(begun, BigInteger) <= asked.slip_allowed)


def _sum(key: str) -> Figure:
    def value(_asked: Asked) -> Any:
        return _worth(key)

    return Figure(key, Unit.MONEY, FINISHED, How.SUM, always(_worth(key) > 0), value=value, row="M54")


def _count(key: str, pool: Pool, counts: Condition, better: Better = Better.NEITHER, row: str = "M54") -> Figure:
    return Figure(key, Unit.COUNT, pool, counts=counts, better=better, row=row)


def _share(key: str, pool: Pool, counts: Condition, among: Condition, better: Better, row: str) -> Figure:
    return Figure(key, Unit.PERCENT, pool, How.SHARE, counts, among, better=better, row=row)


_CHARGES = _worth("charged") > 0
_UNSIGNED = or_(_BEST.is_(None), _BEST == _TELLING)
_TELLS = or_(_BEST.is_(None), _BEST != _PLAIN)
"""Repairs of before signatures were asked for tell nothing of them."""

SLIP_FIGURES: tuple[Figure, ...] = (
    _count("slips", NUMBERED, always(_VALID)),
    _count("slips_back", NUMBERED, _home, Better.HIGHER),
    _count("slips_not_back", NUMBERED, _not_home, Better.LOWER),
    _share("slips_in_time", FINISHED, _in_time, always(WORKED), Better.HIGHER, "M54"),
    _share("unsigned", REPAIRED, always(_UNSIGNED), always(_TELLS), Better.LOWER, "M69"),
    _count("sheet_signed", REPAIRED, always(_BEST == _SIGNED), Better.HIGHER, "M69"),
    _count("sheet_unsigned", REPAIRED, always(_BEST == _TELLING), Better.LOWER, "M69"),
    _count("sheet_none", REPAIRED, always(_BEST.is_(None)), Better.LOWER, "M69"),
    *(_sum(key) for key in _MONEY),
    _count("slips_paid", FINISHED, always(_CHARGES)),
    _count("slips_free", FINISHED, always(and_(~_CHARGES, WORKED))),
    _share("paid_share", FINISHED, always(_CHARGES), always(or_(_CHARGES, WORKED)), Better.NEITHER, "M54"),
    _count("void_slips", NUMBERED, always(Slip.status == SlipStatus.VOID), row="M15"),
)  # fmt: skip
