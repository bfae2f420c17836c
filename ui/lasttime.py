"""How the program ended the last time, where nobody closed it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desk.faultlog import crash_lines
from desk.files import BRIEF, read_whole

CLOSED = "closed"
"""The last line of a program that was closed in good order, where its file could not be removed."""
_KIND = "Crash."
_IN_PASSING = re.compile(r"Crash\.Code0x(?:8001[0-9a-f]{4}|8007[0-9a-f]{4}|800401[0-9a-f]{2})", re.ASCII)
"""A fault that COM meets and mends by itself, of which Windows lets Python hear."""


@dataclass(frozen=True)
class LastTime:
    """When it broke down by the PC's clock (UTC) and the way to that place; no way where it was ended from outside."""

    at: datetime
    way: str

    @property
    def broke_down(self) -> bool:
        """Whether the last of it was the end: what COM meets lies in the file when hours later the power goes."""
        kinds = [line for line in self.way.splitlines() if line.startswith(_KIND)]
        return bool(self.way) and not (kinds and _IN_PASSING.fullmatch(kinds[-1]))


def how_it_ended(path: Path) -> LastTime | None:
    """What the file that Python writes as it breaks down says of the last time; None where it was closed."""
    try:
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        told = read_whole(path, BRIEF).decode("utf-8", errors="replace")
    except OSError:
        return None
    if told.splitlines()[-1:] == [CLOSED]:
        return None
    return LastTime(at, crash_lines(told))
