"""The imports that were run, newest first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from db.base import micros
from db.models import Clerk, ImportRun
from desk.imports.headings import OWNERS
from desk.pages import PAGE, Page, older_than
from desk.refusals import Refusal
from desk.work import Reading


@dataclass(frozen=True)
class RunRow:
    """One import of one file; times are aware, in UTC. `may_undo` is not promised to a run of cases or one undone."""

    key: tuple[int, ...]
    id: int
    kind: str
    file_name: str
    at: datetime
    clerk: str
    rows: int
    imported: int
    unchanged: int
    refused: int
    undone_at: datetime | None
    may_undo: bool


def runs(reading: Reading, after: tuple[int, ...] | None = None) -> Page[RunRow]:
    """Imports that changed something, the newest first, a page at a time."""
    query = _QUERY.limit(PAGE)
    if after:
        query = query.where(older_than(ImportRun.at, ImportRun.id, after))
    rows = tuple(_row(*each) for each in reading.session.execute(query))
    following = rows[-1].key if len(rows) == PAGE else None
    total = None if after else reading.session.scalar(select(func.count()).select_from(ImportRun))
    return Page(rows, following, total)


def run(reading: Reading, run_id: int) -> RunRow:
    """One import. Refusals: import.run_unknown."""
    found = reading.session.execute(_QUERY.where(ImportRun.id == run_id)).one_or_none()
    if found is None:
        raise Refusal("import.run_unknown")
    return _row(*found)


_QUERY = (
    select(ImportRun, Clerk.name)
    .outerjoin(Clerk, Clerk.id == ImportRun.clerk_id)
    .order_by(ImportRun.at.desc(), ImportRun.id.desc())
)


def _row(run: ImportRun, clerk: Any) -> RunRow:
    return RunRow(
        (micros(run.at), run.id),
        run.id,
        run.kind,
        run.file_name,
        run.at,
        clerk or "",
        run.rows,
        run.imported,
        run.unchanged,
        run.refused,
        run.undone_at,
        run.kind == OWNERS and run.undone_at is None,
    )
