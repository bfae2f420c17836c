"""The last time nobody closed the program: told once at the next start, in passing, with the details for who asks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Slot, qVersion
from PySide6.QtWidgets import QWidget

from desk.faultlog import about
from ui.errands import Errands
from ui.faultdialog import Diagnose, TroubleDialog
from ui.frame import Frame
from ui.lasttime import LastTime
from ui.moments import day_and_time, day_and_time_here
from ui.widgets.toast import UNDO_SECONDS
from ui.widgets.toasts import Toasts

ABOUT = "broke_down"
"""What its toast is about."""


class BrokeDown(QObject):
    """Told once the book was looked at, for only then is it known whether what was saved is safe, or where it does not
    open; a breakdown stays in the status bar until somebody read of it."""

    def __init__(
        self, last_time: LastTime, window: QWidget, errands: Errands, toasts: Callable[[], Toasts], diagnose: Diagnose
    ) -> None:
        super().__init__(window)
        self._last, self._window, self._errands = last_time, window, errands
        self._toasts, self._diagnose = toasts, diagnose
        self._frame: Frame | None = None
        self._told = self._was_read = self._is_safe = False

    @Slot(object)
    def wear(self, frame: Frame) -> None:
        """The window was built anew around this frame."""
        self._frame = frame
        frame.status.on_press(frame.status.breakdown, self.show_details)
        self._show()

    @Slot(bool)
    def tell(self, sound: bool) -> None:
        """Say it, unless that was done; that all is safe is said no more where the book turns out not to be `sound`."""
        self._is_safe = sound and (self._is_safe or not self._told)
        if self._told:
            if not sound:
                self._toasts().withdraw(ABOUT)
            return
        self._told = True
        self._show()  # first: what is said for a time finds its room beside it
        if self._last.broke_down:
            safe = self.tr("Deskbell broke down on {moment}; what was saved is safe")
            told = safe if sound else self.tr("Deskbell broke down on {moment}")
            self._toasts().show(
                told.format(moment=self._moment()), self.tr("Details…"), self.show_details, UNDO_SECONDS, ABOUT
            )
        else:
            safe = self.tr("Deskbell was not closed last time; what was saved is safe")
            self._toasts().show(safe if sound else self.tr("Deskbell was not closed last time"), about=ABOUT)

    def show_details(self) -> None:
        """When, what it means for the work, and what to copy for whoever looks after the program."""
        self._was_read = True
        self._toasts().withdraw(ABOUT)
        self._show()
        what = self.tr("Deskbell broke down on {moment}.").format(moment=self._moment())
        safe = self.tr(
            "What was saved is safe, and what was begun is offered again where it was begun. If it happens more "
            "often, copy the details for whoever looks after the program, or save the diagnostics."
        )
        why = self.tr(
            "If it happens more often, copy the details for whoever looks after the program, or save the diagnostics."
        )
        lines = f"{about(f'Qt {qVersion()}')}\n{self._last.way}"
        title = QCoreApplication.translate("FaultDialog", "Something went wrong")
        dialog = TroubleDialog(title, what, safe if self._is_safe else why, lines, self._window, self._diagnose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self) -> None:
        if self._frame is None:
            return
        if not self._told or self._was_read or not self._last.broke_down:
            self._frame.status.breakdown.fall_silent()
            return
        tip = self.tr("Deskbell broke down on {moment}").format(moment=self._moment())
        self._frame.status.breakdown.tell("circle-alert", "amber", self.tr("Broke down"), tip)

    def _moment(self) -> str:
        if self._errands.is_open:
            return day_and_time(self._last.at, self._errands.office.facts)
        return day_and_time_here(self._last.at)
