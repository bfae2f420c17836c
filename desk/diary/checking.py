"""Looks whether the diary still says what was written into it (G49)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Integer, cast, func, select, text, type_coerce

from db.base import Bytes
from db.chain import BEFORE_ALL, GUARDS, digest_of, mark_after
from db.models import Diary
from desk.diary.anchors import Anchor
from desk.diary.branches import RESTORED, moment_of, restores
from desk.diary.redacting import ACT, SUBJECT
from desk.work import Reading

Step = Callable[[int, int], object]
"""Told how many lines of how many were looked at; it stops the work by raising."""
_AT_ONCE = 5_000
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
    guards = text("SELECT CAST(sql AS BLOB) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'diary'")
    if set(reading.session.scalars(guards)) != {each.encode() for each in GUARDS}:
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
                here = Broken(Harm.WORDS, line, moment_of(at), act.decode(errors="replace"))
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

    A restore since then explains it where the line came after those that the restore left as they were; so does one
    while the PC's clock was behind, which has noted the marks that it took away.
    """
    restored = list(restores(reading))
    for anchor in anchors:
        mark = reading.session.scalar(select(Diary.mark).where(Diary.id == anchor.line))
        if mark != anchor.mark and not any(each.explains(anchor.line, anchor.mark, anchor.at) for each in restored):
            yield anchor


def tellings(reading: Reading) -> tuple[int, int]:
    """How many redactions and restores the diary tells: the two by which words and lines may go, so that one more than
    the office knows of is seen."""
    counted = select(func.count()).select_from(Diary)
    redacted = reading.session.scalar(counted.where(Diary.subject == SUBJECT, Diary.act == ACT)) or 0
    return redacted, reading.session.scalar(counted.where(Diary.act == RESTORED)) or 0


def _testified(reading: Reading) -> dict[int, str]:
    """What the lines that were redacted say by now, by their ids."""
    asked = select(Diary.subject_id, cast(Diary.new, Bytes)).where(Diary.subject == SUBJECT, Diary.act == ACT)
    return {
        line: (new or b"").decode(errors="replace") for line, new in reading.session.execute(asked.order_by(Diary.id))
    }
