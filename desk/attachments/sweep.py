"""Compares the store with the book: files that are missing, and files that nobody attached."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from db import held
from db.models import Attachment, StoredFile
from desk.attachments.store import FILES, THUMB, Stored, is_there
from desk.work import Reading

YOUNG = timedelta(days=1)
"""A file this new may belong to a record that is just being written."""


@dataclass(frozen=True)
class MissingFile:
    """An attachment whose file is not there, or shorter or longer than it was; by the table and id of its record."""

    name: str
    subject: str
    subject_id: int


@dataclass(frozen=True)
class FilesHeld:
    """How many files the book knows, which of the attached ones are missing, and what nobody attached."""

    known: int
    missing: tuple[MissingFile, ...]
    orphans: int
    orphan_bytes: int


def files_held(reading: Reading, folder: Path) -> FilesHeld:
    """Compare the store in the data folder with the book; changes nothing."""
    query = (
        select(Attachment.name, Attachment.subject, Attachment.subject_id, StoredFile)
        .join(StoredFile, StoredFile.id == Attachment.file_id)
        .where(Attachment.removed_at.is_(None))
        .order_by(Attachment.id)
    )
    missing = tuple(
        MissingFile(name, subject, subject_id)
        for name, subject, subject_id, file in reading.session.execute(query)
        if not is_there(folder, Stored(file.hash, file.media, file.size))
    )
    known = _known(reading)
    sizes = [size for _, size in _orphans(reading, folder, known)]
    return FilesHeld(len(known), missing, len(sizes), sum(sizes))


def sweep(reading: Reading, folder: Path) -> int:
    """Remove the files older than a day that no record of the book names; how many went. One that is held stays until
    the next time."""
    gone = 0
    for path, _ in _orphans(reading, folder, _known(reading)):
        with suppress(OSError):
            held.remove(path, held.BRIEF)
            gone += 1
    return gone


def _known(reading: Reading) -> frozenset[str]:
    return frozenset(reading.session.scalars(select(StoredFile.hash)))


def _orphans(reading: Reading, folder: Path, known: frozenset[str]) -> Iterator[tuple[Path, int]]:
    """Files older than a day that the book does not know, also the halves of a write that was cut off."""
    oldest = (reading.now - YOUNG).timestamp()
    for path in sorted((folder / FILES).glob("??/*")):
        if path.name.removesuffix(THUMB).partition(".")[0] in known:
            continue
        about = path.stat()
        if path.is_file() and about.st_mtime < oldest:
            yield path, about.st_size
