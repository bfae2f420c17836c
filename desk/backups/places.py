"""Where backups are kept: a first folder, and a second one such as a stick."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desk.facts import Facts
from desk.files import write_whole
from desk.refusals import Refusal

USUAL = "backups"
_NOTE = "backup-places.json"
SAME_DISK, NO_SECOND, SECOND_FAILED = "backup.same_disk", "backup.no_second", "backup.second_failed"


@dataclass(frozen=True)
class Places:
    """The two folders; the second may be none, or not there at the moment."""

    first: Path
    second: Path | None

    def second_is_there(self) -> bool:
        """Whether there is a second folder now: a stick that was pulled out is none."""
        try:
            return self.second is not None and self.second.is_dir()
        except OSError:
            return False  # a disk that cannot be read, or a share that lets nobody in


def places_of(facts: Facts, folder: Path) -> Places:
    """Where the book in a data folder keeps its backups."""
    return Places(
        Path(facts.backup_folder) if facts.backup_folder else folder / USUAL,
        Path(facts.backup_second) if facts.backup_second else None,
    )


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
    there = [each for each in (places.first, places.second) if each is not None and each.is_dir()]
    told = [NO_SECOND] if places.second is not None and not places.second_is_there() else []
    if all(_disk(each) == _disk(folder) for each in there):
        told.append(SAME_DISK)
    return tuple(told)


def note_places(places: Places, folder: Path, second_at: datetime | None = None) -> None:
    """Note beside the book where its backups are, for the day on which the book cannot say it, and when one went to
    the second place: not in the book, which would have changed with every backup of it."""
    told = _told(folder)
    there = [str(each) for each in (places.first, places.second) if each is not None]
    same = places.second is not None and told.get("second") == str(places.second)
    at = second_at.isoformat() if second_at is not None else told.get("second_at") if same else None
    new = {"places": there, "second": str(places.second) if places.second else None, "second_at": at}
    # Only a note: the backup that was just made is good without it.
    if new != told:
        with suppress(OSError):
            write_whole(folder / _NOTE, json.dumps(new, ensure_ascii=False).encode())


def noted_places(folder: Path) -> tuple[Path, ...]:
    """The folders that backups of a data folder's book are in and that are there now, the usual one first."""
    told = _told(folder).get("places")
    named = [Path(each) for each in told if isinstance(each, str)] if isinstance(told, list) else []
    return tuple(each for each in dict.fromkeys([folder / USUAL, *named]) if each.is_dir())


def noted_second(places: Places, folder: Path) -> datetime | None:
    """When a backup last went to the second place, as far as it was noted; the stick itself may be elsewhere."""
    told = _told(folder)
    if places.second is None or told.get("second") != str(places.second):
        return None
    try:
        return datetime.fromisoformat(str(told["second_at"]))
    except (KeyError, ValueError):
        return None


def _told(folder: Path) -> dict[str, Any]:
    try:
        told = json.loads((folder / _NOTE).read_bytes())
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _disk(folder: Path) -> int:
    return folder.stat().st_dev
