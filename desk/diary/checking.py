"""Looks whether the diary still says what was written into it (G49)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Integer, cast, func, select, text, type_coerce

from db.base import Bytes, from_micros
from db.chain import BEFORE_ALL, digest_of, mark_after
from db.models import Diary
from desk.diary.anchors import Anchor
from desk.diary.redacting import ACT, SUBJECT
from desk.work import Reading

Step = Callable[[int, int], object]
"""Told how many lines of how many were looked at; it stops the work by raising."""
_RESTORED = "backup.restored"
_GUARDS = 3
_AT_ONCE = 5_000
_LAST_MOMENT = 253_370_764_800_000_000  # the year 9999 in microseconds: a later one was not written by a clock
_COLUMNS = Diary.__table__.c
# As it lies in the book, whatever somebody put there: not as what it should be.
_LINES = select(
    _COLUMNS.id, type_coerce(_COLUMNS.at, Integer), _COLUMNS.clerk_id, _COLUMNS.subject_id,
    *(cast(_COLUMNS[name], Bytes) for name in ("act", "subject", "old", "new", "note", "salt", "digest", "mark")),
).order_by(_COLUMNS.id).limit(_AT_ONCE)  # fmt: skip


class Harm(StrEnum):
    """What was done to the diary."""

    WORDS = "words"  # a line says something else than it did, or the one before it has another mark than it had
    MARK = "mark"  # a line has another mark than it had
    MISSING = "missing"  # a line is gone
    UNGUARDED = "unguarded"  # the book does not refuse any more to change its lines


@dataclass(frozen=True)
class Broken:
    """A line at which the chain does not hold, with the moment (UTC) and the act it tells now."""

    harm: Harm
    line: int
    at: datetime | None = None
    act: str = ""


def broken_lines(reading: Reading, step: Step | None = None) -> Iterator[Broken]:
    """Every line at which the chain does not hold, from the first on; a line that was redacted holds when it says what
    was testified last."""
    guards = text("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'diary'")
    if reading.session.scalar(guards) < _GUARDS:
        yield Broken(Harm.UNGUARDED, 0)
    total = reading.session.scalar(select(func.count()).select_from(Diary)) or 0
    walk, last, done = _Walk(_testified(reading)), 0, 0
    while rows := reading.session.execute(_LINES.where(_COLUMNS.id > last)).all():
        yield from walk.look_at(rows)
        last, done = rows[-1][0], done + len(rows)
        if step is not None:
            step(done, total)
    yield from walk.end()


class _Walk:
    """Goes along the lines, one step behind: which of two was harmed shows at the next one."""

    def __init__(self, testified: dict[int, str]) -> None:
        self._testified = testified
        self._last, self._mark = 0, BEFORE_ALL
        self._doubted: Broken | None = None
        self._wanted = b""  # the mark that the doubted line should have

    def look_at(self, lines: Iterable[Any]) -> Iterator[Broken]:
        """The next lines there are."""
        for line, at, clerk_id, subject_id, act, subject, old, new, note, salt, kept, mark in lines:
            said = digest_of(salt or b"", line, at, clerk_id, subject_id, act, subject, old, new, note)
            made = mark_after(self._mark, kept or said)
            if made != mark or line != self._last + 1 or kept is not None or self._doubted is not None:
                here = Broken(Harm.WORDS, line, _moment(at), act.decode(errors="replace"))
                yield from self._look_closely(here, kept, said, mark, made)
            self._last, self._mark = line, mark or b""

    def _look_closely(
        self, here: Broken, kept: bytes | None, said: bytes, mark: bytes | None, made: bytes
    ) -> Iterator[Broken]:
        follows = made == mark
        if here.line != self._last + 1:
            yield from self.end()
            yield Broken(Harm.MISSING, self._last + 1)
            follows = True  # what its mark was made of is gone
        if self._doubted is not None:
            marked = mark_after(self._wanted, kept or said) == mark
            yield replace(self._doubted, harm=Harm.MARK) if marked else self._doubted
            follows, self._doubted = follows or marked, None
        if not follows:
            self._doubted, self._wanted = here, made
        elif kept is not None and self._testified.get(here.line) != said.hex():
            yield here

    def end(self) -> Iterator[Broken]:
        """No line comes after the last one."""
        if self._doubted is not None:
            yield self._doubted
            self._doubted = None


def lost_anchors(reading: Reading, anchors: Iterable[Anchor]) -> Iterator[Anchor]:
    """Those of some anchors whose line is gone or bears another mark: the end of the diary was cut off or made anew.

    A backup that was restored since explains it where the diary goes on from it before that line, or where it was of an
    older program: then the chain was made when it was restored, with other marks.
    """
    told = select(Diary.id, Diary.at, Diary.old).where(Diary.act == _RESTORED).order_by(Diary.id)
    restored = [(line if had_mark else 0, at) for line, at, had_mark in reading.session.execute(told)]
    for anchor in anchors:
        mark = reading.session.scalar(select(Diary.mark).where(Diary.id == anchor.line))
        if mark != anchor.mark and not any(line <= anchor.line and at >= anchor.at for line, at in restored):
            yield anchor


def _testified(reading: Reading) -> dict[int, str]:
    """What the lines that were redacted say by now, by their ids."""
    asked = select(Diary.subject_id, Diary.new).where(Diary.subject == SUBJECT, Diary.act == ACT).order_by(Diary.id)
    return dict(reading.session.execute(asked).all())


def _moment(at: object) -> datetime | None:
    return from_micros(at) if isinstance(at, int) and 0 <= at < _LAST_MOMENT else None
