"""Letters as PDF: one, or many in one document, on the office's own paper."""

from desk.letters.paper.batch import draw, draw_many
from desk.letters.paper.page import FORM

__all__ = ["FORM", "draw", "draw_many"]
