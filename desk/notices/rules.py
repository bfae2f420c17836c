"""What may be written on a notice, checked and cleaned."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from db.models import LetterTemplate, Notice, Purpose
from desk.cases.known import as_number
from desk.incidents.rules import by_number as incident_by_number
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.templates.blanks import unfilled
from desk.tenure import today
from desk.work import Reading

LONGEST_TITLE, LONGEST_BODY, LONGEST_PLACES = 200, 20_000, 2_000
LONGEST_HANGING = timedelta(days=3_660)


@dataclass(frozen=True)
class NewNotice:
    """A notice as worded, in one language or both; `places` one a line, `until_on` the day it is to come down.

    With `commitments` the promises of the classes stand on it as a table, and it needs no other words (M51).
    """

    title_en: str = ""
    title_zh: str = ""
    body_en: str = ""
    body_zh: str = ""
    places: str = ""
    until_on: date | None = None
    template_id: int | None = None
    incident_number: str = ""
    commitments: bool = False


def checked(reading: Reading, new: NewNotice, row: Notice | None = None) -> dict[str, Any]:
    """The columns of a notice as the book keeps them; a day to come down that `row` has already may be gone by.

    Refusals: notice.title_missing, notice.body_missing, notice.until_past, notice.until_far, text.too_long,
    template.unknown, incident.unknown.
    """
    told: dict[str, Any] = {}
    for language in ("en", "zh"):
        told[f"title_{language}"] = short_line(getattr(new, f"title_{language}"), LONGEST_TITLE, f"title_{language}")
        told[f"body_{language}"] = short_text(getattr(new, f"body_{language}"), LONGEST_BODY, f"body_{language}")
    _refuse_half(reading, told, new.commitments)
    return {
        **told,
        "places": checked_places(new.places),
        "until_on": checked_until(reading, new.until_on, row.until_on if row else None),
        "template_id": _template(reading, new.template_id),
        "incident_id": incident_by_number(reading, new.incident_number).id if new.incident_number.strip() else None,
        "commitments": new.commitments,
    }


def checked_places(places: str) -> str:
    """Where it hangs, one place a line and none twice. Refusals: text.too_long."""
    lines = (line.strip() for line in short_text(places, LONGEST_PLACES, "places").split("\n"))
    return "\n".join(dict.fromkeys(line for line in lines if line))


def checked_until(reading: Reading, until: date | None, was: date | None = None) -> date | None:
    """The day it is to come down: not gone by, unless it stood there already, and not in another age.

    Refusals: notice.until_past, notice.until_far.
    """
    if until is None or until == was:
        return until
    if until < today(reading):
        raise Refusal("notice.until_past", field="until_on", day=until.isoformat())
    if until > today(reading) + LONGEST_HANGING:
        raise Refusal("notice.until_far", field="until_on", day=until.isoformat())
    return until


def unfilled_in(new: NewNotice) -> tuple[str, ...]:
    """What keeps a notice off the board: the blanks in its words, and of half a blank the line it is in."""
    return unfilled("\n".join((new.title_zh, new.body_zh, new.title_en, new.body_en)))


def by_number(reading: Reading, number: str) -> Notice:
    """The notice of that number, however it was typed. Refusals: notice.unknown."""
    found = reading.session.scalar(select(Notice).where(Notice.number == as_number(number)))
    if found is None:
        raise Refusal("notice.unknown", number=number)
    return found


def _refuse_half(reading: Reading, told: dict[str, Any], commitments: bool) -> None:
    """Each language has a title and words, or neither; one of them has."""
    own = reading.facts.language
    for language in ("en", "zh"):
        if told[f"body_{language}"] and not told[f"title_{language}"]:
            raise Refusal("notice.title_missing", field=f"title_{language}")
        if told[f"title_{language}"] and not told[f"body_{language}"] and not commitments:
            raise Refusal("notice.body_missing", field=f"body_{language}")
    if not (told["title_en"] or told["title_zh"]):
        raise Refusal("notice.title_missing", field=f"title_{own}")


def _template(reading: Reading, template_id: int | None) -> int | None:
    if template_id is None:
        return None
    found = reading.session.get(LetterTemplate, template_id)
    if found is None or found.purpose is not Purpose.NOTICE:
        raise Refusal("template.unknown", field="template_id")
    return found.id
