"""Which drafts wait to be finished."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.models import Draft
from desk.drafts.acts import Content
from desk.work import Reading


@dataclass(frozen=True)
class DraftRow:
    """A draft and what was typed into it."""

    id: str
    saved_at: datetime
    content: Content


def drafts(reading: Reading, kind: str) -> tuple[DraftRow, ...]:
    """The drafts of one kind of form, newest first."""
    query = select(Draft).where(Draft.kind == kind).order_by(Draft.saved_at.desc(), Draft.id)
    return tuple(DraftRow(each.id, each.saved_at, json.loads(each.content)) for each in reading.session.scalars(query))
