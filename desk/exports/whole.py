"""Writes files so that they are there whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db import held
from desk.files import PART
from desk.refusals import Refusal


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file beside the one wanted, to write into; it takes that one's place when all went well, else it goes.

    Refusals: file.no_folder, file.is_folder, file.not_written, export.in_use."""
    part: Path | None = None
    try:
        if path.is_dir():
            raise Refusal("file.is_folder", path=str(path))
        if not path.parent.is_dir():
            raise Refusal("file.no_folder", folder=str(path.parent))
        _must_be_free(path)
        # A name of its own: two that write the same file must not write into one another's.
        handle, part = held.fresh_file(path.parent, *PART)
        os.close(handle)
        yield part
        _to_disk(part)
        part.chmod(0o644)
        _take_place(part, path)
    except OSError as fault:
        raise Refusal("file.not_written", path=str(path)) from fault
    finally:
        if part is not None:
            with suppress(OSError):  # a scanner that holds it must not hide what was told
                held.remove(part)


def _must_be_free(path: Path) -> None:
    """Before the work is done rather than after it: a file held open on Windows refuses even its own name."""
    try:
        if path.exists():
            held.rename(path, path)
    except PermissionError as fault:
        raise Refusal("export.in_use", path=str(path)) from fault


def _to_disk(part: Path) -> None:
    with held.patiently(lambda: part.open("rb+")) as file:
        os.fsync(file.fileno())


def _take_place(part: Path, path: Path) -> None:
    try:
        held.replace(part, path)
    except PermissionError as fault:
        if path.exists():  # on Windows a workbook that is open in Excel cannot be replaced
            raise Refusal("export.in_use", path=str(path)) from fault
        raise
