"""The people who work at and behind the desk."""

from enum import StrEnum

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class DeskRole(StrEnum):
    """What a person at the desk may do."""

    RECEPTIONIST = "receptionist"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


class Clerk(Base):
    """An employee: anyone who may be asked first, take a case or sign a letter."""

    __tablename__ = "clerk"
    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(String(60))
    post: Mapped[str] = mapped_column(String(60), default="")
    role: Mapped[DeskRole] = mapped_column(default=DeskRole.RECEPTIONIST)
    active: Mapped[bool] = mapped_column(default=True)


class Trade(Base):
    """A trade or department that work is passed to, with the worker usually sent."""

    __tablename__ = "trade"
    id: Mapped[Key] = mapped_column(init=False)
    code: Mapped[str] = mapped_column(String(30), unique=True)
    name_en: Mapped[str] = mapped_column(String(60))
    name_zh: Mapped[str] = mapped_column(String(60))
    worker: Mapped[str] = mapped_column(String(60), default="")
    active: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0, server_default="0")
