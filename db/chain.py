"""The diary as a chain: the mark of every line is made of the line and of the mark before it, so that nothing in it can
be changed, left out or put in unseen (G49)."""

import os
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import cast

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from db.base import micros
from db.faults import BookFault
from db.models import Diary

BEFORE_ALL = bytes(32)
"""The mark that stands before the first line."""
SALT = 8
_MOST = 2**63 - 1  # the last id that a table can have
HEAD = "diary's head"
"""Where a session that writes keeps the last line and its mark, so that they are read once in a unit of work."""
Line = tuple[datetime, int | None, str, str, int, str, str, str]
"""A line to come: its moment, clerk, act, subject and its id, old, new and note."""
_COLUMNS = ("id", "at", "clerk_id", "act", "subject", "subject_id", "old", "new", "note", "salt", "mark")
_WRITE = insert(cast(Table, Diary.__table__))
_WRITE_MORE = f"INSERT INTO diary ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608
# In the driver's own words: it is asked in every unit of work.
_LAST = "SELECT id, CAST(mark AS BLOB) FROM diary ORDER BY id DESC LIMIT 1"

# The diary is only added to, whoever asks. A line may be redacted, for somebody forgotten: then its digest is kept and
# its salt is another. Triggers go with a table that is rebuilt: a later step that rebuilds this one makes them again.
GUARDS = (
    """CREATE TRIGGER diary_comes_next BEFORE INSERT ON diary
    WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM diary)
    BEGIN SELECT RAISE(ABORT, 'a line of the diary comes behind the last one'); END""",
    """CREATE TRIGGER diary_stays BEFORE DELETE ON diary
    BEGIN SELECT RAISE(ABORT, 'a line of the diary stays'); END""",
    """CREATE TRIGGER diary_stays_so BEFORE UPDATE ON diary
    WHEN NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.clerk_id IS NOT OLD.clerk_id OR NEW.act IS NOT OLD.act
        OR NEW.subject IS NOT OLD.subject OR NEW.subject_id IS NOT OLD.subject_id OR NEW.mark IS NOT OLD.mark
        OR NEW.digest IS NULL OR NEW.digest IS NOT coalesce(OLD.digest, NEW.digest) OR NEW.salt IS OLD.salt
    BEGIN SELECT RAISE(ABORT, 'a line of the diary is redacted, not changed'); END""",
)


def digest_of(
    salt: bytes,
    id: int,
    at: int,
    clerk_id: int | None,
    subject_id: int,
    act: bytes,
    subject: bytes,
    old: bytes,
    new: bytes,
    note: bytes,
) -> bytes:
    """What a line says, as 32 bytes that nobody can guess it from without the salt; texts are UTF-8, `at` in
    microseconds."""
    lengths = f"{len(act)} {len(subject)} {len(old)} {len(new)} {len(note)}"
    head = f"{id} {at} {'-' if clerk_id is None else clerk_id} {subject_id} {lengths}\n"
    return sha256(b"".join((salt, head.encode(), act, subject, old, new, note))).digest()


def mark_after(mark: bytes, digest: bytes) -> bytes:
    """The mark of the line that follows a line with this mark."""
    return sha256(mark + digest).digest()


def head_of(session: Session) -> tuple[int, bytes]:
    """The last line of the diary and its mark."""
    last = session.connection().exec_driver_sql(_LAST).one_or_none()
    return (0, BEFORE_ALL) if last is None else (last[0], last[1])


def append(session: Session, lines: Sequence[Line]) -> None:
    """Write lines behind the last one; whoever has the session has the book alone."""
    if not lines:
        return
    last, mark = session.info.get(HEAD) or head_of(session)
    if last > _MOST - len(lines):
        raise BookFault("book.damaged", path=str(session.connection().engine.url.database))  # no program counted so far
    rows = []
    for at, clerk_id, act, subject, subject_id, old, new, note in lines:
        last, salt, moment = last + 1, os.urandom(SALT), micros(at)
        texts = act.encode(), subject.encode(), old.encode(), new.encode(), note.encode()
        mark = mark_after(mark, digest_of(salt, last, moment, clerk_id, subject_id, *texts))
        rows.append((last, moment, clerk_id, act, subject, subject_id, old, new, note, salt, mark))
    # The first one goes the usual way, so the open lists hear of the diary; thousands more go the shortest.
    session.execute(_WRITE, dict(zip(_COLUMNS, rows[0], strict=True)) | {"at": lines[0][0]})
    if len(rows) > 1:
        session.connection().exec_driver_sql(_WRITE_MORE, rows[1:])
    session.info[HEAD] = last, mark
