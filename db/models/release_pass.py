"""Item-release passes: what may be carried out of the gate, for whom and when."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp
from db.models.person import Role


class PassStatus(StrEnum):
    """Whether the pass may still be used, came back from the gate, or is void."""

    ISSUED = "issued"
    USED = "used"
    VOID = "void"


class ReleasePass(Base):
    """One pass with its own number; never deleted, only void with a reason."""

    __tablename__ = "release_pass"
    __table_args__ = (Index("ix_release_pass_issued", "issued_at", "id"),)
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    asked_by: Mapped[str] = mapped_column(String(300))
    valid_on: Mapped[date]
    issued_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    asked_as: Mapped[Role] = mapped_column(default=Role.OWNER)
    window: Mapped[str] = mapped_column(String(60), default="")  # "09:00-12:00"
    proof: Mapped[str] = mapped_column(String(120), default="")  # what was seen of the one who asked
    authority: Mapped[str] = mapped_column(String(200), default="")  # the owner's word: letter, call at 10:05
    carrier: Mapped[str] = mapped_column(String(200), default="")
    carrier_id: Mapped[str] = mapped_column(String(40), default="")
    plate: Mapped[str] = mapped_column(String(20), default="")
    fees: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(default="")
    status: Mapped[PassStatus] = mapped_column(default=PassStatus.ISSUED)
    used_at: Mapped[datetime | None] = mapped_column(default=None)
    guard: Mapped[str] = mapped_column(String(60), default="")
    printed: Mapped[int] = mapped_column(default=0)
    void_reason: Mapped[str] = mapped_column(default="")


class PassItem(Base):
    """One line of a pass: a thing and how many."""

    __tablename__ = "pass_item"
    id: Mapped[Key] = mapped_column(init=False)
    pass_id: Mapped[int] = mapped_column(ForeignKey("release_pass.id"), index=True)
    what: Mapped[str] = mapped_column(String(200))
    quantity: Mapped[str] = mapped_column(String(40), default="")
