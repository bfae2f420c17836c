"""The people who go out with the slips."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class Worker(Base):
    """A worker of a trade, as the desk calls and rings them."""

    __tablename__ = "worker"
    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(String(60))
    position: Mapped[int]
    trade_id: Mapped[int | None] = mapped_column(ForeignKey("trade.id"), index=True, default=None)
    phone: Mapped[str] = mapped_column(String(80), default="", server_default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
