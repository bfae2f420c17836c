"""Letters the office has sent, exactly as they went out, and those that came in."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.person import Language


class LetterLayout(StrEnum):
    """Where the address stands on a letter, so that it shows in the window of its envelope."""

    DL_LEFT = "dl_left"
    DL_RIGHT = "dl_right"
    C5_LEFT = "c5_left"
    C5_RIGHT = "c5_right"
    NO_WINDOW = "no_window"  # the envelope is written or printed itself


class SentHow(StrEnum):
    """How a letter left the house."""

    POST = "post"
    REGISTERED = "registered"
    COURIER = "courier"
    BY_HAND = "by_hand"
    DOOR = "door"  # into the letter box, under the door
    EMAIL = "email"
    OTHER = "other"


class KeptPaper(Base):
    """A PDF as it went out, byte by byte; the letters of one mailing share one."""

    __tablename__ = "kept_paper"
    id: Mapped[Key] = mapped_column(init=False)
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    pages: Mapped[int]
    at: Mapped[Stamp]
    pdf: Mapped[bytes]


class Letter(Base):
    """One issued letter; its words never change again."""

    __tablename__ = "letter"
    __table_args__ = (
        Index("ix_letter_issued", "issued_at", "id"),
        Index("ix_letter_sent", "sent_on"),
    )
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    language: Mapped[Language]
    to_name: Mapped[str] = mapped_column(String(300))
    to_address: Mapped[str]
    subject: Mapped[str]
    body: Mapped[str]
    signer: Mapped[str] = mapped_column(String(120))
    signer_post: Mapped[str] = mapped_column(String(60))
    letterhead: Mapped[str]  # the office as it was then, as JSON
    dated: Mapped[date]
    issued_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    printed: Mapped[int] = mapped_column(default=0)
    void_reason: Mapped[str] = mapped_column(default="")
    version_id: Mapped[int | None] = mapped_column(ForeignKey("template_version.id"), index=True, default=None)
    enclosures: Mapped[str] = mapped_column(default="", server_default="")  # one a line
    copies_to: Mapped[str] = mapped_column(default="", server_default="")  # one a line
    layout: Mapped[LetterLayout] = mapped_column(default=LetterLayout.DL_LEFT, server_default="dl_left")
    form: Mapped[int] = mapped_column(default=2, server_default="2")  # version of DB-L1; 1: issued by an older program
    # The pages of the kept paper that are this letter, from 0; a letter of an older book has none until it is printed.
    paper_id: Mapped[int | None] = mapped_column(ForeignKey("kept_paper.id"), index=True, default=None)
    first_page: Mapped[int] = mapped_column(default=0, server_default="0")
    pages: Mapped[int] = mapped_column(default=0, server_default="0")
    approved_by_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    sent_how: Mapped[SentHow | None] = mapped_column(default=None)
    sent_on: Mapped[date | None] = mapped_column(default=None)
    sent_note: Mapped[str] = mapped_column(String(200), default="", server_default="")  # number of the consignment
    returned_on: Mapped[date | None] = mapped_column(default=None)  # it could not be delivered
    returned_why: Mapped[str] = mapped_column(String(200), default="", server_default="")
    answered_on: Mapped[date | None] = mapped_column(default=None)  # its addressee wrote or called back
    answered_note: Mapped[str] = mapped_column(String(200), default="", server_default="")


class LetterRequest(Base):
    """A letter a clerk has worded and a manager must approve before it has a number; it is decided once."""

    __tablename__ = "letter_request"
    __table_args__ = (Index("ix_letter_request_open", "decided_at", "at"),)
    id: Mapped[Key] = mapped_column(init=False)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    content: Mapped[str]  # the letter as it was worded, as JSON
    to_name: Mapped[str] = mapped_column(String(300))
    subject: Mapped[str]
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    decided_at: Mapped[datetime | None] = mapped_column(default=None)
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True, default=None)  # approved
    sent_back_why: Mapped[str] = mapped_column(default="", server_default="")  # or what must be mended


class IncomingLetter(Base):
    """A letter the office received; its scan is an attachment."""

    __tablename__ = "incoming_letter"
    __table_args__ = (Index("ix_incoming_letter_received", "received_on", "id"),)
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    received_on: Mapped[date]
    from_name: Mapped[str] = mapped_column(String(300))
    from_address: Mapped[str]
    subject: Mapped[str]
    at: Mapped[Stamp]  # when it was entered
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    their_reference: Mapped[str] = mapped_column(String(120), default="", server_default="")
    dated: Mapped[date | None] = mapped_column(default=None)  # the date on it
    note: Mapped[str] = mapped_column(default="", server_default="")
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    answers_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True, default=None)
    void_reason: Mapped[str] = mapped_column(default="", server_default="")
    no_answer: Mapped[bool] = mapped_column(default=False, server_default="0")  # somebody said that it needs none
    needs_answer: Mapped[bool] = mapped_column(default=False, server_default="0")  # or one, though it answers ours
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True, default=None)  # of ours


class OfficePicture(Base):
    """A picture of the office's own that its papers are drawn with, such as the logo."""

    __tablename__ = "office_picture"
    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(String(20), unique=True)  # logo
    media: Mapped[str] = mapped_column(String(60))  # image/png, image/jpeg
    width: Mapped[int]  # pixels
    height: Mapped[int]
    content: Mapped[bytes]
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
