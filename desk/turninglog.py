"""The file of a log that gives way to a fresh one when it is long."""

from logging.handlers import RotatingFileHandler
from pathlib import Path

from db import held


class TurningLog(RotatingFileHandler):
    """One that another process has open goes on: Windows would not move it, and the lines would be lost."""

    def doRollover(self) -> None:
        """Let the older ones move up and begin anew, where that can be done now."""
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # the library opens it anew
        path = Path(self.baseFilename)
        try:
            held.rename(path, path, held.BRIEF)
        except OSError:
            return
        super().doRollover()
