"""Maintenance slips: work sent out on paper and brought back by number."""

from db.models import LineKind, Mark, Outcome, SlipStatus, Warranty
from desk.slips.acts import mark_printed, printed_since, void
from desk.slips.again import raise_again
from desk.slips.cameback import Home
from desk.slips.charge import Charge, charge_of
from desk.slips.clashing import Doubts, clashes, doubts, stop_at_past
from desk.slips.equipment import of_equipment
from desk.slips.errand import Errand, appointed, half_day, next_day
from desk.slips.file import SlipFile, file_of, meant
from desk.slips.gather import sheet_of, sheets_of
from desk.slips.home import Booked, Visit, WayBack, book_back, correct
from desk.slips.lines import LineRow, Totals, lines_of, totals, with_model
from desk.slips.lists import SlipCounts, SlipFilter, counts, ids_of_unit, not_printed, of_unit, slips
from desk.slips.ofday import raised_on
from desk.slips.proposing import brought, equipment_named
from desk.slips.raising import Wanted, change, move, raise_alone, raise_for, written_on
from desk.slips.revealing import reveal
from desk.slips.rows import SlipRow
from desk.slips.sheet import Copy, SlipSheet
from desk.slips.typedlines import TypedLine, ordered_lines, set_lines, typed_lines
from desk.slips.unbooking import book_again, put_out, take_back
from desk.slips.unprinted import take_off
from desk.slips.unraising import unraise
from desk.slips.workers_out import WorkerOut, workers_out
from desk.slips.written import written

__all__ = [
    "Booked",
    "Charge",
    "Copy",
    "Doubts",
    "Errand",
    "Home",
    "LineKind",
    "LineRow",
    "Mark",
    "Outcome",
    "SlipCounts",
    "SlipFile",
    "SlipFilter",
    "SlipRow",
    "SlipSheet",
    "SlipStatus",
    "Totals",
    "TypedLine",
    "Visit",
    "Wanted",
    "Warranty",
    "WayBack",
    "WorkerOut",
    "appointed",
    "book_again",
    "book_back",
    "brought",
    "change",
    "charge_of",
    "clashes",
    "correct",
    "counts",
    "doubts",
    "equipment_named",
    "file_of",
    "half_day",
    "ids_of_unit",
    "lines_of",
    "mark_printed",
    "meant",
    "move",
    "next_day",
    "not_printed",
    "of_equipment",
    "of_unit",
    "ordered_lines",
    "printed_since",
    "put_out",
    "raise_again",
    "raise_alone",
    "raise_for",
    "raised_on",
    "reveal",
    "set_lines",
    "sheet_of",
    "sheets_of",
    "slips",
    "stop_at_past",
    "take_back",
    "take_off",
    "totals",
    "typed_lines",
    "unraise",
    "void",
    "with_model",
    "workers_out",
    "written",
    "written_on",
]  # fmt: skip
