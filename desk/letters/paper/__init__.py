"""Letters as PDF: one, or many in one document, on the office's own paper."""

from desk.letters.paper.batch import about_letter, draw, draw_many
from desk.letters.paper.page import FORM

__all__ = ["FORM", "about_letter", "draw", "draw_many"]
