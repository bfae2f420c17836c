"""What has happened since a letter was worded that waits for approval: who decides is told before it goes out."""

import json
import re
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select

from db.models import Case, Letter, LetterRequest, Person, Tenure
from desk.letters.acts import NewLetter
from desk.letters.answering import must_not_be_answered, written_to_others
from desk.merged import leading_to
from desk.people import name_of
from desk.refusals import Refusal
from desk.tenure import gone, today
from desk.words import day
from desk.work import Reading


def must_not_wait_already(reading: Reading, asked: LetterRequest) -> None:
    """Whether no letter to the same about the same waits, or answering the same one that came in.

    Refusals: letter.waits_already.
    """
    same = (LetterRequest.to_name == asked.to_name, *_about(LetterRequest, asked))
    others = reading.session.scalars(select(LetterRequest).where(LetterRequest.decided_at.is_(None), *same))
    waiting = next((other for other in others if incoming_of(other) == incoming_of(asked)), None)
    if waiting is not None:
        raise Refusal("letter.waits_already", clerk=name_of(reading, waiting.clerk_id) or "—", name=waiting.to_name)


def incoming_of(request: LetterRequest) -> str:
    """The number of the letter that came in and is answered, "" for none."""
    return str(json.loads(request.content).get("letter", {}).get("incoming") or "")


def must_be_known(reading: Reading, request: LetterRequest) -> None:
    """Whether there is still somebody it can go to. Refusals: letter.forgotten."""
    person = reading.session.get(Person, request.person_id) if request.person_id is not None else None
    if person is not None and person.forgotten_at is not None:
        raise Refusal("letter.forgotten", clerk=name_of(reading, request.clerk_id) or "—")


def must_be_fresh(reading: Reading, request: LetterRequest, letter: NewLetter) -> None:
    """Whether a letter still says what is so, to somebody who is there.

    Refusals: letter.incoming_answered, letter.answered_meanwhile, letter.moved_out, letter.promise_over.
    """
    must_not_be_answered(reading, letter.incoming)
    whom = [Letter.to_name == request.to_name]
    if letter.answers and request.person_id is not None:
        whom.append(Letter.person_id == request.person_id)
    since = [Letter.issued_at >= request.at, Letter.void_reason == "", or_(*whom), *_about(Letter, request)]
    if letter.incoming:
        since.append(Letter.number.not_in(written_to_others(letter.incoming)))
    number = reading.session.scalar(select(Letter.number).where(*since).order_by(Letter.id.desc()).limit(1))
    if number is not None:
        raise Refusal("letter.answered_meanwhile", number=number, name=request.to_name)
    _must_live_there(reading, request)
    case = reading.session.get(Case, request.case_id) if request.case_id is not None else None
    if case is None:
        return
    told_on = day(letter.language, reading.facts.local(case.taken_at).date())
    words = f"{letter.subject}\n{letter.body}"
    for due in (case.reply_due, case.solution_due):
        named = _over(reading, due, letter)
        # The day it was told is named as well, and may be the same.
        if named and _times(named, words) > (1 if named == told_on else 0):
            raise Refusal("letter.promise_over", day=named)


def _must_live_there(reading: Reading, request: LetterRequest) -> None:
    """Whether who is written to has not left the flat since, by its tie to it."""
    unit_id, person_id = leading_to(reading, request.unit_id, request.person_id)
    if unit_id is None or person_id is None:
        return
    ties = select(Tenure.until).where(Tenure.unit_id == unit_id, Tenure.person_id == person_id)
    until = list(reading.session.scalars(ties))
    asked_on, day_now = reading.facts.local(request.at).date(), today(reading)
    if until and all(gone(each, day_now) for each in until) and not all(gone(each, asked_on) for each in until):
        raise Refusal("letter.moved_out", name=request.to_name)


def _times(named: str, words: str) -> int:
    """How often a day is named, and not another one whose number ends or begins like it."""
    return len(re.findall(rf"(?<!\d){re.escape(named)}(?!\d)", words))


def _over(reading: Reading, due: datetime | None, letter: NewLetter) -> str:
    """A limit that is over, as a letter names its day; nothing for one that is ahead."""
    until = reading.facts.local(due).date() if due is not None else None
    return day(letter.language, until) if until is not None and until < today(reading) else ""


def _about(rows: type[Letter] | type[LetterRequest], request: LetterRequest) -> tuple[ColumnElement[bool], ...]:
    """About the same case; where it is about none, about none for the same flat."""
    same_flat = () if request.case_id is not None else (rows.unit_id == request.unit_id,)
    return (rows.case_id == request.case_id, *same_flat)  # compared with None it reads IS NULL
