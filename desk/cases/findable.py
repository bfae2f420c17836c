"""Keeps the words a case is found by in step when it is put right."""

from db.models import Case
from desk.cases.taking import words_of
from desk.index import replace_words
from desk.work import UnitOfWork

SEARCHED = frozenset({"summary", "words", "place", "told_by", "withheld"})
"""The columns whose change makes a case found by other words."""


def find_anew(work: UnitOfWork, case: Case) -> None:
    """Let a case be found by what it says now; a name withheld must not be found by searching for it (M15)."""
    name = "" if case.withheld else case.told_by
    replace_words(work, {case.id: words_of(case.summary, case.words, case.place, name)})
