"""A letter made void takes the answer it gave with it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select

from db.models import Case, CaseStatus, Diary, Letter, Reply
from desk.refusals import Refusal
from desk.work import UnitOfWork


def take_back_reply(work: UnitOfWork, letter: Letter) -> None:
    """Leave the case of a letter made void as if that answer had not been given. Refusals: letter.case_closed."""
    case = work.session.get(Case, letter.case_id)
    if case is None:
        return
    if case.status is CaseStatus.CLOSED:
        raise Refusal("letter.case_closed", number=letter.number, case=case.number)
    work.session.flush()
    given = work.session.execute(
        select(Reply.at, Reply.letter_id, Letter.void_reason)
        .outerjoin(Letter, Letter.id == Reply.letter_id)
        .where(Reply.case_id == case.id)
        .order_by(Reply.id)
    ).all()
    if case.replied_at in [at for at, letter_id, _ in given if letter_id == letter.id]:
        case.replied_at = min((at for at, _, void in given if not void), default=None)
    if case.status is CaseStatus.ANSWERED and (before := _before_answer(work, case, given)) is not None:
        work.record("case.status", "case", case.id, old=case.status, new=before)
        case.status = before
    case.version += 1


def _before_answer(work: UnitOfWork, case: Case, given: Sequence[Any]) -> CaseStatus | None:
    """What the case was before it became answered, when all answers since then are void letters."""
    of_case = (Diary.subject == "case", Diary.subject_id == case.id)
    became = work.session.execute(
        select(Diary.id, Diary.old)
        .where(*of_case, Diary.act == "case.status", Diary.new == CaseStatus.ANSWERED)
        .order_by(Diary.id.desc())
        .limit(1)
    ).one_or_none()
    if became is None:
        return None
    told = select(func.count()).where(*of_case, Diary.act == "case.reply", Diary.id > became.id)
    since = given[-(work.session.scalar(told) or len(given)) :]
    return CaseStatus(became.old) if all(void for _, _, void in since) else None
