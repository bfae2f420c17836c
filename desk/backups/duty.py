"""Which backup is due: asked by the screen once a minute, and when it is closed."""

from datetime import datetime, timedelta

from sqlalchemy import func, select

from db.models import Diary, Draft
from desk.backups.manifest import Manifest, Reason
from desk.work import Reading

DAY = timedelta(hours=24)
WEEK = timedelta(days=7)
YEAR, GRACE = timedelta(days=365), timedelta(days=60)
"""A backup is tried once a year, the first time when the book is so old."""


def due(reading: Reading, last: Manifest | None, closing: bool = False) -> Reason | None:
    """Why a backup is due now, or None; `last` is the newest good one (`listing.last_good`).

    During the day when that is older than 24 hours; at closing when anything was written since. A book in which
    nothing was ever written needs none.
    """
    written = _is_written(reading, last)
    if closing:
        return Reason.EXIT if written else None
    if last is None:
        return Reason.DAILY if written else None
    return Reason.DAILY if reading.now - last.made_at >= DAY else None


def drill_due(reading: Reading) -> bool:
    """Whether a backup should be tried: a year after the last time."""
    if told := reading.facts.backup_drilled:
        return _is_over(reading, told, YEAR)
    begun = reading.session.scalar(select(Diary.at).order_by(Diary.id).limit(1))
    return begun is not None and reading.now - begun >= GRACE


def check_due(reading: Reading) -> bool:
    """Whether the whole book should be looked through: a week after the last time (G21)."""
    told = reading.facts.book_checked
    return not told or _is_over(reading, told, WEEK)


def _is_over(reading: Reading, told: str, span: timedelta) -> bool:
    """Whether a moment is longer ago than this, or still to come: then the PC's clock was wrong."""
    return not timedelta() <= reading.now - datetime.fromisoformat(told) < span


def _is_written(reading: Reading, last: Manifest | None) -> bool:
    newest = reading.session.execute(select(Diary.id, Diary.at).order_by(Diary.id.desc()).limit(1)).one_or_none()
    if last is None:
        return newest is not None
    if (newest and tuple(newest)) != (last.diary_id and (last.diary_id, last.diary_at)):
        return True  # after a restore the newest line may have a lower number
    drafted = reading.session.scalar(select(func.max(Draft.saved_at)))
    return drafted is not None and drafted > last.made_at
