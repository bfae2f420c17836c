"""The lists a clerk chooses from: classes with their limits, places, trades, causes; how the office changes them."""

from db.models import LimitUnit
from desk.calendar import Limit
from desk.choices.cause_list import CauseEntry, add_cause, all_causes, change_cause
from desk.choices.entries import Listed, leave_out, shift, use_again
from desk.choices.lists import CauseRow, ClassRow, PlaceRow, TradeRow, causes, classes, places, trades
from desk.choices.place_list import PlaceEntry, add_place, all_places, change_place
from desk.choices.trade_list import TradeEntry, add_trade, all_trades, change_trade
from desk.choices.tree import LARGEST_AMOUNT, ClassEntry, NewClass, add_class, change_class, class_tree

__all__ = [
    "LARGEST_AMOUNT",
    "CauseEntry",
    "CauseRow",
    "ClassEntry",
    "ClassRow",
    "Limit",
    "LimitUnit",
    "Listed",
    "NewClass",
    "PlaceEntry",
    "PlaceRow",
    "TradeEntry",
    "TradeRow",
    "add_cause",
    "add_class",
    "add_place",
    "add_trade",
    "all_causes",
    "all_places",
    "all_trades",
    "causes",
    "change_cause",
    "change_class",
    "change_place",
    "change_trade",
    "class_tree",
    "classes",
    "leave_out",
    "places",
    "shift",
    "trades",
    "use_again",
]
