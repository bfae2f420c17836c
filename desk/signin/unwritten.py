"""Wrong tries that a book which cannot be written has not counted: they wait all the same (G47)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desk.refusals import Refusal
from desk.signin.hashing import is_it
from desk.signin.policy import composed
from desk.signin.tries import count, delay, forget, left, wait_from
from desk.signin.triesnote import Noted, note_tries, noted_tries
from desk.witnessed import Witnessed


@dataclass(frozen=True)
class Kept:
    """What a book that cannot be written holds of somebody: the hash of theirs, and the wrong tries it has counted."""

    secret: str = field(default="", repr=False)
    failures: int = 0
    failed_at: datetime | None = None


class Unwritten:
    """Remembered by clerk until they prove who they are: as long as the program runs, and beside the book as far as
    anything can be written there, so that no new start is a way round it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tried: dict[int, Noted] = {}
        self._is_read = False

    @contextmanager
    def trying(
        self, clerk_id: int, now: datetime, kept: Callable[[], Kept], secret: str, enough: bool = False
    ) -> Iterator[None]:
        """Hold a try back while the wait is not over; where the book takes no note of it, look at the secret all the
        same. The right one is `enough` where nothing else was to be written.

        `now` is the PC's own clock. Refusals: signin.wait(seconds=...), signin.wrong(wait=...), those of `kept`."""
        self._read()
        tried = self._tried.get(clerk_id)
        if tried is not None:
            _hold_back(tried, now)
        try:
            yield
        except Refusal as refused:
            if isinstance(refused, Witnessed) or refused.code.startswith("signin."):
                raise
            self.look(clerk_id, now, kept(), secret)
            if not enough:
                raise
        else:
            self.forget(clerk_id)

    def look(self, clerk_id: int, now: datetime, kept: Kept, secret: str) -> None:
        """Look at a secret once the wait is over, also that for what the book has counted.

        Refusals: signin.wait(seconds=...), signin.wrong(wait=...)."""
        self._read()
        tried, at = self._tried.setdefault(clerk_id, Noted()), kept.failed_at
        if at is not None and at != tried.seen:  # it has counted more since it was looked at
            tried.failures = max(tried.failures, kept.failures)
            tried.failed_at = max(at, tried.failed_at or at)
            tried.seen = at
        _hold_back(tried, now)
        if is_it(kept.secret, composed(secret)):
            forget(tried)  # not what was seen: what the book had counted before is no matter any more
            self._note()
            return
        count(tried, now)
        self._note()
        raise Refusal("signin.wrong", field="secret", wait=delay(tried.failures))

    def forget(self, clerk_id: int) -> None:
        """They have proved who they are."""
        self._read()
        if not self._is_read:
            self._tried[clerk_id] = Noted()  # what the note says of them is no matter when it can be read
        elif self._tried.pop(clerk_id, None) is not None:
            self._note()

    def _read(self) -> None:
        """Add what was noted before this start. A note that is held counts as soon as it can be read, and locks nobody
        out before."""
        if self._is_read:
            return
        with suppress(OSError):
            for clerk_id, noted in noted_tries(self._folder).items():
                tried = self._tried.setdefault(clerk_id, noted)
                if tried is not noted and tried.failed_at is not None:
                    tried.failures += noted.failures
            self._is_read = True

    def _note(self) -> None:
        if self._is_read:  # or what is in the note would be lost
            note_tries(self._folder, self._tried)


def _hold_back(tried: Noted, now: datetime) -> None:
    if seconds := left(tried, now):
        wait_from(tried, now)
        raise Refusal("signin.wait", field="secret", seconds=seconds)
