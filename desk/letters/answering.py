"""A letter that came in is answered by one of ours."""

from sqlalchemy import select

from db.models import IncomingLetter, Letter
from desk.work import UnitOfWork


def answer(work: UnitOfWork, letter: Letter, incoming: str) -> None:
    """Note that a letter of ours answers the incoming one of that number; one made void meanwhile needs no answer."""
    if not incoming:
        return
    counting = IncomingLetter.number == incoming, IncomingLetter.void_reason == ""
    came = work.session.scalar(select(IncomingLetter).where(*counting))
    if came is None:
        return
    came.answered_by_id = letter.id
    work.session.flush()
    work.record("incoming_letter.answered", "incoming_letter", came.id, new=letter.number)
