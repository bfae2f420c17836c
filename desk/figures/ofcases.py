"""The figures of cases: what came in, what was closed, what waits, and how well."""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, case, func, not_, or_, select, type_coerce

from db.models import Case, CaseClass, CaseKind, CaseStatus, Compensation, HandOff, Result, Verdict
from desk.cases.guard import is_second
from desk.cases.rounds import Stood, closed_between, late_before, stood_at, stood_first, waiting_at
from desk.cases.telling import tellings
from desk.figures.figure import Asked, Better, Condition, Figure, How, Pool, Rows, Source, Unit, always
from desk.figures.spans import Within

_HOUR = 3_600_000_000  # microseconds
_VALID = Case.status != CaseStatus.VOID


def _taken(asked: Asked) -> Rows:
    return Rows(Case.__table__, Case.id, Case.taken_at, asked.falls_in(Case.taken_at))


def _closed(asked: Asked) -> Rows:
    span = asked.within
    return Rows(Case.__table__, Case.id, stood_at(span.end).closed_at, (closed_between(span.start, span.end),))


def _waiting(asked: Asked) -> Rows:
    return Rows(Case.__table__, Case.id, Case.taken_at, (waiting_at(asked.within.end),))


def _carried(asked: Asked) -> Rows:
    return Rows(Case.__table__, Case.id, Case.taken_at, (waiting_at(asked.within.start),))


def _told(asked: Asked) -> Rows:
    telling = tellings()
    joined = telling.join(Case.__table__, Case.id == telling.c.case_id)
    return Rows(joined, Case.id, telling.c.at, (*asked.falls_in(telling.c.at), _VALID))


def _paid(asked: Asked) -> Rows:
    joined = Compensation.__table__.join(Case.__table__, Case.id == Compensation.case_id)
    paid = (Compensation.removed_at.is_(None), *asked.is_day_of(Compensation.paid_on))
    return Rows(joined, Case.id, Compensation.at, paid)


def _escalated(asked: Asked) -> Rows:
    joined = HandOff.__table__.join(Case.__table__, Case.id == HandOff.case_id)
    raised = (HandOff.level.is_not(None), HandOff.removed_at.is_(None), _VALID)
    return Rows(joined, Case.id, HandOff.at, (*asked.falls_in(HandOff.at), *raised))


TAKEN = Pool("taken", Source.CASE, _taken)
"""Every number given out in the span, the void ones with them."""
CLOSED = Pool("closed", Source.CASE, _closed)
WAITING = Pool("waiting", Source.CASE, _waiting)
CARRIED = Pool("carried", Source.CASE, _carried)
TOLD = Pool("told", Source.CASE, _told)
PAID = Pool("paid", Source.PAYMENT, _paid)
ESCALATED = Pool("escalated", Source.CASE, _escalated)
"""Every time a case was brought before the manager of the office or the company."""


def _only(*wanted: Any) -> Condition:
    return always(and_(_VALID, *wanted))


def _replied(_asked: Asked) -> ColumnElement[bool]:
    return and_(_VALID, stood_first().replied_at.is_not(None))


def _reply_judged(asked: Asked) -> ColumnElement[bool]:
    """A limit that has not run out yet is neither kept nor broken.

    An answer of after the span's end counts: else what was told on its last day and answered late would be late in no
    report. A report that was issued shows it as a difference.
    """
    first = stood_first()
    run_out = or_(first.replied_at.is_not(None), first.reply_due < asked.within.moment)
    return and_(_VALID, first.reply_due.is_not(None), run_out)


def _reply_kept(asked: Asked) -> ColumnElement[bool]:
    first = stood_first()
    return and_(_reply_judged(asked), first.replied_at <= first.reply_due)


def _solution_judged(asked: Asked) -> ColumnElement[bool]:
    return stood_at(asked.within.end).solution_due.is_not(None)


def _solution_kept(asked: Asked) -> ColumnElement[bool]:
    span = asked.within
    stood = stood_at(span.end)
    return and_(stood.closed_at <= stood.solution_due, not_(late_before(span.start, span.end)))


def _handled(asked: Asked) -> ColumnElement[bool]:
    return and_(_VALID, stood_at(asked.within.end).closed_at < asked.within.end)


def _ended(*results: Result) -> Condition:
    return lambda asked: stood_at(asked.within.end).result.in_(results)


def _second(asked: Asked) -> ColumnElement[bool]:
    return and_(_VALID, is_second(asked.guard_days))


def _overdue(asked: Asked) -> ColumnElement[bool]:
    return overdue_at(asked.within)


def overdue_at(span: Within) -> ColumnElement[bool]:
    """The cases that a list of the span's last moment would have shown as overdue."""
    stood = stood_at(span.end)
    return or_(stood.solution_due < span.moment, and_(_unanswered_at(stood, span), stood.reply_due < span.moment))


