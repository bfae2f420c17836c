"""The workers' day: who is appointed where and when, and what waits for a time."""

from desk.dayboard.lists import board, day_of
from desk.dayboard.placing import Placed, place
from desk.dayboard.rows import NOBODY, Board, Card, Column, Placing
from desk.dayboard.rules import Window, lanes
from desk.dayboard.week import Week, WeekRow, week

__all__ = [
    "NOBODY", "Board", "Card", "Column", "Placed", "Placing", "Week", "WeekRow", "Window", "board", "day_of",
    "lanes", "place", "week",
]  # fmt: skip
