"""A letter that came in is answered by one of ours, the first in force of those that were written to it."""

from sqlalchemy import select

from db.models import Case, CaseStatus, Diary, IncomingLetter, Letter
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork

_ACT, _SUBJECT = "incoming_letter.answered", "incoming_letter"


def must_not_be_answered(reading: Reading, incoming: str) -> None:
    """Whether no letter of ours answers the incoming one of that number. Refusals: letter.incoming_answered."""
    came = _counting(reading, incoming)
    answer = _first(reading, came) if came is not None else None
    if answer is not None:
        raise Refusal("letter.incoming_answered", number=answer.number, incoming=incoming)


def case_of(reading: Reading, incoming: str) -> Case | None:
    """The case that the incoming letter of that number is linked to, unless that one is void."""
    came = _counting(reading, incoming)
    case = reading.session.get(Case, came.case_id) if came is not None and came.case_id is not None else None
    return case if case is not None and case.status is not CaseStatus.VOID else None


def answer(work: UnitOfWork, letter: Letter, incoming: str) -> None:
    """Note that a letter of ours answers the incoming one of that number; one made void meanwhile needs no answer."""
    if (came := _counting(work, incoming)) is None:
        return
    first = _first(work, came)
    came.answered_by_id = first.id if first is not None else letter.id
    work.session.flush()
    work.record(_ACT, _SUBJECT, came.id, new=letter.number)


def let_the_next_answer(work: UnitOfWork, void: Letter) -> None:
    """What a letter made void has answered is answered by the next one in force, if there is one."""
    work.session.flush()
    for came in work.session.scalars(select(IncomingLetter).where(IncomingLetter.answered_by_id == void.id)):
        if (after := _first(work, came)) is not None:
            came.answered_by_id = after.id
    work.session.flush()


def _counting(reading: Reading, incoming: str) -> IncomingLetter | None:
    counts = IncomingLetter.number == incoming, IncomingLetter.void_reason == ""
    return reading.session.scalar(select(IncomingLetter).where(*counts)) if incoming else None


def _first(reading: Reading, came: IncomingLetter) -> Letter | None:
    """The answer in force that was written first, as the diary tells."""
    written = select(Diary.new).where(Diary.subject == _SUBJECT, Diary.subject_id == came.id, Diary.act == _ACT)
    ours = select(Letter).where(Letter.number.in_(written), Letter.void_reason == "")
    return reading.session.scalar(ours.order_by(Letter.id).limit(1))
