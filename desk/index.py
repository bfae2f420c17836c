"""Keeps the finder's keys and the word index in step, in the same unit of work as the record."""

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, insert

from db.models import case_words, search_key
from desk.folding import fold
from desk.work import UnitOfWork

_PUT_KEYS, _PUT_WORDS = insert(search_key), insert(case_words)


def put_keys(work: UnitOfWork, kind: str, record_id: int, keys: Iterable[str]) -> None:
    """Store the keys of a record that has none yet."""
    put_many(work, kind, {record_id: keys})


def put_many(work: UnitOfWork, kind: str, keys: Mapping[int, Iterable[str]]) -> None:
    """Store the keys of many records that have none yet."""
    rows = [
        {"k": key, "kind": kind, "id": record_id}
        for record_id, own in keys.items()
        for key in {key[:80] for key in own}
    ]
    if rows:
        work.session.execute(_PUT_KEYS, rows)


def replace_keys(work: UnitOfWork, kind: str, record_id: int, keys: Iterable[str]) -> None:
    """Store the keys of a record in place of its old ones."""
    work.session.execute(delete(search_key).where(search_key.c.kind == kind, search_key.c.id == record_id))
    put_keys(work, kind, record_id, keys)


def put_words(work: UnitOfWork, texts: Mapping[int, str]) -> None:
    """Make the words of cases findable."""
    if texts:
        work.session.execute(_PUT_WORDS, [{"rowid": case_id, "words": spaced(text)} for case_id, text in texts.items()])


def replace_words(work: UnitOfWork, texts: Mapping[int, str]) -> None:
    """Make cases findable by these words in place of their old ones."""
    work.session.execute(delete(case_words).where(case_words.c.rowid.in_(texts)))
    put_words(work, texts)


def spaced(text: str) -> str:
    """Folded text with a space around every Chinese character: each is a word of its own to the index."""
    return "".join(f" {each} " if _is_han(each) else each for each in fold(text))


def word_query(text: str) -> str:
    """A full-text query for what was typed, every word quoted; empty when nothing can be looked up.

    Chinese runs become phrases, other words prefixes; all must occur.
    """
    parts: list[str] = []
    for word in fold(text).replace('"', " ").split():
        pieces = spaced(word).split()
        if not any(each.isalnum() for piece in pieces for each in piece):
            continue
        phrase = " ".join(pieces)
        parts.append(f'"{phrase}"' + ("" if _is_han(pieces[-1][-1]) else " *"))
    return " ".join(parts)


def _is_han(each: str) -> bool:
    return "\u3400" <= each <= "\u9fff" or "\U00020000" <= each <= "\U0003ffff" or "\uf900" <= each <= "\ufaff"
