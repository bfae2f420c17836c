"""Every table of the book, in one list."""

from db.models.case import Case, CaseKind, CaseNote, CaseStatus, Channel, Reply, Urgency
from db.models.case_class import CaseClass, LimitUnit, Place
from db.models.clerk import Clerk, DeskRole, Trade
from db.models.desk import Counter, Diary, Draft, Fact, OwnDay
from db.models.estate import Building, Estate, Unit, Vehicle
from db.models.letter import Letter
from db.models.person import Language, Person, Phone, Role, Tenure, Tier
from db.models.search import case_words, search_key
from db.models.slip import Slip, SlipStatus

__all__ = [
    "Building",
    "Case",
    "CaseClass",
    "CaseKind",
    "CaseNote",
    "CaseStatus",
    "Channel",
    "Clerk",
    "Counter",
    "DeskRole",
    "Diary",
    "Draft",
    "Estate",
    "Fact",
    "Language",
    "Letter",
    "LimitUnit",
    "OwnDay",
    "Person",
    "Phone",
    "Place",
    "Reply",
    "Role",
    "Slip",
    "SlipStatus",
    "Tenure",
    "Tier",
    "Trade",
    "Unit",
    "Urgency",
    "Vehicle",
    "case_words",
    "search_key",
]
