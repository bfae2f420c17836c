"""What else belongs to a household: pets and the benefits it used."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class Pet(Base):
    """An animal of a household."""

    __tablename__ = "pet"
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    kind: Mapped[str] = mapped_column(String(60))
    name: Mapped[str] = mapped_column(String(60), default="")
    licence: Mapped[str] = mapped_column(String(60), default="")
    vaccinated_until: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class Benefit(Base):
    """An extra the office gave a household: plant care, advice, a free check (M55)."""

    __tablename__ = "benefit"
    __table_args__ = (Index("ix_benefit_what", "what", "used_on"),)
    id: Mapped[Key] = mapped_column(init=False)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    what: Mapped[str] = mapped_column(String(120))
    used_on: Mapped[date]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    note: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
