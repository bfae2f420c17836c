"""A whole backup as the office does it: the first place, the second one, and room made in both."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desk.backups.keeping import thin
from desk.backups.making import Door, Made, copy_to, make
from desk.backups.manifest import Reason
from desk.backups.places import (
    FIRST_FAILED,
    SECOND_FAILED,
    USUAL,
    Places,
    is_there,
    make_usual,
    note_book,
    note_places,
    notices,
    places_of,
)
from desk.backups.scratch import Progress, nobody_watches
from desk.refusals import Refusal

T = TypeVar("T")
_OF_THE_PLACE = ("backup.no_folder", "backup.no_room", "backup.not_written")


@dataclass(frozen=True)
class BackedUp:
    """A backup that was made, where it lies once more, what made room, and what should be said, as codes: those of
    `places.notices`, backup.second_failed, and backup.first_failed when it lies in the second place only."""

    made: Made
    second: Path | None
    removed: tuple[str, ...]
    notices: tuple[str, ...]


def back_up(door: Door, reason: Reason, progress: Progress = nobody_watches) -> BackedUp:
    """Back the open book up; whatever is wrong with one of the two places is said and spoils nothing of the other.

    Refusals: as `make`, of the first place."""
    places = door.ask(lambda reading: places_of(reading.facts, door.folder))
    removed: set[str] = set()
    second = None
    try:
        made = _with_room(door, places.first, removed, lambda: _make_first(door, places, reason, progress))
        told = notices(places, door.folder)
    except Refusal as refusal:
        made = _make_second(door, places, reason, progress, refusal, removed)
        told = (FIRST_FAILED, *notices(places, door.folder))
    else:
        if places.second is not None and places.second_is_there():
            stick = places.second
            try:
                second = _with_room(door, stick, removed, lambda: copy_to(made, stick))
            except Refusal:
                told = (*told, SECOND_FAILED)
    in_second = second is not None or FIRST_FAILED in told
    note_places(places, door.folder, made.manifest.made_at if in_second else None)
    note_book(door.folder, made.manifest.book_id)
    for place in {made.path.parent, *([second.parent] if second is not None else [])}:
        removed.update(thin(place, made.manifest.book_id, made.manifest.made_at))
    return BackedUp(made, second, tuple(sorted(removed)), told)


def _make_first(door: Door, places: Places, reason: Reason, progress: Progress) -> Made:
    if places.first == door.folder / USUAL:
        make_usual(door.folder)
    if not is_there(places.first):
        raise Refusal("backup.no_folder", folder=str(places.first))
    return make(door, places.first, reason, progress)


def _make_second(
    door: Door, places: Places, reason: Reason, progress: Progress, first: Refusal, removed: set[str]
) -> Made:
    """Make it in the second place, for the first one did not take it; what was wrong with the first is told where
    neither does."""
    stick = places.second
    if first.code not in _OF_THE_PLACE or stick is None or not places.second_is_there():
        raise first
    try:
        return _with_room(door, stick, removed, lambda: make(door, stick, reason, progress))
    except Refusal as refusal:
        raise first from refusal


def _with_room(door: Door, place: Path, removed: set[str], job: Callable[[], T]) -> T:
    """Do it, and once more where that helps: a full disk may hold old backups that are to make room anyway."""
    try:
        return job()
    except Refusal as refusal:
        if refusal.code != "backup.no_room" or not is_there(place):
            raise
        now, book_id = door.ask(lambda reading: (reading.now, reading.facts.book_id))
        if not (gone := thin(place, book_id, now)):
            raise
        removed.update(gone)
    return job()
