"""What one shift leaves to the next: the day journal, things left at the desk, the duty roster, the handover sheet."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class EntryKind(StrEnum):
    """What an entry of the day journal is about (M68)."""

    NOTE = "note"
    ROUND = "round"
    INSPECTION = "inspection"
    DELIVERY = "delivery"
    VISITOR = "visitor"
    WEATHER = "weather"
    OTHER = "other"


class InspectionLevel(StrEnum):
    """Who inspected (M68)."""

    CLERK = "clerk"
    HEAD = "head"
    MANAGER = "manager"


class Finding(StrEnum):
    """What an inspection found."""

    IN_ORDER = "in_order"
    TO_MEND = "to_mend"


class JournalEntry(Base):
    """One entry of the day journal; one that is struck stays with its reason (M68)."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        Index("ix_journal_entry_at", "at", "id"),
        Index("ix_journal_entry_for_next", "made_at", sqlite_where=text("for_next = 1")),
    )
    id: Mapped[Key] = mapped_column(init=False)
    at: Mapped[Stamp]
    kind: Mapped[EntryKind]
    words: Mapped[str]
    made_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    place: Mapped[str] = mapped_column(String(200), default="")
    level: Mapped[InspectionLevel | None] = mapped_column(default=None)  # of an inspection
    finding: Mapped[Finding | None] = mapped_column(default=None)  # of an inspection
    for_next: Mapped[bool] = mapped_column(default=False)  # the next shift must read it
    struck: Mapped[str] = mapped_column(default="")  # why it does not hold


class ItemKind(StrEnum):
    """What was left at the desk."""

    PARCEL = "parcel"
    DOCUMENT = "document"
    LEFT = "left"  # by somebody for a resident
    FOUND = "found"
    OTHER = "other"


class LeftItem(Base):
    """A thing that lies at the desk for somebody until it is handed out."""

    __tablename__ = "left_item"
    __table_args__ = (
        Index("ix_left_item_at", "at", "id"),
        Index("ix_left_item_waiting", "at", sqlite_where=text("handed_at IS NULL AND void_reason = ''")),
    )
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    kind: Mapped[ItemKind]
    what: Mapped[str] = mapped_column(String(300))
    for_name: Mapped[str] = mapped_column(String(300))
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    from_name: Mapped[str] = mapped_column(String(300), default="")  # the courier, the finder
    place: Mapped[str] = mapped_column(String(120), default="")  # shelf, drawer, safe
    note: Mapped[str] = mapped_column(default="")
    handed_at: Mapped[datetime | None] = mapped_column(default=None)
    handed_to: Mapped[str] = mapped_column(String(300), default="")
    proof: Mapped[str] = mapped_column(String(120), default="")  # what was seen: ID card, the code of the parcel
    handed_clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    void_reason: Mapped[str] = mapped_column(default="")


class DutyShift(StrEnum):
    """The two shifts of a day; the night's belongs to the day it begins on."""

    DAY = "day"
    NIGHT = "night"


class DutyPost(StrEnum):
    """What somebody on the roster does: sits at the desk, or can be called."""

    DESK = "desk"
    ON_CALL = "on_call"


class DutyLine(Base):
    """One person of one shift of the roster, as written down then."""

    __tablename__ = "duty_line"
    __table_args__ = (Index("ix_duty_line_day", "day", "shift"),)
    id: Mapped[Key] = mapped_column(init=False)
    day: Mapped[date]
    shift: Mapped[DutyShift]
    post: Mapped[DutyPost]
    name: Mapped[str] = mapped_column(String(60))
    phone: Mapped[str] = mapped_column(String(80))
    position: Mapped[int]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Handover(Base):
    """A sheet by which one shift handed over to the next: what it says never changes again."""

    __tablename__ = "handover"
    __table_args__ = (Index("ix_handover_given_at", "given_at", "id"),)
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    since: Mapped[Stamp]  # the handover before it, or the beginning of the shift
    given_at: Mapped[Stamp]
    given_by_id: Mapped[int] = mapped_column(ForeignKey("clerk.id"), index=True)
    given_name: Mapped[str] = mapped_column(String(60))
    content: Mapped[str]  # the sheet as it was given, as JSON
    taken_at: Mapped[datetime | None] = mapped_column(default=None)
    taken_by_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    taken_name: Mapped[str] = mapped_column(String(60), default="")
    remarks: Mapped[str] = mapped_column(default="{}")  # of whoever took it over, as JSON: by section
    void_reason: Mapped[str] = mapped_column(default="")
