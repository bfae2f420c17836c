"""A notice and the sudden event it is about: which ones there are to choose from, and what choosing one says."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from db.models import Language, Purpose
from desk.incidents import IncidentRow, going_on, incident_of, incidents
from desk.letters.values import notice_values
from desk.notices.lists import NoticeRow, of_incident
from desk.notices.rules import NewNotice
from desk.notices.wording import propose
from desk.templates import fill_blanks, labels_for
from desk.work import Reading

LATELY = timedelta(days=7)


@dataclass(frozen=True)
class Event:
    """A sudden event as a notice is about it, its moments on the office's clock.

    `overdue` is the moment it was expected to end while it goes on still; `earlier` are the notices about it.
    """

    row: IncidentRow
    ended: datetime | None
    overdue: datetime | None
    earlier: tuple[NoticeRow, ...]

    @property
    def number(self) -> str:
        """That of the event."""
        return self.row.number


def events(reading: Reading, number: str = "") -> tuple[Event, ...]:
    """Those going on, then those that ended in the last seven days; one named by its number is among them."""
    ended = [
        row
        for row in incidents(reading).rows
        if not row.void and row.ended_at is not None and row.ended_at >= reading.now - LATELY
    ]
    rows = {row.number: row for row in (*going_on(reading), *ended)}
    if number and number not in rows:
        rows[number] = incident_of(reading, number).row
    return tuple(_event(reading, row) for row in rows.values())


def event_of(reading: Reading, number: str) -> Event | None:
    """The event of that number; none where a notice is about no event. Refusals: incident.unknown."""
    return _event(reading, incident_of(reading, number).row) if number else None


def about(reading: Reading, new: NewNotice, number: str) -> NewNotice:
    """A notice being written as it reads about that event, or about none.

    A language that stands as its template had it is worded anew; where a clerk wrote, only what the event knows of the
    blanks is filled in. What nobody wrote in a language stays a blank there. Refusals: incident.unknown.
    """
    was = propose(reading, new.template_id, new.incident_number if new.template_id else "")
    told = propose(reading, new.template_id, number)
    words: dict[str, str] = {}
    for language in Language:
        names = f"title_{language}", f"body_{language}"
        if all(_bare(getattr(new, name)) in ("", _bare(getattr(was, name))) for name in names):
            words |= {name: getattr(told, name) for name in names}
        elif number:
            values = _values(reading, number, language)
            words |= {name: fill_blanks(getattr(new, name), values) for name in names}
    untouched = _bare(new.places) in ("", _bare(was.places))
    return replace(
        new,
        **words,  # type: ignore[arg-type]
        incident_number=number,
        template_id=told.template_id,
        commitments=new.commitments or told.commitments,
        places=told.places if untouched else new.places,
    )


def _bare(text: str) -> str:
    return text.strip().replace("\r\n", "\n")


def _values(reading: Reading, number: str, language: Language) -> Mapping[str, str]:
    """What the event knows, by the label its blank has."""
    labels = labels_for(Purpose.NOTICE, language)
    told = notice_values(reading, number, language)
    return {labels[name]: value for name, value in told.items() if name in labels and isinstance(value, str) and value}


def _event(reading: Reading, row: IncidentRow) -> Event:
    local, until = reading.facts.local, row.expected_at
    late = row.ended_at is None and until is not None and until < reading.now
    return Event(
        row,
        reading.facts.local_if(row.ended_at),
        local(until) if late and until is not None else None,
        of_incident(reading, row.number),
    )
