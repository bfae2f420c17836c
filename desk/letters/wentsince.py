"""Whether something became of a case since words about it were proposed: they may say what is so no more."""

from datetime import datetime

from sqlalchemy import select

from db.models import Diary
from desk.cases.known import by_number
from desk.work import Reading

_CHANGING = (
    "case.told", "case.reply", "case.close", "case.void", "case.pass_on", "case.pause", "case.resume", "case.reopen",
    "case.undo", "case.handling", "case.compensate", "case.compensation_off", "case.compensation_back", "case.correct",
    "case.rectify", "case.rectified", "letter.issue", "letter.void", "letter.undelivered",
)  # fmt: skip


def went_on_since(reading: Reading, case_number: str, since: datetime) -> bool:
    """Whether a case went on after a moment (UTC). Refusals: case.unknown."""
    case = by_number(reading, case_number)
    lines = select(Diary.id).where(
        Diary.subject == "case", Diary.subject_id == case.id, Diary.at > since, Diary.act.in_(_CHANGING)
    )
    return reading.session.scalar(lines.limit(1)) is not None
