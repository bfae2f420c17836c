"""Where the mark of a line stands outside the chain: on reports that were issued and in the manifests of backups.

A chain whose end was cut off, or that was made anew from some line on, holds in itself; only an anchor tells (G49).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.chain import head_of
from db.models import Diary, IssuedReport
from desk.work import Reading

_GROUP = 8


@dataclass(frozen=True)
class Anchor:
    """The mark that a line of the diary had at a moment (UTC), and what says so: a report's number, a backup's name."""

    line: int
    mark: bytes
    at: datetime
    where: str


def last_line(reading: Reading) -> tuple[int, bytes]:
    """The last line of the diary and its mark, which is made of all lines up to it."""
    return head_of(reading.session)


def mark_of(reading: Reading, line: int) -> str | None:
    """The mark of a line in hex, as it stands on paper; None where there is no such line."""
    mark = reading.session.scalar(select(Diary.mark).where(Diary.id == line))
    return None if mark is None else mark.hex()


def as_read(mark: str) -> str:
    """A mark in hex with gaps, so that two can be compared by eye."""
    return " ".join(mark[place : place + _GROUP] for place in range(0, len(mark), _GROUP))


def of_reports(reading: Reading) -> Iterator[Anchor]:
    """The anchors on the reports that were issued, the oldest first."""
    table = IssuedReport
    asked = select(table.diary_id, table.diary_mark, table.issued_at, table.number).order_by(table.id)
    for line, mark, at, number in reading.session.execute(asked):
        if line is not None and mark is not None:
            yield Anchor(line, mark, at, number)
