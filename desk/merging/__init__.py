"""Two people who are one, two flats that are one: merged, and split again where that was wrong."""

from desk.merging.acts import Merged, Split, forget_merges, merge, split
from desk.merging.likely import Likely, likely_same
from desk.merging.lists import MergeRow, Side, Tied, merges_around, merges_of, side

__all__ = [
    "Likely", "MergeRow", "Merged", "Side", "Split", "Tied", "forget_merges", "likely_same", "merge", "merges_around",
    "merges_of", "side", "split",
]  # fmt: skip
