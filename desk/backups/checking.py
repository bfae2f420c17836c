"""Proves one backup wholly, as the yearly drill does."""

from pathlib import Path

from desk.backups import sealing
from desk.backups.listing import read
from desk.backups.making import Door
from desk.backups.manifest import SEALED, Manifest
from desk.backups.packing import Took, take_out
from desk.backups.scratch import Progress, nobody_watches, working_in
from desk.refusals import Refusal
from desk.work import UnitOfWork


def prove(path: Path, room: Path, password: str | None = None, progress: Progress = nobody_watches) -> Manifest:
    """Take a backup apart in a scratch folder inside `room` and prove all of it: the hash of the book, its pages,
    indexes and references, the rows of every table, the head of its diary, every photo and scan (G16).

    Refusals: backup.unreadable, backup.damaged, backup.newer, backup.password_needed, backup.wrong_password,
    backup.busy, backup.no_room, backup.not_written.
    """
    with working_in(room, "proof") as scratch:
        return take_apart(path, scratch, password, progress)


def drill(door: Door, path: Path, password: str | None = None, progress: Progress = nobody_watches) -> Manifest:
    """Prove a backup as a drill, which the diary keeps with the backup's name. Refusals: as `prove`."""
    manifest = prove(path, door.folder, password, progress)
    told = manifest.local().isoformat(timespec="minutes")

    def note(work: UnitOfWork) -> None:
        work.record("backup.drill", "backup", 0, new=told, note=path.name)

    door.do(note)
    return manifest


def take_apart(
    path: Path, scratch: Path, password: str | None, progress: Progress, took: Took | None = None
) -> Manifest:
    """Take the book of a backup out into a folder and prove all of it; photos and scans go to `took`.

    Refusals: as `prove`, but for those of the folder."""
    read(path)  # the quick look first: the password need not be asked for what is no backup
    plain = path
    if path.suffix == SEALED:
        if not password:
            raise Refusal("backup.password_needed", name=path.name)
        plain = scratch / "opened"
        sealing.unseal(path, password, plain)
    return take_out(plain, scratch, path.name, progress, wholly=True, took=took)
