"""Brings lists out of the book into files that other programs open."""

from desk.exports.cells import Cell, Progress, Written
from desk.exports.lists import Export, export_list, note_export, write_rows

__all__ = ["Cell", "Export", "Progress", "Written", "export_list", "note_export", "write_rows"]
