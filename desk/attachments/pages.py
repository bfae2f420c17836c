"""The pages of a stored PDF as pictures, drawn apart: somebody else's PDF never meets the window's own process."""

from dataclasses import dataclass
from pathlib import Path

from desk.apart import intake
from desk.attachments.store import Stored, content_of, look_apart


@dataclass(frozen=True)
class Pages:
    """How many pages there are, and some of them as JPEGs from the page `first` on (counted from 0)."""

    count: int
    first: int
    pictures: tuple[bytes, ...]


def pages_of(folder: Path, stored: Stored, name: str, first: int, count: int, side: int) -> Pages:
    """Draw some pages of a PDF, `side` points long; takes half a second: a long job.

    Refusals: attachment.file_held, attachment.file_missing, attachment.file_changed, attachment.damaged,
    attachment.took_too_long."""
    content = content_of(folder, stored, name)
    told, pictures = look_apart(intake.show_pages, content, first, count, side, name=name)
    return Pages(told["pages"], first, pictures)
