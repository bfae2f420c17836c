"""Imports that were run, what each changed, and how columns of known files are read."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class ImportRun(Base):
    """One import of one file; it can be undone while nobody built upon it."""

    __tablename__ = "import_run"
    id: Mapped[Key] = mapped_column(init=False)
    kind: Mapped[str] = mapped_column(String(10))  # owners, cases
    file_name: Mapped[str] = mapped_column(String(255))
    at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    rows: Mapped[int]
    imported: Mapped[int]
    unchanged: Mapped[int]
    refused: Mapped[int]
    undone_at: Mapped[datetime | None] = mapped_column(default=None)


class ImportChange(Base):
    """One row an import made (column is empty) or one value it filled in."""

    __tablename__ = "import_change"
    id: Mapped[Key] = mapped_column(init=False)
    run_id: Mapped[int] = mapped_column(ForeignKey("import_run.id"), index=True)
    table: Mapped[str] = mapped_column(String(30))
    row_id: Mapped[int]
    column: Mapped[str] = mapped_column(String(30), default="")
    old: Mapped[str] = mapped_column(default="")  # JSON
    new: Mapped[str] = mapped_column(default="")  # JSON


class ColumnMapping(Base):
    """How the columns under one heading row were read last time."""

    __tablename__ = "column_mapping"
    headings: Mapped[str] = mapped_column(String(64), primary_key=True)  # kind and hash of the heading row
    mapping: Mapped[str]  # JSON
    used_at: Mapped[Stamp]
