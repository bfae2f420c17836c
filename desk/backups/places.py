"""Where backups are kept: a first folder, and a second one such as a stick."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db import held
from desk.facts import Facts
from desk.files import write_whole
from desk.refusals import Refusal

USUAL = "backups"
_NOTE = "backup-places.json"
SAME_DISK, NO_SECOND, SECOND_FAILED = "backup.same_disk", "backup.no_second", "backup.second_failed"
FIRST_FAILED = "backup.first_failed"
_EARLIER = 5
"""So many folders that were chosen before are known still."""


@dataclass(frozen=True)
class Places:
    """The two folders; the second may be none, or not there at the moment."""

    first: Path
    second: Path | None

    def second_is_there(self) -> bool:
        """Whether there is a second folder now: a stick that was pulled out is none."""
        return self.second is not None and is_there(self.second)


def is_there(place: Path) -> bool:
    """Whether a folder is there and can be looked at: a broken disk, or a share that lets nobody in, is none."""
    try:
        return place.is_dir()
    except (OSError, ValueError):  # ValueError: a name that no disk can have
        return False


def places_of(facts: Facts, folder: Path) -> Places:
    """Where the book in a data folder keeps its backups."""
    first = Path(facts.backup_folder) if facts.backup_folder else folder / USUAL
    second = Path(facts.backup_second) if facts.backup_second else None
    return Places(first, None if second == first else second)  # older books may name one folder twice


def make_usual(folder: Path) -> Path:
    """The usual folder of a data folder, made where it is not there; one the office chose must be there by itself.

    Refusals: backup.not_written."""
    usual = folder / USUAL
    try:
        usual.mkdir(exist_ok=True)
    except OSError as fault:
        raise Refusal("backup.not_written", folder=str(usual)) from fault
    return usual


def notices(places: Places, folder: Path) -> tuple[str, ...]:
    """What should be said of the places, as codes: backup.no_second when the second is named and not there,
    backup.same_disk when no place is on another disk than the book."""
    there = [each for each in (places.first, places.second) if each is not None and is_there(each)]
    told = [NO_SECOND] if places.second is not None and not places.second_is_there() else []
    if all(_disk(each) == _disk(folder) for each in there):
        told.append(SAME_DISK)
    return tuple(told)


def note_places(places: Places, folder: Path, second_at: datetime | None = None) -> None:
    """Note beside the book where its backups are, for the day on which the book cannot say it, and when one went to
    the second place: not in the book, which would have changed with every backup of it."""
    try:
        told = _told(folder)
    except OSError:
        return  # held: what is in it must not be written over
    there = [str(each) for each in (places.first, places.second) if each is not None]
    earlier = [each for each in _named(told) if each not in there][:_EARLIER]
    same = places.second is not None and told.get("second") == str(places.second)
    at = second_at.isoformat() if second_at is not None else told.get("second_at") if same else None
    new = told | {
        "places": [*there, *earlier],
        "second": str(places.second) if places.second else None,
        "second_at": at,
    }
    # Only a note: the backup that was just made is good without it.
    if new != told:
        with suppress(OSError):
            write_whole(folder / _NOTE, json.dumps(new, ensure_ascii=False).encode())


def noted_places(folder: Path) -> tuple[Path, ...]:
    """The folders that backups of a data folder's book are in and that are there now: the usual one, those of today,
    and those chosen before."""
    named = [Path(each) for each in _named(_told_or_nothing(folder))]
    return tuple(each for each in dict.fromkeys([folder / USUAL, *named]) if is_there(each))


def noted_second(places: Places, folder: Path) -> datetime | None:
    """When a backup last went to the second place, as far as it was noted; the stick itself may be elsewhere."""
    told = _told_or_nothing(folder)
    if places.second is None or told.get("second") != str(places.second):
        return None
    try:
        return datetime.fromisoformat(str(told["second_at"])).astimezone(UTC)
    except (KeyError, ValueError, ArithmeticError):
        return None


def note_book(folder: Path, book_id: str) -> None:
    """Note beside the book which one it is, for the day on which it cannot say it."""
    with suppress(OSError):
        told = _told(folder)
        if book_id and told.get("book") != book_id:
            write_whole(folder / _NOTE, json.dumps(told | {"book": book_id}, ensure_ascii=False).encode())


def noted_book(folder: Path) -> str:
    """Which book is a data folder's, as far as it was noted; "" where it was not."""
    return str(_told_or_nothing(folder).get("book") or "")


def _named(told: dict[str, Any]) -> list[str]:
    places = told.get("places")
    return [each for each in places if isinstance(each, str)] if isinstance(places, list) else []


def _told(folder: Path) -> dict[str, Any]:
    """What was noted. Raises OSError for a note that is there and cannot be read now."""
    try:
        told = json.loads(held.read(folder / _NOTE))
    except (FileNotFoundError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _told_or_nothing(folder: Path) -> dict[str, Any]:
    try:
        return _told(folder)
    except OSError:
        return {}


def _disk(folder: Path) -> int | None:
    try:
        return folder.stat().st_dev
    except OSError:
        return None  # gone meanwhile
