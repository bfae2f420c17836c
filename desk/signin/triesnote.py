"""The note beside a book that cannot be written, of the wrong tries it has not counted (G47)."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db import held
from db.base import from_micros, micros
from desk.files import write_whole

NOTE = "sign-in-tries.json"


@dataclass
class Noted:
    """Wrong tries of somebody; `seen` is the last one that the book itself had counted when it was looked at."""

    failures: int = 0
    failed_at: datetime | None = None
    seen: datetime | None = None


def noted_tries(folder: Path) -> dict[int, Noted]:
    """What was noted before the program was started anew, by clerk; nothing where there is no note, or a spoilt one.

    Raises OSError for a note that is there and held: it tells of tries all the same."""
    try:
        told = json.loads(held.read(folder / NOTE, held.BRIEF))
        return {
            int(clerk): Noted(int(failures), from_micros(int(at)), None if seen is None else from_micros(int(seen)))
            for clerk, (failures, at, seen) in told.items()
        }
    except (FileNotFoundError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return {}


def note_tries(folder: Path, tries: Mapping[int, Noted]) -> None:
    """Note what still counts; on a disk that takes nothing it is remembered as long as the program runs."""
    told = {
        clerk: (each.failures, micros(each.failed_at), None if each.seen is None else micros(each.seen))
        for clerk, each in tries.items()
        if each.failed_at is not None
    }
    with suppress(OSError):
        if told:
            write_whole(folder / NOTE, json.dumps(told).encode())
        else:
            held.remove(folder / NOTE)
