"""The day sheet a worker takes along: where to go and when, and room for what comes in."""

from desk.daysheet.gather import sheets_of
from desk.daysheet.sheet import DaySheet, Visit

__all__ = ["DaySheet", "Visit", "sheets_of"]
