"""The words a notice begins with: a template's, filled with what the book knows of an incident."""

from collections.abc import Mapping

from sqlalchemy import select

from db.models import Building, Language, Notice, Purpose
from desk import templates
from desk.incidents import IncidentRow, incident_of
from desk.letters.values import building_words, notice_values
from desk.notices.rules import NewNotice
from desk.refusals import Refusal
from desk.templates import Value, labels_for
from desk.templates.blanks import CLOSE, OPEN
from desk.work import Reading

_TABLE = "\N{MIDDLE DOT}\N{REFERENCE MARK}\N{MIDDLE DOT}"
"""Stands where a template tells the promises, until its line goes: on a notice they are a table."""
_WHERE = "\N{MIDDLE DOT}\N{SECTION SIGN}\N{MIDDLE DOT}"
"""Stands where a template tells a place that nobody wrote in its language, until it is a blank."""
OUTAGE = "outage"


def propose(reading: Reading, template_id: int | None = None, incident_number: str = "") -> NewNotice:
    """A notice to begin with, in every language the template has words in; without one it has none but its places.

    About an incident the office's own template for an outage is taken where no other is told, and it hangs in the
    buildings of that; what nobody wrote in a language is a blank there. Refusals: template.unknown, incident.unknown.
    """
    if template_id is None and incident_number:
        template_id = templates.by_code(reading, OUTAGE)
    if template_id is None:
        return NewNotice(places=_places(reading, incident_number), incident_number=incident_number)
    if templates.purpose_of(reading, template_id) is not Purpose.NOTICE:
        raise Refusal("template.unknown", field="template_id")
    from desk.templates.language import used  # Jinja2, not before words are merged

    told: dict[str, str] = {}
    table = False
    for language in Language:
        newest = templates.history(reading, template_id, language, limit=1)
        if not newest:
            continue
        words = newest[0]
        values = _values(reading, incident_number, language)
        if "commitments" in used(f"{words.subject}\n{words.body}"):
            values, table = {**values, "commitments": (_TABLE,)}, True
        worded = templates.merged(words.subject, words.body, Purpose.NOTICE, values, language)
        where = f"{OPEN}{labels_for(Purpose.NOTICE, language)['event_place']}{CLOSE}"
        body = _without_table(worded.body).replace(_WHERE, where)
        told |= {f"title_{language}": worded.subject.replace(_WHERE, where), f"body_{language}": body}
    return NewNotice(
        **told,  # type: ignore[arg-type]
        places=_places(reading, incident_number),
        template_id=template_id,
        incident_number=incident_number,
        commitments=table,
    )


def _without_table(body: str) -> str:
    lines = [line for line in body.split("\n") if _TABLE not in line]
    return "\n".join(line for place, line in enumerate(lines) if line or (place and lines[place - 1])).strip()


def _values(reading: Reading, incident_number: str, language: Language) -> Mapping[str, Value]:
    values = notice_values(reading, incident_number or None, language)
    if not incident_number or values["event_place"]:
        return values
    row = incident_of(reading, incident_number).row
    return {**values, "event_place": _WHERE} if row.place or row.building or row.estate else values


def _places(reading: Reading, incident_number: str) -> str:
    """The buildings of an event, one a line; where it has none, or there is no event, where the notice before hung."""
    names = _buildings(reading, incident_of(reading, incident_number).row) if incident_number else []
    own = reading.facts.language
    return "\n".join(building_words(name, own) for name in names) or _usual_places(reading)


def _buildings(reading: Reading, row: IncidentRow) -> list[str]:
    if row.building:
        return [row.building]
    if row.estate_id is None:
        return []
    names = reading.session.scalars(select(Building.name).where(Building.estate_id == row.estate_id)).all()
    return sorted(names, key=lambda name: (len(name), name))


def _usual_places(reading: Reading) -> str:
    """Where the notice before hung."""
    newest = select(Notice.places).where(Notice.places != "").order_by(Notice.id.desc()).limit(1)
    return reading.session.scalar(newest) or ""
