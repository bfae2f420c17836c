"""What an incoming letter is tied to: a case, and the letter of ours that it answers."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import select

from db.models import Case, CaseStatus, IncomingLetter, Letter
from desk.cases.known import by_number as case_by_number
from desk.incoming.known import by_number, must_be_in_sight, must_stand
from desk.letters.known import in_sight as letter_in_sight
from desk.letters.sending import let_answer
from desk.refusals import Refusal
from desk.work import UnitOfWork

Found = TypeVar("Found")


def link_case(work: UnitOfWork, number: str, case_number: str) -> str:
    """Tie an incoming letter to a case, or with "" to none, and answer the number of the case it had.

    Undo is the same with that number. Refusals: incoming.unknown, incoming.name_withheld, incoming.void_already,
    incoming.case_void, case.unknown.
    """
    letter = by_number(work, number)
    must_be_in_sight(work, letter)
    must_stand(letter)
    before = work.session.get(Case, letter.case_id) if letter.case_id is not None else None
    tie_case(work, letter, case_of(work, case_number))
    return before.number if before is not None else ""


def link_taken(work: UnitOfWork, number: str, case_number: str) -> bool:
    """Tie an incoming letter to the case that was made out of it; whether it is tied to it now.

    One made void or tied to another case meanwhile stays as it is: the new case is never lost for that.
    A case that is void holds no letter. Refusals: incoming.unknown, case.unknown.
    """
    letter, case = by_number(work, number), case_by_number(work, case_number)
    if standing_case(work, letter.case_id) is None and not letter.void_reason:
        tie_case(work, letter, case)
    return letter.case_id == case.id


def standing_case(work: UnitOfWork, case_id: int | None) -> Case | None:
    """The case of that id, if there is one and it is not void."""
    case = work.session.get(Case, case_id) if case_id is not None else None
    return case if case is not None and case.status is not CaseStatus.VOID else None


def case_of(work: UnitOfWork, number: str, before: IncomingLetter | None = None) -> Case | None:
    """The case a letter is to be tied to; one it had before may be void. Refusals: case.unknown, incoming.case_void."""
    if not number.strip():
        return None
    case = told_at("case", lambda: case_by_number(work, number))
    if case.status is CaseStatus.VOID and (before is None or before.case_id != case.id):
        raise Refusal("incoming.case_void", field="case", number=case.number)
    return case


def told_at(field: str, find: Callable[[], Found]) -> Found:
    """What is found; where it is refused, the refusal names the field the number stands in."""
    try:
        return find()
    except Refusal as refusal:
        raise Refusal(refusal.code, **{**refusal.fields, "field": field}) from None


def tie_case(work: UnitOfWork, letter: IncomingLetter, case: Case | None) -> None:
    """The same with what was found; each case keeps a line of the letter that came to it and of one that went."""
    after = case.id if case is not None else None
    if after == letter.case_id:
        return
    if letter.case_id is not None:
        work.record("incoming.unlink", "case", letter.case_id, new=letter.number)
    letter.case_id = after
    work.session.flush()
    if after is not None:
        work.record("incoming.link", "case", after, new=letter.number, note=letter.subject)


def answered_letter(work: UnitOfWork, number: str, before: IncomingLetter | None = None) -> Letter | None:
    """The letter of ours that is answered; one it answered before may be void.

    Refusals: letter.unknown, letter.name_withheld, incoming.answers_void.
    """
    if not number.strip():
        return None
    ours, _case = told_at("answers", lambda: letter_in_sight(work, number))
    if ours.void_reason and (before is None or before.answers_id != ours.id):
        raise Refusal("incoming.answers_void", field="answers", number=ours.number)
    return ours


def tie_answer(work: UnitOfWork, letter: IncomingLetter, ours: Letter | None) -> None:
    """Say which letter of ours it answers: that one is answered on the day this one came, the one before no more.

    Refusals: incoming.answers_later.
    """
    if ours is not None and letter.received_on < (went := ours.sent_on or ours.dated):
        raise Refusal("incoming.answers_later", field="answers", number=ours.number, day=went.isoformat())
    before, letter.answers_id = letter.answers_id, ours.id if ours is not None else None
    work.session.flush()
    for letter_id in {before, letter.answers_id} - {None}:
        told = work.session.get(Letter, letter_id)
        assert told is not None
        settle_answer(work, told, letter.number)


def settle_answer(work: UnitOfWork, ours: Letter, number: str) -> None:
    """Let a letter of ours be answered by the first letter that says so; how it was answered otherwise stays.

    `number` is the incoming letter that was changed.
    """
    first = work.session.execute(
        select(IncomingLetter.received_on, IncomingLetter.number)
        .where(IncomingLetter.answers_id == ours.id, IncomingLetter.void_reason == "")
        .order_by(IncomingLetter.received_on, IncomingLetter.id)
        .limit(1)
    ).first()
    if ours.answered_on is not None and not _by_letter(work, ours):
        return
    on, note = (first.received_on, first.number) if first is not None else (None, "")
    if (ours.answered_on, ours.answered_note) == (on, note):
        return
    let_answer(work, ours, on, note)
    act = "letter.answered" if first is not None else "letter.unanswered"
    work.record(act, "letter", ours.id, new=number)


def _by_letter(work: UnitOfWork, ours: Letter) -> bool:
    """Whether what it says of its answer is the number of an incoming letter, as this register writes it."""
    told = select(IncomingLetter.id).where(IncomingLetter.number == ours.answered_note)
    return work.session.scalar(told) is not None
