"""Proves one backup wholly, as the yearly drill does."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from db.book import BOOK_NAME
from db.migrations.head import KNOWN
from desk.attachments import is_there, path_of
from desk.backups import sealing
from desk.backups.listing import read
from desk.backups.making import Door
from desk.backups.manifest import SEALED, Manifest
from desk.backups.packing import take_out, wanted_of
from desk.backups.photos import PhotoStore
from desk.backups.scratch import Progress, nobody_watches, working_in
from desk.refusals import Refusal
from desk.settings import backup_was_tried
from desk.work import UnitOfWork

Took = Callable[[Path, bytes], None]
"""Handed each photo and scan with its place inside a data folder."""


def prove(
    path: Path, room: Path, password: str | None = None, progress: Progress = nobody_watches, to_restore: bool = False
) -> Manifest:
    """Take a backup apart in a scratch folder inside `room` and prove all of it: the hash of the book, its pages,
    indexes and references, the rows of every table, the head of its diary, every photo and scan (G16).

    `to_restore` lets photos be gone that lie neither beside it nor in the data folder `room`: what is left is better
    than nothing, and `missing` tells them. Refusals: backup.unreadable, backup.damaged, backup.newer, backup.old_seal,
    backup.photos_gone, backup.photo_unread, backup.password_needed, backup.wrong_password, backup.busy, backup.no_room,
    backup.not_written.
    """
    with working_in(room, "proof") as scratch:
        return take_apart(path, scratch, password, progress, room if to_restore else None)


def drill(door: Door, path: Path, password: str | None = None, progress: Progress = nobody_watches) -> Manifest:
    """Prove a backup as a drill, which the diary keeps with the backup's name. Refusals: as `prove`."""
    manifest = prove(path, door.folder, password, progress)
    told = manifest.local().isoformat(timespec="minutes")

    def note(work: UnitOfWork) -> None:
        work.record("backup.drill", "backup", 0, new=told, note=path.name)
        backup_was_tried(work)

    door.do(note)
    return manifest


def take_apart(
    path: Path,
    scratch: Path,
    password: str | None,
    progress: Progress,
    beside: Path | None = None,
    took: Took | None = None,
) -> Manifest:
    """Take the book of a backup out into a folder and prove all of it; photos and scans go to `took`.

    With a data folder `beside` photos may be gone: those that are not there either are `missing`. Refusals: as
    `prove`, but for those of the folder."""
    read(path)  # the quick look first: the password need not be asked for what is no backup
    plain, opener, seal = path, sealing.Opener(password or ""), None
    if path.suffix == SEALED:
        if not password:
            raise Refusal("backup.password_needed", name=path.name)
        plain, seal = scratch / "opened", sealing.seal_of(path)
        sealing.unseal(path, opener, plain)
    manifest = take_out(plain, scratch, path.name, lambda done, total: progress(done, 2 * total), wholly=True)
    if manifest.revision not in KNOWN:
        raise Refusal("backup.newer", name=path.name)
    store, gone = PhotoStore(path.parent, seal), []
    wanted = wanted_of(scratch / BOOK_NAME, manifest)
    for turn, each in enumerate(wanted, 1):
        here = beside is not None and is_there(beside, each)
        try:
            content = dict(store.read(each, opener))
        except Refusal:
            if not here:
                raise
            content = {}
        if not content and not here:
            gone.append(each)
        if took is not None:
            place = path_of(scratch, each).relative_to(scratch)
            for ending, piece in content.items():
                took(place.with_suffix(ending) if ending else place, piece)
        progress(len(wanted) + turn, 2 * len(wanted))
    if gone and beside is None:
        # Somebody else's stick may be for reading only, and another backup may be at work there.
        with suppress(Refusal), working_in(path.parent, "backup", wait=0):
            store.doubt(gone)
        raise Refusal("backup.photos_gone", name=path.name, count=len(gone))
    return replace(
        manifest, files=manifest.files - len(gone), missing=(*manifest.missing, *(each.hash for each in gone))
    )
