"""Who handles what, with phone, inside and outside the house; and whom to call for which class (M05, M06, M64)."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ONCE, Base, Key


class DirectoryEntry(Base):
    """Somebody who handles something: a colleague, a department, the gas works, the neighbourhood committee."""

    __tablename__ = "directory_entry"
    id: Mapped[Key] = mapped_column(init=False)
    inside: Mapped[bool]  # of our house; otherwise outside our duty
    name_en: Mapped[str] = mapped_column(String(120))
    name_zh: Mapped[str] = mapped_column(String(120))
    handles_en: Mapped[str] = mapped_column(String(400))
    handles_zh: Mapped[str] = mapped_column(String(400))
    phone: Mapped[str] = mapped_column(String(80))
    phone_other: Mapped[str] = mapped_column(String(80), default="")
    hours: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(default="")
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True, default=None)
    position: Mapped[int] = mapped_column(default=0)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class CallLine(Base):
    """A line of the call list of a class, in the order to call (M42)."""

    __tablename__ = "call_line"
    __table_args__ = (UniqueConstraint("class_id", "entry_id"), ONCE)
    id: Mapped[Key] = mapped_column(init=False)
    class_id: Mapped[int] = mapped_column(ForeignKey("case_class.id"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("directory_entry.id"), index=True)
    position: Mapped[int]
