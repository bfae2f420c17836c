"""The register of visits and calls: everything brought to the desk on one day, on paper for the head to sign."""

from desk.day_register.gather import sheet_of
from desk.day_register.sheet import Entry, RegisterSheet

__all__ = ["Entry", "RegisterSheet", "sheet_of"]
