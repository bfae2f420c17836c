"""The fourth edition: words that what is seeded is looked for by and was not found with."""

from sqlalchemy import select

from db.models import DirectoryEntry
from desk.directory.lists import KIND
from desk.index import replace_keys
from desk.keys import entry_keys
from desk.seeds.directory import ELECTRICAL, ELECTRICAL_BEFORE
from desk.work import UnitOfWork


def sow_words(work: UnitOfWork) -> None:
    """Let the electricians be found for street lamps, where the office left their entry as it was sown."""
    entries = work.session.scalars(select(DirectoryEntry).where(DirectoryEntry.inside))
    for each in entries:
        if (each.handles_en, each.handles_zh) == ELECTRICAL_BEFORE:
            each.handles_en, each.handles_zh = ELECTRICAL
            texts = (each.name_en, each.name_zh, *ELECTRICAL)
            replace_keys(work, KIND, each.id, entry_keys(texts, (each.phone, each.phone_other)))
    work.session.flush()
