"""What is done with an incident: begun, corrected, ended, made void, taken up again."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from uuid import uuid4

from sqlalchemy import select

from db.models import Case, Incident
from desk.cases.known import by_number as case_by_number
from desk.cases.steps import undo
from desk.incidents.members import join, leave, proposal
from desk.incidents.rules import LONGEST_OUTCOME, NewIncident, by_number, checked, standing
from desk.index import put_keys
from desk.keys import number_keys
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_text
from desk.work import UnitOfWork


@dataclass(frozen=True)
class Begun:
    """The number an incident was given."""

    id: int
    number: str


@dataclass(frozen=True)
class Before:
    """How an incident stood before it ended or was made void; `batch` takes its cases back to it.

    `left` is how the act left it: only from there it goes back.
    """

    ended_at: datetime | None
    outcome: str
    void_reason: str
    batch: str = ""
    left: tuple[datetime | None, str, str] | None = None


def begin(work: UnitOfWork, new: NewIncident) -> Begun:
    """Make a cause known that many will call about (M42). Refusals: those of rules.checked."""
    told = checked(work, new)
    assert told.started_at is not None
    incident = Incident(
        next_number(work, "I", work.facts.local(work.now).year),
        told.title,
        told.started_at,
        work.now,
        work.clerk_id,
        told.class_id,
        told.estate_id,
        told.building_id,
        told.place,
        told.say_en,
        told.say_zh,
        told.expected_at,
    )
    work.session.add(incident)
    work.session.flush()
    put_keys(work, "incident", incident.id, number_keys(incident.number))
    work.record("incident.begin", "incident", incident.id, new=incident.number, note=incident.title)
    return Begun(incident.id, incident.number)


def make_of(work: UnitOfWork, case_number: str) -> Begun:
    """Make an incident out of a case, as the case tells it, and let the case belong to it.

    Refusals: case.unknown, case.not_open when it is void, incident.has_one, those of rules.checked.
    """
    case = case_by_number(work, case_number)
    if case.incident_id is not None:
        raise Refusal("incident.has_one", number=case.number)
    begun = begin(work, proposal(work, case_number))
    join(work, begun.number, case_number)
    return begun


def change(work: UnitOfWork, number: str, new: NewIncident) -> None:
    """Correct what is known of an incident; a start that is not told stays as it is.

    Refusals: incident.unknown, incident.is_void, incident.started_after, those of rules.checked.
    """
    incident = standing(work, number)
    told = checked(work, replace(new, started_at=new.started_at or incident.started_at))
    if incident.ended_at is not None and told.started_at is not None and told.started_at > incident.ended_at:
        over = f"{work.facts.local(incident.ended_at):%Y-%m-%d %H:%M}"
        raise Refusal("incident.started_after", field="started_at", moment=over)
    _set(work, incident, asdict(told))


def say(work: UnitOfWork, number: str, say_en: str, say_zh: str, expected_at: datetime | None) -> None:
    """Change what the callers are told, and when it is thought to be over. Refusals: those of change."""
    incident = standing(work, number)
    as_it_is = NewIncident(**{each.name: getattr(incident, each.name) for each in fields(NewIncident)})
    change(work, number, replace(as_it_is, say_en=say_en, say_zh=say_zh, expected_at=expected_at))


def end(work: UnitOfWork, number: str, outcome: str, at: datetime | None = None) -> Before:
    """It is over, since now or since a moment before; its cases go on.

    Refusals: incident.unknown, incident.is_void, incident.over, incident.ended_before, moment.ahead, text.too_long.
    """
    incident = standing(work, number)
    if incident.ended_at is not None:
        raise Refusal("incident.over", number=incident.number)
    over = at or work.now
    told = f"{work.facts.local(over):%Y-%m-%d %H:%M}"
    if over > work.now:
        raise Refusal("moment.ahead", field="ended_at", moment=told)
    if over < incident.started_at:
        raise Refusal("incident.ended_before", field="ended_at", moment=told)
    before = _before(incident)
    incident.ended_at, incident.outcome = over, short_text(outcome, LONGEST_OUTCOME, "outcome")
    work.session.flush()
    work.record("incident.end", "incident", incident.id, new=over.isoformat(), note=incident.outcome)
    return replace(before, left=_stands(incident))


def void(work: UnitOfWork, number: str, reason: str) -> Before:
    """It was none: its number stays, its cases no longer belong to it.

    Refusals: incident.unknown, incident.is_void, void.reason_missing, text.too_long.
    """
    incident = standing(work, number)
    why = short_text(reason, LONGEST_OUTCOME, "reason")
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    mine = work.session.scalars(select(Case).where(Case.incident_id == incident.id)).all()
    before = _before(incident, uuid4().hex if mine else "")
    for case in mine:
        leave(work, case, incident.number, before.batch)
    incident.void_reason = why
    work.session.flush()
    work.record("incident.void", "incident", incident.id, note=why)
    return replace(before, left=_stands(incident))


def reopen(work: UnitOfWork, number: str) -> Before:
    """It goes on after all. Refusals: incident.unknown, incident.is_void, incident.goes_on."""
    incident = standing(work, number)
    if incident.ended_at is None:
        raise Refusal("incident.goes_on", number=incident.number)
    before = _before(incident)
    incident.ended_at, incident.outcome = None, ""
    work.session.flush()
    work.record("incident.reopen", "incident", incident.id)
    return replace(before, left=_stands(incident))


def put_back(work: UnitOfWork, number: str, before: Before) -> None:
    """Let it stand as it stood before it was ended, made void or taken up again: the Undo of those.

    Refusals: incident.unknown, step.too_late where it or one of its cases was changed since.
    """
    incident = by_number(work, number)
    if _stands(incident) != before.left:
        raise Refusal("step.too_late", number=incident.number)
    told = {"ended_at": before.ended_at, "outcome": before.outcome, "void_reason": before.void_reason}
    _set(work, incident, told)
    if before.batch:
        undo(work, before.batch)


def _before(incident: Incident, batch: str = "") -> Before:
    return Before(incident.ended_at, incident.outcome, incident.void_reason, batch)


def _stands(incident: Incident) -> tuple[datetime | None, str, str]:
    return incident.ended_at, incident.outcome, incident.void_reason


def _set(work: UnitOfWork, incident: Incident, told: Mapping[str, object]) -> None:
    """Change some columns; the diary gets the old and the new of those that differ."""
    old = {name: getattr(incident, name) for name, value in told.items() if getattr(incident, name) != value}
    if not old:
        return
    for name in old:
        setattr(incident, name, told[name])
    work.session.flush()
    new = {name: told[name] for name in old}
    work.record("incident.change", "incident", incident.id, old=_json(old), new=_json(new))


def _json(values: Mapping[str, object]) -> str:
    plain = {name: each.isoformat() if isinstance(each, datetime) else each for name, each in values.items()}
    return json.dumps(plain, ensure_ascii=False)
