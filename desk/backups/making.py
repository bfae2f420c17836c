"""Makes one backup: a copy of the book with its photos and scans beside it, proved before it has its name."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Protocol, TypeVar

from db import held
from db.book import BOOK_NAME
from db.copying import Contents, copy_book, rows_of, told_of, write_through
from db.faults import BookFault
from desk.attachments import Stored
from desk.backups import sealing
from desk.backups.manifest import PLAIN, SEALED, Manifest, Reason, write_manifest
from desk.backups.packing import PIECE, files_of, pack, take_out
from desk.backups.photos import PhotoStore
from desk.backups.scratch import Progress, nobody_watches, working_in
from desk.facts import Facts, facts_from
from desk.refusals import Refusal
from desk.settings import name_book
from desk.work import Reading, UnitOfWork

T = TypeVar("T")


class Door(Protocol):
    """What asks and acts: the office."""

    @property
    def folder(self) -> Path: ...

    def ask(self, question: Callable[[Reading], T], /) -> T: ...

    def do(self, act: Callable[[UnitOfWork], None], /) -> object: ...


@dataclass(frozen=True)
class Made:
    """A backup that has its name, with the SHA-256 of its file, and the photos beside it."""

    path: Path
    manifest: Manifest
    digest: str
    files: tuple[Stored, ...]
    seal: sealing.Seal | None


def make(door: Door, where: Path, reason: Reason, progress: Progress = nobody_watches) -> Made:
    """Make a backup of the open book in a folder that is there; rows kept before this began are in it (G15).

    Nothing in the folder has a backup's name until it was opened again and proved against its manifest (G16); a
    sealed one, which opens with the password only, by what it was to the byte while it was written. Refusals:
    backup.no_folder, backup.busy, backup.no_room, backup.not_written, backup.photo_held, book.damaged, book.locked.
    """
    if not door.ask(lambda reading: reading.facts.book_id):
        door.do(name_book)
    now = door.ask(lambda reading: reading.now)
    return write_backup(door.folder, where, reason, now, progress)


def write_backup(folder: Path, where: Path, reason: Reason, now: datetime, progress: Progress = nobody_watches) -> Made:
    """The same for the book in a data folder that need not be open. Refusals: as `make`, and book.not_a_book."""
    with working_in(folder, "copy") as scratch:
        copy = scratch / BOOK_NAME
        contents = copy_book(folder / BOOK_NAME, copy)
        with told_of(folder / BOOK_NAME):
            facts, files = facts_in(copy), files_of(copy)
        proof = scratch / "proof"
        proof.mkdir()
        with working_in(where, "backup") as parts:
            store = PhotoStore(where, sealing.seal_from(facts.backup_seal) if facts.backup_seal else None)
            missing = store.fill(folder, files, now, _part_of(progress, 0))
            manifest = replace(
                _manifest(copy, contents, facts, reason, now), files=len(files) - len(missing), missing=missing
            )
            part = parts / "part"
            if store.seal is not None:
                digest = _seal(part, manifest, copy, store.seal, progress)
            else:
                with part.open("wb") as out:
                    pack(out, manifest, copy, _part_of(progress, 1))
                write_through(part)
                digest = _proved(part, proof, where, _part_of(progress, 2))
            if len(store.lacks(files)) != len(missing):
                raise Refusal("backup.not_written", folder=str(where))
            path = _free_name(where, manifest, SEALED if facts.backup_seal else PLAIN)
            held.replace(part, path)
            write_through(where)
    return Made(path, manifest, digest, tuple(files), store.seal)


def copy_to(made: Made, where: Path) -> Path:
    """Put a backup that was made into another folder as well, and read it there again before it has its name.

    Refusals: backup.no_folder, backup.busy, backup.no_room, backup.not_written."""
    with working_in(where, "backup") as parts:
        part = parts / "part"
        with held.opened(made.path) as source, part.open("wb") as target:
            while piece := source.read(PIECE):
                target.write(piece)
        write_through(part)
        if digest_of(part) != made.digest:
            raise Refusal("backup.not_written", folder=str(where))
        here = PhotoStore(made.path.parent, made.seal)
        PhotoStore(where, made.seal).copy_from(here, made.files, made.manifest.made_at)
        path = _free_name(where, made.manifest, made.path.suffix)
        held.replace(part, path)
        write_through(where)
    return path


def facts_in(book: Path) -> Facts:
    """The facts in a book that need not be of this program's revision. Faults: book.damaged, book.not_a_book."""
    told = {str(name): str(value) for name, value in rows_of(book, "SELECT name, value FROM fact")}
    try:
        return facts_from(told)
    except (ValueError, TypeError) as fault:
        raise BookFault("book.damaged", path=str(book)) from fault


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with held.opened(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _manifest(copy: Path, contents: Contents, facts: Facts, reason: Reason, now: datetime) -> Manifest:
    return Manifest(
        made_at=now,
        reason=reason,
        program=_version(),
        book_id=facts.book_id,
        office_en=facts.office_en,
        office_zh=facts.office_zh,
        zone=facts.zone,
        revision=contents.revision,
        sha256=digest_of(copy),
        bytes=copy.stat().st_size,
        rows=contents.rows,
        diary_id=contents.diary_id,
        diary_at=contents.diary_at,
        diary_mark=contents.diary_mark,
    )


def _seal(part: Path, manifest: Manifest, copy: Path, seal: sealing.Seal, progress: Progress) -> str:
    # Packed beside the copy, in the data folder, where the book lies open anyway: the header tells how much follows.
    packed = copy.with_name("packed")
    with packed.open("wb") as plain:
        pack(plain, manifest, copy, _part_of(progress, 1))
    length, done, moved = packed.stat().st_size, 0, _part_of(progress, 2)
    with held.opened(packed) as source, part.open("wb") as out:
        told = {"manifest": json.loads(write_manifest(manifest))}
        stream = sealing.SealedStream(out, told, seal, length)
        while piece := source.read(PIECE):
            stream.write(piece)
            moved(done := done + len(piece), length)
        stream.finish()
    write_through(part)
    if digest_of(part) != stream.digest():
        raise Refusal("backup.not_written", folder=str(part.parent.parent))
    return stream.digest()


def _proved(part: Path, proof: Path, where: Path, progress: Progress) -> str:
    """Open what was written and compare all of it with its manifest; the SHA-256 of the file."""
    try:
        take_out(part, proof, part.name, progress)
    except Refusal as refusal:
        if refusal.code != "backup.damaged":
            raise
        raise Refusal("backup.not_written", folder=str(where)) from refusal
    return digest_of(part)


def _free_name(where: Path, manifest: Manifest, suffix: str) -> Path:
    """By the minute, by the second where that is taken, and with a number where that is taken too."""
    stem = manifest.stem()
    if _taken(where, stem):
        stem = manifest.stem(seconds=True)
    turn, name = 1, stem
    while _taken(where, name):
        turn += 1
        name = f"{stem}-{turn}"
    return where / f"{name}{suffix}"


def _taken(where: Path, stem: str) -> bool:
    return any((where / f"{stem}{suffix}").exists() for suffix in (PLAIN, SEALED))


def _part_of(progress: Progress, turn: int) -> Progress:
    """The photos, then the file, then its proof: a third each."""
    return lambda done, total: progress(turn * max(total, 1) + done, 3 * max(total, 1))


def _version() -> str:
    try:
        return metadata.version("deskbell")
    except metadata.PackageNotFoundError:
        return ""  # run from its source
