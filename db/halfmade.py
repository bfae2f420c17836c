"""A book that is being made, beside its place: what it is called, and what is left of one whose making was killed."""

import os
import re
from pathlib import Path

_NAMED = re.compile(r"deskbell\.db\.[0-9]+\.new(-wal|-shm|-journal)?", re.ASCII)


def place_for(book: Path) -> Path:
    """Where this process makes a book before it is put into its place."""
    return book.with_name(f"{book.name}.{os.getpid()}.new")


def is_half_made(name: str) -> bool:
    """Whether a file is part of such a book; no copy that a person made is called so."""
    return _NAMED.fullmatch(name) is not None


def half_made(folder: Path) -> list[Path]:
    """All that lies in a data folder of such books, logs among it."""
    return [each for each in folder.glob("*.new*") if is_half_made(each.name)]
