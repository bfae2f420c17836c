"""The groups people are served with, in the office's own words: "elderly", "shop owners" (M84)."""

import re
from collections.abc import Sequence

from sqlalchemy import delete, select

from db.models import Person, PersonGroup
from desk.cleaning import clean
from desk.folding import fold
from desk.short import short_line
from desk.words import listed
from desk.work import Reading, UnitOfWork

LONGEST_GROUP = 40
_BETWEEN = re.compile(r"[,，、;；\n]")


def groups(reading: Reading) -> tuple[str, ...]:
    """The names of all groups somebody is in."""
    names = reading.session.scalars(
        select(PersonGroup.name)
        .join(Person)
        .where(Person.merged_into_id.is_(None), Person.forgotten_at.is_(None))
        .distinct()
        .order_by(PersonGroup.name)
    )
    return tuple(names)


def groups_of(reading: Reading, person_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The groups of some people, in the order they were told."""
    found: dict[int, tuple[str, ...]] = {}
    for person_id, name in reading.session.execute(
        select(PersonGroup.person_id, PersonGroup.name)
        .where(PersonGroup.person_id.in_(person_ids))
        .order_by(PersonGroup.id)
    ):
        found[person_id] = (*found.get(person_id, ()), name)
    return found


def put_groups(work: UnitOfWork, person_id: int, told: str) -> None:
    """Let a person be in the groups named, with commas between them, and in no others. Refusals: text.too_long.

    A group that is there in another spelling of case or width keeps the spelling it has."""
    old = groups_of(work, [person_id]).get(person_id, ())
    known = {fold(name): name for name in groups(work)}
    names: dict[str, str] = {}
    for piece in _BETWEEN.split(clean(told)):
        if name := short_line(piece, LONGEST_GROUP, "groups"):
            names.setdefault(fold(name), known.get(fold(name), name))
    new = tuple(names.values())
    if new == old:
        return
    work.session.execute(delete(PersonGroup).where(PersonGroup.person_id == person_id))
    work.session.add_all(PersonGroup(person_id, name) for name in new)
    work.session.flush()
    language = work.facts.language
    work.record("person.groups", "person", person_id, old=listed(language, old), new=listed(language, new))
