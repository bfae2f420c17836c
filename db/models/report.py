"""What the manager steers by: themes, goals, measures, hot cases, problems on the log, and the reports issued."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Bytes, Key, Stamp
from db.models.person import Language


class Theme(Base):
    """The theme of a year or a month, as every report of it is headed (M81)."""

    __tablename__ = "theme"
    id: Mapped[Key] = mapped_column(init=False)
    span: Mapped[str] = mapped_column(String(10), unique=True)  # 2026 or 2026-11
    words: Mapped[str] = mapped_column(String(200))


class Goal(Base):
    """What the office means to reach in a year: of a figure counted from the book, or of one it types itself (M28)."""

    __tablename__ = "goal"
    __table_args__ = (Index("ix_goal_year", "year", "position"),)
    id: Mapped[Key] = mapped_column(init=False)
    year: Mapped[int]
    figure: Mapped[str] = mapped_column(String(40))  # its key; empty: typed
    name: Mapped[str] = mapped_column(String(120))  # of one that is typed
    unit: Mapped[str] = mapped_column(String(20))  # of one that is typed
    target: Mapped[float]
    at_least: Mapped[bool]  # otherwise at most
    position: Mapped[int]
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class GoalActual(Base):
    """What a goal that is typed came to in a span."""

    __tablename__ = "goal_actual"
    __table_args__ = (UniqueConstraint("goal_id", "span"),)
    id: Mapped[Key] = mapped_column(init=False)
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"), index=True)
    span: Mapped[str] = mapped_column(String(10))
    value: Mapped[float]


class Measure(Base):
    """A line of a span's review: what a class of cases showed, and what is done so that it does not come back (M46)."""

    __tablename__ = "measure"
    __table_args__ = (Index("ix_measure_span", "span", "class_id"),)
    id: Mapped[Key] = mapped_column(init=False)
    span: Mapped[str] = mapped_column(String(10))
    class_id: Mapped[int | None] = mapped_column(ForeignKey("case_class.id"), index=True)  # None: of the whole
    finding: Mapped[str]
    measure: Mapped[str]
    who: Mapped[str] = mapped_column(String(120), default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class HotCase(Base):
    """A case the report tells of by itself, with its cause and what was learnt."""

    __tablename__ = "hot_case"
    __table_args__ = (Index("ix_hot_case_span", "span"),)
    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    span: Mapped[str] = mapped_column(String(10))  # the month that tells of it
    cause: Mapped[str] = mapped_column(default="")
    lesson: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class ProblemKind(StrEnum):
    """The four kinds of problem an estate has (M90)."""

    EQUIPMENT = "equipment"
    HYGIENE = "hygiene"
    SAFETY = "safety"
    SERVICE = "service"


class Problem(Base):
    """A problem the office itself found: what kind, when, where, and who is responsible for what (M90)."""

    __tablename__ = "problem"
    __table_args__ = (Index("ix_problem_at", "at", "id"),)
    id: Mapped[Key] = mapped_column(init=False)
    kind: Mapped[ProblemKind]
    at: Mapped[Stamp]
    place: Mapped[str] = mapped_column(String(200))
    person: Mapped[str] = mapped_column(String(120))
    duty: Mapped[str] = mapped_column(String(200))
    words: Mapped[str]
    made_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True, default=None)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)


class IssuedReport(Base):
    """A report as it was issued: its paper, its figures and the records behind them never change again."""

    __tablename__ = "issued_report"
    __table_args__ = (Index("ix_issued_report_span", "span", "id"),)
    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    span: Mapped[str] = mapped_column(String(10))
    language: Mapped[Language]
    issued_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    paper_id: Mapped[int] = mapped_column(ForeignKey("kept_paper.id"), index=True)
    figures: Mapped[str]  # JSON: key -> [value, n]
    records: Mapped[bytes]  # JSON, deflated: key -> [[source, counts, ids, values], …]
    void_reason: Mapped[str] = mapped_column(default="", server_default="")
    diary_id: Mapped[int | None] = mapped_column(default=None)  # the last line of the diary then, as its paper says
    diary_mark: Mapped[bytes | None] = mapped_column(Bytes, default=None)
