"""Wrong tries and the delay that grows with them (G47)."""

from datetime import datetime, timedelta
from math import ceil
from typing import Protocol

FREE = 3
LONGEST = 60
_MANY = 50
"""So many wrong tries beyond the longest delay have one line of the diary."""


class Tried(Protocol):
    """Something people try to open: it counts the wrong tries since the last right one."""

    failures: int
    failed_at: datetime | None


def delay(failures: int) -> int:
    """Seconds until the next try is looked at: none after two, then 2, 4, 8 ... and never more than 60."""
    return 0 if failures < FREE else min(LONGEST, 2 ** min(failures - FREE + 1, LONGEST))


def left(tried: Tried, now: datetime) -> int:
    """Seconds until the next try is looked at; `now` is the PC's own clock, never the one that entries are held by."""
    if tried.failed_at is None:
        return 0
    gone = max(timedelta(), now - tried.failed_at)
    return max(0, ceil(delay(tried.failures) - gone.total_seconds()))


def wait_from(tried: Tried, now: datetime) -> None:
    """The PC's clock was set back: wait from where it stands now, or the wait would be as long as it was set back."""
    if tried.failed_at is not None:
        tried.failed_at = min(tried.failed_at, now)


def count(tried: Tried, now: datetime) -> bool:
    """Count a wrong try; answers whether the diary has a line for it: where the delay grew, then for each fiftieth."""
    tried.failures, tried.failed_at = tried.failures + 1, now
    grew = delay(tried.failures) > delay(tried.failures - 1)
    return grew or tried.failures == 1 or tried.failures % _MANY == 0


def forget(tried: Tried) -> int:
    """After a right try: how many wrong ones there were before it."""
    before, tried.failures, tried.failed_at = tried.failures, 0, None
    return before
