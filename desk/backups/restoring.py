"""Puts a backup in the place of the book: proved first, with what it replaces kept, whole or not at all."""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy.exc import DBAPIError

from db import held
from db.book import BOOK_NAME
from db.copying import LOGS, claim_alone, held_still, write_through
from db.driver import UNREADABLE
from db.faults import BookFault
from desk.backups.anchors import anchors_of
from desk.backups.aside import logs_given_back, moved_aside
from desk.backups.carrying import Replaced, believed, carry_over, read_replaced
from desk.backups.checking import take_apart
from desk.backups.inplace import begins, put_book, put_photos
from desk.backups.making import Door, Made, facts_in, write_backup
from desk.backups.manifest import Manifest, Reason
from desk.backups.places import is_there, make_usual, note_book, noted_book, places_of
from desk.backups.scratch import Progress, nobody_watches, working_in
from desk.clock import Clock
from desk.diary import Anchor, mark_of
from desk.diary.branches import RESTORED, told_of
from desk.facts import Facts
from desk.files import write_whole
from desk.refusals import Refusal
from desk.rights import Right, require
from desk.work import UnitOfWork

_PAST_READING = ("book.damaged", "book.not_a_book")
_OF_A_RESTORE = {
    "backup.no_room": "restore.no_room",
    "backup.not_written": "restore.not_written",
    "backup.photo_held": "restore.photo_held",
    "backup.photo_unread": "restore.photo_unread",
}
_UNFIT: tuple[type[Exception], ...] = (Refusal, DBAPIError, *UNREADABLE)


class ClosingDoor(Door, Protocol):
    """An office that was opened for a moment."""

    def close(self) -> None: ...


@dataclass(frozen=True)
class Restored:
    """What stands in the book's place now, and where that went which stood there before.

    `before` is the backup made of it, `aside` the folder its files were moved to when it could not be read; both are
    none where there was no book."""

    manifest: Manifest
    before: Path | None
    aside: Path | None


