"""What lies at the desk for somebody: parcels, papers, found things; taken in, handed out with proof."""

from db.models import ItemKind
from desk.left_items.acts import NewItem, change, hand_out, lie_again, stand_again, take_in, void
from desk.left_items.lists import (
    LONG_DAYS,
    ItemCounts,
    ItemRow,
    ItemsFilter,
    counts,
    item_of,
    items,
    waiting,
    waiting_for,
)

__all__ = [
    "LONG_DAYS", "ItemCounts", "ItemKind", "ItemRow", "ItemsFilter", "NewItem", "change", "counts", "hand_out",
    "item_of", "items", "lie_again", "stand_again", "take_in", "void", "waiting", "waiting_for",
]  # fmt: skip
