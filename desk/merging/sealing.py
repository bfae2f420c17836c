"""A note on how to deal with somebody stays confidential when two people become one, and when they are split (M83)."""

from sqlalchemy import func, select

from db.models import Diary, Person
from desk.owners.handling import hide_in_diary, seal, sealed
from desk.work import UnitOfWork


def hide_where_sealed(work: UnitOfWork, kept_id: int, before: str) -> None:
    """After a merge: what the diary of both wrote down is as confidential as the note that came of it."""
    kept = work.session.get_one(Person, kept_id)
    if sealed(kept):
        hide_in_diary(work, kept, before)


def seal_as_together(work: UnitOfWork, merge_id: int, kept_id: int, gone_id: int) -> None:
    """After a split: a note that was sealed by hand while the two were one was sealed for the words of both."""
    mine = (Diary.subject == "person", Diary.subject_id == kept_id)
    merged = select(func.max(Diary.id)).where(*mine, Diary.act == "person.merge", Diary.note == str(merge_id))
    since = (Diary.id > merged.scalar_subquery(), Diary.act.in_(("person.handling_seal", "person.handling_release")))
    last = work.session.scalar(select(Diary.act).where(*mine, *since).order_by(Diary.id.desc()).limit(1))
    gone = work.session.get_one(Person, gone_id)
    if last == "person.handling_seal" and gone.handling and not sealed(gone):
        seal(work, gone)
        work.session.flush()
