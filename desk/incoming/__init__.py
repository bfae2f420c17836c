"""Incoming letters: what was sent to the office, its scan, its case, and which letter of ours it answers."""

from desk.incoming.acts import NewIncoming, change, register, void
from desk.incoming.lists import (
    IncomingCounts,
    IncomingFile,
    IncomingRow,
    Which,
    came_from,
    counts,
    file_of,
    incoming,
    of_case,
    of_unit,
    unlinked,
)
from desk.incoming.ties import link_case, link_taken

__all__ = [
    "IncomingCounts", "IncomingFile", "IncomingRow", "NewIncoming", "Which", "came_from", "change", "counts",
    "file_of", "incoming", "link_case", "link_taken", "of_case", "of_unit", "register", "unlinked", "void",
]  # fmt: skip
