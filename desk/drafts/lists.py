"""Which drafts wait to be finished."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, not_, select

from db.models import Case, Clerk, Draft
from desk.drafts.acts import Content, read_content
from desk.withheld import IN_SIGHT, hides_incoming, hides_names
from desk.work import Reading


@dataclass(frozen=True)
class DraftRow:
    """A draft, what was typed into it, and who wrote it where that is not whoever asks."""

    id: str
    saved_at: datetime
    content: Content
    writer: str = ""
    kind: str = ""


def begun(reading: Reading, ids: Iterable[str]) -> dict[str, Content]:
    """What was typed into the drafts of these ids, by id, for those there are and that may be read."""
    return {row.id: row.content for row in _read(reading, select(Draft).where(Draft.id.in_(list(ids))))}


def drafts(reading: Reading, kind: str) -> tuple[DraftRow, ...]:
    """The drafts of one kind of form that may be read, newest first."""
    query = select(Draft).where(Draft.kind == kind).order_by(Draft.saved_at.desc(), Draft.id)
    return tuple(_read(reading, query))


def own(reading: Reading) -> tuple[DraftRow, ...]:
    """What whoever asks began in any form, newest first."""
    mine = select(Draft).where(Draft.clerk_id == reading.clerk_id)
    return tuple(_read(reading, mine.order_by(Draft.saved_at.desc(), Draft.id)))


def _read(reading: Reading, query: Select[Draft]) -> list[DraftRow]:
    """The drafts that whoever asks may read: one that tells a withheld name is its writer's and a manager's (M15).

    One that is no form any more is passed over, so that the others are offered; a restore keeps its words in a file.
    """
    read = [(each, read_content(each.content)) for each in reading.session.scalars(query)]
    found = [(each, content) for each, content in read if content is not None]
    numbers = {str(content["case_number"]) for _draft, content in found if content.get("case_number")}
    hides = hides_names(reading)
    secret = (
        set(reading.session.scalars(select(Case.number).where(Case.number.in_(numbers), not_(IN_SIGHT))))
        if hides and numbers
        else set()
    )

    def told(draft: Draft, content: Content) -> bool:
        tells = content.get("withheld") is True or content.get("case_number") in secret
        answers = hides and not tells and hides_incoming(reading, str(content.get("incoming") or ""))
        return not (hides and (tells or answers)) or draft.clerk_id == reading.clerk_id

    others = {draft.clerk_id for draft, _content in found} - {reading.clerk_id, None}
    writers = reading.session.scalars(select(Clerk).where(Clerk.id.in_(others))) if others else ()
    names: dict[int | None, str] = {each.id: each.name for each in writers}
    return [
        DraftRow(draft.id, draft.saved_at, content, names.get(draft.clerk_id, ""), draft.kind)
        for draft, content in found
        if told(draft, content)
    ]
