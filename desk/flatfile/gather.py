"""Gathers the file of a flat for its sheet."""

from desk.flatfile import parts
from desk.flatfile.marks import marks
from desk.flatfile.sheet import FileSheet
from desk.letterhead_of import letterhead
from desk.owners import UnitFile, unit_file
from desk.rights import is_manager
from desk.words import Language, day, word
from desk.work import Reading


def file_sheet(reading: Reading, unit_id: int, language: Language | None = None) -> FileSheet:
    """Gather the file of a flat for its sheet, in the office's language of papers. Refusals: unit.unknown."""
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
