"""The day journal: what happened at the desk and on the rounds, and inspections of every level (M68)."""

from db.models import EntryKind, Finding, InspectionLevel
from desk.journal.acts import OLDEST_YEARS, NewEntry, change, cross_out, lacking, stand_again, write
from desk.journal.lists import DayCounts, EntryRow, counted, flagged, found, happened, listed

__all__ = [
    "OLDEST_YEARS", "DayCounts", "EntryKind", "EntryRow", "Finding", "InspectionLevel", "NewEntry", "change",
    "counted", "cross_out", "flagged", "found", "happened", "lacking", "listed", "stand_again", "write",
]  # fmt: skip
