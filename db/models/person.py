"""The people of the estate and how they belong to its flats."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Computed, ForeignKey, Index, String, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ONCE, Base, Key
from db.models.channel import Channel


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
    EMERGENCY = "emergency"  # not living here; called when something happens
    OTHER = "other"


class Person(Base):
    """A person, or a company that owns or rents."""

    __tablename__ = "person"
    # Partial, or the planner would go through everybody who is not merged by it.
    __table_args__ = (
        Index("ix_person_merged_into_id", "merged_into_id", sqlite_where=text("merged_into_id IS NOT NULL")),
        ONCE,
    )
    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[str] = mapped_column(String(300))
    is_company: Mapped[bool] = mapped_column(default=False)
    language: Mapped[Language | None] = mapped_column(default=None)
    email: Mapped[str] = mapped_column(String(200), default="")
    tier: Mapped[Tier] = mapped_column(default=Tier.ORDINARY)
    handling: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    channel: Mapped[Channel | None] = mapped_column(default=None)  # how the person likes to be reached
    born_on: Mapped[date | None] = mapped_column(default=None)
    id_number: Mapped[str] = mapped_column(String(40), default="", server_default="")
    contact: Mapped[str] = mapped_column(String(120), default="", server_default="")  # who speaks for a company
    handling_secret: Mapped[bool] = mapped_column(default=False, server_default=false())  # until released (M83)
    released_at: Mapped[datetime | None] = mapped_column(default=None)
    released_by_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True, default=None)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), default=None)
    forgotten_at: Mapped[datetime | None] = mapped_column(default=None)  # made nameless: only counts are left


class PersonGroup(Base):
    """A group a person is served with, in the office's own words: "elderly", "shop owners" (M84)."""

    __tablename__ = "person_group"
    __table_args__ = (UniqueConstraint("person_id", "name"), Index("ix_person_group_name", "name", "person_id"))
    id: Mapped[Key] = mapped_column(init=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str] = mapped_column(String(40))


class Phone(Base):
    """A phone number as it was told, with its bare digits beside it."""

    __tablename__ = "phone"
    id: Mapped[Key] = mapped_column(init=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    as_told: Mapped[str] = mapped_column(String(80))
    digits: Mapped[str] = mapped_column(String(40), index=True)
    # The last four, that people tell at the counter.
    ending: Mapped[str] = mapped_column(Computed("substr(digits, -4)", persisted=False), index=True, init=False)


class Tenure(Base):
    """A person's tie to a flat, with its dates; an ended tie stays on the file."""

    __tablename__ = "tenure"
    __table_args__ = ONCE
    id: Mapped[Key] = mapped_column(init=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    role: Mapped[Role]
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
    share: Mapped[int | None] = mapped_column(default=None)  # of an owner, in hundredths of a percent: 5000 is a half
    lease_until: Mapped[date | None] = mapped_column(default=None)  # of a tenant: when the contract ends
    relation: Mapped[str] = mapped_column(String(60), default="", server_default="")  # "daughter of the owner"
