"""What an office makes for its own speed: acts by one key, and filters of the list."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class QuickAction(Base):
    """Several acts on a case by one key, such as "told the owner, call back tomorrow"; steps are JSON."""

    __tablename__ = "quick_action"
    id: Mapped[Key] = mapped_column(init=False)
    position: Mapped[int]
    name_en: Mapped[str] = mapped_column(String(80))
    name_zh: Mapped[str] = mapped_column(String(80))
    steps: Mapped[str]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class SavedFilter(Base):
    """A filter of the list of cases under a name, with its counter; of one clerk, or of all."""

    __tablename__ = "saved_filter"
    id: Mapped[Key] = mapped_column(init=False)
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(80))
    wanted: Mapped[str]  # JSON
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
