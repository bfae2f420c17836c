"""Two records found to be one, and what went over, so that a wrong merge can be split again."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class Merge(Base):
    """One merge of two people ("person") or two flats ("unit")."""

    __tablename__ = "merge"
    __table_args__ = (Index("ix_merge_kept", "kind", "kept_id"),)
    id: Mapped[Key] = mapped_column(init=False)
    kind: Mapped[str] = mapped_column(String(10))
    kept_id: Mapped[int]
    gone_id: Mapped[int]
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    moved: Mapped[str]  # JSON: what went over and what the kept record said before
    undone_at: Mapped[datetime | None] = mapped_column(default=None)
