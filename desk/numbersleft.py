"""Which numbers a restore left out: the book that it replaced had given them, and none is given twice (M15)."""

from sqlalchemy import Integer, cast, func, select

from db.base import Bytes
from db.models import Diary
from desk.work import Reading

LEFT_OUT = "backup.numbers"
"""The act of the diary's line for a series: the last number before and after, and the series as its note."""


def left_out(reading: Reading) -> dict[str, int]:
    """How many numbers of each series restores left out."""
    series = cast(Diary.note, Bytes)
    count = func.sum(cast(Diary.new, Integer) - cast(Diary.old, Integer))
    asked = select(series, count).where(Diary.act == LEFT_OUT).group_by(series)
    return {each.decode(errors="replace"): int(most) for each, most in reading.session.execute(asked)}