def restore(
    folder: Path,
    path: Path,
    open_office: Callable[[Path], ClosingDoor],
    clock: Clock,
    password: str | None = None,
    progress: Progress = nobody_watches,
    by: str = "",
    other_book: bool = False,
    carry: Callable[[ClosingDoor], object] | None = None,
) -> Restored:
    """Restore the book of a data folder and its photos and scans from a backup (G18, G19).

    Until the backup is proved, brought up to date and what it replaces is kept, nothing is touched; from then on nobody
    can write there, and one rename puts it in the book's place, never beside a log of another book. What is no matter
    of that day goes along from the book that is replaced (desk/backups/carrying.py). `open_office` opens a data folder
    for the diary's line, which tells `by` whom it was restored, and `carry` gets it once that is written. Refusals:
    those of `checking.prove`, backup.other_book unless `other_book`, backup.book_open, backup.newer,
    backup.not_upgraded, book.read_only, restore.no_room, restore.not_written, restore.photo_held,
    restore.photo_unread, and of `write_backup` and `moved_aside`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refusal("book.read_only", path=str(folder)) from fault
    book = folder / BOOK_NAME
    with (
        _told_as_restore(),
        ExitStack() as still,
        working_in(folder, "restore", wait=0) as scratch,
        ExitStack() as back,
    ):
        photos = scratch / "photos"

        def keep(place: Path, content: bytes) -> None:
            ours = folder / place
            try:
                if ours.is_file() and held.read(ours) == content:
                    return  # most are there still, and gigabytes need not be written
            except PermissionError as fault:
                raise Refusal("restore.photo_held", path=str(ours)) from fault
            (photos / place).parent.mkdir(parents=True, exist_ok=True)
            write_whole(photos / place, content)

        manifest = take_apart(path, scratch, password, progress, folder, keep)
        logs = _copy_logs(book, scratch)  # before anything looks into the book
        stands = facts_standing(folder)
        if not other_book:
            _refuse_others(folder, stands, manifest, path.name)
        if _refuse_open(book):
            still.enter_context(held_still(book))  # what is written from now on would be in neither of the books
        else:
            back.enter_context(logs_given_back(book, logs))
        same = stands is not None and stands.book_id != "" and manifest.is_of(stands.book_id)
        replaced = read_replaced(book, stands) if same and stands is not None else None
        # By the two diaries, and not by when the backup says it was made: a clock that was wrong then is none now.
        told = (clock.now(), believed(manifest.diary_at), replaced.at if replaced else None)
        moment = max(each for each in told if each)
        known = anchors_of(folder, manifest.book_id)
        moment = _bring_up_to_date(scratch, path.name, manifest, open_office, by, replaced, moment, known, carry)
        before = _back_up(folder, moment)
        put_photos(photos, folder)
        began = None
        if os.name == "nt" or before is None:
            # A file that is open is not moved there, which refuses whoever opens it now as well.
            began = b"" if before is None else begins(book)
            still.close()
        moved = nullcontext(None) if before else moved_aside(folder, logs, replace(manifest, made_at=moment).local())
        with moved as aside:
            put_book(scratch / BOOK_NAME, book, began)
        write_through(folder)
        note_book(folder, manifest.book_id)
    return Restored(manifest, None if before is None else before.path, aside)


@contextmanager
def _told_as_restore() -> Iterator[None]:
    """What a backup is refused for is told of a restore: that nothing was restored."""
    try:
        yield
    except Refusal as refusal:
        if (code := _OF_A_RESTORE.get(refusal.code)) is None:
            raise
        raise Refusal(code, **refusal.fields) from refusal


def _refuse_others(folder: Path, stands: Facts | None, manifest: Manifest, name: str) -> None:
    """Refuse the backup of another book; one that has no backup of its own yet takes any, and for one that cannot be
    read the note beside it says whose it is."""
    ours = stands.book_id if stands is not None else noted_book(folder)
    if ours and not manifest.is_of(ours):
        raise Refusal("backup.other_book", name=name, office=manifest.office_en or manifest.office_zh or "—")


def facts_standing(folder: Path) -> Facts | None:
    """The facts of the book that stands in a data folder; none where there is none, or it cannot be read.

    Refusals: backup.book_open, and those of a file that cannot be reached."""
    book = folder / BOOK_NAME
    try:
        return facts_in(book) if book.is_file() else None
    except BookFault as fault:
        if fault.code not in _PAST_READING:
            raise _out_of_reach(fault, book) from fault
        return None


def may_be_asked_of(work: UnitOfWork) -> None:
    """Let only who keeps the book bring a backup back. Refusals: clerk.managers_only."""
    require(work, Right.KEEP_BOOK)


def _refuse_open(book: Path) -> bool:
    """Refuse while another program has the book open; whether there is one that can be read."""
    try:
        if book.is_file():
            claim_alone(book)
            return True
    except BookFault as fault:
        if fault.code not in _PAST_READING:
            raise _out_of_reach(fault, book) from fault
    return False


def _out_of_reach(fault: BookFault, book: Path) -> Refusal:
    """Why a book that stands in the way cannot be looked into, or not be claimed."""
    if fault.code == "book.locked":
        return Refusal("backup.book_open", folder=str(book.parent))
    if not os.access(book, os.R_OK | os.W_OK):  # SQLite says of one with a log that the disk fails
        return Refusal("book.read_only", path=str(book))
    if fault.code == "copy.no_room":
        full = "full" in str(fault.__cause__)  # the driver says the same of a disk that fails
        if not full:
            return Refusal("book.disk_fault", path=str(book))
        return Refusal("restore.no_room", folder=str(book.parent))
    return Refusal(fault.code, **fault.fields)


def _bring_up_to_date(
    scratch: Path,
    name: str,
    manifest: Manifest,
    open_office: Callable[[Path], ClosingDoor],
    by: str,
    replaced: Replaced | None,
    moment: datetime,
    known: Iterable[Anchor],
    carry: Callable[[ClosingDoor], object] | None,
) -> datetime:
    """Open the book beside its place: an older one is upgraded there, and the diary says where it came from, with the
    mark of its last line then and what it replaces; the moment of that line, which is never before the replaced book's.

    Refusals: backup.not_upgraded."""
    noted = [moment]

    def note(work: UnitOfWork) -> None:
        noted[0] = max(moment, work.now)
        here = replace(work, now=noted[0])
        # What the clock of a PC that is behind could not explain later.
        gone = [each.mark.hex() for each in known if each.at > here.now and mark_of(here, each.line) != each.mark.hex()]
        if replaced is None:
            here.record(RESTORED, "backup", 0, old=told_of(manifest.diary_mark, gone=gone), new=by, note=name)
            return
        told = told_of(manifest.diary_mark, replaced.since(here), replaced.line, replaced.mark, gone)
        here.record(RESTORED, "backup", 0, old=told, new=by, note=name)
        carry_over(here, replaced)

    try:
        office = open_office(scratch)
    except _UNFIT as fault:
        if isinstance(fault, Refusal) and fault.code not in _PAST_READING:
            raise
        raise Refusal("backup.not_upgraded", name=name) from fault
    try:
        office.do(note)
        if carry is not None:
            carry(office)
    finally:
        office.close()
    claim_alone(scratch / BOOK_NAME)
    write_through(scratch / BOOK_NAME)
    return noted[0]


def _copy_logs(book: Path, scratch: Path) -> tuple[Path, ...]:
    """Copy what SQLite put beside the book: it throws a log away when it cannot make sense of the book itself."""
    copies = []
    for log in LOGS:
        beside = book.with_name(book.name + log)
        if beside.is_file():
            copies.append(Path(shutil.copy2(beside, scratch / f"left{log}")))
    return tuple(copies)


def _back_up(folder: Path, moment: datetime) -> Made | None:
    """Keep the present book as a backup; none where there is no book, or it cannot be read."""
    book = folder / BOOK_NAME
    if not book.is_file():
        return None
    try:
        places = places_of(facts_in(book), folder)
        where = places.first if is_there(places.first) else make_usual(folder)
        return write_backup(folder, where, Reason.BEFORE_RESTORE, moment)
    except (BookFault, Refusal) as fault:
        if fault.code not in _PAST_READING:
            raise
        return None
