"""Keeps and discards drafts."""

import json
from collections.abc import Mapping

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from db.models import Draft
from desk.work import UnitOfWork

Content = Mapping[str, str | int | bool | None]


def read_content(kept: str) -> Content | None:
    """What a draft holds, or None where that is no form any more, as in a book that was spoilt."""
    try:
        content = json.loads(kept)
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def keep(work: UnitOfWork, draft_id: str, kind: str, content: Content, clerk: int | None = None) -> None:
    """Keep a form as it stands now, under an id its page made up (a uuid); the last word wins.

    It is the draft of `clerk`, where somebody else sits at the desk by now.
    """
    row = {
        "clerk_id": clerk if clerk is not None else work.clerk_id,
        "kind": kind,
        "saved_at": work.now,
        "content": json.dumps(dict(content), ensure_ascii=True),  # escapes keep even a lone surrogate
    }
    work.session.execute(
        insert(Draft).values(id=draft_id, **row).on_conflict_do_update(index_elements=["id"], set_=row)
    )


def discard(work: UnitOfWork, draft_id: str) -> None:
    """Drop a draft that was saved as a case or given up."""
    work.session.execute(delete(Draft).where(Draft.id == draft_id))
