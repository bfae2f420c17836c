"""Who may put another book in the place of one that cannot be opened or takes no acts any more: a manager (G47)."""

from dataclasses import dataclass
from pathlib import Path

from db.book import BOOK_NAME
from db.copying import rows_of
from db.faults import BookFault
from desk.backups.restoring import facts_standing
from desk.clock import Clock, SystemClock
from desk.refusals import Refusal
from desk.rights import ROLES, Right
from desk.signin.hashing import is_it
from desk.signin.policy import composed
from desk.signin.unwritten import Unwritten

_WHO = "SELECT id, name, post, role, secret FROM clerk WHERE active AND NOT must_renew AND secret <> '' ORDER BY id"


@dataclass(frozen=True)
class Keeper:
    """Somebody who keeps the book, as its file tells; `secret` is the hash of theirs."""

    id: int
    name: str
    post: str
    secret: str


class Keepers:
    """Asks the file itself, whose office cannot be opened. Wrong tries are counted as long as the program runs."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self._folder, self._clock = folder, clock or SystemClock()
        self._unwritten = Unwritten()

    def who(self) -> tuple[Keeper, ...]:
        """Those who may; none where nobody signs in, or the file does not tell any more who does: then anybody may.

        Refusals: those of a file that cannot be reached, as book.locked."""
        try:
            stands = facts_standing(self._folder)
        except BookFault as fault:
            raise Refusal(fault.code, **fault.fields) from fault
        if stands is None or not stands.sign_in:
            return ()
        try:
            rows = rows_of(self._folder / BOOK_NAME, _WHO)
        except BookFault:
            return ()
        return tuple(
            Keeper(int(id), str(name), str(post), str(secret))
            for id, name, post, role, secret in rows
            if role in ROLES[Right.KEEP_BOOK]
        )

    def prove(self, clerk_id: int, secret: str) -> str:
        """Let a keeper prove who they are; answers their name. A tenth of a second: worker threads only.

        Refusals: signin.wrong(wait=seconds until the next try is looked at), signin.wait(seconds=...)."""
        with self._unwritten.trying(clerk_id, self._clock.now()) as this:
            keeper = next((each for each in self.who() if each.id == clerk_id), None)
            if not is_it(keeper.secret if keeper is not None else "", composed(secret)) or keeper is None:
                this.known = True
                raise Refusal("signin.wrong", field="secret", wait=0)
        return keeper.name
