"""The lists a clerk chooses from: classes with their limits, places, trades, causes."""

from desk.choices.lists import CauseRow, ClassRow, PlaceRow, TradeRow, causes, classes, places, trades

__all__ = ["CauseRow", "ClassRow", "PlaceRow", "TradeRow", "causes", "classes", "places", "trades"]
