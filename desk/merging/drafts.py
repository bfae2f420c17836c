"""Half-typed entries of a flat that is merged: they wait with the flat that stays, and go back at a split."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from db.models import Draft
from desk.work import UnitOfWork

_ENTRY = re.compile(r"record:(\w+):(\d+):(.*)")  # whose list, the flat, the row and the step of it
_OF_AN_ENTRY = ("worker", "breach", "step")
"""Lists that belong to a renovation or a move, not to the flat: their ids stay what they are."""
_OF_THE_FLAT = "unhappy"  # its only row is the flat itself


def drafts_over(work: UnitOfWork, gone_id: int, kept_id: int) -> list[dict[str, Any]]:
    """Let the entries begun with one flat wait with the other; where one of that kind waits there, both stay."""
    ids = set(work.session.scalars(select(Draft.id).where(Draft.kind == "record")))
    moved = []
    for id in sorted(ids):
        told = _ENTRY.fullmatch(id)
        if told is None or told[1] in _OF_AN_ENTRY or int(told[2]) != gone_id:
            continue
        row = told[3].replace(str(gone_id), str(kept_id), 1) if told[1] == _OF_THE_FLAT else told[3]
        new = f"record:{told[1]}:{kept_id}:{row}"
        if new not in ids:
            _rename(work, id, new)
            moved.append({"from": id, "to": new})
    return moved


def drafts_back(work: UnitOfWork, moved: Sequence[dict[str, Any]], since: datetime) -> None:
    """Undo that for those nobody has gone on with since the merge."""
    for each in moved:
        draft, there = (work.session.get(Draft, each[end]) for end in ("to", "from"))
        if draft is not None and there is None and draft.saved_at <= since:
            _rename(work, each["to"], each["from"])


def _rename(work: UnitOfWork, old: str, new: str) -> None:
    renamed = update(Draft).where(Draft.id == old).values(id=new)
    work.session.execute(renamed, execution_options={"synchronize_session": False})
