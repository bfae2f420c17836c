"""Which photos and scans a record has."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from db.models import Attachment, Clerk, StoredFile
from desk.attachments.store import Stored
from desk.work import Reading


@dataclass(frozen=True)
class AttachmentRow:
    """A photo or scan of a record; `added_at` is UTC."""

    key: int
    id: int
    name: str
    note: str
    stored: Stored
    added_at: datetime
    clerk: str


def attachments(reading: Reading, subject: str, subject_id: int) -> tuple[AttachmentRow, ...]:
    """The photos and scans of a record in the order they came."""
    query = (
        select(Attachment, StoredFile, Clerk.name)
        .join(StoredFile, StoredFile.id == Attachment.file_id)
        .outerjoin(Clerk, Clerk.id == Attachment.clerk_id)
        .where(Attachment.subject == subject, Attachment.subject_id == subject_id, Attachment.removed_at.is_(None))
        .order_by(Attachment.id)
    )
    return tuple(
        AttachmentRow(
            each.id,
            each.id,
            each.name,
            each.note,
            Stored(file.hash, file.media, file.size, file.width, file.height),
            each.added_at,
            clerk or "",
        )
        for each, file, clerk in reading.session.execute(query)
    )


def counts(reading: Reading, subject: str, subject_ids: Iterable[int]) -> dict[int, int]:
    """How many photos and scans some records have; one that has none is not in it."""
    query = (
        select(Attachment.subject_id, func.count())
        .where(
            Attachment.subject == subject,
            Attachment.subject_id.in_(list(subject_ids)),
            Attachment.removed_at.is_(None),
        )
        .group_by(Attachment.subject_id)
    )
    return dict(reading.session.execute(query).all())
