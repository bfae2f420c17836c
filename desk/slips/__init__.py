"""Maintenance slips: work sent out on paper and brought back by number."""

from db.models import LineKind, Mark, Outcome, SlipStatus, Warranty
from desk.slips.acts import mark_printed, void
from desk.slips.again import raise_again
from desk.slips.charge import Charge, charge_of
from desk.slips.clashing import Doubts, clashes, doubts
from desk.slips.equipment import of_equipment
from desk.slips.errand import Errand, appointed, half_day
from desk.slips.file import SlipFile, file_of, meant
from desk.slips.gather import sheet_of
from desk.slips.home import Booked, Home, Visit, WayBack, book_back, correct
from desk.slips.lines import LineRow, Totals, lines_of, totals
from desk.slips.lists import SlipCounts, SlipFilter, counts, ids_of_unit, not_printed, of_unit, slips
from desk.slips.ofday import raised_on
from desk.slips.proposing import brought, equipment_named
from desk.slips.raising import Wanted, change, move, raise_alone, raise_for
from desk.slips.revealing import reveal
from desk.slips.rows import SlipRow
from desk.slips.sheet import Copy, SlipSheet
from desk.slips.typedlines import TypedLine, set_lines, typed_lines
from desk.slips.unbooking import take_back
from desk.slips.unraising import unraise
from desk.slips.workers_out import WorkerOut, workers_out
from desk.slips.written import written

__all__ = [
    "appointed", "half_day",
    "Doubts", "brought", "clashes", "doubts", "equipment_named", "raise_again", "unraise",
    "Booked", "SlipFile", "Visit", "WayBack", "WorkerOut", "correct", "meant", "not_printed", "reveal", "take_back", "workers_out", "written",
    "Charge", "Copy", "Errand", "Home", "LineKind", "LineRow", "Mark", "Outcome", "SlipCounts", "SlipFilter", "SlipRow",
    "SlipSheet", "SlipStatus", "Totals", "TypedLine", "Wanted", "Warranty", "book_back", "change", "charge_of", "counts", "file_of",
    "lines_of", "mark_printed", "move", "of_equipment", "of_unit", "raise_alone", "raise_for", "set_lines", "sheet_of", "slips", "totals", "typed_lines",
    "ids_of_unit", "raised_on", "void",
]  # fmt: skip
