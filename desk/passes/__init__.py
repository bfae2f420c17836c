"""Item-release passes: what may be carried out of the gate, for whom and when, by number."""

from db.models import PassStatus
from desk.passes.acts import NewPass, book_back, change, issue, mark_printed, mark_seen, take_out_again, void
from desk.passes.items import Item, read_items
from desk.passes.lists import PassCounts, PassFilter, PassRow, counts, pass_of, passes, passes_of, sheet_of
from desk.passes.sheet import PassSheet

__all__ = [
    "Item", "NewPass", "PassCounts", "PassFilter", "PassRow", "PassSheet", "PassStatus", "book_back", "change",
    "counts", "issue", "mark_printed", "mark_seen", "pass_of", "passes", "passes_of", "read_items", "sheet_of",
    "take_out_again", "void",
]  # fmt: skip
