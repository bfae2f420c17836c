"""Writes files so that neither a full disk nor a power cut leaves half of one; and what the screens need of db/held."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from db import held

PART = (".deskbell-", ".part")
"""How the name of a file begins and ends that is still being written."""
BRIEF = held.BRIEF
"""So long what the screen waits for is tried where another program holds the file."""
pause = held.pause


def write_whole(path: Path, content: bytes, waits: Sequence[float] = held.PATIENCE) -> None:
    """Write a file so that it is there whole or not at all; on an OSError the old one stays and nothing else."""
    # A name of its own: two that write the same file must not write into one another's.
    handle, part = held.fresh_file(path.parent, *PART)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o644)
        held.replace(part, path, waits)
    except OSError:
        with suppress(OSError):  # what is held longer goes at a later start (desk/backups/scratch.py)
            held.remove(part, waits)
        raise


def read_whole(path: Path, waits: Sequence[float] = held.PATIENCE) -> bytes:
    """All of a file, also where another program holds it for a moment. Raises OSError."""
    return held.read(path, waits)
