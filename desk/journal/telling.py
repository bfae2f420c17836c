"""What kind of entry one is, in words alike on screen and on paper."""

from db.models import EntryKind
from desk.journal.lists import EntryRow
from desk.words import Language, word


def kind_words(language: Language, row: EntryRow) -> tuple[str, ...]:
    """The kind of an entry; of an inspection also whose it was and what it found (M68)."""
    told = [word(language, f"journal.{row.kind}")]
    if row.kind is EntryKind.INSPECTION and row.level is not None and row.finding is not None:
        told += [word(language, f"journal.level.{row.level}"), word(language, f"journal.{row.finding}")]
    return tuple(told)
