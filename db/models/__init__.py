"""Every table of the book, in one list."""

from db.models.attachment import Attachment, StoredFile
from db.models.case import Case, CaseKind, CaseNote, CaseStatus, Reply, Urgency
from db.models.case_class import CaseClass, LimitUnit, Place
from db.models.channel import Channel
from db.models.clerk import Clerk, DeskRole, Trade
from db.models.desk import Counter, Diary, Draft, Fact, OwnDay
from db.models.estate import Building, Estate, Unit, UnitUse, Vehicle
from db.models.household import Benefit, Pet
from db.models.import_run import ColumnMapping, ImportChange, ImportRun
from db.models.key_held import KeyHeld, KeyLoan
from db.models.letter import Letter
from db.models.merge import Merge
from db.models.move import Direction, Move, MoveStep, StepKind
from db.models.paper_held import PaperHeld, PaperKind
from db.models.person import Language, Person, PersonGroup, Phone, Role, Tenure, Tier
from db.models.release_pass import PassItem, PassStatus, ReleasePass
from db.models.renovation import Breach, Renovation, RenovationStatus, RenovationWorker
from db.models.search import case_words, search_key
from db.models.slip import Slip, SlipStatus
from db.models.visit import FollowUp, Unhappy, Visit, VisitReason, VisitWay

__all__ = [
    "Attachment",
    "Benefit",
    "Breach",
    "Building",
    "Case",
    "CaseClass",
    "CaseKind",
    "CaseNote",
    "CaseStatus",
    "Channel",
    "Clerk",
    "ColumnMapping",
    "Counter",
    "DeskRole",
    "Diary",
    "Direction",
    "Draft",
    "Estate",
    "Fact",
    "FollowUp",
    "ImportChange",
    "ImportRun",
    "KeyHeld",
    "KeyLoan",
    "Language",
    "Letter",
    "LimitUnit",
    "Merge",
    "Move",
    "MoveStep",
    "OwnDay",
    "PaperHeld",
    "PaperKind",
    "PassItem",
    "PassStatus",
    "Person",
    "PersonGroup",
    "Pet",
    "Phone",
    "Place",
    "ReleasePass",
    "Renovation",
    "RenovationStatus",
    "RenovationWorker",
    "Reply",
    "Role",
    "Slip",
    "SlipStatus",
    "StepKind",
    "StoredFile",
    "Tenure",
    "Tier",
    "Trade",
    "Unhappy",
    "Unit",
    "UnitUse",
    "Urgency",
    "Vehicle",
    "Visit",
    "VisitReason",
    "VisitWay",
    "case_words",
    "search_key",
]
