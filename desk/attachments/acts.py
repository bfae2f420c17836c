"""What may be done with the photos and scans of a record."""

import re
from dataclasses import dataclass

from sqlalchemy import literal_column, select

from db.base import Base
from db.models import Attachment, Person, StoredFile, Unit
from desk import records
from desk.attachments.store import SUFFIXES, Stored
from desk.cleaning import clean, clean_line
from desk.merged import leads_to
from desk.refusals import Refusal
from desk.work import UnitOfWork

LONGEST_NAME = 255
_MERGED: dict[str, type[Person] | type[Unit]] = {"person": Person, "unit": Unit}


@dataclass(frozen=True)
class Attached:
    """An attachment of a record; `new` when this content was not on the record before."""

    id: int
    new: bool


def attach(work: UnitOfWork, subject: str, subject_id: int, stored: Stored, name: str, note: str = "") -> Attached:
    """Attach a stored file to a record (by its table and id); told of a flat or person merged since, to the kept one.

    `name` is what the user's file was called: kept as words, never as a path. The same content a second time on the
    same record is the attachment that is there, with what is told of it now added to its note. Undo is `take_off`,
    of a new one only. Refusals: record.unknown.
    """
    if subject in _MERGED:
        subject_id = leads_to(work, _MERGED[subject], subject_id)
    _require(work, subject, subject_id)
    file_id = _file(work, stored)
    there = select(Attachment).where(
        Attachment.subject == subject,
        Attachment.subject_id == subject_id,
        Attachment.file_id == file_id,
        Attachment.removed_at.is_(None),
    )
    said = clean(note)
    if (known := work.session.scalar(there)) is not None:
        if said not in known.note:
            both = "\n".join(part for part in (known.note, said) if part)
            records.change(work, Attachment, known.id, {"note": both})
        return Attached(known.id, False)
    told = told_name(name) or f"{stored.hash[:8]}{SUFFIXES[stored.media]}"
    new = Attachment(subject, subject_id, file_id, told, work.now, work.clerk_id, said)
    return Attached(records.put(work, new), True)


def change(work: UnitOfWork, attachment_id: int, name: str, note: str = "") -> None:
    """Rename an attachment or say what is to be seen; an empty name leaves the old one. Refusals: record.unknown."""
    values = {"note": clean(note)} | ({"name": told} if (told := told_name(name)) else {})
    records.change(work, Attachment, attachment_id, values)


def take_off(work: UnitOfWork, attachment_id: int) -> None:
    """Take an attachment off its record; the file stays, so that it can be put back. Refusals: record.unknown."""
    records.take_off(work, Attachment, attachment_id)


def put_back(work: UnitOfWork, attachment_id: int) -> None:
    """Put back an attachment that was taken off. Refusals: record.unknown."""
    records.put_back(work, Attachment, attachment_id)


def told_name(name: str) -> str:
    """A file's name as words: without its folders and unseen characters, at most 255 long."""
    return clean_line(re.split(r"[/\\]", clean(name, lines=False))[-1])[:LONGEST_NAME].strip()


def _file(work: UnitOfWork, stored: Stored) -> int:
    known = work.session.scalar(select(StoredFile.id).where(StoredFile.hash == stored.hash))
    if known is not None:
        return known
    file = StoredFile(stored.hash, stored.media, stored.size, stored.width, stored.height)
    work.session.add(file)
    work.session.flush()
    return file.id


def _require(work: UnitOfWork, subject: str, subject_id: int) -> None:
    table = Base.metadata.tables.get(subject)
    if table is None or "id" not in table.c:
        raise Refusal("record.unknown")
    if work.session.scalar(select(literal_column("1")).select_from(table).where(table.c.id == subject_id)) is None:
        raise Refusal("record.unknown")
