"""The fourth edition: what books of before hold and is not found in them yet."""

from sqlalchemy import select

from db.models import DirectoryEntry, Incident, search_key
from desk.directory.lists import KIND
from desk.index import put_many, replace_keys
from desk.keys import entry_keys, number_keys
from desk.seeds.directory import ELECTRICAL, ELECTRICAL_BEFORE
from desk.work import UnitOfWork


def sow_words(work: UnitOfWork) -> None:
    """Let incidents be found by their numbers, and the electricians for street lamps unless the office rewrote them."""
    _electricians(work)
    _incidents(work)
    work.session.flush()


def _electricians(work: UnitOfWork) -> None:
    entries = work.session.scalars(select(DirectoryEntry).where(DirectoryEntry.inside))
    for each in entries:
        if (each.handles_en, each.handles_zh) == ELECTRICAL_BEFORE:
            each.handles_en, each.handles_zh = ELECTRICAL
            texts = (each.name_en, each.name_zh, *ELECTRICAL)
            replace_keys(work, KIND, each.id, entry_keys(texts, (each.phone, each.phone_other)))


def _incidents(work: UnitOfWork) -> None:
    """An incident has had keys from its beginning only since the finder knows incidents."""
    found = select(search_key.c.id).where(search_key.c.kind == "incident")
    rows = work.session.execute(select(Incident.id, Incident.number).where(Incident.id.not_in(found)))
    put_many(work, "incident", {key: number_keys(number) for key, number in rows})
