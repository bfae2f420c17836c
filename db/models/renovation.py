"""The renovation file of a flat: what was asked, who works there, what was found, how it ended."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class RenovationStatus(StrEnum):
    """How far a renovation has come; desk/renovations/rules.py holds the ways between."""

    APPLIED = "applied"
    PERMITTED = "permitted"
    STOPPED = "stopped"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


class Renovation(Base):
    """One renovation of one flat."""

    __tablename__ = "renovation"
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    applied_on: Mapped[date]
    scope: Mapped[str]  # what is to be done
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    firm: Mapped[str] = mapped_column(String(200), default="")
    foreman: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(80), default="")
    starts_on: Mapped[date | None] = mapped_column(default=None)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    permit: Mapped[str] = mapped_column(String(60), default="")
    permit_on: Mapped[date | None] = mapped_column(default=None)
    deposit: Mapped[str] = mapped_column(String(200), default="")  # a note: paid, returned, held back why
    status: Mapped[RenovationStatus] = mapped_column(default=RenovationStatus.APPLIED)
    accepted_on: Mapped[date | None] = mapped_column(default=None)
    acceptance: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class RenovationWorker(Base):
    """Somebody who works in the flat and is let in at the gate."""

    __tablename__ = "renovation_worker"
    id: Mapped[Key] = mapped_column(init=False)
    renovation_id: Mapped[int] = mapped_column(ForeignKey("renovation.id"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    trade: Mapped[str] = mapped_column(String(60), default="")
    id_number: Mapped[str] = mapped_column(String(40), default="")
    phone: Mapped[str] = mapped_column(String(80), default="")
    badge: Mapped[str] = mapped_column(String(40), default="")  # number of the temporary pass
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Breach(Base):
    """A breach of the renovation rules, found on a round; its photos are attachments."""

    __tablename__ = "breach"
    id: Mapped[Key] = mapped_column(init=False)
    renovation_id: Mapped[int] = mapped_column(ForeignKey("renovation.id"), index=True)
    found_on: Mapped[date]
    what: Mapped[str]
    demand: Mapped[str] = mapped_column(default="")  # what must be put right
    due_on: Mapped[date | None] = mapped_column(default=None)
    righted_on: Mapped[date | None] = mapped_column(default=None)
    result: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
