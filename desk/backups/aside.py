"""The files of a book that could not be read, which a restore took out of the way and keeps."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from db import held
from db.book import BOOK_NAME
from db.copying import LOGS, write_through
from desk.refusals import Refusal

_HELD_FIRST = ("-shm", "-wal", "-journal")  # a book that is open holds the first: then the others are not touched
_NAMED = re.compile(r"aside-([0-9]{4}-[0-9]{2}-[0-9]{2})-[0-9]{6}(-[0-9]+)?")


@dataclass(frozen=True)
class LaidAside:
    """A folder with what is left of such a book: the bytes in it, and the day of the office since which it is there."""

    folder: Path
    since: date
    size: int


def laid_aside(folder: Path) -> tuple[LaidAside, ...]:
    """Those beside the book of a data folder, newest first: nothing removes them but a person, for nothing else is
    known of what is in them."""
    found = [_look_at(path) for path in folder.glob("aside-*")]
    return tuple(sorted((each for each in found if each is not None), key=lambda each: each.folder.name, reverse=True))


def _look_at(path: Path) -> LaidAside | None:
    named = _NAMED.fullmatch(path.name)
    try:
        if named is None or not path.is_dir():
            return None
        sizes = [each.stat().st_size for each in path.iterdir() if each.is_file()]
        if not sizes:
            return None  # its files went back to their place, and the folder was held
        return LaidAside(path, date.fromisoformat(named[1]), sum(sizes))
    except (OSError, ValueError):  # gone meanwhile, or a day that no calendar has
        return None


@contextmanager
def moved_aside(folder: Path, logs: tuple[Path, ...], since: datetime) -> Iterator[Path | None]:
    """Keep a book that cannot be read as the files it is, with the copies of its logs, since a moment of the office's
    clock; they come back where nothing takes its place.

    Refusals: restore.left_aside, where they cannot come back."""
    book = folder / BOOK_NAME
    if not book.exists() and not logs:
        yield None
        return
    aside = _aside(folder, since)
    try:
        for each in logs:
            held.rename(each, aside / each.name.replace("left", BOOK_NAME))
        write_through(aside)
        # The logs first: without its log a book is an older one, but a log without its book spoils the next.
        for log in LOGS:
            held.remove(book.with_name(book.name + log))
        if book.exists():
            held.rename(book, aside / BOOK_NAME)
        write_through(folder)
        yield aside
    except (OSError, Refusal) as fault:
        try:
            for name in (BOOK_NAME, *(BOOK_NAME + log for log in LOGS)):
                if (aside / name).exists():
                    held.replace(aside / name, folder / name)
        except OSError:
            raise Refusal("restore.left_aside", folder=str(aside)) from fault
        with suppress(OSError):  # an empty folder that is held does no harm
            held.remove_folder(aside)
        raise


@contextmanager
def logs_aside(folder: Path, since: datetime) -> Iterator[None]:
    """Keep the logs of a book that is gone, since a moment of the office's clock, while a new one takes its place;
    they come back where none does: together with its file, should that be found, they are the whole of it.

    Refusals: book.locked, where another program holds them; restore.left_aside, where they cannot come back."""
    book = folder / BOOK_NAME
    logs = [name for log in _HELD_FIRST if (folder / (name := f"{BOOK_NAME}{log}")).exists()]
    if book.exists() or not logs:  # another program was quicker: what lies there is its own
        yield
        return
    aside = _aside(folder, since)
    try:
        try:
            for name in logs:
                held.rename(folder / name, aside / name)
        except OSError as fault:
            raise Refusal("book.locked", path=str(book)) from fault
        write_through(folder)
        yield
    except FileExistsError:
        raise  # beside the book of the quicker one they would be as wrong
    except BaseException as fault:
        try:
            for name in logs:
                if (aside / name).exists():
                    held.rename(aside / name, folder / name)
        except OSError:
            raise Refusal("restore.left_aside", folder=str(aside)) from fault
        with suppress(OSError):
            held.remove_folder(aside)
        raise


@contextmanager
def logs_given_back(book: Path, logs: tuple[Path, ...]) -> Iterator[None]:
    """Where nothing takes the place of a book that cannot be read, the copies of its logs take theirs: SQLite throws a
    log away when it can make nothing of the book."""
    replaced = False
    try:
        yield
        replaced = True
    finally:
        for each in () if replaced else logs:
            place = book.with_name(each.name.replace("left", BOOK_NAME))
            if each.exists() and not place.exists():
                held.replace(each, place)


def _aside(folder: Path, now: datetime) -> Path:
    name = f"aside-{now:%Y-%m-%d-%H%M%S}"
    turn, aside = 1, folder / name
    while aside.exists():
        turn += 1
        aside = folder / f"{name}-{turn}"
    aside.mkdir()
    return aside
