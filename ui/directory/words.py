"""Words for entries of the directory."""

from PySide6.QtCore import QCoreApplication

from desk.directory import EntryRow
from ui.widgets.pill import Tone


def side_pill(inside: bool) -> tuple[str, Tone]:
    """Of the house, or outside our duty."""
    translate = QCoreApplication.translate
    return (translate("directory", "Inside"), "accent") if inside else (translate("directory", "Outside"), "neutral")


def phone_or_none(row: EntryRow) -> str:
    """The phone to dial first, or that nobody wrote one down yet."""
    return row.phone or QCoreApplication.translate("directory", "No phone yet")
