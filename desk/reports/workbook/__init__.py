"""The report as a workbook: figures, trends, breakdowns, patterns, lists and goals, with charts of its own (B7)."""

from desk.reports.workbook.writing import write

__all__ = ["write"]
