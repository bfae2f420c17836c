"""One text to many households, letter by letter, so that it can stop in the middle and go on."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.letter import LetterLayout
from db.models.person import Language


class Mailing(Base):
    """A template sent to all who match; its list stands still from the day it was made."""

    __tablename__ = "mailing"
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    title: Mapped[str] = mapped_column(String(200))
    template_id: Mapped[int | None] = mapped_column(ForeignKey("letter_template.id"), index=True)  # none: own words
    version_en_id: Mapped[int | None] = mapped_column(ForeignKey("template_version.id"), index=True)
    version_zh_id: Mapped[int | None] = mapped_column(ForeignKey("template_version.id"), index=True)
    wanted: Mapped[str]  # whom it goes to, as JSON
    blanks: Mapped[str]  # what the clerk filled into the template's blanks, as JSON, the same for all
    layout: Mapped[LetterLayout]
    dated: Mapped[date]
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    signer: Mapped[str] = mapped_column(String(120))
    ended_at: Mapped[datetime | None] = mapped_column(default=None)  # every letter is issued
    void_reason: Mapped[str] = mapped_column(default="", server_default="")  # the rest is not sent
    own_words: Mapped[str] = mapped_column(default="", server_default="")  # in place of a template's, as JSON


class MailingItem(Base):
    """One addressee of a mailing in the order of delivery, or why the letter does not go there."""

    __tablename__ = "mailing_item"
    __table_args__ = (Index("ix_mailing_item_order", "mailing_id", "position", unique=True),)
    id: Mapped[Key] = mapped_column(init=False)
    mailing_id: Mapped[int] = mapped_column(ForeignKey("mailing.id"))
    position: Mapped[int]
    language: Mapped[Language]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    excluded_why: Mapped[str] = mapped_column(String(200), default="", server_default="")
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letter.id"), index=True, default=None)
    by_program: Mapped[bool] = mapped_column(default=False, server_default="0")  # the reason is the program's own
    insisted: Mapped[bool] = mapped_column(default=False, server_default="0")  # a household's second letter, on purpose
