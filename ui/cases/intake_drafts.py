"""How a form begun and not saved is named in a list."""

from datetime import datetime

from desk.drafts import DraftRow
from desk.facts import Facts
from ui.moments import near_time


def draft_line(row: DraftRow, now: datetime, facts: Facts) -> str:
    """When a form was typed, who called and what it is about."""
    content = row.content
    about = str(content.get("summary") or "") or str(content.get("words") or "")[:200]
    parts = [
        near_time(facts.local(row.saved_at), facts.local(now)),
        str(content.get("told_by") or content.get("who") or ""),
        str(content.get("unit") or ""),
        " ".join(about.split())[:60],
    ]
    return " · ".join(part for part in parts if part.strip())
