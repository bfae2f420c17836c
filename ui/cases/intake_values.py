"""What stands in the intake form, as the desk takes it: a new case, and what the guard compares."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any, cast
from zoneinfo import ZoneInfo

from desk import incidents, owners
from desk.cases import CaseKind, Channel, DutyBreach, NewCase, Party, Role, Saying, Urgency, VisitConsent
from desk.phones import looks_like_phone
from desk.refusals import Refusal
from desk.unitcodes import read_unit
from desk.work import UnitOfWork
from ui.cases.intake_known import NOBODY, Caller

NOON = time(12)
"""When something came on a day the office was closed, as far as anybody knows."""


@dataclass(frozen=True)
class Typed:
    """A new case with the words that must still become a flat, a class and a moment; and the letter it came by."""

    new: NewCase
    unit: str = ""
    class_words: str = ""
    day: date | str | None = None
    at: time | str | None = None
    incoming: str = ""


@dataclass(frozen=True)
class Links:
    """What ties the case to others: the one it repeats, those it was kept apart from, the incident it belongs to.

    `incoming` is the number of the letter it is made out of.
    """

    second_of: str = ""
    apart: tuple[str, ...] = ()
    incident_id: int | None = None
    incoming: str = ""


def settled(work: UnitOfWork, typed: Typed) -> NewCase:
    """The case with its loose words settled.

    Refusals: unit.unknown, unit.not_clear, class.unknown, day.unreadable, time.unreadable.
    """
    new = typed.new
    if typed.unit:
        new = replace(new, unit_id=owners.unit_by_code(work, typed.unit))
    require_class(typed)
    if (at := received(work, typed)) is not None:
        new = replace(new, received_at=at)
    return incidents.filled(work, new)


def require_class(typed: Typed) -> None:
    """Refuse words that name no class: they would be lost. Refusals: class.unknown."""
    if typed.class_words:
        raise no_class(typed.class_words)


def no_class(words: str) -> Refusal:
    """What is to be said of words that are no class on the list."""
    return Refusal("class.unknown", field="class", name=words)


def received(work: UnitOfWork, typed: Typed) -> datetime | None:
    """When it reached the desk: a day alone means its opening, a time alone that time today; nothing means now.

    Refusals: day.unreadable, time.unreadable.
    """
    if isinstance(typed.day, str):
        raise Refusal("day.unreadable", field="received_day", typed=typed.day)
    if isinstance(typed.at, str):
        raise Refusal("time.unreadable", field="received_time", typed=typed.at)
    today = work.facts.local(work.now).date()
    if typed.at is None and typed.day in (None, today):
        return None
    day = typed.day or today
    if typed.at is None and (open_then := work.calendar.stretches(day)):
        return open_then[0][0]
    return datetime.combine(day, typed.at or NOON, ZoneInfo(work.facts.zone))


def typed_case(
    told: Mapping[str, Any], caller: Caller, found: Caller, rings: bool, links: Links, draft: str, request: str
) -> Typed:
    """What was typed; `found` is who was looked up, `caller` what of that has not been typed over since."""
    who, told_by, phone = str(told["who"]).strip(), str(told["told_by"]), caller.phone
    loose_unit = str(told["unit"]).strip() if caller.unit_id is None else ""
    if looks_like_phone(who):
        # A number put there by the finder is the other person's; one that rings is whoever's is calling.
        phone = who if rings or who != found.phone else phone
    elif found == NOBODY and not loose_unit and read_unit(who) is not None:
        loose_unit = who
    elif found == NOBODY and not told_by.strip():
        told_by = who
    kind_of, place = told["class"], told["place"]
    new = NewCase(
        summary=str(told["summary"]),
        words=str(told["words"]),
        kind=CaseKind(told["kind"]),
        channel=Channel(told["channel"]),
        told_by=told_by,
        told_phone=phone,
        relation=Role(told["relation"]) if told["relation"] else None,
        unit_id=caller.unit_id,
        person_id=caller.person_id,
        class_id=kind_of if isinstance(kind_of, int) else None,
        place=place if isinstance(place, str) else "",
        urgency=Urgency(told["urgency"]),
        access=str(told["access"]),
        first_receiver_id=cast("int | None", told["first_receiver"]),
        trade_id=cast("int | None", told["trade"]),
        request_id=request,
        draft_id=draft,
        told=str(told["told"]),
        route_reason=str(told["route_reason"]),
        withheld=bool(told["withheld"]),
        estate_id=cast("int | None", told["estate"]) if caller.unit_id is None and not loose_unit else None,
        second_of=links.second_of,
        apart_from=" ".join(links.apart),
        incident_id=links.incident_id,
        disputed_slip=str(told["disputed_slip"]),
        about_id=cast("int | None", told["about"]),
        duty_breach=cast("DutyBreach | None", told["breach"]),
        demand=str(told["demand"]),
        apologised=bool(told["apologised"]),
        apology=str(told["apology"]),
        promise_broken=bool(told["promise_broken"]),
        idea=bool(told["idea"]),
        party=cast("Party | None", told["party"]),
        visit_consent=cast("VisitConsent | None", told["visit"]),
        visit_otherwise=str(told["visit_otherwise"]),
    )
    return Typed(
        new,
        loose_unit,
        kind_of if isinstance(kind_of, str) else "",
        told["received_day"],
        told["received_time"],
        links.incoming,
    )


def saying_of(new: NewCase) -> Saying:
    """What the guard compares with earlier cases."""
    return Saying(new.unit_id, new.person_id, new.told_by, new.place, new.class_id, new.summary, new.words)
