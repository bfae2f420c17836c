"""What Today asks the book first when it comes up: the lists that press, before the rest of the book's rooms load."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk import cases
from desk.cases import CaseCounts
from desk.cases.wanted import end_of_day
from desk.work import Reading
from ui.today.card import Few

MOST = 50
"""Rows of a card; the filtered list has them all."""

MOST_DUE = 1_000


@dataclass(frozen=True)
class Pressing:
    """The two lists by their id, and the moment they were read."""

    few: Mapping[str, Few]
    now: datetime


def pressing(reading: Reading) -> Pressing:
    """What is overdue, and what is due by tonight."""
    return Pressing(due_cases(reading, cases.counts(reading)), reading.now)


def due_cases(reading: Reading, told: CaseCounts) -> dict[str, Few]:
    """What is overdue, and what is due by tonight, of so many as were told."""
    due = cases.due_list(reading, end_of_day(reading), min(told.overdue, MOST_DUE) + MOST)
    return {
        "overdue": Few([row for row in due if row.overdue][:MOST], told.overdue),
        "due_today": Few([row for row in due if not row.overdue][:MOST], told.due_today),
    }
