"""The words a notice begins with: a template's, filled with what the book knows of an incident."""

from sqlalchemy import select

from db.models import Language, Notice, Purpose
from desk import templates
from desk.letters.values import notice_values
from desk.notices.rules import NewNotice
from desk.refusals import Refusal
from desk.work import Reading

_TABLE = "\N{MIDDLE DOT}\N{REFERENCE MARK}\N{MIDDLE DOT}"
"""Stands where a template tells the promises, until its line goes: on a notice they are a table."""
OUTAGE = "outage"


def propose(reading: Reading, template_id: int | None = None, incident_number: str = "") -> NewNotice:
    """A notice to begin with, in every language the template has words in; without one it has none but its places.

    About an incident the office's own template for an outage is taken where no other is told.
    Refusals: template.unknown, incident.unknown.
    """
    if template_id is None and incident_number:
        template_id = templates.by_code(reading, OUTAGE)
    if template_id is None:
        return NewNotice(places=_usual_places(reading), incident_number=incident_number)
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
        values = notice_values(reading, incident_number or None, language)
        if "commitments" in used(f"{words.subject}\n{words.body}"):
            values, table = {**values, "commitments": (_TABLE,)}, True
        worded = templates.merged(words.subject, words.body, Purpose.NOTICE, values, language)
        told |= {f"title_{language}": worded.subject, f"body_{language}": _without_table(worded.body)}
    return NewNotice(
        **told,  # type: ignore[arg-type]
        places=_usual_places(reading),
        template_id=template_id,
        incident_number=incident_number,
        commitments=table,
    )


def _without_table(body: str) -> str:
    lines = [line for line in body.split("\n") if _TABLE not in line]
    return "\n".join(line for place, line in enumerate(lines) if line or (place and lines[place - 1])).strip()


def _usual_places(reading: Reading) -> str:
    """Where the notice before hung."""
    newest = select(Notice.places).where(Notice.places != "").order_by(Notice.id.desc()).limit(1)
    return reading.session.scalar(newest) or ""
