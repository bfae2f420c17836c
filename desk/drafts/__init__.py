"""Half-filled forms, kept in the book so that no crash and no mistake loses a typed word."""

from desk.drafts.acts import discard, keep
from desk.drafts.lists import DraftRow, begun, drafts

__all__ = ["DraftRow", "begun", "discard", "drafts", "keep"]
