"""A whole backup as the office does it: the first place, the second one, and room made in both."""

from dataclasses import dataclass
from pathlib import Path

from desk.backups.keeping import thin
from desk.backups.making import Door, Made, copy_to, make
from desk.backups.manifest import Reason
from desk.backups.places import SECOND_FAILED, USUAL, make_usual, note_places, notices, places_of
from desk.backups.scratch import Progress, nobody_watches
from desk.refusals import Refusal


@dataclass(frozen=True)
class BackedUp:
    """A backup that was made, where it lies once more, what made room, and what should be said, as codes: those of
    `places.notices`, and backup.second_failed."""

    made: Made
    second: Path | None
    removed: tuple[str, ...]
    notices: tuple[str, ...]


def back_up(door: Door, reason: Reason, progress: Progress = nobody_watches) -> BackedUp:
    """Back the open book up; whatever is wrong with the second place is said and spoils nothing of the first.

    Refusals: as `make`."""
    places = door.ask(lambda reading: places_of(reading.facts, door.folder))
    if places.first == door.folder / USUAL:
        make_usual(door.folder)
    made = make(door, places.first, reason, progress)
    told, second = notices(places, door.folder), None
    if places.second is not None and places.second_is_there():
        try:
            second = copy_to(made, places.second)
        except Refusal:
            told = (*told, SECOND_FAILED)
    note_places(places, door.folder, made.manifest.made_at if second is not None else None)
    removed: tuple[str, ...] = ()
    for place in {made.path.parent, *([second.parent] if second is not None else [])}:
        removed += thin(place, made.manifest.book_id, made.manifest.made_at)
    return BackedUp(made, second, tuple(sorted(set(removed))), told)
