"""Cases: what people bring to the desk, from the first word to the answer."""

from db.models import CaseKind, CaseStatus, Channel, Role, Urgency
from desk.cases.acts import NewCase, Taken, add_note, close, pass_on, reply, take, void
from desk.cases.caller import CallerCard, caller
from desk.cases.lists import (
    CaseCounts,
    CaseFile,
    Line,
    cases,
    counts,
    due_list,
    file_of,
    find_number,
    of_unit,
)
from desk.cases.rows import CaseRow, Filter
from desk.cases.rules import Dues, dues_for, may_become

__all__ = [
    "CallerCard", "CaseCounts", "CaseFile", "CaseKind", "CaseRow", "CaseStatus", "Channel", "Dues", "Filter",
    "Line", "NewCase", "Role", "Taken", "Urgency", "add_note", "caller", "cases", "close", "counts",
    "due_list", "dues_for", "file_of", "find_number", "may_become", "of_unit", "pass_on", "reply", "take", "void",
]  # fmt: skip
