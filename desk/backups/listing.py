"""Which backups lie in a folder."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.migrations.head import KNOWN
from desk.backups import sealing
from desk.backups.manifest import PLAIN, SEALED, Manifest
from desk.backups.packing import manifest_in
from desk.refusals import Refusal


@dataclass(frozen=True)
class Backup:
    """A file with a backup's name; without a manifest it is damaged, or not of this program: `fault` says which.

    That it has a manifest does not prove the rest of it: `checking.prove` does."""

    path: Path
    size: int  # bytes
    made_at: datetime  # UTC; of a damaged one when the file was written
    manifest: Manifest | None
    fault: str = ""

    @property
    def sealed(self) -> bool:
        """Whether it opens with the password only."""
        return self.path.suffix == SEALED

    @property
    def fits(self) -> bool:
        """Whether this program knows the shape of its book; a bad release that was undone may have left a newer one."""
        return self.manifest is not None and self.manifest.revision in KNOWN


def backups_in(where: Path) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; none where there is no folder, or a disk that cannot be read."""
    try:
        paths = [path for suffix in (PLAIN, SEALED) for path in where.glob(f"deskbell-*{suffix}")]
    except (OSError, ValueError):  # ValueError: a name that no disk can have
        return ()
    found = [_look_at(path) for path in paths]
    return tuple(sorted((each for each in found if each is not None), key=_newest_first, reverse=True))


def last_good(backups: tuple[Backup, ...], book_id: str, now: datetime) -> Backup | None:
    """The newest backup of a book that this program could bring back, not from a moment still to come."""
    for each in backups:
        if each.fits and each.manifest is not None and each.manifest.book_id == book_id and each.made_at <= now:
            return each
    return None


def read(path: Path) -> Manifest:
    """What a backup says of itself, proved or not. Refusals: backup.unreadable, backup.damaged, backup.newer,
    backup.old_seal."""
    try:
        return sealing.manifest_of(path) if path.suffix == SEALED else manifest_in(path)
    except OSError as fault:
        raise Refusal("backup.unreadable", path=str(path)) from fault


def _look_at(path: Path) -> Backup | None:
    try:
        about = path.stat()
        try:
            manifest = read(path)
        except Refusal as refusal:
            return Backup(path, about.st_size, datetime.fromtimestamp(about.st_mtime, UTC), None, refusal.code)
    except OSError:
        return None  # gone meanwhile
    return Backup(path, about.st_size, manifest.made_at, manifest)


def _newest_first(backup: Backup) -> tuple[datetime, str]:
    return backup.made_at, backup.path.name
