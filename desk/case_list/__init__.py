"""A list of cases on paper: what the list on screen shows, whatever it is narrowed to."""

from desk.case_list.gather import sheet_of
from desk.case_list.sheet import ListSheet

__all__ = ["ListSheet", "sheet_of"]
