"""Notices that another program wrote to the book."""

from pathlib import Path
from typing import Any

from db.driver import BUSY_SECONDS, DRIVER


class Watch:
    """One bare connection kept open, since only it can tell that others have written since it last looked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Any = None
        self._seen = self._version()

    def moved(self) -> bool:
        """Whether the book was written to since the last look, by whomever; a book out of reach did not move."""
        try:
            now = self._version()
        except DRIVER.Error:
            self.close()  # its drive was taken out: looked at anew when it is there again
            return False
        moved, self._seen = now != self._seen, now
        return moved

    def close(self) -> None:
        """Let the book go."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _version(self) -> int:
        if self._connection is None:
            if not self._path.is_file():
                raise DRIVER.OperationalError("unable to open database file")
            self._connection = DRIVER.connect(str(self._path), timeout=BUSY_SECONDS, check_same_thread=False)
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
