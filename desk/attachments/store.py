"""The files of the data folder: each content once, under the hash of its bytes, never under a name somebody gave.

A file is written before the record that names it: one that nobody attached in the end is harmless and stays until it
is swept up.
"""

import hashlib
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db import held
from desk.apart import intake
from desk.apart.child import Answer, ChildEnded, ChildTooSlow, ask_child
from desk.files import write_whole
from desk.refusals import Refusal

FILES = "files"
MEGABYTE = 1_000_000
SECONDS = 20.0
MEMORY = 900_000_000
SUFFIXES = {intake.JPEG: ".jpg", intake.PNG: ".png", intake.PDF: ".pdf"}
THUMB = ".thumb.jpg"
_HASH = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Stored:
    """A content of the store: its SHA-256 in hex, what it is, bytes, and points where it is a picture."""

    hash: str
    media: str
    size: int
    width: int | None = None
    height: int | None = None


def store_file(folder: Path, path: Path, megabytes: int) -> Stored:
    """Look at a file of up to so many megabytes in a process of its own and keep what is safe of it.

    Takes a second or two: never inside a unit of work. Pictures come out upright, at most 2,560 points long, without
    where they were taken; a PDF stays as it is; a scan of several pages becomes a PDF. Refusals:
    attachment.unreadable, attachment.too_large, attachment.kind, attachment.heic, attachment.damaged,
    attachment.locked, attachment.too_many_points, attachment.too_many_pages, attachment.took_too_long,
    attachment.not_kept.
    """
    try:
        # A pipe or a device could be waited for without an end.
        if not path.is_file():
            raise Refusal("attachment.unreadable", name=path.name)
        with held.opened(path) as file:
            content = file.read(megabytes * MEGABYTE + 1)
    except (OSError, ValueError):
        raise Refusal("attachment.unreadable", name=path.name) from None
    return store_bytes(folder, content, path.name, megabytes)


def store_bytes(folder: Path, content: bytes, name: str, megabytes: int) -> Stored:
    """The same for a content at hand, such as a picture pasted; `name` is only for what is told."""
    if len(content) > megabytes * MEGABYTE:
        raise Refusal("attachment.too_large", name=name, most=megabytes)
    told, (kept, thumb) = look_apart(intake.take_in, content, name=name)
    kept = kept or content
    stored = Stored(
        hashlib.sha256(kept).hexdigest(), told["media"], len(kept), told["width"] or None, told["height"] or None
    )
    path = path_of(folder, stored)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _keep(path.with_suffix(THUMB), thumb)
        _keep(path, kept)
        _settle(path.parent)
    except OSError as fault:
        raise Refusal("attachment.not_kept", name=name) from fault
    return stored


def path_of(folder: Path, stored: Stored) -> Path:
    """Where a content lies: always inside the store, whatever the book says."""
    if not _HASH.fullmatch(stored.hash):
        raise Refusal("attachment.file_missing", name=stored.hash[:12])
    return folder / FILES / stored.hash[:2] / f"{stored.hash}{SUFFIXES.get(stored.media, '.bin')}"


def is_there(folder: Path, stored: Stored) -> bool:
    """Whether the file lies where it belongs, as long as it was."""
    try:
        return path_of(folder, stored).stat().st_size == stored.size
    except (OSError, Refusal):
        return False


def content_of(folder: Path, stored: Stored, name: str) -> bytes:
    """The bytes as they were kept.

    Refusals: attachment.file_held, attachment.file_missing, attachment.file_changed."""
    try:
        content = held.read(path_of(folder, stored))
    except PermissionError:
        raise Refusal("attachment.file_held", name=name) from None
    except OSError:
        raise Refusal("attachment.file_missing", name=name) from None
    if hashlib.sha256(content).hexdigest() != stored.hash:
        raise Refusal("attachment.file_changed", name=name)
    return content


def thumb_of(folder: Path, stored: Stored) -> bytes:
    """The small JPEG of a content, at most 240 points long; nothing when it is not there."""
    try:
        return held.read(path_of(folder, stored).with_suffix(THUMB), held.BRIEF)
    except (OSError, Refusal):
        return b""


def look_apart(read: Callable[..., Answer], content: bytes, *given: int, name: str) -> Answer:
    """Read a content in a process of its own; what that refuses is told about the file called so.

    Refusals: those of `read`, attachment.took_too_long, attachment.damaged."""
    try:
        return ask_child(read, content, *given, needs=intake.NEEDS, seconds=SECONDS, memory=MEMORY)
    except ChildTooSlow:
        raise Refusal("attachment.took_too_long", name=name) from None
    except ChildEnded:
        raise Refusal("attachment.damaged", name=name) from None
    except Refusal as refusal:
        raise Refusal(refusal.code, **{**refusal.fields, "name": name}) from None


def _keep(path: Path, content: bytes) -> None:
    """Write what is not there yet, or no longer whole; what is there is as good as new to the sweep."""
    if path.is_file() and held.read(path) == content:
        os.utime(path)
    else:
        write_whole(path, content)


def _settle(folder: Path) -> None:
    """After a power cut a file is where it was renamed to only when its folder was written too."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
