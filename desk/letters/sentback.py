"""The letters a manager has sent back to whoever sits at the desk, until they are mended."""

from sqlalchemy import func, select

from db.models import Draft
from desk.drafts import DraftRow, drafts
from desk.letters.approval import DRAFTS, WHY
from desk.work import Reading


def sent_back(reading: Reading) -> tuple[DraftRow, ...]:
    """Their drafts, the one that waits longest first."""
    why = func.json_extract(Draft.content, f"$.{WHY}")
    mine = select(Draft.id).where(Draft.kind == DRAFTS, Draft.clerk_id == reading.clerk_id, why != "")
    ids = frozenset(reading.session.scalars(mine))
    return tuple(row for row in reversed(drafts(reading, DRAFTS)) if row.id in ids) if ids else ()
