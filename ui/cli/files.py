"""Writes a file that was named on the command line, or says why not."""

from pathlib import Path

from desk.files import write_whole
from desk.refusals import Refusal


def write_file(path: Path, content: bytes) -> None:
    """Put the bytes at the path, on disk when this returns; a full disk leaves the old file as it was.

    Refusals: file.no_folder, file.is_folder, file.not_written."""
    try:
        if not path.parent.is_dir():
            raise Refusal("file.no_folder", folder=str(path.parent))
        if path.is_dir():
            raise Refusal("file.is_folder", path=str(path))
        write_whole(path, content)
    except OSError as fault:
        raise Refusal("file.not_written", path=str(path)) from fault
