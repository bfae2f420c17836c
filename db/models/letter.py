"""Letters the office has sent, in the words that were sent."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.person import Language


class Letter(Base):
    """One issued letter; its words never change again."""

    __tablename__ = "letter"
    __table_args__ = (Index("ix_letter_issued", "issued_at", "id"),)
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    language: Mapped[Language]
    to_name: Mapped[str] = mapped_column(String(300))
    to_address: Mapped[str]
    subject: Mapped[str]
    body: Mapped[str]
    signer: Mapped[str] = mapped_column(String(120))
    signer_post: Mapped[str] = mapped_column(String(60))
    letterhead: Mapped[str]  # the office as it was then, as JSON: a letter is printed again as it was sent
    dated: Mapped[date]
    issued_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"), index=True, default=None)
    printed: Mapped[int] = mapped_column(default=0)
    void_reason: Mapped[str] = mapped_column(default="")
