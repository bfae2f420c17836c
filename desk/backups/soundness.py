"""Whether the open book is sound: looked at quickly at every start, and wholly once a week (G20, G21)."""

from db.book import BOOK_NAME
from db.copying import copy_book
from db.driver import DRIVER
from db.faults import BookFault
from db.soundness import is_sound, is_wholly_sound
from desk.backups.making import Door
from desk.backups.scratch import Progress, nobody_watches, working_in
from desk.refusals import Refusal
from desk.settings import book_was_checked


def look_quickly(door: Door) -> bool:
    """Whether the pages of the book hang together: a second for 80 MB, while others write.

    Refusals: book.locked."""
    try:
        return is_sound(door.folder / BOOK_NAME)
    except DRIVER.Error as fault:
        raise Refusal("book.locked", path=str(door.folder / BOOK_NAME)) from fault


def look_wholly(door: Door, progress: Progress = nobody_watches) -> bool:
    """Whether all of the book is sound, looked at in a copy so that nobody waits; the day is kept when it is.

    Refusals: backup.busy, backup.no_room, backup.not_written, book.locked."""
    progress(0, 3)
    with working_in(door.folder, "check") as scratch:
        try:
            copy_book(door.folder / BOOK_NAME, scratch / BOOK_NAME)
        except BookFault as fault:
            if fault.code != "book.damaged":
                raise
            return False
        progress(1, 3)
        if not is_wholly_sound(scratch / BOOK_NAME):
            return False
    progress(2, 3)
    door.do(book_was_checked)
    return True
