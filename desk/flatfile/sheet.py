"""The words of a flat's file on paper, all parts of it (M70)."""

from dataclasses import dataclass
from datetime import datetime

from desk.paper.letterhead import Letterhead
from desk.words import Language


@dataclass(frozen=True)
class Part:
    """One part of the file: its title, headings with their shares of the width, and all its rows."""

    title: str
    headings: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class FileSheet:
    """Everything on the sheet; `notes` are (label, words), confidential ones only when a manager asked."""

    language: Language
    letterhead: Letterhead
    code: str
    printed_at: datetime  # in the office's zone
    printed_by: str
    facts: tuple[tuple[tuple[str, str], ...], ...]  # rows of (label, words)
    warning: str  # why the household is still unhappy
    notes: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    confidential: bool
