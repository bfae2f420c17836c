"""The words of a flat's file on paper, all parts of it (M70)."""

from dataclasses import dataclass
from datetime import datetime

from desk.letterhead_of import letterhead
from desk.owners import UnitFile, unit_file
from desk.paper.letterhead import Letterhead
from desk.rights import is_manager
from desk.words import Language, day, word
from desk.work import Reading


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


def file_sheet(reading: Reading, unit_id: int, language: Language | None = None) -> FileSheet:
    """Gather the file of a flat for its sheet, in the office's language of papers. Refusals: unit.unknown."""
    from desk.flatfile import parts
    from desk.flatfile.marks import marks

    told = language or reading.facts.language
    flat = unit_file(reading, unit_id)
    notes, confidential = parts.notes(flat, told)
    return FileSheet(
        told,
        letterhead(reading.facts, told),
        flat.code,
        reading.facts.local(reading.now),
        parts.clerk_name(reading),
        _facts(flat, told),
        marks(reading, unit_id).unhappy,
        notes,
        parts.all_parts(reading, flat, told),
        confidential and is_manager(reading),
    )


def _facts(flat: UnitFile, language: Language) -> tuple[tuple[tuple[str, str], ...], ...]:
    def named(name: str) -> str:
        return word(language, f"file.{name}")

    occupied = "" if flat.occupied is None else named("yes" if flat.occupied else "no")
    return (
        (
            (named("unit"), flat.code),
            (named("area"), f"{flat.area:g} m²" if flat.area else ""),
            (named("use"), word(language, f"use.{flat.use}")),
            (named("layout"), flat.layout),
            (named("delivered"), day(language, flat.delivered_on) if flat.delivered_on else ""),
            (named("occupied"), occupied),
        ),
        ((named("fees"), _dated(flat, language)), (named("plates"), "  ".join(flat.plates))),
    )


def _dated(flat: UnitFile, language: Language) -> str:
    if not flat.fee_note or flat.fee_noted_on is None:
        return flat.fee_note
    return f"{flat.fee_note} ({day(language, flat.fee_noted_on)})"
