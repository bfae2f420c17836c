"""What the screen of sudden events asks the book for, and what an event becomes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk import advice, cases, choices, directory, drafts, duty, incidents
from desk.advice import AdviceRow
from desk.cases import Dues
from desk.directory import ToCall
from desk.drafts import DraftRow
from desk.duty import OnDuty
from desk.refusals import Refusal
from desk.work import Reading
from ui.cases.sudden_form import Lists, unit_meant

KIND = "sudden"
"""The kind of draft this screen keeps."""


@dataclass(frozen=True)
class Saved:
    """A sudden event that was taken, and the incident made of it."""

    number: str
    id: int
    incident: str


@dataclass(frozen=True)
class Known:
    """What the screen shows besides the event."""

    lists: Lists
    waiting: tuple[DraftRow, ...]
    now: datetime


@dataclass(frozen=True)
class OfClass:
    """What depends on the class: whom to call, by when it is due, what to say first."""

    to_call: tuple[ToCall, ...]
    dues: Dues | None
    after_hours: bool
    say: tuple[AdviceRow, ...]
    on_call: tuple[OnDuty, ...] = ()  # of the shift that runs


def known(reading: Reading) -> Known:
    """The lists, the drafts that wait, and the moment."""
    lists = Lists(incidents.sudden_classes(reading), choices.places(reading))
    return Known(lists, drafts.drafts(reading, KIND), reading.now)


def of_class(reading: Reading, kind: choices.ClassRow | None, started: datetime | None) -> OfClass:
    """What depends on the class of an event that began at a moment."""
    at = started or reading.now
    after_hours = not reading.calendar.is_open(at)
    on_call = duty.tonight(reading).on_call
    if kind is None:
        return OfClass((), None, after_hours, (), on_call)
    return OfClass(
        directory.call_list(reading, kind.id),
        cases.dues_for(reading.calendar, at, kind.reply, kind.solution),
        after_hours,
        advice.advice_for(reading, kind.id).say[:1],
        on_call,
    )


def flat_told(reading: Reading, where: str) -> int | None:
    """The flat meant by what is being typed, once it is one."""
    try:
        return unit_meant(reading, where)
    except Refusal:
        return None


def moment_of(content: Mapping[str, object]) -> datetime | None:
    """When the call of a draft came in."""
    told = content.get("started")
    try:
        return datetime.fromisoformat(str(told)) if told else None
    except ValueError:
        return None
