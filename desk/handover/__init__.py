"""Shift hands over to shift: the day itself writes the sheet, one person gives it, another takes it (feature 13)."""

from desk.handover.acts import NewHandover, give, stand_again, take, untake, void
from desk.handover.content import COUNTED, SECTIONS, Content, Kept, Line, Person, Section
from desk.handover.gather import content_now
from desk.handover.lists import Handed, HandoverRow, before_me, handed, handovers, newest, not_taken, now_as_it_stands
from desk.handover.sheet import HandoverSheet, sheet_of

__all__ = [
    "COUNTED", "SECTIONS", "Content", "Handed", "HandoverRow", "HandoverSheet", "Kept", "Line", "NewHandover", "Person",
    "Section",
    "before_me", "content_now", "give", "handed", "handovers", "newest", "not_taken", "now_as_it_stands", "sheet_of",
    "stand_again", "take", "untake", "void",
]  # fmt: skip
