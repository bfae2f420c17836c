"""Maintenance slips: work sent out on paper and brought back by number."""

from db.models import LineKind, Mark, Outcome, SlipStatus, Warranty
from desk.slips.acts import mark_printed, void
from desk.slips.errand import Errand
from desk.slips.gather import sheet_of
from desk.slips.home import Home, book_back
from desk.slips.lines import LineRow, Totals, lines_of, totals
from desk.slips.lists import SlipCounts, SlipFilter, counts, file_of, of_unit, slips
from desk.slips.raising import Wanted, change, move, raise_alone, raise_for
from desk.slips.rows import SlipRow
from desk.slips.sheet import Copy, SlipSheet

__all__ = [
    "Copy", "Errand", "Home", "LineKind", "LineRow", "Mark", "Outcome", "SlipCounts", "SlipFilter", "SlipRow",
    "SlipSheet", "SlipStatus", "Totals", "Wanted", "Warranty", "book_back", "change", "counts", "file_of",
    "lines_of", "mark_printed", "move", "of_unit", "raise_alone", "raise_for", "sheet_of", "slips", "totals", "void",
]  # fmt: skip
