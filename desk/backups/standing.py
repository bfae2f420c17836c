"""How it stands with the backups of the open book: which there are, how old the last good one is, what is due."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.backups.aside import LaidAside, laid_aside
from desk.backups.duty import DAY, drill_due
from desk.backups.listing import Backup, backups_in, last_good
from desk.backups.making import Door
from desk.backups.places import Places, noted_places, noted_second, places_of
from desk.facts import Facts

AMBER_DAYS, RED_DAYS = 2, 7


class Age(StrEnum):
    """What the age of the last good backup is to be thought of."""

    FRESH = "fresh"  # today's or yesterday's
    OLD = "old"
    TOO_OLD = "too_old"  # or there is none


@dataclass(frozen=True)
class Lying:
    """A backup in one of the two places, or in one that was chosen before."""

    backup: Backup
    second: bool
    earlier: bool = False

    @property
    def key(self) -> str:
        """By its path."""
        return str(self.backup.path)


@dataclass(frozen=True)
class Standing:
    """All of it at one moment; `lying` are the backups of both places and of earlier ones, newest first, also another
    book's. `last` is in one of the two places of today.

    `second_at` is when one last went to the second place, `drilled` when one was last tried; `aside` is what
    restores took out of the way that was no whole book."""

    now: datetime
    places: Places
    second_there: bool
    second_at: datetime | None
    last: Backup | None
    lying: tuple[Lying, ...]
    drilled: datetime | None
    drill_due: bool
    aside: tuple[LaidAside, ...]

    def second_is_behind(self) -> bool:
        """Whether the second place, there or not, has had none for a day: a stick that comes back gets one."""
        if self.places.second is None:
            return False
        return self.second_at is None or self.now - self.second_at >= DAY

    def age(self, facts: Facts) -> Age:
        """How old the last good one is, in days of the office."""
        if self.last is None:
            return Age.TOO_OLD
        days = self.days(facts)
        return Age.FRESH if days < AMBER_DAYS else Age.OLD if days < RED_DAYS else Age.TOO_OLD

    def days(self, facts: Facts) -> int:
        """How many days ago by the office's calendar the last good one was made; 0 where there is none."""
        if self.last is None:
            return 0
        return (facts.local(self.now).date() - facts.local(self.last.made_at).date()).days


def standing(door: Door) -> Standing:
    """Look at both places and at what the book says; a disk that does not answer takes its time."""
    now, facts, due = door.ask(lambda reading: (reading.now, reading.facts, drill_due(reading)))
    places = places_of(facts, door.folder)
    lying = [Lying(each, second=False) for each in backups_in(places.first)]
    there = places.second_is_there()
    if places.second is not None and there:
        lying += [Lying(each, second=True) for each in backups_in(places.second)]
    for place in noted_places(door.folder):
        if place not in (places.first, places.second):
            lying += [Lying(each, second=False, earlier=True) for each in backups_in(place)]
    lying.sort(key=lambda each: (each.backup.made_at, not each.second), reverse=True)
    own = [each.backup.made_at for each in lying if each.second and _is_own(each.backup, facts)]
    noted = noted_second(places, door.folder)
    return Standing(
        now=now,
        places=places,
        second_there=there,
        second_at=max(own, default=noted),
        last=last_good(tuple(each.backup for each in lying if not each.earlier), facts.book_id, now),
        lying=tuple(lying),
        drilled=datetime.fromisoformat(facts.backup_drilled) if facts.backup_drilled else None,
        drill_due=due,
        aside=laid_aside(door.folder),
    )


def _is_own(backup: Backup, facts: Facts) -> bool:
    return backup.manifest is not None and backup.manifest.book_id == facts.book_id
