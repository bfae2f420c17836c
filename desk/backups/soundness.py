"""Whether the open book is sound: looked at quickly at every start, and wholly once a week (G20, G21, G49)."""

from dataclasses import dataclass
from itertools import islice

from db.book import BOOK_NAME
from db.copying import copy_book
from db.driver import DRIVER
from db.faults import BookFault
from db.soundness import is_sound, is_wholly_sound
from desk.backups.anchors import anchors_of
from desk.backups.making import Door
from desk.backups.scratch import Progress, nobody_watches, working_in
from desk.diary import Anchor, Broken, broken_lines, lost_anchors, of_reports
from desk.refusals import Refusal
from desk.settings import book_was_checked
from desk.work import Reading

_MOST = 20
_STEPS = 4  # the diary is the last of them


@dataclass(frozen=True)
class Found:
    """What a look through the whole book found: whether the file is `whole`, the first lines at which its diary does
    not hold, and what reports and backups know of the diary that is in it no more."""

    whole: bool
    broken: tuple[Broken, ...] = ()
    lost: tuple[Anchor, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong with it."""
        return self.whole and not self.broken and not self.lost


def look_quickly(door: Door) -> bool:
    """Whether the pages of the book hang together: a second for 80 MB, while others write.

    Refusals: book.locked, book.gone."""
    path = door.folder / BOOK_NAME
    try:
        return is_sound(path)
    except DRIVER.Error as fault:
        raise Refusal("book.locked" if path.is_file() else "book.gone", path=str(path)) from fault


def look_wholly(door: Door, progress: Progress = nobody_watches) -> Found:
    """Look through all of the book, in a copy so that nobody waits, and along its diary; the day is kept when nothing
    is wrong.

    Refusals: backup.busy, backup.no_room, backup.not_written, book.locked."""
    progress(0, _STEPS)
    with working_in(door.folder, "check") as scratch:
        try:
            copy_book(door.folder / BOOK_NAME, scratch / BOOK_NAME)
        except BookFault as fault:
            if fault.code != "book.damaged":
                raise
            return Found(whole=False)
        progress(1, _STEPS)
        if not is_wholly_sound(scratch / BOOK_NAME):
            return Found(whole=False)
    progress(2, _STEPS)
    found = _along_the_diary(door, progress)
    if found.sound:
        door.do(book_was_checked)
    return found


def _along_the_diary(door: Door, progress: Progress) -> Found:
    anchors = anchors_of(door.folder, door.ask(lambda reading: reading.facts.book_id))

    def step(done: int, total: int) -> None:
        progress(2 * total + done, _STEPS * total)

    def look(reading: Reading) -> Found:
        broken = tuple(islice(broken_lines(reading, step), _MOST))
        known = sorted((*of_reports(reading), *anchors), key=lambda each: each.at)
        return Found(whole=True, broken=broken, lost=tuple(lost_anchors(reading, known)))

    return door.ask(look)
