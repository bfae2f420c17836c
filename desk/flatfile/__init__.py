"""The file of a flat as a whole: its marks, its history, and itself on one sheet."""

from desk.flatfile.history import HistoryRow, history
from desk.flatfile.marks import Marks, marks
from desk.flatfile.printed import mark_printed

__all__ = ["HistoryRow", "Marks", "history", "mark_printed", "marks"]
