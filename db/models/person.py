"""The people of the estate and how they belong to its flats."""

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key


class Language(StrEnum):
    """The two languages of the desk."""

    EN = "en"
    ZH = "zh"


class Tier(StrEnum):
    """How closely the office looks after a person (M07)."""

    KEY = "key"
    ORDINARY = "ordinary"
    POTENTIAL = "potential"


class Role(StrEnum):
    """What a person is to a flat."""

    OWNER = "owner"
    TENANT = "tenant"
    FAMILY = "family"
    AGENT = "agent"
    OTHER = "other"


class Person(Base):
    """A person, or a company that owns or rents."""

    __tablename__ = "person"
    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(String(300))
    is_company: Mapped[bool] = mapped_column(default=False)
    language: Mapped[Language | None] = mapped_column(default=None)
    email: Mapped[str] = mapped_column(String(200), default="")
    tier: Mapped[Tier] = mapped_column(default=Tier.ORDINARY)
    handling: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class Phone(Base):
    """A phone number as it was told, with its bare digits beside it."""

    __tablename__ = "phone"
    id: Mapped[Key] = mapped_column(init=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    as_told: Mapped[str] = mapped_column(String(80))
    digits: Mapped[str] = mapped_column(String(40), index=True)


class Tenure(Base):
    """A person's tie to a flat, with its dates; an ended tie stays on the file."""

    __tablename__ = "tenure"
    id: Mapped[Key] = mapped_column(init=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    role: Mapped[Role]
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
