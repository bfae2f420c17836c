"""The office's own letter templates, in every wording they ever had."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.person import Language


class Purpose(StrEnum):
    """What a template is written for, which decides the fields that may stand in it."""

    CASE = "case"  # to the person who told a case
    PARTY = "party"  # about a case, to somebody else: the developer, another authority
    OWNER = "owner"  # to a household
    NOTICE = "notice"  # for the notice board


class LetterTemplate(Base):
    """One template; its words are those of its latest version in each language."""

    __tablename__ = "letter_template"
    id: Mapped[Key] = mapped_column(init=False)
    code: Mapped[str] = mapped_column(String(30), unique=True)  # seeded ones are known by it
    purpose: Mapped[Purpose]
    name_en: Mapped[str] = mapped_column(String(120))
    name_zh: Mapped[str] = mapped_column(String(120))
    position: Mapped[int]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
    # Says how things stand: its letters do not answer their case.
    interim: Mapped[bool] = mapped_column(default=False, server_default="0")


class TemplateVersion(Base):
    """The words of a template in one language; a version is never changed, a newer one follows it."""

    __tablename__ = "template_version"
    __table_args__ = (Index("ix_template_version_latest", "template_id", "language", "version", unique=True),)
    id: Mapped[Key] = mapped_column(init=False)
    template_id: Mapped[int] = mapped_column(ForeignKey("letter_template.id"))
    language: Mapped[Language]
    version: Mapped[int]  # from 1
    subject: Mapped[str]
    body: Mapped[str]
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    note: Mapped[str] = mapped_column(default="", server_default="")  # why it was changed
