"""Packs a copy of the book with its photos and scans into one file, and takes them out again."""

import hashlib
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

from db.book import BOOK_NAME
from db.copying import Contents, look_through, rows_of
from db.faults import BookFault
from desk.attachments import Stored, content_of, path_of, thumb_of
from desk.attachments.store import THUMB
from desk.backups.manifest import LONGEST, Manifest, read_manifest, write_manifest
from desk.backups.scratch import FULL, Progress
from desk.refusals import Refusal

MANIFEST = "manifest.json"
PIECE = 1 << 20
_LEVEL = 3  # a book of 80 MB must be packed within seconds; the best level takes five times as long for a tenth
_STORED = "SELECT hash, media, size, width, height FROM stored_file ORDER BY hash"
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, RuntimeError, NotImplementedError, MemoryError,
)  # fmt: skip
Took = Callable[[Path, bytes], None]
"""Handed each photo and scan with its place inside a data folder."""


def with_files(manifest: Manifest, copy: Path, folder: Path) -> Manifest:
    """The manifest with what is there of the photos and scans that a copy of the book knows."""
    whole = {each.hash: _content(folder, each) is not None for each in _files_of(copy)}
    missing = tuple(name for name, there in whole.items() if not there)
    return replace(manifest, files=len(whole) - len(missing), missing=missing)


def pack(out: IO[bytes], manifest: Manifest, copy: Path, folder: Path, progress: Progress) -> None:
    """Write the backup into a stream. Refusals: backup.file_gone when a photo vanished since the manifest was made."""
    files = [each for each in _files_of(copy) if each.hash not in manifest.missing]
    total, done = manifest.bytes + sum(each.size for each in files), 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as packed:
        packed.writestr(_entry(MANIFEST, manifest), write_manifest(manifest))
        with copy.open("rb") as source, packed.open(_entry(BOOK_NAME, manifest), "w", force_zip64=True) as target:
            while piece := source.read(PIECE):
                target.write(piece)
                done += len(piece)
                progress(done, total)
        for each in files:
            content = _content(folder, each)
            if content is None:
                raise Refusal("backup.file_gone", name=each.hash[:12])
            place = path_of(folder, each).relative_to(folder)
            # Photos and PDFs are packed already.
            packed.writestr(_entry(place.as_posix(), manifest, zipfile.ZIP_STORED), content)
            if thumb := thumb_of(folder, each):
                small = _thumb_beside(place)
                packed.writestr(_entry(small.as_posix(), manifest, zipfile.ZIP_STORED), thumb)
            done += each.size
            progress(done, total)


def manifest_in(path: Path) -> Manifest:
    """The manifest of a backup that is not sealed, read in an instant. Refusals: backup.damaged, backup.newer."""
    with _opened(path) as packed:
        manifest = _manifest(packed, path.name)
        if packed.getinfo(BOOK_NAME).file_size != manifest.bytes:
            raise Refusal("backup.damaged", name=path.name)
        return manifest


def take_out(
    path: Path, scratch: Path, name: str, progress: Progress, wholly: bool = False, took: Took | None = None
) -> Manifest:
    """Take the book out into a folder and prove all of the backup against its manifest; photos and scans are proved
    one by one and handed on to `took`.

    `wholly` looks through every index and every reference as well. Refusals: backup.damaged, backup.newer.
    """
    with _opened(path, name) as packed:
        manifest = _manifest(packed, name)
        book = scratch / BOOK_NAME
        total = sum(each.file_size for each in packed.infolist())
        done = manifest.bytes
        if _write(packed, book, manifest.bytes, lambda part: progress(part, total)) != manifest.sha256:
            raise Refusal("backup.damaged", name=name)
        _compare(manifest, _looked_through(book, name, wholly), name)
        wanted = [each for each in _files_of(book) if each.hash not in manifest.missing]
        if len(wanted) != manifest.files:
            raise Refusal("backup.damaged", name=name)
        for each in wanted:
            place = path_of(scratch, each).relative_to(scratch)
            content = _read(packed, place.as_posix(), each.size)
            if hashlib.sha256(content).hexdigest() != each.hash:
                raise Refusal("backup.damaged", name=name)
            done += each.size
            progress(done, total)
            if took is not None:
                took(place, content)
                small = _thumb_beside(place)
                if small.as_posix() in packed.namelist():
                    took(small, _read(packed, small.as_posix(), each.size + PIECE))
    return manifest


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
    with path.open("rb") as file:
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
    told = Contents(manifest.revision, manifest.rows, manifest.diary_id, manifest.diary_at)
    if held != told:
        raise Refusal("backup.damaged", name=name)


def _files_of(copy: Path) -> list[Stored]:
    return [Stored(*row) for row in rows_of(copy, _STORED)]


def _content(folder: Path, stored: Stored) -> bytes | None:
    try:
        return content_of(folder, stored, stored.hash)
    except Refusal:
        return None


def _thumb_beside(place: Path) -> Path:
    return place.with_suffix(THUMB)
