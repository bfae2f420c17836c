"""Where backups are kept."""

import os
import sys
from dataclasses import dataclass, fields
from pathlib import Path

from desk.refusals import Refusal
from desk.short import short_line

LONGEST_PATH = 160 if sys.platform == "win32" else 1_000
"""So long may the path of a folder be: a sealed photo adds a hundred signs to it, and many a Windows ends at 260."""
_USUAL = "backups"


@dataclass(frozen=True)
class BackupFacts:
    """The facts of the office a manager sets for backups, under their names as facts; empty: the usual folder, none."""

    backup_folder: str = ""
    backup_second: str = ""


NAMES = tuple(each.name for each in fields(BackupFacts))


def checked(told: BackupFacts, folder: Path) -> dict[str, str]:
    """The facts as the book in a data folder keeps them. The first folder must be there, the second may be a stick
    that is not; it is neither the first nor in it, and not in the data folder, which is lost with the book.

    Refusals: backup.no_folder, backup.same_folder, text.too_long."""
    kept = {name: short_line(getattr(told, name), LONGEST_PATH, name).strip() for name in NAMES}
    first, second = kept["backup_folder"], kept["backup_second"]
    if first and not _is_there(Path(first)):
        raise Refusal("backup.no_folder", field="backup_folder", folder=first)
    for name in NAMES:
        if kept[name] and not Path(kept[name]).is_absolute():
            raise Refusal("backup.no_folder", field=name, folder=kept[name])
    if second:
        chosen, own = _real(Path(second)), _real(Path(first) if first else folder / _USUAL)
        if {own, _real(folder)} & {chosen, *chosen.parents}:
            raise Refusal("backup.same_folder", field="backup_second", folder=second)
    return kept


def _is_there(place: Path) -> bool:
    try:
        return place.is_dir()
    except (OSError, ValueError):
        return False


def _real(place: Path) -> Path:
    """The folder by its one name: links and the case that Windows does not mind make no other one of it."""
    try:
        return Path(os.path.normcase(place.resolve()))
    except (OSError, ValueError, RuntimeError):
        return Path(os.path.normcase(place))
