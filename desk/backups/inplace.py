"""Puts what a restore made ready in its place: the photos first, then the book with one rename."""

import errno
from pathlib import Path

from db import held
from db.copying import LOGS, write_through
from desk.attachments.store import FILES
from desk.files import write_whole
from desk.refusals import Refusal

_HEADER = 100
"""So many bytes tell of a book whether it was written: each change of it counts in them, and so does its log."""


def put_photos(photos: Path, folder: Path) -> None:
    """Put each content where it belongs: under the hash of its bytes, so that none can be another's."""
    for each in sorted((photos / FILES).glob("??/*")):
        target = folder / FILES / each.parent.name / each.name
        target.parent.mkdir(parents=True, exist_ok=True)
        _put(each, target)
        write_through(target.parent)


def begins(book: Path) -> bytes:
    """How a book begins; nothing where there is none. Whoever holds the book still lets it go with this: a program that
    closes a file gives up its locks on it."""
    if not book.is_file():
        return b""
    with held.opened(book) as file:
        return file.read(_HEADER)


def put_book(fresh: Path, book: Path, began: bytes | None) -> None:
    """Put a book in the place of another, never beside a log of that one: tried anew while somebody holds it, but not
    over what was written in it meanwhile.

    `began` is how it began when it was let go, none while it is held still. Refusals: backup.book_open."""

    def put() -> None:
        written = began is not None and begins(book) != began
        if written or any(book.with_name(book.name + log).exists() for log in LOGS):
            raise Refusal("backup.book_open", folder=str(book.parent))
        held.replace(fresh, book, ())

    held.patiently(put)


def _put(photo: Path, target: Path) -> None:
    try:
        held.replace(photo, target)
    except OSError as fault:
        if fault.errno != errno.EXDEV:
            raise
        write_whole(target, held.read(photo))  # the folder of photos was given a place on another disk
