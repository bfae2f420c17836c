"""Incoming letters: what was sent to the office, its scan, its case, and which letter of ours it answers."""

from desk.incoming.acts import NewIncoming, change, let_wait, register, unvoid, void
from desk.incoming.answering import propose_answer
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
    "file_of", "incoming", "let_wait", "link_case", "link_taken", "of_case", "of_unit", "propose_answer",
    "register", "unlinked", "unvoid", "void",
]  # fmt: skip
