"""Maintenance slips: work sent out on paper and brought back by number."""

from db.models import SlipStatus
from desk.slips.acts import book_back, mark_printed, raise_for, void
from desk.slips.lists import SlipCounts, SlipFilter, SlipRow, counts, file_of, of_unit, sheet_of, slips
from desk.slips.sheet import SlipSheet

__all__ = [
    "SlipCounts", "SlipFilter", "SlipRow", "SlipSheet", "SlipStatus", "book_back", "counts", "file_of",
    "mark_printed", "of_unit", "raise_for", "sheet_of", "slips", "void",
]  # fmt: skip
