"""The backup that is made of an older book before this program brings it up to date (G07)."""

from datetime import datetime
from pathlib import Path

from db.book import BOOK_NAME
from desk.backups.keeping import thin
from desk.backups.making import facts_in, write_backup
from desk.backups.manifest import Reason
from desk.backups.places import is_there, make_usual, note_book, note_places, places_of
from desk.files import PART


def keep_before_upgrade(folder: Path, now: datetime) -> None:
    """Back up the book of a data folder, which is of an older revision and closed; upgrades pile up no more than days.

    Without a backup there is no upgrade. Refusals: as `making.write_backup`."""
    if folder.name.startswith(PART[0]):
        return  # a book that is being restored came out of a backup this moment
    places = places_of(facts_in(folder / BOOK_NAME), folder)
    where = places.first if is_there(places.first) else make_usual(folder)
    made = write_backup(folder, where, Reason.UPGRADE, now)
    note_places(places, folder)
    note_book(folder, made.manifest.book_id)
    thin(where, made.manifest.book_id, now)
