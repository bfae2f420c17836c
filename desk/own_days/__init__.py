"""The office's own days: which work or rest against the public calendar."""

from desk.own_days.acts import LONGEST_NOTE, LONGEST_STRETCH, OwnDays, add, change, put_back, take_off
from desk.own_days.lists import OwnDayRow, own_days

__all__ = [
    "LONGEST_NOTE",
    "LONGEST_STRETCH",
    "OwnDayRow",
    "OwnDays",
    "add",
    "change",
    "own_days",
    "put_back",
    "take_off",
]
