"""Half-filled forms, kept in the book so that no crash and no mistake loses a typed word."""

from desk.drafts.acts import Content, discard, keep
from desk.drafts.carrying import Begins, Carried, begins, take_along
from desk.drafts.lists import DraftRow, begun, drafts

__all__ = ["Begins", "Carried", "Content", "DraftRow", "begins", "begun", "discard", "drafts", "keep", "take_along"]
