"""Narrows a whole list to what was typed, however many rows that leaves; the finder looks only at the best few."""

from collections.abc import Sequence
from functools import lru_cache

from sqlalchemy import SelectBase, intersect, select

from db.models import search_key
from desk.folding import fold

_LAST = "\U0010ffff"


def ids_with(kind: str, terms: Sequence[str]) -> SelectBase:
    """The ids of all records of a kind that have a key beginning with each of the terms; there must be one."""
    key = search_key.c
    # The kind with nothing added: an index of all keys of the kind would be taken else, not the few that begin so.
    of_kind = key.kind.concat("") == kind
    each = [select(key.id).where(of_kind, key.k >= term, key.k < term + _LAST) for term in terms]
    return intersect(*each) if len(each) > 1 else each[0]


def holds(text: str, typed: str) -> bool:
    """Whether all typed words are somewhere in the text; width, case, accents and script make no difference."""
    folded = _folded(text)
    return all(word in folded for word in fold(typed).split())


@lru_cache(maxsize=50_000)
def _folded(text: str) -> str:
    return fold(text)
