"""A letter made void takes the answer it gave with it."""

from sqlalchemy import select

from db.models import Case, CaseStatus, Letter, Reply
from desk.cases.standing import standing_of
from desk.refusals import Refusal
from desk.work import UnitOfWork


def take_back_reply(work: UnitOfWork, letter: Letter) -> None:
    """Leave the case of a letter made void as if that answer had not been given. Refusals: letter.case_closed."""
    case = work.session.get(Case, letter.case_id)
    given = work.session.scalars(select(Reply.at).where(Reply.letter_id == letter.id, Reply.removed_at.is_(None))).all()
    if case is None or not given:
        return  # it was about no case, or no answer to it
    if case.status is CaseStatus.CLOSED:
        raise Refusal("letter.case_closed", number=letter.number, case=case.number)
    now = standing_of(work, case)
    if case.replied_at in given:
        case.replied_at = now.replied_at
    if case.status is CaseStatus.ANSWERED and now.status is not CaseStatus.ANSWERED:
        work.record("case.status", "case", case.id, old=case.status, new=now.status)
        case.status = now.status
    case.version += 1
