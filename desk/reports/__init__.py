"""The manager's month: figures that mean one thing each, and the sheet that prints them."""

from desk.reports.figures import MonthFigures, figures_of
from desk.reports.month import month_from, month_sheet, months_with_cases

__all__ = ["MonthFigures", "figures_of", "month_from", "month_sheet", "months_with_cases"]
