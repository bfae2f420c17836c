"""Notices of the office for its notice boards: what hung where, from when until when (M60)."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class Notice(Base):
    """One notice, in one language or both; from the day it is posted its words never change again."""

    __tablename__ = "notice"
    __table_args__ = (Index("ix_notice_posted", "posted_on", "id"),)
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    title_en: Mapped[str] = mapped_column(String(200))
    title_zh: Mapped[str] = mapped_column(String(200))
    body_en: Mapped[str]
    body_zh: Mapped[str]
    dated: Mapped[date]
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    template_id: Mapped[int | None] = mapped_column(ForeignKey("letter_template.id"), index=True, default=None)
    incident_id: Mapped[int | None] = mapped_column(ForeignKey("incident.id"), index=True, default=None)
    places: Mapped[str] = mapped_column(default="", server_default="")  # where it hangs, one a line
    posted_on: Mapped[date | None] = mapped_column(default=None)
    until_on: Mapped[date | None] = mapped_column(default=None)  # the day it is to come down
    removed_on: Mapped[date | None] = mapped_column(default=None)
    paper_id: Mapped[int | None] = mapped_column(ForeignKey("kept_paper.id"), index=True, default=None)
    printed: Mapped[int] = mapped_column(default=0, server_default="0")
    void_reason: Mapped[str] = mapped_column(default="", server_default="")
    drawn_with: Mapped[str] = mapped_column(default="", server_default="")  # letterheads and promises then, as JSON
    commitments: Mapped[bool] = mapped_column(default=False, server_default="0")  # the promises of the classes (M51)
