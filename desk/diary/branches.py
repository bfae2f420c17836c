"""Where the diary was cut off by restoring a backup, so that what stands elsewhere of the lost lines is explained."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, cast, select, type_coerce

from db.base import Bytes, from_micros
from db.models import Diary
from desk.diarylines import as_json, read_json
from desk.work import Reading

RESTORED = "backup.restored"
_LAST_MOMENT = 253_370_764_800_000_000  # the year 9999 in microseconds: a later one was not written by a clock


def told_of(mark: str, since: int | None = None, line: int = 0, replaced: str = "", gone: Iterable[str] = ()) -> str:
    """What the line of a restore keeps: the mark (hex) at the end of the backup, and of the book that was replaced its
    last line, the mark of that, and the line up to which both say the same; `since` is none where it is not known.

    `gone` are the marks that were known elsewhere and whose moment the clock of the restore had not reached."""
    told = {"mark": mark} | ({} if since is None else {"since": since, "line": line, "replaced": replaced})
    return as_json(told | ({"gone": " ".join(marks)} if (marks := list(gone)) else {}))


def since_of(line: int, told: str) -> int:
    """The line of the diary up to which a restore, noted in `line`, left everything as it was; -1 where the backup was
    of an older program, whose chain was made when it was restored."""
    kept = read_json(told)
    try:
        return int(kept["since"])
    except (KeyError, ValueError):
        return line - 1 if kept.get("mark", kept.get("")) else -1


@dataclass(frozen=True)
class Branch:
    """A restore that the diary tells: the line up to which it left everything as it was, its moment, and the marks
    that it noted as gone."""

    since: int
    at: datetime
    gone: frozenset[str]

    def explains(self, line: int, mark: bytes, at: datetime) -> bool:
        """Whether it took the line that had this mark at a moment out of the diary."""
        return self.since < line and (self.at >= at or mark.hex() in self.gone)


def restores(reading: Reading) -> Iterator[Branch]:
    """The restores that the diary tells."""
    asked = select(Diary.id, type_coerce(Diary.at, Integer), cast(Diary.old, Bytes)).where(Diary.act == RESTORED)
    for line, at, kept in reading.session.execute(asked.order_by(Diary.id)):
        if (moment := moment_of(at)) is not None:
            told = (kept or b"").decode(errors="replace")
            yield Branch(since_of(line, told), moment, frozenset(read_json(told).get("gone", "").split()))


def moment_of(at: object) -> datetime | None:
    """The moment that lies in a line, whatever somebody put there; none where it is none."""
    return from_micros(at) if isinstance(at, int) and 0 <= at < _LAST_MOMENT else None
