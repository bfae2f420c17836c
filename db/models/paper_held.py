"""Papers of a household that the office holds."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class PaperKind(StrEnum):
    """What kind of paper it is."""

    OWNERSHIP = "ownership"
    IDENTITY = "identity"
    LEASE = "lease"
    HANDOVER = "handover"
    RENOVATION = "renovation"
    AUTHORITY = "authority"
    PHOTO = "photo"
    OTHER = "other"


class PaperHeld(Base):
    """A paper in the flat's folder, or only its scan; scans and photos are its attachments."""

    __tablename__ = "paper_held"
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    kind: Mapped[PaperKind]
    title: Mapped[str] = mapped_column(String(200))
    received_on: Mapped[date]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    original: Mapped[bool] = mapped_column(default=False)
    place: Mapped[str] = mapped_column(String(60), default="")  # folder or cabinet
    note: Mapped[str] = mapped_column(default="")
    returned_on: Mapped[date | None] = mapped_column(default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
