"""Where backups are kept."""

from dataclasses import dataclass, fields
from pathlib import Path

from desk.refusals import Refusal
from desk.short import short_line

LONGEST_PATH = 1_000


@dataclass(frozen=True)
class BackupFacts:
    """The facts of the office a manager sets for backups, under their names as facts; empty: the usual folder, none."""

    backup_folder: str = ""
    backup_second: str = ""


NAMES = tuple(each.name for each in fields(BackupFacts))


def checked(told: BackupFacts) -> dict[str, str]:
    """The facts as the book keeps them. The first folder must be there, the second may be a stick that is not.

    Refusals: backup.no_folder, text.too_long."""
    kept = {name: short_line(getattr(told, name), LONGEST_PATH, name).strip() for name in NAMES}
    first = kept["backup_folder"]
    if first and not Path(first).is_dir():
        raise Refusal("backup.no_folder", field="backup_folder", folder=first)
    for name in NAMES:
        if kept[name] and not Path(kept[name]).is_absolute():
            raise Refusal("backup.no_folder", field=name, folder=kept[name])
    return kept
