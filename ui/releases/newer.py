"""Says quietly that a newer Deskbell lies in the folder, or is new here; nothing is ever started."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from desk.refusals import Refusal
from desk.releases import Seen
from ui.errands import Errands
from ui.frame import Frame
from ui.quiet import Quiet
from ui.releases import words
from ui.releases.looking import Looking
from ui.widgets.toast import UNDO_SECONDS
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.work import Reading

QUIET_MS = 15_000
"""So long nobody has pressed a key before the look of the day."""
AGAIN_MS = 3_600_000
"""So long after a folder that was not there it is looked for again."""


class Newer(Looking):
    """Asked every minute, it looks once a day while the desk is quiet; each version is told of once on this PC."""

    def __init__(
        self,
        errands: Errands,
        quiet: Quiet,
        toasts: Callable[[], Toasts],
        open_page: Callable[..., object],
        show_news: Callable[[], object],
        data: Path,
    ) -> None:
        super().__init__(data, quiet)
        self._errands, self._quiet, self._toasts, self._open = errands, quiet, toasts, open_page
        self._show_news = show_news
        self.quiet_ms = QUIET_MS
        self._opens = False  # the folder is to be shown once it has answered
        self._is_new_here = False  # and nobody has read yet what it brought
        self._day: date | None = None  # whose look is under way
        self._frame: Frame | None = None
        self._rests = QDeadlineTimer(0)
        self.moved.connect(self._show)
        self.answered.connect(self._tell_answer)
        self.slowed.connect(self._open_no_more)

    def tell(self, frame: Frame) -> None:
        """Keep the status bar of this frame told; the book is open."""
        first, self._frame = self._frame is None, frame
        if first:
            self._see_what_ran()
        self._show()

    def _see_what_ran(self) -> None:
        """The first start of a newer program on this PC is told once; the very first start of all is not."""
        ran = self.memory.ran()
        if ran != self.installed:
            self.memory.keep_ran(self.installed)
        self._is_new_here = ran is not None and ran < self.installed
        if self._is_new_here:
            told = self.tr("Deskbell {version} is new here").format(version=self.installed)
            self._toasts().show(told, self.tr("What has changed"), self._read_news, UNDO_SECONDS)

    def used_last(self, why: Exception) -> str:
        """Which program a book that is too new for this one was used with, where this PC knows it; else nothing."""
        ran = self.memory.ran()
        if not isinstance(why, Refusal) or why.code != "book.newer" or ran is None or ran <= self.installed:
            return ""
        told = self.tr("It was last used here with Deskbell {ran}; this is {here}.")
        return told.format(ran=ran, here=self.installed)

    # -- looking

    @Slot()
    def look(self) -> None:
        """A minute went by: look where the look of the day is due and nobody types."""
        due = self._frame is not None and self._rests.hasExpired() and not self.lookout.busy
        if due and self.folder and self._quiet.lasts(self.quiet_ms):
            self._errands.ask(self, _today, self._look_of, latest="releases", refused=lambda _refusal: None)

    def _look_of(self, day: date) -> None:
        if not self.memory.looked_on(day):
            self._day = day
            self.begin()

    def name_folder(self, folder: str) -> None:
        if folder != self.folder:
            self._rests.setRemainingTime(0)
        super().name_folder(folder)

    @property
    def opens(self) -> bool:
        """Whether somebody waits for the folder to be shown."""
        return self._opens

    def open_folder(self) -> None:
        """Show the folder in the system's own window, once it is sure that it answers."""
        self._opens = True
        self.look_now()

    @Slot()
    def _open_no_more(self) -> None:
        """Minutes later nobody expects a window any more."""
        if self._opens:
            self._opens = False
            self._toasts().refuse(words.no_answer(self.folder))
            self.stop()

    @Slot(object, bool)
    def _tell_answer(self, seen: Seen, slow: bool) -> None:
        opens, self._opens = self._opens, False
        day, self._day = self._day, None
        if seen.there:
            self.memory.keep_found(seen.newer.version if seen.newer is not None else None, day)
        else:
            self._rests.setRemainingTime(AGAIN_MS)
        if opens and seen.there:
            QDesktopServices.openUrl(QUrl.fromLocalFile(seen.place or seen.folder))
        elif opens or slow:  # whoever asked may be on another page by now
            self._toasts().show(words.found(seen, self.installed))
        elif day is not None:
            self._tell_once()

    # -- what is said

    def _tell_once(self) -> None:
        offered = self.offered()
        if offered is not None and offered.version != self.memory.told_of():
            told = words.can_be_installed(offered.version)
            self._toasts().show(told, self.tr("Open the folder"), self.open_folder, UNDO_SECONDS)
            self.memory.keep_told_of(offered.version)

    def pass_over(self) -> None:
        """Speak of this version no more; the next one is told of again."""
        newer, before = self.newer(), self.memory.passed_over()
        if newer is None:
            return

        def back() -> None:
            self.memory.keep_passed_over(before)
            self.moved.emit()
            again = self.tr("Deskbell {version} is mentioned again").format(version=newer.version)
            self._toasts().show(again)

        self.memory.keep_passed_over(newer.version)
        self.moved.emit()
        told = self.tr("Deskbell {version} is not mentioned any more").format(version=newer.version)
        self._toasts().show(told, QCoreApplication.translate("toasts", "Undo"), back, UNDO_SECONDS)

    def lead(self) -> None:
        """To what the status bar tells of."""
        if self.offered() is None and self._is_new_here:
            self._read_news()
        else:
            self._open("settings", part="program")

    def _read_news(self) -> None:
        self._is_new_here = False
        self._show()
        self._show_news()

    @Slot()
    def _show(self) -> None:
        if self._frame is None or not isValid(self._frame):
            return
        part, offered = self._frame.status.release, self.offered()
        if offered is not None:
            tip = self.tr("See what is new in it, and where its installer lies")
            part.tell("download", "accent", words.can_be_installed(offered.version), tip)
        elif self._is_new_here:
            told = self.tr("New here: Deskbell {version}").format(version=self.installed)
            part.tell("info", "accent", told, self.tr("See what has changed"))
        else:
            part.fall_silent()


def _today(reading: "Reading") -> date:
    return reading.facts.local(reading.now).date()
