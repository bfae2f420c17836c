"""How the book stood when pages were made of it, and for whose eyes: whether they may be shown still (M15)."""

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import select

from db.models import Case, Diary
from desk.withheld import hides_names
from desk.work import Reading

_COME_OUT = ("print_job", "export")


class Still(Enum):
    """What has become of the book since pages were made of it."""

    AS_IT_WAS = "as it was"
    CHANGED = "changed"  # it may tell other figures
    OTHER_NAMES = "other names"  # others may be named, or somebody else is to see the pages


@dataclass(frozen=True)
class Standing:
    """What was written last, who was to see the pages, and the cases whose names were withheld then."""

    line: int  # the last one of the diary that may tell in a report
    clerk_id: int | None
    hides: bool  # whether names that are withheld are hidden from that clerk
    withheld: frozenset[int]


def standing(reading: Reading) -> Standing:
    """How the book stands now, for whoever sits at the desk; asked in the reading the pages are made of."""
    withheld = frozenset(reading.session.scalars(select(Case.id).where(Case.withheld)))
    return Standing(_last_change(reading), reading.clerk_id, hides_names(reading), withheld)


def still(reading: Reading, then: Standing) -> Still:
    """Whether the book stands as it did, and whether pages made of it then may still be seen (M15, G51)."""
    now = standing(reading)
    if now.line == then.line and (now.clerk_id, now.hides) == (then.clerk_id, then.hides):
        return Still.AS_IT_WAS
    same_names = (now.clerk_id, now.hides, now.withheld) == (then.clerk_id, then.hides, then.withheld)
    return Still.CHANGED if same_names and not forgot_somebody(reading, then.line) else Still.OTHER_NAMES


def _last_change(reading: Reading) -> int:
    """The last line of the diary but those on prints and exports: that pages came out changes nothing they tell."""
    changes = select(Diary.id).where(Diary.subject.not_in(_COME_OUT))
    return reading.session.scalar(changes.order_by(Diary.id.desc()).limit(1)) or 0


def forgot_somebody(reading: Reading, since: int) -> bool:
    """Whether anybody was made nameless after a line of the diary."""
    forgotten = select(Diary.id).where(Diary.id > since, Diary.act == "person.forget")
    return reading.session.scalar(forgotten.limit(1)) is not None
