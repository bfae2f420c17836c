"""What has happened since a letter was worded that waits for approval: who decides is told before it goes out."""

from datetime import datetime

from sqlalchemy import ColumnElement, or_, select

from db.models import Case, Letter, LetterRequest
from desk.letters.acts import NewLetter
from desk.people import name_of
from desk.refusals import Refusal
from desk.tenure import today
from desk.words import day
from desk.work import Reading


def must_not_wait_already(reading: Reading, asked: LetterRequest) -> None:
    """Whether no letter to the same about the same waits. Refusals: letter.waits_already."""
    same = (LetterRequest.to_name == asked.to_name, *_about(LetterRequest, asked))
    waiting = reading.session.scalar(select(LetterRequest).where(LetterRequest.decided_at.is_(None), *same).limit(1))
    if waiting is not None:
        raise Refusal("letter.waits_already", clerk=name_of(reading, waiting.clerk_id) or "—", name=waiting.to_name)


def must_be_fresh(reading: Reading, request: LetterRequest, letter: NewLetter) -> None:
    """Whether a letter still says what is so. Refusals: letter.answered_meanwhile, letter.promise_over."""
    whom = [Letter.to_name == request.to_name]
    if letter.answers and request.person_id is not None:
        whom.append(Letter.person_id == request.person_id)
    since = (Letter.issued_at >= request.at, Letter.void_reason == "", or_(*whom), *_about(Letter, request))
    number = reading.session.scalar(select(Letter.number).where(*since).order_by(Letter.id.desc()).limit(1))
    if number is not None:
        raise Refusal("letter.answered_meanwhile", number=number, name=request.to_name)
    case = reading.session.get(Case, request.case_id) if request.case_id is not None else None
    if case is None:
        return
    told_on = day(letter.language, reading.facts.local(case.taken_at).date())
    words = f"{letter.subject}\n{letter.body}"
    for due in (case.reply_due, case.solution_due):
        named = _over(reading, due, letter)
        # The day it was told is named as well, and may be the same.
        if named and words.count(named) > (1 if named == told_on else 0):
            raise Refusal("letter.promise_over", day=named)


def _over(reading: Reading, due: datetime | None, letter: NewLetter) -> str:
    """A limit that is over, as a letter names its day; nothing for one that is ahead."""
    until = reading.facts.local(due).date() if due is not None else None
    return day(letter.language, until) if until is not None and until < today(reading) else ""


def _about(rows: type[Letter] | type[LetterRequest], request: LetterRequest) -> tuple[ColumnElement[bool], ...]:
    """About the same case; where it is about none, about none for the same flat."""
    same_flat = () if request.case_id is not None else (rows.unit_id == request.unit_id,)
    return (rows.case_id == request.case_id, *same_flat)  # compared with None it reads IS NULL
