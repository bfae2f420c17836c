"""Writes files so that neither a full disk nor a power cut leaves half of one."""

import os
import tempfile
from pathlib import Path

PART = (".deskbell-", ".part")
"""How the name of a file begins and ends that is still being written."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all; on an OSError the old one stays and nothing else."""
    # A name of its own: two that write the same file must not write into one another's.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=PART[0], suffix=PART[1])
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o644)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
