"""The office's own people, in small: certificates, credits, spot checks, suggestions (M29, M30, M66a)."""

from db.models import CreditKind, Decision
from desk.staff.lists import StaffRow, running_out, staff

__all__ = ["CreditKind", "Decision", "StaffRow", "running_out", "staff"]
