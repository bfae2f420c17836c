"""A letter that came in is answered by one of ours, the first that counts of those that were written to it."""

from sqlalchemy import ColumnElement, Select, and_, or_, select, text

from db.models import ANSWERED_WORDS, Case, CaseStatus, Diary, IncomingLetter, Letter, Person
from desk.folding import fold
from desk.merged import leads_to
from desk.refusals import Refusal
from desk.templates import INTERIM_VERSIONS
from desk.work import Reading, UnitOfWork

_ACT, _SUBJECT = "incoming_letter.answered", "incoming_letter"
_IS_TOLD = and_(text(ANSWERED_WORDS), Diary.subject == _SUBJECT)
NOT_INTERIM: ColumnElement[bool] = or_(Letter.version_id.is_(None), Letter.version_id.not_in(INTERIM_VERSIONS))
"""Letters of ours that say more than how things stand."""
IS_ANSWER: ColumnElement[bool] = and_(
    Letter.id == IncomingLetter.answered_by_id, Letter.void_reason == "", Letter.returned_on.is_(None), NOT_INTERIM
)
"""The letter of ours that answers one that came in: in force, not come back, and no interim word."""


def must_not_be_answered(reading: Reading, incoming: str) -> None:
    """Whether no letter of ours answers the incoming one of that number. Refusals: letter.incoming_answered."""
    answers = select(Letter.number).where(
        IncomingLetter.number == incoming, IncomingLetter.void_reason == "", IS_ANSWER
    )
    if incoming and (number := reading.session.scalar(answers)):
        raise Refusal("letter.incoming_answered", number=number, incoming=incoming)


def case_of(reading: Reading, incoming: str) -> Case | None:
    """The case that the incoming letter of that number is linked to, unless that one is void."""
    came = _counting(reading, incoming)
    case = reading.session.get(Case, came.case_id) if came is not None and came.case_id is not None else None
    return case if case is not None and case.status is not CaseStatus.VOID else None


def is_of_its_person(reading: Reading, incoming: str, case: Case) -> bool:
    """Whether the incoming letter of that number is from who told a case, and not from a firm, an authority or a
    neighbour about it: from its person, or for a case without one from who is so called."""
    came = reading.session.scalar(select(IncomingLetter).where(IncomingLetter.number == incoming))
    if came is None:
        return False
    if case.person_id is None:
        return _plain(came.from_name) == _plain(case.told_by)
    told, wrote = case.person_id, came.person_id
    return wrote is not None and leads_to(reading, Person, wrote) == leads_to(reading, Person, told)


def answer(work: UnitOfWork, letter: Letter, incoming: str) -> None:
    """Note that a letter of ours answers the incoming one of that number; one made void meanwhile needs no answer."""
    if (came := _counting(work, incoming)) is None:
        return
    work.record(_ACT, _SUBJECT, came.id, new=letter.number)
    _settle(work, came)


def written_to_others(incoming: str) -> Select[str]:
    """The numbers of our letters that were written to other incoming ones."""
    its_own = select(IncomingLetter.id).where(IncomingLetter.number == incoming)
    return select(Diary.new).where(_IS_TOLD, Diary.subject_id.not_in(its_own))


def settle_answered(work: UnitOfWork, letter: Letter) -> None:
    """Let what a letter was written to be answered by the one that counts now: it was made void, came back, or went
    out again."""
    work.session.flush()
    answered = select(Diary.subject_id).where(_IS_TOLD, Diary.new == letter.number)
    for came in work.session.scalars(select(IncomingLetter).where(IncomingLetter.id.in_(answered))):
        _settle(work, came)


def _settle(work: UnitOfWork, came: IncomingLetter) -> None:
    """The first of those in force that did not come back answers it; else the first is told as one that came back."""
    written = select(Diary.new).where(_IS_TOLD, Diary.subject_id == came.id)
    ours = select(Letter.id).where(Letter.number.in_(written), Letter.void_reason == "", NOT_INTERIM)
    came.answered_by_id = work.session.scalar(ours.order_by(Letter.returned_on.is_not(None), Letter.id).limit(1))
    work.session.flush()


def _counting(reading: Reading, incoming: str) -> IncomingLetter | None:
    counts = IncomingLetter.number == incoming, IncomingLetter.void_reason == ""
    return reading.session.scalar(select(IncomingLetter).where(*counts)) if incoming else None


def _plain(name: str) -> str:
    return "".join(fold(name).split())
