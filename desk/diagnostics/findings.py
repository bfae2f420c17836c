"""What a diagnosis is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

Value = bool | int | float | str
Row = tuple[str, Value]
"""What is told and how it stands, both words of the program's own: never anything that a person typed (G50)."""


@dataclass(frozen=True)
class Section:
    """Rows that belong together; `id` is one of SECTIONS."""

    id: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Diagnosis:
    """All that is told of this PC and this book at one moment (UTC)."""

    at: datetime
    sections: tuple[Section, ...]

    def value(self, section: str, name: str) -> Value | None:
        """How one thing stands, None where it was not told."""
        rows = next((each.rows for each in self.sections if each.id == section), ())
        return dict(rows).get(name)


SECTIONS = ("program", "screen", "printers", "folder", "book", "tables", "settings", "backups", "speed", "faults")


def in_order(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Sections as they are read."""
    return tuple(sorted(sections, key=lambda each: SECTIONS.index(each.id)))
