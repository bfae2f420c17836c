"""Half-filled forms, kept in the book so that no crash and no mistake loses a typed word."""

from desk.drafts.acts import Content, discard, keep
from desk.drafts.carrying import Begins, Carried, begins, carry_into, take_along, words_of
from desk.drafts.lists import DraftRow, begun, drafts, own

__all__ = [
    "Begins", "Carried", "Content", "DraftRow", "begins", "begun", "carry_into", "discard", "drafts", "keep",
    "own", "take_along", "words_of",
]  # fmt: skip
