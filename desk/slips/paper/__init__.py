"""Maintenance slips as PDF: cut sheets torn into labelled copies, or endless forms for an impact printer."""

from desk.slips.paper.batch import draw, draw_many
from desk.slips.paper.heads import FORM
from desk.slips.paper.trial import draw_trial

__all__ = ["FORM", "draw", "draw_many", "draw_trial"]
