"""The people who work at and behind the desk, and by what they prove who they are."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class DeskRole(StrEnum):
    """What a person at the desk may do."""

    RECEPTIONIST = "receptionist"
    DISPATCHER = "dispatcher"
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
    secret: Mapped[str] = mapped_column(default="", server_default="")  # argon2id of the PIN or password; "" none
    must_renew: Mapped[bool] = mapped_column(default=False, server_default="0")  # somebody else knows it
    failures: Mapped[int] = mapped_column(default=0, server_default="0")  # wrong tries since the last right one
    failed_at: Mapped[datetime | None] = mapped_column(default=None)  # the last wrong try, by the PC's own clock


class RecoveryKey(Base):
    """A printed key that opens the desk to an administrator who forgot their secret; spent by use."""

    __tablename__ = "recovery_key"
    id: Mapped[Key] = mapped_column(init=False)
    secret: Mapped[str]  # argon2id of the key; "" once it is spent
    made_at: Mapped[Stamp]
    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    spent_at: Mapped[datetime | None] = mapped_column(default=None)


class Tries(Base):
    """Wrong tries that are nobody's: at the recovery key, or under an id that nobody has."""

    __tablename__ = "tries"
    what: Mapped[str] = mapped_column(String(20), primary_key=True)
    failures: Mapped[int] = mapped_column(default=0)
    failed_at: Mapped[datetime | None] = mapped_column(default=None)


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
