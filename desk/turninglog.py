"""The file of a log that gives way to a fresh one when it is long."""

from logging.handlers import RotatingFileHandler
from pathlib import Path
from time import monotonic

from db import held

LATER = 300.0
"""Seconds until it is tried again where one of them could not be moved."""


class TurningLog(RotatingFileHandler):
    """One that another process has open goes on: Windows would not move it, and the lines would be lost."""

    _not_before = 0.0

    def doRollover(self) -> None:
        """Let the older ones move up and begin anew, where that can be done now; else it goes on."""
        if monotonic() < self._not_before:
            return
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # the library opens it anew
        try:
            # All of them first: of those moved up halfway the oldest would be lost for nothing.
            for number in range(self.backupCount + 1):
                path = Path(f"{self.baseFilename}.{number}" if number else self.baseFilename)
                if path.exists():
                    held.rename(path, path, held.BRIEF)
            super().doRollover()
        except OSError:
            self._not_before = monotonic() + LATER
