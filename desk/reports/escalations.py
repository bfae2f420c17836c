"""What was brought before the manager of the office or the company, with the level and the moment (M00)."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, select

from db.models import Case, EscalationLevel, HandOff
from desk.figures.figure import Asked
from desk.figures.ofcases import ESCALATED
from desk.figures.spans import Within
from desk.reports.caselists import lines_of
from desk.reports.report import MOST_LINES, CaseList
from desk.words import Language, day, word
from desk.work import Reading


def escalated(reading: Reading, language: Language, within: Within) -> CaseList:
    """Each time a case was escalated in the span, the first first; a case escalated twice stands there twice."""
    rows = ESCALATED.rows(Asked(reading, within))
    told = select(Case.id, HandOff.at, HandOff.level, HandOff.reason).select_from(rows.table).where(*rows.where)
    found = reading.session.execute(told.order_by(HandOff.at, HandOff.id).limit(MOST_LINES)).all()
    lines = lines_of(reading, language, within, [each.id for each in found])
    listed = tuple(
        replace(lines[case_id], reason=_raised(reading, language, at, level, reason))
        for case_id, at, level, reason in found
    )
    if len(found) < MOST_LINES:
        return CaseList(listed, len(listed))
    whole = select(func.count()).select_from(rows.table).where(*rows.where)
    return CaseList(listed, reading.session.scalar(whole) or 0)


def _raised(reading: Reading, language: Language, at: datetime, level: EscalationLevel | None, reason: str) -> str:
    """The level, the moment on the office's clock, and why."""
    local = reading.facts.local(at)
    when = f"{day(language, local)} {local:%H:%M}"
    told = word(language, "report.why.escalated").format(level=word(language, f"escalation.{level}"), moment=when)
    return told + (word(language, "report.why.because").format(words=reason) if reason else "")
