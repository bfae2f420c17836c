"""The lists a clerk chooses from: classes with their limits, places, trades."""

from desk.choices.lists import ClassRow, PlaceRow, TradeRow, classes, places, trades

__all__ = ["ClassRow", "PlaceRow", "TradeRow", "classes", "places", "trades"]
