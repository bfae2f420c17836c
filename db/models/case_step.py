"""What an act did to a case, so that it can be taken back."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class CaseStep(Base):
    """One act on one case: its columns as they were, and the rows it added; a batch is taken back together."""

    __tablename__ = "case_step"
    __table_args__ = (Index("ix_case_step_batch", "batch"),)
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    batch: Mapped[str] = mapped_column(String(40))
    act: Mapped[str] = mapped_column(String(40))
    version: Mapped[int]  # of the case after the act: with a newer one it is too late
    before: Mapped[str]  # JSON: column -> value as the book holds it
    added: Mapped[str]  # JSON: [table, id] of the rows that go with it
    undone_at: Mapped[datetime | None] = mapped_column(default=None)
