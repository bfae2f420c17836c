"""Who comes to look after a case, when, and whether it is to the flat of who told it."""

import re
from datetime import datetime

from sqlalchemy import select

from db.models import Case, Party, Slip, SlipStatus, Unit, Warranty
from desk import choices
from desk.tenure import today
from desk.words import Language, day, word
from desk.work import Reading


def slip_out(reading: Reading, case: Case) -> Slip | None:
    """The newest slip of a case that a worker has."""
    mine = select(Slip).where(Slip.case_id == case.id, Slip.status == SlipStatus.OUT)
    return reading.session.scalar(mine.order_by(Slip.id.desc()).limit(1))


def appointment(reading: Reading, slip: Slip, language: Language) -> str:
    """When somebody comes: 24 Nov 2026, 9:00–11:00; nothing once it is over, or of a time that began days ago."""
    start, end = reading.facts.local_if(slip.appoint_from), reading.facts.local_if(slip.appoint_until)
    now = reading.facts.local(reading.now)
    if start is None or start.date() < today(reading) or max(start, end or start) <= now:
        return ""
    if end is None or end == start:
        return moment_words(language, start)
    if end.date() != start.date():
        told = {"start": moment_words(language, start), "end": moment_words(language, end)}
        return word(language, "letter.appointment_days").format(**told)
    told = {"day": day(language, start.date()), "start": hour_words(start), "end": hour_words(end)}
    return word(language, "letter.appointment").format(**told)


def moment_words(language: Language, value: datetime) -> str:
    """A moment in a letter, which must be in the office's zone: 24 Nov 2026, 9:00."""
    return word(language, "letter.moment").format(day=day(language, value.date()), time=hour_words(value))


def hour_words(value: datetime) -> str:
    """A time of day in a letter: 9:00."""
    return f"{value.hour}:{value:%M}"


def at_home(reading: Reading, case: Case, unit: Unit | None) -> bool:
    """Whether the work may be within the flat: there is one, and the place is none of those outside the flats."""
    place = case.place.casefold()
    outside = (
        name.casefold() for each in choices.places(reading) if each.common for name in (each.name.en, each.name.zh)
    )
    return unit is not None and not any(name and _holds(place, name) for name in outside)


def own_staff(case: Case, slip: Slip | None) -> bool:
    """Whether who comes is on the office's list of workers, and sees to what is the office's own duty."""
    theirs = case.party in (Party.DEVELOPER, Party.THIRD) or (slip is not None and slip.warranty is Warranty.DEVELOPER)
    return slip is not None and slip.worker_id is not None and not theirs


def _holds(words: str, name: str) -> bool:
    return re.search(rf"(?<![a-z]){re.escape(name)}(?![a-z])", words) is not None
