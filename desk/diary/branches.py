"""Where the diary was cut off by restoring a backup, so that what stands elsewhere of the lost lines is explained."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Integer, cast, select, type_coerce

from db.base import Bytes, from_micros
from db.models import Diary
from desk.diarylines import as_json, read_json
from desk.work import Reading

RESTORED = "backup.restored"
_LAST_MOMENT = 253_370_764_800_000_000  # the year 9999 in microseconds: a later one was not written by a clock


def told_of(mark: str, since: int | None = None, line: int = 0, replaced: str = "") -> str:
    """What the line of a restore keeps: the mark (hex) at the end of the backup, and of the book that was replaced its
    last line, the mark of that, and the line up to which both say the same; `since` is none where it is not known."""
    return as_json({"mark": mark} | ({} if since is None else {"since": since, "line": line, "replaced": replaced}))


def since_of(line: int, told: str) -> int:
    """The line of the diary up to which a restore, noted in `line`, left everything as it was; -1 where the backup was
    of an older program, whose chain was made when it was restored."""
    kept = read_json(told)
    try:
        return int(kept["since"])
    except (KeyError, ValueError):
        return line - 1 if kept.get("mark", kept.get("")) else -1


def restores(reading: Reading) -> Iterator[tuple[int, datetime]]:
    """The restores that the diary tells: the line up to which each left everything as it was, and its moment."""
    asked = select(Diary.id, type_coerce(Diary.at, Integer), cast(Diary.old, Bytes)).where(Diary.act == RESTORED)
    for line, at, told in reading.session.execute(asked.order_by(Diary.id)):
        if (moment := moment_of(at)) is not None:
            yield since_of(line, (told or b"").decode(errors="replace")), moment


def moment_of(at: object) -> datetime | None:
    """The moment that lies in a line, whatever somebody put there; none where it is none."""
    return from_micros(at) if isinstance(at, int) and 0 <= at < _LAST_MOMENT else None
