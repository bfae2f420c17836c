"""Looks into the folder with the installers, and never waits for it: a share that does not answer holds nothing up."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from desk.releases import Lookout, Release, Seen, Version, installed_version
from ui.releases import words
from ui.releases.remembered import RememberedReleases

POLL_MS, SLOW_MS = 100, 8_000
"""How often it is seen whether there is an answer, and when it is said that there is none yet."""


class Looking(QObject):
    """One look after the other, and what the last one found; off where no folder is named."""

    moved = Signal()  # a look began, goes on for long or ended, or something else is known
    answered = Signal(object, bool)  # Seen; whether somebody waited for it so long that they were told so
    slowed = Signal()  # whoever waits is told that there is no answer yet

    def __init__(self, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.memory = RememberedReleases(data)
        self.lookout = Lookout()
        self.slow_ms = SLOW_MS
        self.looking = False
        """Whether somebody waits for it."""
        self.seen: Seen | None = None
        self._slow = self._gave_up = False
        self._waited = QElapsedTimer()
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._take)

    @cached_property
    def installed(self) -> Version:
        """The version that runs here; asked for after the first paint only."""
        return installed_version()

    @property
    def folder(self) -> str:
        """Where it looks, "" for nowhere."""
        return self.memory.folder()

    def name_folder(self, folder: str) -> None:
        """Look into another folder from now on, "" for none."""
        if folder != self.folder:
            self.stop()
            self.memory.keep_folder(folder)
            self.seen, self._gave_up = None, False
            self.moved.emit()

    # -- looking

    def begin(self) -> None:
        """Look; where an earlier look did not end yet, its answer is waited for."""
        self.lookout.begin(self.folder, self.installed)
        self._poll.start()

    def glance(self) -> None:
        """Look for whoever reads the settings, who waits for nothing."""
        if self.seen is None and self.folder:
            self.begin()

    def look_now(self) -> None:
        """Look for somebody who waits, and may stop waiting."""
        self.looking, self._slow, self._gave_up = bool(self.folder), False, False
        if self.looking:
            self._waited.start()
            self.begin()
        self.moved.emit()

    def stop(self) -> None:
        """Wait no longer; the look goes on by itself, for it cannot be broken off."""
        self._gave_up = self.looking
        self.looking = self._slow = False
        self.moved.emit()

    @Slot()
    def _take(self) -> None:
        seen = self.lookout.answer()
        if seen is None:
            self._go_on_waiting()
        elif seen.folder == self.folder:
            self._poll.stop()
            slow = self._slow
            self.seen, self.looking, self._slow, self._gave_up = seen, False, False, False
            self.answered.emit(seen, slow)
            self.moved.emit()
        elif self.looking:  # another folder was named meanwhile
            self.begin()
        else:
            self._poll.stop()

    def _go_on_waiting(self) -> None:
        if not self.lookout.busy:  # it failed, which was told as a fault of the program
            self._poll.stop()
            self.stop()
        elif self.looking and not self._slow and self._waited.hasExpired(self.slow_ms):
            self._slow = True
            self.slowed.emit()
            self.moved.emit()

    # -- what is known

    def newer(self) -> Release | None:
        """The newer version that lies there, as far as is known."""
        if self.seen is not None:
            return self.seen.newer
        found = self.memory.found()
        return Release(found) if found is not None and found > self.installed else None

    def offered(self) -> Release | None:
        """The newer version, unless somebody does not want to hear of it."""
        newer = self.newer()
        return newer if newer is not None and newer.version != self.memory.passed_over() else None

    def told(self) -> str:
        """How it stands with looking, in a sentence; nothing where nobody looked yet."""
        if not self.folder:
            return words.nowhere()
        if self.looking:
            return words.waits(slow=self._slow)
        if self.seen is not None:
            return words.found(self.seen, self.installed)
        return words.no_answer(self.folder) if self._gave_up else ""
