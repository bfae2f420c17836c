"""Cases: what people bring to the desk, from the first word to the answer."""

from db.models import (
    CaseKind,
    CaseStatus,
    Channel,
    DutyBreach,
    EscalationLevel,
    Mark,
    Party,
    Result,
    Role,
    Urgency,
    Verdict,
    VisitConsent,
    WaitsFor,
)
from desk.cases.adding import add_told
from desk.cases.atdesk import take_solved
from desk.cases.caller import CallerCard, caller
from desk.cases.explaining import Explained, explained
from desk.cases.file import CaseFile, Handling, HandOver, Paused, file_of
from desk.cases.guard import Alike, Saying, Why, alike, is_second
from desk.cases.handing import Departments, department_limit, departments, mark_read, pass_on
from desk.cases.life import Closing, add_note, close, reopen, reply, void
from desk.cases.lists import CaseCounts, cases, count, counts, due_list, of_unit
from desk.cases.newcase import NewCase, Taken, told_relation
from desk.cases.pausing import pause, resume
from desk.cases.rows import CaseRow, Filter
from desk.cases.rules import Dues, dues_for, may_become, usual_answer
from desk.cases.steps import last_batch, undo
from desk.cases.story import Line
from desk.cases.taking import first_summary, take
from desk.cases.waiting import (
    WaitingCounts,
    back_today,
    to_remind,
    unread_hand_offs,
    untold,
    waiting_counts,
)
from desk.cases.wanted import Wanted

__all__ = [
    "Alike",
    "CallerCard",
    "CaseCounts",
    "CaseFile",
    "CaseKind",
    "CaseRow",
    "CaseStatus",
    "Channel",
    "Closing",
    "Departments",
    "Dues",
    "DutyBreach",
    "EscalationLevel",
    "Explained",
    "Filter",
    "HandOver",
    "Handling",
    "Line",
    "Mark",
    "NewCase",
    "Party",
    "Paused",
    "Result",
    "Role",
    "Saying",
    "Taken",
    "Urgency",
    "Verdict",
    "VisitConsent",
    "WaitingCounts",
    "WaitsFor",
    "Wanted",
    "Why",
    "add_note",
    "add_told",
    "alike",
    "back_today",
    "caller",
    "cases",
    "close",
    "count",
    "counts",
    "department_limit",
    "departments",
    "due_list",
    "dues_for",
    "explained",
    "file_of",
    "first_summary",
    "is_second",
    "last_batch",
    "mark_read",
    "may_become",
    "of_unit",
    "pass_on",
    "pause",
    "reopen",
    "reply",
    "resume",
    "take",
    "take_solved",
    "to_remind",
    "told_relation",
    "undo",
    "unread_hand_offs",
    "untold",
    "usual_answer",
    "void",
    "waiting_counts",
]
