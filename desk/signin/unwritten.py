"""Wrong tries that a book which cannot be written has not counted: they wait all the same (G47)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from desk.refusals import Refusal
from desk.signin.tries import count, delay, left, wait_from
from desk.witnessed import Witnessed


@dataclass
class _Tried:
    failures: int = 0
    failed_at: datetime | None = None


@dataclass
class Try:
    """One try; `known` once it is known to be wrong, whatever the book then says about counting it."""

    known: bool = False


class Unwritten:
    """Remembered by clerk until they prove who they are, or the program ends."""

    def __init__(self) -> None:
        self._tried: dict[int, _Tried] = {}

    @contextmanager
    def trying(self, clerk_id: int, now: datetime) -> Iterator[Try]:
        """Hold a try back while the wait is not over, and count it where it was wrong and the book did not.

        `now` is the PC's own clock. Refusals: signin.wait(seconds=...), signin.wrong(wait=...)."""
        tried = self._tried.get(clerk_id, _Tried())
        if seconds := left(tried, now):
            wait_from(tried, now)
            raise Refusal("signin.wait", field="secret", seconds=seconds)
        this = Try()
        try:
            yield this
        except Refusal as refused:
            if not this.known or isinstance(refused, Witnessed):
                raise
            count(tried, now)
            self._tried[clerk_id] = tried
            raise Refusal("signin.wrong", field="secret", wait=delay(tried.failures)) from refused
        self.forget(clerk_id)

    def forget(self, clerk_id: int) -> None:
        """They have proved who they are."""
        self._tried.pop(clerk_id, None)
