"""One cause that many people call about, and whom the desk calls."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class Incident(Base):
    """A known cause, such as an outage: its cases keep their own caller and reply (M42).

    What is said to callers is kept in both languages; while it has not ended every screen says that it is known.
    """

    __tablename__ = "incident"
    __table_args__ = (Index("ix_incident_going_on", "started_at", sqlite_where=text("ended_at IS NULL")),)
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    title: Mapped[str] = mapped_column(String(200))
    started_at: Mapped[Stamp]
    made_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    class_id: Mapped[int | None] = mapped_column(ForeignKey("case_class.id"), index=True, default=None)
    estate_id: Mapped[int | None] = mapped_column(ForeignKey("estate.id"), index=True, default=None)
    building_id: Mapped[int | None] = mapped_column(ForeignKey("building.id"), index=True, default=None)
    place: Mapped[str] = mapped_column(String(200), default="")
    say_en: Mapped[str] = mapped_column(default="")
    say_zh: Mapped[str] = mapped_column(default="")
    expected_at: Mapped[datetime | None] = mapped_column(default=None)  # when it is thought to be over
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    outcome: Mapped[str] = mapped_column(default="")
    void_reason: Mapped[str] = mapped_column(default="")


class CallMade(Base):
    """Somebody was notified of a sudden event: whom, when, what was said (M92)."""

    __tablename__ = "call_made"
    id: Mapped[Key] = mapped_column(init=False)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    who: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(80))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    incident_id: Mapped[int | None] = mapped_column(ForeignKey("incident.id"), index=True, default=None)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("directory_entry.id"), index=True, default=None)
    reached: Mapped[bool] = mapped_column(default=True)
    outcome: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
