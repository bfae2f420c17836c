"""A letter that came back told nobody anything: its case is answered by it only once it goes out again (M49)."""

from sqlalchemy import select

from db.models import Case, CaseStatus, Channel, Letter, Reply
from desk import cases
from desk.cases.taking_back import take_back_reply, take_back_telling, telling_by
from desk.templates import is_interim
from desk.work import UnitOfWork

_OVER = (CaseStatus.CLOSED, CaseStatus.VOID)


def came_back(work: UnitOfWork, letter: Letter) -> None:
    """Take back the answer a letter gave its case, which owes it again, or the word how things stand; of a case that is
    over nothing changes."""
    case = _case_of(work, letter)
    if case is None:
        return
    if _reply(work, letter, stands=True) is None:
        take_back_telling(work, letter)
        return
    take_back_reply(work, letter)
    work.record("letter.undelivered", "case", case.id, new=letter.number)


def goes_out(work: UnitOfWork, letter: Letter) -> None:
    """Let a letter that had come back answer its case again, or say how things stand, as it did at first."""
    case, given = _case_of(work, letter), _reply(work, letter, stands=False)
    if case is not None and given is None and is_interim(work, letter.version_id):
        if telling_by(work, letter) is None:
            cases.add_note(work, case.number, f"{letter.number} {letter.subject}", told=True, channel=Channel.LETTER)
        return
    if case is not None and given is not None and _reply(work, letter, stands=True) is None:
        cases.reply(work, case.number, Channel.LETTER, given.words, letter.id)


def _case_of(work: UnitOfWork, letter: Letter) -> Case | None:
    case = work.session.get(Case, letter.case_id) if letter.case_id is not None else None
    return None if case is None or case.status in _OVER else case


def _reply(work: UnitOfWork, letter: Letter, *, stands: bool) -> Reply | None:
    query = select(Reply).where(Reply.letter_id == letter.id)
    taken_back = Reply.removed_at.is_(None) if stands else Reply.removed_at.is_not(None)
    return work.session.scalar(query.where(taken_back).order_by(Reply.id.desc()).limit(1))
