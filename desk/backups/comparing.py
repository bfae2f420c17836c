"""What restoring a backup would change, counted before anything is touched."""

from dataclasses import dataclass

from sqlalchemy import text

from desk.backups.manifest import Manifest
from desk.work import Reading

COUNTED = ("case", "slip", "letter", "person", "unit", "attachment")
"""What a receptionist knows the book by, in the order it is told."""


@dataclass(frozen=True)
class Changes:
    """The rows of each counted table in the backup and in the book now; `now` is empty where there is no book.

    `ours` says whether the backup is one of this very book, so that what is newer can be told at all."""

    then: dict[str, int]
    now: dict[str, int]
    ours: bool

    def newer(self, table: str) -> int:
        """How many came since and would be in the kept copy only."""
        return max(0, self.now.get(table, 0) - self.then.get(table, 0)) if self.ours else 0


def what_changes(manifest: Manifest, reading: Reading | None) -> Changes:
    """Compare a backup with the book as it is now, or with none."""
    then = {name: manifest.rows.get(name, 0) for name in COUNTED}
    if reading is None:
        return Changes(then, {}, ours=False)
    count = reading.session.scalar
    now = {name: count(text(f'SELECT count(*) FROM "{name}"')) or 0 for name in COUNTED}  # noqa: S608  our own names
    return Changes(then, now, ours=manifest.is_of(reading.facts.book_id))
