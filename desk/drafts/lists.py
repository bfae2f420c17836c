"""Which drafts wait to be finished."""

import json
from collections.abc import Iterable
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


def begun(reading: Reading, ids: Iterable[str]) -> dict[str, Content]:
    """What was typed into the drafts of these ids, by id, for those there are."""
    query = select(Draft.id, Draft.content).where(Draft.id.in_(list(ids)))
    return {id: json.loads(content) for id, content in reading.session.execute(query)}


def drafts(reading: Reading, kind: str) -> tuple[DraftRow, ...]:
    """The drafts of one kind of form, newest first."""
    query = select(Draft).where(Draft.kind == kind).order_by(Draft.saved_at.desc(), Draft.id)
    return tuple(DraftRow(each.id, each.saved_at, json.loads(each.content)) for each in reading.session.scalars(query))
