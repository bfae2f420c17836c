"""What may be written about an incident, checked and cleaned."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from db.models import Building, CaseClass, Estate, Incident
from desk.cases.known import as_number
from desk.named import Named
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.work import Reading

LONGEST_TITLE, LONGEST_PLACE, LONGEST_SAY, LONGEST_OUTCOME = 200, 200, 600, 2_000
LONGEST_AGO = timedelta(days=366)
LONGEST_AHEAD = timedelta(days=366)
FIRST_WORDS = Named(
    "We know about it and people are working on it. We tell you as soon as there is news.",
    "这一情况我们已经知道，正在抢修，一有进展马上告诉您。",
)
"""What is said to callers before anybody has written something better."""


@dataclass(frozen=True)
class NewIncident:
    """One cause as it is known at the desk; moments are aware, `started_at` is now where none is told.

    `say_en` and `say_zh` are the words for the callers; of a building its estate is known.
    """

    title: str = ""
    class_id: int | None = None
    estate_id: int | None = None
    building_id: int | None = None
    place: str = ""
    started_at: datetime | None = None
    say_en: str = ""
    say_zh: str = ""
    expected_at: datetime | None = None


def checked(reading: Reading, new: NewIncident) -> NewIncident:
    """The same as the book keeps it.

    Refusals: incident.title_missing, text.too_long, moment.ahead, incident.started_long_ago, incident.expected_before,
    incident.expected_far, class.unknown, estate.unknown, building.unknown.
    """
    title = short_line(new.title, LONGEST_TITLE, "title")
    if not title:
        raise Refusal("incident.title_missing", field="title")
    started = new.started_at or reading.now
    if started > reading.now:
        raise Refusal("moment.ahead", field="started_at", moment=_told(reading, started))
    if started < reading.now - LONGEST_AGO:
        raise Refusal("incident.started_long_ago", field="started_at", moment=_told(reading, started))
    if new.expected_at is not None and new.expected_at <= started:
        raise Refusal("incident.expected_before", field="expected_at", moment=_told(reading, new.expected_at))
    if new.expected_at is not None and new.expected_at > started + LONGEST_AHEAD:
        raise Refusal("incident.expected_far", field="expected_at", moment=_told(reading, new.expected_at))
    return NewIncident(
        title,
        _known(reading, CaseClass, new.class_id, "class"),
        _estate(reading, new),
        new.building_id,
        short_line(new.place, LONGEST_PLACE, "place"),
        started,
        short_text(new.say_en, LONGEST_SAY, "say_en"),
        short_text(new.say_zh, LONGEST_SAY, "say_zh"),
        new.expected_at,
    )


def by_number(reading: Reading, number: str) -> Incident:
    """The incident of that number, however it was typed. Refusals: incident.unknown."""
    found = reading.session.scalar(select(Incident).where(Incident.number == as_number(number)))
    if found is None:
        raise Refusal("incident.unknown", field="incident", number=number)
    return found


def standing(reading: Reading, number: str) -> Incident:
    """The same while it counts. Refusals: incident.unknown, incident.is_void."""
    incident = by_number(reading, number)
    if incident.void_reason:
        raise Refusal("incident.is_void", number=incident.number)
    return incident


def _estate(reading: Reading, new: NewIncident) -> int | None:
    if new.building_id is None:
        return _known(reading, Estate, new.estate_id, "estate")
    building = reading.session.get(Building, new.building_id)
    if building is None:
        raise Refusal("building.unknown", field="building", id=new.building_id)
    return building.estate_id


def _known(reading: Reading, model: type[CaseClass | Estate], id: int | None, field: str) -> int | None:
    if id is not None and reading.session.get(model, id) is None:
        raise Refusal(f"{field}.unknown", field=field, id=id)
    return id


def _told(reading: Reading, moment: datetime) -> str:
    return f"{reading.facts.local(moment):%Y-%m-%d %H:%M}"
