"""Packs a copy of the book with its manifest into one file, and takes it out again."""

import hashlib
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO

from db import held
from db.book import BOOK_NAME
from db.copying import Contents, look_through, rows_of
from db.faults import BookFault
from desk.attachments import Stored
from desk.backups.manifest import LONGEST, Manifest, read_manifest, write_manifest
from desk.backups.scratch import FULL, Progress
from desk.refusals import Refusal

MANIFEST = "manifest.json"
PIECE = 1 << 20
_LEVEL = 3  # a book of 80 MB must be packed within seconds; the best level takes five times as long for a tenth
_STORED = "SELECT hash, media, size, width, height FROM stored_file ORDER BY hash"
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, LookupError, ValueError, ArithmeticError, RuntimeError,
    MemoryError,
)  # fmt: skip


def pack(out: IO[bytes], manifest: Manifest, copy: Path, progress: Progress) -> None:
    """Write the backup into a stream; its photos lie beside it (desk/backups/photos.py)."""
    done = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as packed:
        packed.writestr(_entry(MANIFEST, manifest), write_manifest(manifest))
        with held.opened(copy) as source, packed.open(_entry(BOOK_NAME, manifest), "w", force_zip64=True) as target:
            while piece := source.read(PIECE):
                target.write(piece)
                done += len(piece)
                progress(done, manifest.bytes)


def manifest_in(path: Path) -> Manifest:
    """The manifest of a backup that is not sealed, read in an instant. Refusals: backup.damaged, backup.newer."""
    with _opened(path) as packed:
        manifest = _manifest(packed, path.name)
        if packed.getinfo(BOOK_NAME).file_size != manifest.bytes:
            raise Refusal("backup.damaged", name=path.name)
        return manifest


def take_out(path: Path, scratch: Path, name: str, progress: Progress, wholly: bool = False) -> Manifest:
    """Take the book out into a folder and prove it against the manifest of its backup; photos are proved by
    `checking.take_apart`.

    `wholly` looks through every index and every reference as well. Refusals: backup.damaged, backup.newer.
    """
    with _opened(path, name) as packed:
        manifest = _manifest(packed, name)
        book = scratch / BOOK_NAME
        moved = partial(_told, progress, manifest.bytes)
        if _write(packed, book, manifest.bytes, moved) != manifest.sha256:
            raise Refusal("backup.damaged", name=name)
        _compare(manifest, _looked_through(book, name, wholly), name)
        if len(wanted_of(book, manifest)) != manifest.files:
            raise Refusal("backup.damaged", name=name)
    return manifest


def wanted_of(book: Path, manifest: Manifest) -> list[Stored]:
    """The photos and scans that a backup with this book has."""
    return [each for each in files_of(book) if each.hash not in manifest.missing]


def _told(progress: Progress, total: int, done: int) -> None:
    progress(done, total)


def book_is_whole(path: Path, manifest: Manifest) -> bool:
    """Whether the book in a backup that is not sealed is the one the manifest tells of, to the byte."""
    try:
        with _opened(path) as packed, packed.open(BOOK_NAME) as source:
            mark = hashlib.sha256()
            while piece := source.read(PIECE):
                mark.update(piece)
    except (Refusal, OSError):
        return False
    return mark.hexdigest() == manifest.sha256


def _entry(name: str, manifest: Manifest, how: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    at = manifest.local()
    entry = zipfile.ZipInfo(name, (min(max(at.year, 1980), 2107), at.month, at.day, at.hour, at.minute, at.second))
    entry.compress_type = how
    return entry


@contextmanager
def _opened(path: Path, name: str = "") -> Iterator[zipfile.ZipFile]:
    """The file that is not there, and the disk that fills up while a book is taken out, are no faults of the backup."""
    with held.opened(path) as file:
        try:
            with zipfile.ZipFile(file) as packed:
                yield packed
        except (*_UNREADABLE, OSError) as fault:
            if isinstance(fault, OSError) and fault.errno in FULL:
                raise
            raise Refusal("backup.damaged", name=name or path.name) from fault


def _manifest(packed: zipfile.ZipFile, name: str) -> Manifest:
    return read_manifest(_read(packed, MANIFEST, LONGEST), name)


def _read(packed: zipfile.ZipFile, entry: str, most: int) -> bytes:
    """At most so many bytes, whatever the file says of itself: a few bytes can be packed so that they fill a disk."""
    with packed.open(entry) as source:
        return source.read(most + 1)[:most]


def _write(packed: zipfile.ZipFile, target: Path, most: int, moved: Callable[[int], None]) -> str:
    mark, done = hashlib.sha256(), 0
    with packed.open(BOOK_NAME) as source, target.open("wb") as file:
        while done <= most and (piece := source.read(PIECE)):
            mark.update(piece)
            file.write(piece)
            done += len(piece)
            moved(done)
    return mark.hexdigest() if done == most else ""


def _looked_through(book: Path, name: str, wholly: bool) -> Contents:
    try:
        return look_through(book, wholly)
    except BookFault as fault:
        raise Refusal("backup.damaged", name=name) from fault


def _compare(manifest: Manifest, held: Contents, name: str) -> None:
    told = Contents(manifest.revision, manifest.rows, manifest.diary_id, manifest.diary_at, manifest.diary_mark)
    if held != told:
        raise Refusal("backup.damaged", name=name)


def files_of(copy: Path) -> list[Stored]:
    """The photos and scans that a copy of a book knows."""
    try:
        return [Stored(*row) for row in rows_of(copy, _STORED)]
    except BookFault as fault:
        if fault.code != "book.not_a_book":
            raise
        return []  # of the first revision, which knew no photos
