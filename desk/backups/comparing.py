"""What restoring a backup would change, counted before anything is touched."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import exists, select, text

from db.book import BOOK_NAME
from db.copying import LOGS, look_through, rows_of
from db.faults import BookFault
from db.models import Diary
from desk.backups.making import facts_in
from desk.backups.manifest import Manifest
from desk.backups.scratch import working_in
from desk.refusals import Refusal
from desk.work import Reading

COUNTED = ("case", "slip", "letter", "person", "unit", "attachment")
"""What a receptionist knows the book by, in the order it is told."""
_SET_UP = ("book", "quick_action", "fact", "clerk", "recovery_key", "backup")
"""What the diary of a new book tells of until somebody takes something down."""


@dataclass(frozen=True)
class Changes:
    """The rows of each counted table in the backup and in the book now; `now` is empty where there is no book, or only
    the new one of a new PC.

    `ours` says whether the backup is one of this very book, so that what is newer can be told at all."""

    then: dict[str, int]
    now: dict[str, int]
    ours: bool
    new: bool = False  # there is another book, in which nothing was taken down yet

    def newer(self, table: str) -> int:
        """How many came since and would be in the kept copy only."""
        return max(0, self.now.get(table, 0) - self.then.get(table, 0)) if self.ours else 0


def what_changes(manifest: Manifest, reading: Reading | None) -> Changes:
    """Compare a backup with the book as it is now, or with none."""
    then = {name: manifest.rows.get(name, 0) for name in COUNTED}
    if reading is None:
        return Changes(then, {}, ours=False)
    if manifest.book_id != reading.facts.book_id and is_new(reading):
        return Changes(then, {}, ours=False, new=True)
    count = reading.session.scalar
    now = {name: count(text(_how_many(name))) or 0 for name in COUNTED}
    return Changes(then, now, ours=manifest.is_of(reading.facts.book_id))


def is_new(reading: Reading) -> bool:
    """Whether nothing was taken down in the book yet: a backup in its place replaces no more than facts and clerks."""
    return not reading.session.scalar(select(exists().where(Diary.subject.not_in(_SET_UP))))


def what_changes_unopened(manifest: Manifest, folder: Path) -> tuple[Changes, bool]:
    """Compare a backup with the book that stands in a data folder and is not open, as far as that can be read; and
    whether it is whole, so that it would be kept as a backup and not as the files it is.

    It is a copy that is looked into: SQLite throws a log away when it cannot make sense of the book beside it."""
    book, none = folder / BOOK_NAME, what_changes(manifest, None)
    if not book.is_file():
        return none, False
    try:
        with working_in(folder, "compare", wait=0) as scratch:
            for each in (book, *(book.with_name(book.name + log) for log in LOGS)):
                if each.is_file():
                    shutil.copyfile(each, scratch / each.name)
            copy = scratch / BOOK_NAME
            now = {name: int(rows_of(copy, _how_many(name))[0][0]) for name in COUNTED}
            return Changes(none.then, now, ours=manifest.is_of(facts_in(copy).book_id)), _is_whole(copy)
    except Refusal:
        return none, False


def _is_whole(copy: Path) -> bool:
    try:
        look_through(copy)
    except BookFault:
        return False
    return True


def anything_stands(folder: Path) -> bool:
    """Whether a book, readable or not, or what SQLite put beside one, lies in a data folder."""
    return any((folder / f"{BOOK_NAME}{log}").exists() for log in ("", *LOGS))


def _how_many(name: str) -> str:
    return f'SELECT count(*) FROM "{name}"'  # noqa: S608  our own names
