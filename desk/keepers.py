"""Who may put another book in the place of one that cannot be opened or takes no acts any more: a manager (G47)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from db.base import from_micros
from db.book import BOOK_NAME
from db.copying import rows_of
from db.faults import BookFault
from desk.backups.restoring import facts_standing
from desk.clock import Clock, SystemClock
from desk.refusals import Refusal
from desk.rights import ROLES, Right
from desk.signin.unwritten import Kept, Unwritten

_WHO = """SELECT id, name, post, secret, failures, failed_at, must_renew, role FROM clerk
    WHERE active AND secret <> '' ORDER BY id"""
_TELLS_NOTHING = ("book.damaged", "book.not_a_book")


@dataclass(frozen=True)
class Keeper:
    """Somebody who keeps the book, as its file tells."""

    id: int
    name: str
    post: str
    kept: Kept


class Keepers:
    """Asks the file itself, whose office cannot be opened."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self._folder, self._clock = folder, clock or SystemClock()
        self._unwritten = Unwritten(folder)

    def who(self) -> tuple[Keeper, ...] | None:
        """Those who may; None where nobody signs in, or the file does not tell any more who does: then anybody may.

        Who has a first PIN, which somebody else knows, is one of them only where nobody else is. Refusals:
        signin.no_keeper where people sign in and none of them may, those of a file that cannot be reached, as
        backup.book_open."""
        try:
            stands = facts_standing(self._folder)
            if stands is None or not stands.sign_in:
                return None
            rows = [row for row in rows_of(self._folder / BOOK_NAME, _WHO) if row[-1] in ROLES[Right.KEEP_BOOK]]
        except BookFault as fault:
            if fault.code in _TELLS_NOTHING:
                return None
            raise Refusal(fault.code, **fault.fields) from fault
        if not rows:
            raise Refusal("signin.no_keeper", name=BOOK_NAME)
        return tuple(_keeper(row) for row in [row for row in rows if not row[-2]] or rows)

    def prove(self, clerk_id: int, secret: str) -> str:
        """Let a keeper prove who they are; answers their name. A tenth of a second: worker threads only.

        Refusals: signin.wrong(wait=seconds until the next try is looked at), signin.wait(seconds=...), and of `who`."""
        keeper = next((each for each in self.who() or () if each.id == clerk_id), None)
        self._unwritten.look(clerk_id, self._clock.now(), keeper.kept if keeper is not None else Kept(), secret)
        assert keeper is not None  # nothing opens the lock of nobody
        return keeper.name


def _keeper(row: Sequence[Any]) -> Keeper:
    id, name, post, secret, failures, failed_at, *_rest = row
    counted = isinstance(failures, int) and isinstance(failed_at, int)
    kept = Kept(str(secret), failures, _moment(failed_at)) if counted else Kept(str(secret))
    return Keeper(int(id), str(name), str(post), kept)


def _moment(stored: int) -> datetime | None:
    try:
        return from_micros(stored)
    except OverflowError:  # what no program wrote
        return None
