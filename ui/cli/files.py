"""Writes a file whole or not at all: a full disk leaves the old one as it was."""

import os
import tempfile
from pathlib import Path

from desk.refusals import Refusal


def write_file(path: Path, content: bytes) -> None:
    """Put the bytes at the path, on disk when this returns.

    Refusals: file.no_folder, file.is_folder, file.not_written."""
    try:
        if not path.parent.is_dir():
            raise Refusal("file.no_folder", folder=str(path.parent))
        if path.is_dir():
            raise Refusal("file.is_folder", path=str(path))
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".deskbell-", suffix=".part")
    except OSError as fault:
        raise Refusal("file.not_written", path=str(path)) from fault
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.chmod(0o644)
        fresh.replace(path)
    except OSError as fault:
        fresh.unlink(missing_ok=True)
        raise Refusal("file.not_written", path=str(path)) from fault
