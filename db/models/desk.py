"""What the desk keeps for itself: facts of the office, numbers, drafts, diary and its own calendar."""

from datetime import date

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Bytes, Key, Stamp


class Fact(Base):
    """One fact of the office by name, its value as JSON; desk/facts.py gives it its type."""

    __tablename__ = "fact"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str]


class Counter(Base):
    """The last number given in one series of one year."""

    __tablename__ = "counter"
    series: Mapped[str] = mapped_column(String(20), primary_key=True)
    last: Mapped[int]


class Draft(Base):
    """A half-filled form, kept until it is saved or discarded."""

    __tablename__ = "draft"
    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    saved_at: Mapped[Stamp]
    content: Mapped[str]


# Spelled out, here and where it is asked for: SQLite matches the words of a partial index.
ANSWERED_WORDS = "act = 'incoming_letter.answered'"
FLAT_WORDS = "act IN ('unit.add', 'unit.change')"


class Diary(Base):
    """One line of the diary: who did what to which record, when, with the old and the new.

    The book itself refuses to change or drop one, and to put one anywhere but at the end (G49)."""

    __tablename__ = "diary"
    __table_args__ = (
        Index("ix_diary_subject", "subject", "subject_id", "id"),
        Index("ix_diary_flats", "act", "at", sqlite_where=text(FLAT_WORDS)),  # how many homes there were on a day
        Index("ix_diary_answered", "new", sqlite_where=text(ANSWERED_WORDS)),
    )
    id: Mapped[Key] = mapped_column(init=False)
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    act: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(30))
    subject_id: Mapped[int]
    old: Mapped[str]
    new: Mapped[str]
    note: Mapped[str]
    # db/chain.py makes and reads these; a line that was redacted keeps the digest of what it said, and a fresh salt.
    salt: Mapped[bytes] = mapped_column(Bytes, deferred=True)
    mark: Mapped[bytes] = mapped_column(Bytes, deferred=True)
    digest: Mapped[bytes | None] = mapped_column(Bytes, deferred=True, default=None)


class OwnDay(Base):
    """A day the office works or rests against the public calendar."""

    __tablename__ = "own_day"
    day: Mapped[date] = mapped_column(primary_key=True)
    works: Mapped[bool]
    note: Mapped[str] = mapped_column(String(120), default="")
