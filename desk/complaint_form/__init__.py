"""The complaint form: one case on one page, filled as far as the book knows, the rest for a pen."""

from desk.complaint_form.gather import sheet_of
from desk.complaint_form.sheet import ComplaintSheet

__all__ = ["ComplaintSheet", "sheet_of"]
