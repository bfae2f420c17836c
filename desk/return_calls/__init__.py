"""Return calls: after a case was closed the person is asked once more, and who is not content is taken up again."""

from db.models import Mark
from desk.return_calls.acts import Called, add, not_reached, put_off, record, take_off
from desk.return_calls.lists import CallCounts, DueCall, PastCall, counts, due, made, of_case

__all__ = [
    "CallCounts",
    "Called",
    "DueCall",
    "Mark",
    "PastCall",
    "add",
    "counts",
    "due",
    "made",
    "not_reached",
    "of_case",
    "put_off",
    "record",
    "take_off",
]
