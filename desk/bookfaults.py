"""What is said where the book's file is at fault, and what may bring it back."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from db.book import BOOK_NAME, Book, open_book
from db.driver import DRIVER
from db.faults import BookFault
from db.halfmade import half_made
from desk.clock import Clock
from desk.files import PART
from desk.refusals import Refusal

OUT_OF_REACH = ("book.gone", "book.disk_fault")
"""The drive was taken out, or does not answer; what was open there is of no use any more."""


def refusal_of(told: str, path: Path) -> Refusal | None:
    """What the driver says, as something the desk can explain; nothing for a fault of our own."""
    for sign, code in (
        ("readonly", "book.read_only"),
        ("locked", "book.locked"),
        ("full", "book.full"),
        ("malformed", "book.damaged"),
        ("disk I/O", "book.disk_fault"),
        ("unable to open", "book.disk_fault"),
        ("not a database", "book.not_a_book"),
    ):
        if sign in told:
            gone = code == "book.disk_fault" and not path.is_file()
            return Refusal("book.gone" if gone else code, path=str(path))
    return None


def backup_offered(code: str, folder: Path) -> dict[str, object]:
    """The backup to bring back, where the book is gone or spoilt and there is one."""
    if code not in ("book.missing", "book.not_a_book", "book.damaged"):
        return {}
    from desk.backups.offer import newest_good  # seldom needed

    offer = newest_good(folder)
    return offer.fields() if offer is not None else {}


def open_kept(folder: Path, clock: Clock, fill: Callable[[Book], None], create: bool) -> Book:
    """The book of a folder; an older one is kept before it is brought up to date. Refusals: those of `Office.open`."""
    path = folder / BOOK_NAME
    _sweep_left(folder, clock.now())
    clear = partial(_clear_logs, folder, clock)
    try:
        return open_book(path, create, fill, lambda old: _keep_old(old.parent, clock), clear)
    except BookFault as fault:
        raise Refusal(fault.code, **fault.fields, **backup_offered(fault.code, folder)) from fault
    except Refusal as why:  # an older one could not be kept, or a new one not be filled beside its place
        named = {"path": str(path)} if "path" in why.fields else {}
        raise Refusal(why.code, **(why.fields | named | backup_offered(why.code, folder))) from why
    except OSError as fault:
        raise Refusal("book.read_only", path=str(path)) from fault
    except (DBAPIError, DRIVER.Error) as fault:  # an older one could not be brought up to date, or a new one not made
        told = fault.orig if isinstance(fault, DBAPIError) else fault
        if (refusal := refusal_of(str(told), path)) is None:
            raise
        raise Refusal(refusal.code, **refusal.fields, **backup_offered(refusal.code, folder)) from fault


@contextmanager
def or_damaged(book: Book) -> Iterator[Book]:
    """What no program wrote makes a book a damaged one: no moment where the last line of the diary has its own, no text
    where there must be one, a page that hangs together with no other. Refusals: book.damaged, and what the driver says.
    """
    try:
        yield book
    except DBAPIError as fault:
        book.close()
        if (refusal := refusal_of(str(fault.orig), book.path)) is None:
            raise
        offered = backup_offered(refusal.code, book.path.parent)
        raise Refusal(refusal.code, **refusal.fields, **offered) from fault
    except (ValueError, OverflowError, TypeError) as fault:
        book.close()
        offered = backup_offered("book.damaged", book.path.parent)
        raise Refusal("book.damaged", path=str(book.path), **offered) from fault


def _sweep_left(folder: Path, now: datetime) -> None:
    """Take away what work that was killed left in a data folder."""
    if half_made(folder) or any(folder.glob(f"{PART[0]}*{PART[1]}")):
        from desk.backups import scratch  # seldom needed

        scratch.sweep_left(folder, now)


def _clear_logs(folder: Path, clock: Clock) -> AbstractContextManager[object]:
    """Take away what is left of a book that is gone: a new one would work its log into itself, and be damaged by it."""
    from desk.backups.aside import logs_aside  # seldom needed

    return logs_aside(folder, clock.now().astimezone())


def _keep_old(folder: Path, clock: Clock) -> None:
    """Keep an older book before it is brought up to date."""
    from desk.backups.upgrading import keep_before_upgrade  # seldom needed

    keep_before_upgrade(folder, clock.now())
