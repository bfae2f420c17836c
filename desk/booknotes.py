"""What the office itself writes down about the book it keeps."""

from datetime import datetime

from sqlalchemy import delete, select

from db.models import Diary, Fact
from desk.rights import require_manager
from desk.work import UnitOfWork


def note_trusted(work: UnitOfWork) -> datetime:
    """The diary's line that the PC's clock is right; answers the moment it says."""
    last = work.session.scalar(select(Diary.at).order_by(Diary.id.desc()).limit(1))
    if last is not None and last > work.now:
        require_manager(work)
    told = last.isoformat() if last is not None else ""
    work.record("book.trust_clock", "book", 0, old=told, new=work.now.isoformat())
    return work.now


def note_tidied(work: UnitOfWork) -> None:
    """The diary's line that the file was rewritten: nothing taken out of the book is in it any more."""
    work.session.execute(delete(Fact).where(Fact.name == "to_tidy"))
    work.record("book.tidy", "book", 0)