def first_due(span: Within) -> ColumnElement[Any]:
    """The limit that comes first of those a case had before it at the span's end."""
    stood = stood_at(span.end)
    reply = case((_unanswered_at(stood, span), stood.reply_due))
    due = func.min(func.coalesce(stood.solution_due, reply), func.coalesce(reply, stood.solution_due))
    return type_coerce(due, Case.solution_due.type)


def _unanswered_at(stood: Stood, span: Within) -> ColumnElement[bool]:
    return or_(stood.replied_at.is_(None), stood.replied_at > span.moment)


def _hours(begin: Any, end: Any) -> Any:
    return (type_coerce(end, BigInteger) - type_coerce(begin, BigInteger)) / float(_HOUR)


def _to_reply(_asked: Asked) -> Any:
    return _hours(Case.taken_at, stood_first().replied_at)


def _to_solution(asked: Asked) -> Any:
    return _hours(Case.taken_at, stood_at(asked.within.end).closed_at)


_valid = always(_VALID)
_at_desk = _ended(Result.AT_DESK)
_COMPLAINT = Case.kind == CaseKind.COMPLAINT
_JUDGED = (_COMPLAINT, Case.verdict != Verdict.UNDECIDED)
_RIGHT = (_COMPLAINT, Case.verdict.in_((Verdict.JUSTIFIED, Verdict.PARTLY)))
_SUDDEN = Case.class_id.in_(select(CaseClass.id).where(CaseClass.sudden))


def _figure(
    key: str, pool: Pool, counts: Condition | None = None, better: Better = Better.NEITHER, row: str = "M16"
) -> Figure:
    return Figure(key, Unit.COUNT, pool, counts=counts, better=better, row=row)


def _share(key: str, pool: Pool, counts: Condition, among: Condition | None, better: Better, row: str) -> Figure:
    return Figure(key, Unit.PERCENT, pool, How.SHARE, counts, among, better=better, row=row)


CASE_FIGURES: tuple[Figure, ...] = (
    _figure("received", TAKEN, _valid),
    _figure("closed", CLOSED),
    _figure("carried_over", CARRIED),
    _figure("open_at_end", WAITING, better=Better.LOWER),
    _figure("overdue_at_end", WAITING, _overdue, Better.LOWER),
    _figure("unsolvable", CLOSED, _ended(Result.UNSOLVABLE), Better.LOWER, "M64"),
    _share("handled", TAKEN, _handled, _valid, Better.HIGHER, "M16"),
    _share("reply_in_time", TAKEN, _reply_kept, _reply_judged, Better.HIGHER, "M77"),
    _share("solution_in_time", CLOSED, _solution_kept, _solution_judged, Better.HIGHER, "M77"),
    Figure(
        "reply_median", Unit.HOURS, TAKEN, How.MEDIAN, _replied, value=_to_reply, better=Better.LOWER, row="M77"
    ),
    Figure("reply_p90", Unit.HOURS, TAKEN, How.P90, _replied, value=_to_reply, better=Better.LOWER, row="M77"),
    Figure("solution_median", Unit.HOURS, CLOSED, How.MEDIAN, value=_to_solution, better=Better.LOWER, row="M77"),
    Figure("solution_p90", Unit.HOURS, CLOSED, How.P90, value=_to_solution, better=Better.LOWER, row="M77"),
    _figure("told", TOLD, better=Better.HIGHER, row="M77"),
    _figure("complaints", TAKEN, _only(_COMPLAINT), Better.LOWER),
    Figure(
        "rate", Unit.PER_HUNDRED, TAKEN, How.RATE, _only(_COMPLAINT), better=Better.LOWER, row="M16"
    ),
    _figure("repeated", TAKEN, _second, Better.LOWER, "M48"),
    _share("repeated_share", TAKEN, _second, _valid, Better.LOWER, "M48"),
    _share("justified", TAKEN, _only(*_RIGHT), _only(*_JUDGED), Better.LOWER, "M38"),
    _figure("at_desk", CLOSED, _at_desk, Better.HIGHER, "M00"),
    _share("at_desk_share", CLOSED, _at_desk, None, Better.HIGHER, "M00"),
    _figure("escalated", ESCALATED, better=Better.LOWER, row="M00"),
    _figure("referred", CLOSED, _ended(Result.REFERRED), row="M64"),
    _figure("promises_broken", TAKEN, _only(Case.promise_broken), Better.LOWER, "M40"),
    _figure("commended", TAKEN, _only(Case.kind == CaseKind.PRAISE), Better.HIGHER, "M46"),
    _figure("ideas", TAKEN, _only(Case.idea), Better.HIGHER, "M37"),
    _figure("sudden", TAKEN, _only(_SUDDEN), Better.LOWER, "M92"),
    _figure("payments", PAID, better=Better.LOWER, row="M27"),
    Figure(
        "compensation", Unit.MONEY, PAID, How.SUM, value=lambda _asked: Compensation.cents, better=Better.LOWER,
        row="M27",
    ),
    _figure("void_cases", TAKEN, always(Case.status == CaseStatus.VOID), row="M15"),
)  # fmt: skip
"""In the order in which they are told."""
