"""One act on all cases of an incident: answered or closed together, and taken back together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import select

from db.models import Case, CaseStatus, Channel
from desk.cases import Closing, close, reply
from desk.cases.rules import may_become
from desk.cleaning import clean
from desk.incidents.rules import standing
from desk.refusals import Refusal
from desk.underway import WAITING
from desk.work import UnitOfWork

Moved = Callable[[int, int], object]
"""moved(done, total)"""
_OF_ONE = frozenset({"case.needs_reply", "case.not_open"})


@dataclass(frozen=True)
class Together:
    """What came of it: the cases it was done to, and those that refused with the reason; cases.undo(batch)."""

    batch: str
    done: tuple[str, ...]
    refused: tuple[tuple[str, Refusal], ...]


def answer_all(
    work: UnitOfWork, number: str, channel: Channel, words: str, moved: Moved = lambda _done, _total: None
) -> Together:
    """Record the reply on every case that waits for one (M49); each has its own line and its own reply.

    Refusals: incident.unknown, incident.is_void, reply.empty, incident.all_answered.
    """
    if not clean(words).strip():
        raise Refusal("reply.empty", field="reply")
    waiting = _cases(work, number, CaseStatus.ANSWERED, unanswered=True)
    if not waiting:
        raise Refusal("incident.all_answered", number=number)
    return _each(waiting, lambda case, batch: reply(work, case, channel, words, batch=batch), moved)


def close_all(work: UnitOfWork, number: str, closing: Closing, moved: Moved = lambda _done, _total: None) -> Together:
    """Close every case that was answered; those that were not stay open and are told.

    Refusals: incident.unknown, incident.is_void, incident.all_closed, and of the closing itself those of cases.close.
    """
    waiting = _cases(work, number, CaseStatus.CLOSED)
    if not waiting:
        raise Refusal("incident.all_closed", number=number)
    return _each(waiting, lambda case, batch: close(work, case, closing, batch), moved)


def _cases(work: UnitOfWork, number: str, then: CaseStatus, *, unanswered: bool = False) -> Sequence[str]:
    """Numbers of the cases with a way there, in the order they came."""
    query = select(Case).where(Case.incident_id == standing(work, number).id, Case.status.in_(WAITING))
    if unanswered:
        query = query.where(Case.replied_at.is_(None))
    cases = work.session.scalars(query.order_by(Case.taken_at, Case.id)).all()
    return [each.number for each in cases if may_become(each.status, then)]


def _each(numbers: Sequence[str], act: Callable[[str, str], None], moved: Moved) -> Together:
    batch, done, refused = uuid4().hex, [], []
    for place, number in enumerate(numbers):
        try:
            act(number, batch)
        except Refusal as refusal:
            if refusal.code not in _OF_ONE:
                raise
            refused.append((number, refusal))
        else:
            done.append(number)
        moved(place + 1, len(numbers))
    return Together(batch, tuple(done), tuple(refused))
