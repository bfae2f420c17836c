"""Which cases a list shows: a counter, and whatever narrows it further."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Integer, bindparam, exists, or_, select, true

from db.models import (
    Case,
    CaseClass,
    CaseKind,
    CaseStatus,
    Channel,
    EscalationLevel,
    HandOff,
    Party,
    Pause,
    Result,
    Unit,
    Urgency,
    Verdict,
    WaitsFor,
)
from desk.cases.guard import is_second
from desk.cases.owed import IS_BACK, IS_TO_REMIND, IS_UNREAD, IS_UNTOLD, moments
from desk.cases.rows import IS_LATE, UNTIL, WAITS, Filter
from desk.withheld import IN_SIGHT, hides_names
from desk.work import Reading


@dataclass(frozen=True)
class Wanted:
    """What all the cases of a list have in common; what is left as it is narrows nothing (M02, M47).

    `class_id` is a class, or a heading with all under it; `since` and `until` are days on the office's clock, both
    within; `words` stand in the texts of a case, or are its number.
    """

    which: Filter = Filter.WAITING
    kinds: tuple[CaseKind, ...] = ()
    class_id: int | None = None
    trade_id: int | None = None
    building_id: int | None = None
    estate_id: int | None = None
    channel: Channel | None = None
    urgency: Urgency | None = None
    verdict: Verdict | None = None
    result: Result | None = None
    cause_id: int | None = None
    clerk_id: int | None = None  # who took it down
    first_receiver_id: int | None = None
    withheld: bool = False
    since: date | None = None
    until: date | None = None
    words: str = ""
    party: Party | None = None  # whose duty it is (M81)
    escalated: EscalationLevel | None = None  # how far up it was brought (M00)

    @property
    def narrows(self) -> tuple[str, ...]:
        """The names of what is set beside the counter and the words."""
        return tuple(name for name in NARROWING if getattr(self, name) != _NOTHING[name])

    def without(self, name: str) -> "Wanted":
        """The same but for one."""
        return replace(self, **{name: _NOTHING[name]})


_NOTHING: Mapping[str, Any] = {each.name: each.default for each in fields(Wanted)}
NARROWING = tuple(name for name in _NOTHING if name not in ("which", "words"))
SOMEWHERE = frozenset({"building_id", "estate_id"})
"""What tells where a case is from: a name withheld must not be narrowed down by it (M15)."""

_case, _class, _unit = Case.__table__.c, CaseClass.__table__.c, Unit.__table__.c
_pause, _hand_off = Pause.__table__.c, HandOff.__table__.c
_by: dict[str, tuple[ColumnElement[bool], ...]] = {
    Filter.ALL: (),
    Filter.WAITING: (WAITS,),
    Filter.OVERDUE: (WAITS, IS_LATE),
    Filter.DUE_TODAY: (WAITS, UNTIL, IS_LATE.is_not(true())),
    Filter.UNTOLD: (IS_UNTOLD,),
    Filter.UNREAD: (IS_UNREAD,),
    Filter.REMIND: (IS_TO_REMIND,),
    Filter.WAITS_PERSON: (
        _case.status == CaseStatus.PAUSED,
        exists().where(
            _pause.case_id == _case.id,
            _pause.waits_for == WaitsFor.PERSON,
            _pause.ended_at.is_(None),
            _pause.removed_at.is_(None),
        ),
    ),
    Filter.BACK_TODAY: (IS_BACK,),
    Filter.SECOND: (_case.status != CaseStatus.VOID, is_second(bindparam("guard_days", type_=Integer))),
    Filter.AFTER_HOURS: (_case.after_hours,),
    Filter.IDEA: (_case.idea, _case.status != CaseStatus.VOID),
}
_OWED = (Filter.REMIND, Filter.BACK_TODAY)
_narrowed: Mapping[str, ColumnElement[bool]] = {
    "kinds": _case.kind.in_(bindparam("kinds", expanding=True)),
    "class_id": _case.class_id.in_(
        select(_class.id).where(or_(_class.id == bindparam("class_id"), _class.parent_id == bindparam("class_id")))
    ),
    "building_id": _case.unit_id.in_(select(_unit.id).where(_unit.building_id == bindparam("building_id"))),
    **{
        name: _case[name] == bindparam(name)
        for name in (
            "trade_id", "estate_id", "channel", "urgency", "verdict", "party", "result", "cause_id",
            "clerk_id", "first_receiver_id",
        )
    },
    "escalated": _case.id.in_(
        select(_hand_off.case_id).where(_hand_off.level == bindparam("escalated"), _hand_off.removed_at.is_(None))
    ),
    "withheld": _case.withheld,
    "since": _case.taken_at >= bindparam("since"),
    "until": _case.taken_at < bindparam("taken_before"),
    "told_openly": IN_SIGHT,
}  # fmt: skip


def conditions(which: Filter, narrowing: tuple[str, ...]) -> tuple[ColumnElement[bool], ...]:
    """What a case must be like, with the values left open for `values_of`."""
    counter = _by.get(which)
    if counter is None:
        counter = (_case.status == CaseStatus(which.value),)
    return (*counter, *(_narrowed[name] for name in narrowing))


def shape_of(reading: Reading, wanted: Wanted) -> tuple[str, ...]:
    """The names of the conditions a question has: of the same shape, the same statement answers it."""
    narrowing = wanted.narrows
    if SOMEWHERE.intersection(narrowing) and hides_names(reading):
        return (*narrowing, "told_openly")
    return narrowing


def values_of(reading: Reading, wanted: Wanted) -> dict[str, Any]:
    """The values a statement of these conditions needs."""
    told: dict[str, Any] = {"now": reading.now}
    if wanted.which is Filter.DUE_TODAY:
        told["until"] = end_of_day(reading)
    elif wanted.which is Filter.SECOND:
        told["guard_days"] = reading.facts.guard_days
    elif wanted.which in _OWED:
        told |= moments(reading)
    for name in wanted.narrows:
        told[name] = getattr(wanted, name)
    if wanted.since is not None:
        told["since"] = reading.facts.midnight(wanted.since)
    if wanted.until is not None:
        told["taken_before"] = _after(reading, wanted.until)
    return told


def end_of_day(reading: Reading) -> datetime:
    """The midnight that ends today on the office's clock."""
    return reading.facts.midnight(reading.facts.local(reading.now).date() + timedelta(days=1))


def _after(reading: Reading, day: date) -> datetime:
    """The midnight that ends a day; the last day there is has none."""
    return reading.facts.midnight(day + timedelta(days=1) if day < date.max else day)
