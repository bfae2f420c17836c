"""What was found, done and said in a case, as a letter tells it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from db.models import Case, CaseStatus, CaseStep, HandOff, Letter, Outcome, Reply, Slip, SlipStatus
from desk.words import Language, day, word
from desk.work import Reading

_DONE = or_(Slip.outcome == Outcome.DONE, Slip.outcome.is_(None))
"""Not that nobody was at home."""


def done_lines(reading: Reading, case: Case) -> tuple[str, ...]:
    """What a person is told was done: what came home with the slips, how a closed case ended, and what was said in
    reply, each once."""
    home = (Slip.case_id == case.id, Slip.status == SlipStatus.BACK, _DONE)
    results = reading.session.scalars(select(Slip.result).where(*home).order_by(Slip.id)).all()
    ended = [case.outcome] if case.status is CaseStatus.CLOSED else []
    spoken = (Reply.case_id == case.id, Reply.letter_id.is_(None), Reply.removed_at.is_(None))
    told = reading.session.scalars(select(Reply.words).where(*spoken).order_by(Reply.id)).all()
    return _each_once((*results, *ended, *told))


def answered_in(reading: Reading, case: Case, language: Language) -> str:
    """The last letter in which a case was answered since it was taken up last, by its number and day."""
    given = (Reply.case_id == case.id, Reply.removed_at.is_(None), _since(Reply.at, reopened_at(reading, case)))
    written = select(Letter.number, Letter.dated).join(Reply, Reply.letter_id == Letter.id).where(*given)
    last = reading.session.execute(written.order_by(Letter.id.desc()).limit(1)).first()
    return word(language, "letter.by_letter").format(number=last.number, day=day(language, last.dated)) if last else ""


def found_lines(reading: Reading, case: Case) -> tuple[str, ...]:
    """What another party is told: what was found and done on the spot, and nothing of what was said to anybody."""
    rows = reading.session.execute(
        select(Slip.cause, Slip.result, _DONE)
        .where(Slip.case_id == case.id, Slip.status == SlipStatus.BACK)
        .order_by(Slip.id)
    )
    return _each_once([line for cause, result, done in rows for line in (cause, result if done else "")])


def is_told(reading: Reading, case: Case) -> bool:
    """Whether there is a result to tell: a slip that is home, or an answer, since the case was taken up last."""
    since = reopened_at(reading, case)
    home = select(Slip.id).where(
        Slip.case_id == case.id, Slip.status == SlipStatus.BACK, _DONE, Slip.result != "", _since(Slip.back_at, since)
    )
    given = select(Reply.id).where(Reply.case_id == case.id, Reply.removed_at.is_(None), _since(Reply.at, since))
    return reading.session.scalar(home.limit(1)) is not None or reading.session.scalar(given.limit(1)) is not None


def in_hands(reading: Reading, case: Case) -> bool:
    """Whether somebody has a case: a slip was raised for it, or it was handed on."""
    slip = select(Slip.id).where(Slip.case_id == case.id, Slip.status != SlipStatus.VOID).limit(1)
    handed = select(HandOff.id).where(HandOff.case_id == case.id, HandOff.removed_at.is_(None)).limit(1)
    return reading.session.scalar(slip) is not None or reading.session.scalar(handed) is not None


def reopened_at(reading: Reading, case: Case) -> datetime | None:
    """When a case was taken up again last."""
    if not case.reopened:
        return None
    steps = (CaseStep.case_id == case.id, CaseStep.act == "case.reopen", CaseStep.undone_at.is_(None))
    found: datetime | None = reading.session.scalar(select(func.max(CaseStep.at)).where(*steps))
    return found


def _since(column: InstrumentedAttribute[Any], since: datetime | None) -> ColumnElement[bool]:
    """From a moment on; with none, always."""
    return column >= since if since is not None else true()


def _each_once(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))
