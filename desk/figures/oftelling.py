"""The figures of what the office said and heard: return calls, letters, notices, visits, alarms, moves."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    and_,
    func,
    literal,
    literal_column,
    or_,
    select,
    type_coerce,
    union_all,
)

from db.models import (
    Breach,
    CallMade,
    Case,
    CaseClass,
    CaseStatus,
    Direction,
    Incident,
    IncomingLetter,
    Letter,
    Mark,
    Move,
    Notice,
    Renovation,
    ReturnCall,
    Visit,
)
from desk.figures.figure import Asked, Better, Figure, How, Pool, Rows, Source, Unit, always

_MINUTE = 60_000_000  # microseconds


def _called(asked: Asked) -> Rows:
    joined = ReturnCall.__table__.join(Case.__table__, Case.id == ReturnCall.case_id)
    made = (ReturnCall.removed_at.is_(None), Case.status != CaseStatus.VOID)
    return Rows(joined, Case.id, ReturnCall.done_at, (*asked.falls_in(ReturnCall.done_at), *made))


def _owed(asked: Asked) -> Rows:
    """Return calls that fell due in the span, or were made before they did.

    One that was taken off the list after the span's end was owed in it: a case reopened later changes no past month.
    """
    joined = ReturnCall.__table__.join(Case.__table__, Case.id == ReturnCall.case_id)
    listed = or_(ReturnCall.removed_at.is_(None), ReturnCall.removed_at >= asked.within.moment)
    stands = (listed, Case.status != CaseStatus.VOID)
    owed = or_(ReturnCall.due_at < asked.within.moment, ReturnCall.done_at.is_not(None))
    return Rows(joined, Case.id, ReturnCall.due_at, (*asked.falls_in(ReturnCall.due_at), owed, *stands))


def _issued(asked: Asked) -> Rows:
    return Rows(Letter.__table__, Letter.id, Letter.issued_at, asked.falls_in(Letter.issued_at))


def _came(asked: Asked) -> Rows:
    came = (*asked.is_day_of(IncomingLetter.received_on), IncomingLetter.void_reason == "")
    return Rows(IncomingLetter.__table__, IncomingLetter.id, IncomingLetter.at, came)


def _posted(asked: Asked) -> Rows:
    return Rows(Notice.__table__, Notice.id, Notice.at, (*asked.is_day_of(Notice.posted_on), Notice.void_reason == ""))


def _visited(asked: Asked) -> Rows:
    return Rows(Visit.__table__, Visit.unit_id, Visit.at, (*asked.falls_in(Visit.at), Visit.removed_at.is_(None)))


def _moved(asked: Asked) -> Rows:
    done = (*asked.is_day_of(Move.done_on), Move.removed_at.is_(None))
    return Rows(Move.__table__, Move.unit_id, Move.done_on, done)


def _renovated(asked: Asked) -> Rows:
    begun = (*asked.is_day_of(Renovation.applied_on), Renovation.removed_at.is_(None))
    return Rows(Renovation.__table__, Renovation.unit_id, Renovation.applied_on, begun)


def _breached(asked: Asked) -> Rows:
    joined = Breach.__table__.join(Renovation.__table__, Renovation.id == Breach.renovation_id)
    found = (*asked.is_day_of(Breach.found_on), Breach.removed_at.is_(None))
    return Rows(joined, Renovation.unit_id, Breach.found_on, found)


def _alarms(asked: Asked) -> Rows:
    """Sudden events: an incident once, from the first that was told of it; a case that belongs to none by itself."""
    valid = Case.status != CaseStatus.VOID
    reached = and_(CallMade.reached, CallMade.removed_at.is_(None))
    of_case = select(func.min(CallMade.at)).where(CallMade.case_id == Case.id, reached).correlate(Case)
    single = (
        select(
            literal(Source.CASE).label("kind"),
            Case.id,
            Case.taken_at.label("at"),
            of_case.scalar_subquery().label("reached"),
        )
        .join(CaseClass, CaseClass.id == Case.class_id)
        .where(*asked.falls_in(Case.taken_at), CaseClass.sudden, Case.incident_id.is_(None), valid)
    )
    its_cases = select(Case.id).where(Case.incident_id == Incident.id).correlate(Incident)
    about = or_(CallMade.incident_id == Incident.id, CallMade.case_id.in_(its_cases))
    of_incident = select(func.min(CallMade.at)).where(about, reached).correlate(Incident)
    first_told = select(func.min(Case.taken_at)).where(Case.incident_id == Incident.id, valid).correlate(Incident)
    logged = func.min(func.coalesce(first_told.scalar_subquery(), Incident.made_at), Incident.made_at)
    together = (
        select(
            literal(Source.INCIDENT).label("kind"), Incident.id, logged.label("at"),
            of_incident.scalar_subquery().label("reached"),
        )
        .outerjoin(CaseClass, CaseClass.id == Incident.class_id)
        .where(
            Incident.made_at >= asked.within.start, Incident.void_reason == "",
            or_(CaseClass.id.is_(None), CaseClass.sudden),
        )
    )  # fmt: skip
    events = union_all(single, together).subquery("alarm")
    at = type_coerce(events.c.at, Case.taken_at.type)
    return Rows(events, events.c.id, at, asked.falls_in(at), events.c.kind)


CALLED = Pool("called", Source.CALL, _called)
OWED = Pool("owed", Source.CALL, _owed)
ISSUED = Pool("issued", Source.LETTER, _issued)
"""Every number given out in the span, the void ones with them."""
CAME = Pool("came", Source.INCOMING, _came)
POSTED = Pool("posted", Source.NOTICE, _posted)
VISITED = Pool("visited", Source.VISIT, _visited)
MOVED = Pool("moved", Source.MOVE, _moved)
RENOVATED = Pool("renovated", Source.RENOVATION, _renovated)
BREACHED = Pool("breached", Source.RENOVATION, _breached)
ALARMS = Pool("alarms", Source.CASE, _alarms)


def _marked(*marks: Mark) -> ColumnElement[bool]:
    return ReturnCall.mark.in_(marks)


# Told by name: a column of the pool asked a second time would be of another one.
_NOTIFIED_AT, _LOGGED_AT = (type_coerce(literal_column(f"alarm.{name}"), BigInteger) for name in ("reached", "at"))


def _minutes(_asked: Asked) -> Any:
    """From the log to the first one reached; nobody is notified before the log."""
    return func.max(_NOTIFIED_AT - _LOGGED_AT, 0) / float(_MINUTE)


_HEARD = _marked(Mark.SATISFIED, Mark.FAIR, Mark.NOT_SATISFIED)


def _count(key: str, pool: Pool, counts: ColumnElement[bool] | None, better: Better, row: str) -> Figure:
    return Figure(key, Unit.COUNT, pool, counts=None if counts is None else always(counts), better=better, row=row)


TELLING_FIGURES: tuple[Figure, ...] = (
    _count("calls_made", CALLED, None, Better.HIGHER, "M61"),
    Figure(
        "calls_share", Unit.PERCENT, OWED, How.SHARE, always(ReturnCall.done_at.is_not(None)), better=Better.HIGHER,
        row="M61",
    ),
    Figure(
        "satisfied", Unit.PERCENT, CALLED, How.SHARE, always(_marked(Mark.SATISFIED, Mark.FAIR)), always(_HEARD),
        better=Better.HIGHER, row="M61",
    ),
    _count("dissatisfied", CALLED, _marked(Mark.NOT_SATISFIED), Better.LOWER, "M61"),
    _count("alarms", ALARMS, None, Better.LOWER, "M92"),
    Figure(
        "notified", Unit.MINUTES, ALARMS, How.MEDIAN, always(_NOTIFIED_AT.is_not(None)),
        value=_minutes, better=Better.LOWER, row="M92",
    ),
    _count("letters", ISSUED, Letter.void_reason == "", Better.NEITHER, "M49"),
    _count("incoming", CAME, None, Better.NEITHER, "M49"),
    _count("void_letters", ISSUED, Letter.void_reason != "", Better.NEITHER, "M15"),
    _count("notices", POSTED, None, Better.NEITHER, "M60"),
    _count("visits", VISITED, None, Better.HIGHER, "M08"),
    _count("moves_in", MOVED, Move.direction == Direction.IN, Better.NEITHER, "M16"),
    _count("moves_out", MOVED, Move.direction == Direction.OUT, Better.NEITHER, "M16"),
    _count("renovations", RENOVATED, None, Better.NEITHER, "M16"),
    _count("renovation_breaches", BREACHED, None, Better.LOWER, "M16"),
)  # fmt: skip
