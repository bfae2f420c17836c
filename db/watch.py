"""Notices that another program wrote to the book."""

from pathlib import Path
from typing import Any

from db.driver import BUSY_SECONDS, DRIVER


class Watch:
    """One bare connection kept open, since only it can tell that others have written since it last looked."""

    def __init__(self, path: Path) -> None:
        self._connection: Any = DRIVER.connect(str(path), timeout=BUSY_SECONDS, check_same_thread=False)
        self._seen = self._version()

    def moved(self) -> bool:
        """Whether the book was written to since the last look, by whomever."""
        now = self._version()
        moved, self._seen = now != self._seen, now
        return moved

    def close(self) -> None:
        """Let the book go."""
        self._connection.close()

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
