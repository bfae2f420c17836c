"""Matters brought to the desk, what was noted about them and how they were answered."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.channel import Channel
from db.models.person import Role


class CaseKind(StrEnum):
    """What a person brings to the desk (M02)."""

    COMPLAINT = "complaint"
    REPAIR = "repair"
    ENQUIRY = "enquiry"
    SUGGESTION = "suggestion"
    PRAISE = "praise"


class CaseStatus(StrEnum):
    """How far a case has come; desk/cases/rules.py holds the ways between."""

    OPEN = "open"  # received, nobody else has it yet
    WITH_TRADE = "with_trade"
    PAUSED = "paused"  # waits for something outside the office, until a day
    ANSWERED = "answered"
    CLOSED = "closed"
    REOPENED = "reopened"
    VOID = "void"


class Urgency(StrEnum):
    """How soon someone must go."""

    ROUTINE = "routine"
    SAME_DAY = "same_day"
    AT_ONCE = "at_once"


class Verdict(StrEnum):
    """Whether a complaint was justified (M38)."""

    UNDECIDED = "undecided"
    JUSTIFIED = "justified"
    PARTLY = "partly"
    UNFOUNDED = "unfounded"


class Party(StrEnum):
    """Whose duty the matter is (M82)."""

    US = "us"
    DEVELOPER = "developer"
    THIRD = "third"


class DutyBreach(StrEnum):
    """How an employee failed the duty of the one asked first (M12)."""

    COLD = "cold"
    NO_GUIDANCE = "no_guidance"
    FOBBED_OFF = "fobbed_off"


class VisitConsent(StrEnum):
    """Whether the household may be visited about it (M72)."""

    YES = "yes"
    NO = "no"
    OTHER = "other"


class Result(StrEnum):
    """How a case ended (M00, M64)."""

    SOLVED = "solved"
    AT_DESK = "at_desk"  # solved by the one asked first, at once
    REFERRED = "referred"  # outside our duty, referred to somebody
    UNSOLVABLE = "unsolvable"
    WITHDRAWN = "withdrawn"


# Spelled out, here and in the statements that are answered by it: SQLite matches the words of a partial index.
WAITING_WORDS = "status IN ('open', 'with_trade', 'paused', 'answered', 'reopened')"
_WAITING = WAITING_WORDS


def _few(name: str) -> Index:
    """An index of the few cases that have it: the others cost nothing when they are saved."""
    return Index(f"ix_case_{name}", name, sqlite_where=text(f"{name} IS NOT NULL"))


class Case(Base):
    """One matter a person brought to the desk."""

    __tablename__ = "case"
    __table_args__ = (
        # The trap beside the finder: counting a caller's open cases without these costs more than finding him.
        Index("ix_case_waiting_unit", "unit_id", sqlite_where=text(_WAITING)),
        Index("ix_case_waiting_person", "person_id", sqlite_where=text(_WAITING)),
        Index("ix_case_waiting_due", "solution_due", sqlite_where=text(_WAITING)),
        Index("ix_case_waiting_reply", "reply_due", sqlite_where=text(f"replied_at IS NULL AND {_WAITING}")),
        Index("ix_case_status_taken", "status", "taken_at", "id"),
        Index("ix_case_taken", "taken_at", "id"),
        Index("ix_case_closed", "closed_at", "taken_at", sqlite_where=text("closed_at IS NOT NULL")),
        Index("ix_case_reopened", "reopened", "closed_at", sqlite_where=text("reopened > 0")),
        Index("ix_case_tell_due", "tell_due", sqlite_where=text("tell_due IS NOT NULL")),
        Index("ix_case_paused_until", "paused_until", sqlite_where=text("paused_until IS NOT NULL")),
        Index("ix_case_repeat", "unit_id", "class_id", "taken_at"),  # the same flat and class some days before
        Index("ix_case_idea", "taken_at", "id", sqlite_where=text("idea = 1")),
        Index("ix_case_withheld", "id", sqlite_where=text("withheld = 1")),
        *(_few(name) for name in ("second_of_id", "incident_id", "about_id", "entered_at")),
    )
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    kind: Mapped[CaseKind]
    channel: Mapped[Channel]
    urgency: Mapped[Urgency]
    told_by: Mapped[str] = mapped_column(String(300))
    told_phone: Mapped[str] = mapped_column(String(80))
    relation: Mapped[Role]
    summary: Mapped[str]
    words: Mapped[str]  # as the person said it; the clerk's view is kept apart
    place: Mapped[str] = mapped_column(String(200))
    access: Mapped[str] = mapped_column(String(400))
    taken_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    first_receiver_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    class_id: Mapped[int | None] = mapped_column(ForeignKey("case_class.id"), index=True, default=None)
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True, default=None)
    status: Mapped[CaseStatus] = mapped_column(default=CaseStatus.OPEN)
    reply_due: Mapped[datetime | None] = mapped_column(default=None)
    solution_due: Mapped[datetime | None] = mapped_column(default=None)
    replied_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    outcome: Mapped[str] = mapped_column(default="")
    void_reason: Mapped[str] = mapped_column(default="")
    request_id: Mapped[str | None] = mapped_column(String(80), unique=True, default=None)
    origin: Mapped[str | None] = mapped_column(String(120), unique=True, default=None)  # of an imported case
    version: Mapped[int] = mapped_column(default=1)
    # When it reached the desk is taken_at; this is when it was typed in, where that was later.
    entered_at: Mapped[datetime | None] = mapped_column(default=None)
    after_hours: Mapped[bool] = mapped_column(default=False, server_default="0")
    withheld: Mapped[bool] = mapped_column(default=False, server_default="0")  # who told it only a manager sees (M15)
    estate_id: Mapped[int | None] = mapped_column(ForeignKey("estate.id"), index=True, default=None)
    second_of_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), default=None)  # the one it repeats (M48)
    incident_id: Mapped[int | None] = mapped_column(ForeignKey("incident.id"), default=None)
    disputed_slip: Mapped[str] = mapped_column(String(16), default="", server_default="")  # whose charge (M41)
    about_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), default=None)  # the employee complained of
    duty_breach: Mapped[DutyBreach | None] = mapped_column(default=None)
    route_reason: Mapped[str] = mapped_column(String(200), default="", server_default="")  # why not the usual one (M06)
    # The limits as they were when it was taken ("4 hours"): a due time can be explained when the class has changed.
    reply_limit: Mapped[str] = mapped_column(String(24), default="", server_default="")
    solution_limit: Mapped[str] = mapped_column(String(24), default="", server_default="")
    tell_due: Mapped[datetime | None] = mapped_column(default=None)  # by when the person must hear who has it (M11)
    paused_until: Mapped[date | None] = mapped_column(default=None)
    reopened: Mapped[int] = mapped_column(default=0, server_default="0")
    demand: Mapped[str] = mapped_column(default="", server_default="")
    offer: Mapped[str] = mapped_column(default="", server_default="")
    agreed: Mapped[str] = mapped_column(default="", server_default="")
    decision: Mapped[str] = mapped_column(default="", server_default="")  # with its reason
    apologised: Mapped[bool] = mapped_column(default=False, server_default="0")
    apology: Mapped[str] = mapped_column(default="", server_default="")  # how
    verdict: Mapped[Verdict] = mapped_column(default=Verdict.UNDECIDED, server_default="undecided")
    party: Mapped[Party | None] = mapped_column(default=None)
    promise_broken: Mapped[bool] = mapped_column(default=False, server_default="0")
    idea: Mapped[bool] = mapped_column(default=False, server_default="0")  # asked for, and could be offered (M37)
    visit_consent: Mapped[VisitConsent | None] = mapped_column(default=None)
    visit_otherwise: Mapped[str] = mapped_column(String(200), default="", server_default="")
    cause_id: Mapped[int | None] = mapped_column(ForeignKey("cause.id"), index=True, default=None)
    cause_note: Mapped[str] = mapped_column(default="", server_default="")
    prevention: Mapped[str] = mapped_column(default="", server_default="")  # so that it does not come back (M48)
    result: Mapped[Result | None] = mapped_column(default=None)
    referred_to: Mapped[str] = mapped_column(String(200), default="", server_default="")


class CaseNote(Base):
    """A dated line on a case: what happened, who was told what."""

    __tablename__ = "case_note"
    __table_args__ = (Index("ix_case_note_told", "at", sqlite_where=text("told = 1")),)
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    text: Mapped[str]
    told: Mapped[bool] = mapped_column(default=False, server_default="0")  # the person was told this (M94)
    channel: Mapped[Channel | None] = mapped_column(default=None)  # how
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Reply(Base):
    """A substantial answer given to the person (M49)."""

    __tablename__ = "reply"
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    channel: Mapped[Channel]
    words: Mapped[str]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True, default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
