"""Every table of the book, in one list."""

from db.models.advice import Advice, AdviceKind
from db.models.attachment import Attachment, StoredFile
from db.models.case import (
    WAITING_WORDS,
    Case,
    CaseKind,
    CaseNote,
    CaseStatus,
    DutyBreach,
    Party,
    Reply,
    Result,
    Urgency,
    Verdict,
    VisitConsent,
)
from db.models.case_class import CaseClass, Cause, LimitUnit, Place
from db.models.case_step import CaseStep
from db.models.channel import Channel
from db.models.clerk import Clerk, DeskRole, RecoveryKey, Trade, Tries
from db.models.compensation import Compensation, Deposit
from db.models.desk import ANSWERED_WORDS, FLAT_WORDS, Counter, Diary, Draft, Fact, OwnDay
from db.models.directory import CallLine, DirectoryEntry
from db.models.estate import Building, Estate, Unit, UnitUse, Vehicle
from db.models.hand_off import EscalationLevel, HandOff, Pause, WaitsFor
from db.models.household import Benefit, Pet
from db.models.import_run import ColumnMapping, ImportChange, ImportRun
from db.models.incident import CallMade, Incident
from db.models.inquiry import Investigation, Rectification, Source
from db.models.key_held import KeyHeld, KeyLoan
from db.models.letter import (
    IncomingLetter,
    KeptPaper,
    Letter,
    LetterLayout,
    LetterRequest,
    OfficePicture,
    SentHow,
)
from db.models.mailing import Mailing, MailingItem
from db.models.merge import Merge
from db.models.move import Direction, Move, MoveStep, StepKind
from db.models.notice import Notice
from db.models.own_key import QuickAction, SavedFilter
from db.models.paper_held import PaperHeld, PaperKind
from db.models.person import Language, Person, PersonGroup, Phone, Role, Tenure, Tier
from db.models.price import Package, PackageLine, Price, PriceItem
from db.models.print_job import PrintJob, PrintState
from db.models.release_pass import PassItem, PassStatus, ReleasePass
from db.models.renovation import Breach, Renovation, RenovationStatus, RenovationWorker
from db.models.report import Goal, GoalActual, HotCase, IssuedReport, Measure, Problem, ProblemKind, Theme
from db.models.return_call import Mark, ReturnCall
from db.models.search import case_words, search_key
from db.models.shift import (
    DutyLine,
    DutyPost,
    DutyShift,
    EntryKind,
    Finding,
    Handover,
    InspectionLevel,
    ItemKind,
    JournalEntry,
    LeftItem,
)
from db.models.slip import LineKind, Outcome, Slip, SlipLine, SlipStatus, Warranty
from db.models.staff import CreditKind, Decision, SpotCheck, Staff, StaffCredit, StaffSuggestion
from db.models.template import LetterTemplate, Purpose, TemplateVersion
from db.models.visit import FollowUp, Unhappy, Visit, VisitReason, VisitWay
from db.models.worker import Worker

__all__ = [
    "ANSWERED_WORDS",
    "FLAT_WORDS",
    "WAITING_WORDS",
    "Advice",
    "AdviceKind",
    "Attachment",
    "Benefit",
    "Breach",
    "Building",
    "CallLine",
    "CallMade",
    "Case",
    "CaseClass",
    "CaseKind",
    "CaseNote",
    "CaseStatus",
    "CaseStep",
    "Cause",
    "Channel",
    "Clerk",
    "ColumnMapping",
    "Compensation",
    "Counter",
    "CreditKind",
    "Decision",
    "Deposit",
    "DeskRole",
    "Diary",
    "Direction",
    "DirectoryEntry",
    "Draft",
    "DutyBreach",
    "DutyLine",
    "DutyPost",
    "DutyShift",
    "EntryKind",
    "EscalationLevel",
    "Estate",
    "Fact",
    "Finding",
    "FollowUp",
    "Goal",
    "GoalActual",
    "HandOff",
    "Handover",
    "HotCase",
    "ImportChange",
    "ImportRun",
    "Incident",
    "IncomingLetter",
    "InspectionLevel",
    "Investigation",
    "IssuedReport",
    "ItemKind",
    "JournalEntry",
    "KeptPaper",
    "KeyHeld",
    "KeyLoan",
    "Language",
    "LeftItem",
    "Letter",
    "LetterLayout",
    "LetterRequest",
    "LetterTemplate",
    "LimitUnit",
    "LineKind",
    "Mailing",
    "MailingItem",
    "Mark",
    "Measure",
    "Merge",
    "Move",
    "MoveStep",
    "Notice",
    "OfficePicture",
    "Outcome",
    "OwnDay",
    "Package",
    "PackageLine",
    "PaperHeld",
    "PaperKind",
    "Party",
    "PassItem",
    "PassStatus",
    "Pause",
    "Person",
    "PersonGroup",
    "Pet",
    "Phone",
    "Place",
    "Price",
    "PriceItem",
    "PrintJob",
    "PrintState",
    "Problem",
    "ProblemKind",
    "Purpose",
    "QuickAction",
    "RecoveryKey",
    "Rectification",
    "ReleasePass",
    "Renovation",
    "RenovationStatus",
    "RenovationWorker",
    "Reply",
    "Result",
    "ReturnCall",
    "Role",
    "SavedFilter",
    "SentHow",
    "Slip",
    "SlipLine",
    "SlipStatus",
    "Source",
    "SpotCheck",
    "Staff",
    "StaffCredit",
    "StaffSuggestion",
    "StepKind",
    "StoredFile",
    "TemplateVersion",
    "Tenure",
    "Theme",
    "Tier",
    "Trade",
    "Tries",
    "Unhappy",
    "Unit",
    "UnitUse",
    "Urgency",
    "Vehicle",
    "Verdict",
    "Visit",
    "VisitConsent",
    "VisitReason",
    "VisitWay",
    "WaitsFor",
    "Warranty",
    "Worker",
    "case_words",
    "search_key",
]
