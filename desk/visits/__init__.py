"""Visits to households, the follow-ups they lead to, and the mark of who is still unhappy (M08, M62)."""

from db.models import VisitReason, VisitWay
from desk.visits.acts import NewVisit, Recorded, change_visit, put_back_visit, record_visit, take_off_visit
from desk.visits.follow_ups import (
    Done,
    NewFollowUp,
    add_follow_up,
    change_follow_up,
    do_follow_up,
    put_back_follow_up,
    put_off,
    reopen,
    take_off_follow_up,
)
from desk.visits.lists import (
    DueFollowUp,
    FollowUpRow,
    Marks,
    VisitRow,
    due_follow_ups,
    follow_ups_of,
    marks_of,
    usual_day,
    visits_of,
)
from desk.visits.marks import Marked, mark_unhappy

__all__ = [
    "Done", "DueFollowUp", "FollowUpRow", "Marked", "Marks", "NewFollowUp", "NewVisit", "Recorded", "VisitReason",
    "VisitRow", "VisitWay", "add_follow_up", "change_follow_up", "change_visit", "do_follow_up", "due_follow_ups",
    "follow_ups_of", "mark_unhappy", "marks_of", "put_back_follow_up", "put_back_visit", "put_off", "record_visit",
    "reopen", "take_off_follow_up", "take_off_visit", "usual_day", "visits_of",
]  # fmt: skip
