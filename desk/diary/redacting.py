"""Takes words out of lines of the diary so that the chain holds (G49, G51).

The mark of a line is made of a digest of its words, and that is kept. It was made with a salt, which goes with the
words: without it nobody can try which number gives the digest. A line of its own testifies what the line says now, with
a salt that goes when the line is redacted once more.
"""

import os
from collections.abc import Mapping
from itertools import islice
from typing import Any

from sqlalchemy import Integer, bindparam, cast, select, type_coerce, update

from db.base import Bytes
from db.chain import SALT, digest_of
from db.models import Diary
from desk.work import UnitOfWork

ACT, SUBJECT = "diary.redact", "diary"
Words = tuple[str, str, str]
_AT_ONCE = 500
_TEXTS = ("old", "new", "note")
_SAID = select(
    Diary.id, type_coerce(Diary.at, Integer), Diary.clerk_id, Diary.subject_id,
    *(cast(column, Bytes) for column in (Diary.act, Diary.subject, Diary.old, Diary.new, Diary.note)),
    Diary.salt, Diary.digest,
)  # fmt: skip
_DIARY: Any = Diary.__table__
_REDACT = (
    update(_DIARY)
    .where(_DIARY.c.id == bindparam("line"))
    .values({name: bindparam(f"new_{name}") for name in (*_TEXTS, "salt", "digest")})
)


def redact(work: UnitOfWork, changed: Mapping[int, Words]) -> None:
    """Let lines of the diary say something else than they did: their old, new and note by their ids."""
    waiting = iter(changed)
    while some := list(islice(waiting, _AT_ONCE)):
        _redact(work, {line: changed[line] for line in some})


def _redact(work: UnitOfWork, changed: Mapping[int, Words]) -> None:
    rows: list[dict[str, Any]] = []
    testified = []
    for line, *facts, salt, digest in work.session.execute(_SAID.where(Diary.id.in_(changed)).order_by(Diary.id)):
        words, fresh = changed[line], os.urandom(SALT)
        said = [each.encode() for each in words]
        if said == facts[-len(said) :]:
            continue
        kept = digest or digest_of(salt, line, *facts)
        new = {f"new_{name}": text for name, text in zip(_TEXTS, words, strict=True)}
        rows.append({"line": line, **new, "new_salt": fresh, "new_digest": kept})
        now = digest_of(fresh, line, *facts[: -len(said)], *said)
        testified.append((line, "", now.hex()))
    if rows:
        work.session.execute(_REDACT, rows)
        work.record_many(ACT, SUBJECT, testified)
