"""The words a case is found by, kept in step when it is put right."""

from db.models import Case
from desk.index import replace_words
from desk.work import UnitOfWork

SEARCHED = frozenset({"summary", "words", "place", "told_by", "withheld"})
"""The columns whose change makes a case found by other words."""


def words_of(summary: str, words: str, place: str, told_by: str, withheld: bool) -> str:
    """What of a case can be found by its words; a text of a megabyte is found by its beginning.

    A name withheld is found by nobody: searching for it would tell it (M15).
    """
    texts = (summary, words, place, "" if withheld else told_by)
    return "\n".join(text[:20_000] for text in texts if text)


def find_anew(work: UnitOfWork, case: Case) -> None:
    """Let a case be found by what it says now."""
    replace_words(work, {case.id: words_of(case.summary, case.words, case.place, case.told_by, case.withheld)})
