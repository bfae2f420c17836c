"""A form that stood open while somebody else changed the same record overwrites nothing unseen (G25)."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import func, select

from db.models import Diary
from desk.diarylines import read_json
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork

T = TypeVar("T")


def unless_changed(act: Callable[[UnitOfWork], T], shown_at: int) -> Callable[[UnitOfWork], T]:
    """An act of a form that was filled when line `shown_at` was the last of the diary.

    Refusals: record.changed, where it overwrites something that a later line says somebody changed; those of the act.
    """

    def careful(work: UnitOfWork) -> T:
        before = last_line(work)
        answer = act(work)
        if before > shown_at:
            _refuse_overwriting(work, shown_at, before)
        return answer

    return careful


def last_line(reading: Reading) -> int:
    """The number of the diary's last line; 0 before the first."""
    return reading.session.scalar(select(func.max(Diary.id))) or 0


def _refuse_overwriting(work: UnitOfWork, shown_at: int, before: int) -> None:
    lines = select(Diary.id, Diary.act, Diary.subject, Diary.subject_id, Diary.old, Diary.note)
    for mine in work.session.execute(lines.where(Diary.id > before, Diary.old != "")).all():
        same = (Diary.act == mine.act, Diary.subject == mine.subject, Diary.subject_id == mine.subject_id)
        meanwhile = lines.where(Diary.id > shown_at, Diary.id <= before, *same)
        for theirs in work.session.execute(meanwhile).all():
            if mine.subject == "fact" and mine.note != theirs.note:
                continue  # the line of a fact names it in its note
            if both := read_json(mine.old).keys() & (read_json(theirs.old).keys() or {""}):
                raise Refusal("record.changed", field=min(both))
