"""Cases: what people bring to the desk, from the first word to the answer."""

from db.models import (
    CaseKind,
    CaseStatus,
    Channel,
    DutyBreach,
    Mark,
    Party,
    Result,
    Role,
    Urgency,
    Verdict,
    VisitConsent,
    WaitsFor,
)
from desk.cases.caller import CallerCard, caller
from desk.cases.file import CaseFile, Handling, Line, file_of
from desk.cases.life import Closing, add_note, close, pass_on, pause, reopen, reply, resume, void
from desk.cases.lists import CaseCounts, cases, counts, due_list, find_number, of_unit
from desk.cases.rows import CaseRow, Filter
from desk.cases.rules import Dues, dues_for, may_become
from desk.cases.steps import last_batch, undo
from desk.cases.taking import NewCase, Taken, take

__all__ = [
    "CallerCard",
    "CaseCounts",
    "CaseFile",
    "CaseKind",
    "CaseRow",
    "CaseStatus",
    "Channel",
    "Closing",
    "Dues",
    "DutyBreach",
    "Filter",
    "Handling",
    "Line",
    "Mark",
    "NewCase",
    "Party",
    "Result",
    "Role",
    "Taken",
    "Urgency",
    "Verdict",
    "VisitConsent",
    "WaitsFor",
    "add_note",
    "caller",
    "cases",
    "close",
    "counts",
    "due_list",
    "dues_for",
    "file_of",
    "find_number",
    "last_batch",
    "may_become",
    "of_unit",
    "pass_on",
    "pause",
    "reopen",
    "reply",
    "resume",
    "take",
    "undo",
    "void",
]
