"""Photos and scans: each content is stored once, under the hash of its bytes."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Key, Stamp


class StoredFile(Base):
    """One content in the data folder's `files`; its name there is its hash, never what the user's file was called."""

    __tablename__ = "stored_file"
    id: Mapped[Key] = mapped_column(init=False)
    hash: Mapped[str] = mapped_column(String(64), unique=True)  # SHA-256 of the stored bytes, in hex
    media: Mapped[str] = mapped_column(String(60))  # image/jpeg, image/png, application/pdf
    size: Mapped[int]  # bytes
    width: Mapped[int | None] = mapped_column(default=None)  # pixels
    height: Mapped[int | None] = mapped_column(default=None)


class Attachment(Base):
    """A stored file that belongs to a record of the book."""

    __tablename__ = "attachment"
    __table_args__ = (Index("ix_attachment_subject", "subject", "subject_id"),)
    id: Mapped[Key] = mapped_column(init=False)
    subject: Mapped[str] = mapped_column(String(30))  # the table of the record
    subject_id: Mapped[int]
    file_id: Mapped[int] = mapped_column(ForeignKey("stored_file.id"), index=True)
    name: Mapped[str] = mapped_column(String(255))  # what the user's file was called: data, never a path
    added_at: Mapped[Stamp]
    clerk_id: Mapped[int | None] = mapped_column(ForeignKey("clerk.id"), index=True)
    note: Mapped[str] = mapped_column(default="")
    removed_at: Mapped[datetime | None] = mapped_column(default=None)
