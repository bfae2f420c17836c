"""The report on paper: figures, charts, breakdowns, lists and the review, in a fixed order of pages (B7)."""

from desk.reports.paper.document import FORM, draw

__all__ = ["FORM", "draw"]
