"""The last time nobody closed the program: told once at the next start, in passing, with the details for who asks."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Slot, qVersion
from PySide6.QtWidgets import QWidget

from desk.faultlog import about
from ui.errands import Errands
from ui.faultdialog import Diagnose, TroubleDialog
from ui.lasttime import LastTime
from ui.moments import day_and_time
from ui.widgets.toasts import Toasts

SECONDS = 600
"""So long it is offered: whoever comes to the desk a little later hears of it as well."""


class BrokeDown(QObject):
    """Told when the first page stands, for only then is there a place for it; the desk is never kept waiting."""

    def __init__(
        self, last_time: LastTime, window: QWidget, errands: Errands, toasts: Callable[[], Toasts], diagnose: Diagnose
    ) -> None:
        super().__init__(window)
        self._last, self._window, self._errands = last_time, window, errands
        self._toasts, self._diagnose = toasts, diagnose
        self._told = False

    @Slot()
    def tell(self) -> None:
        """Say it, unless that was done."""
        if self._told:
            return
        self._told = True
        if self._last.way:
            told = self.tr("Deskbell broke down on {moment}; what was saved is safe").format(moment=self._moment())
            self._toasts().show(told, self.tr("Details…"), self.show_details, SECONDS)
        else:
            self._toasts().show(self.tr("Deskbell was not closed last time; what was saved is safe"))

    def show_details(self) -> None:
        """When, what it means for the work, and what to copy for whoever looks after the program."""
        what = self.tr("Deskbell broke down on {moment}.").format(moment=self._moment())
        why = self.tr(
            "What was saved is safe, and what was begun is offered again where it was begun. If it happens more "
            "often, copy the details for whoever looks after the program, or save the diagnostics."
        )
        lines = f"{about(f'Qt {qVersion()}')}\n{self._last.way}"
        title = QCoreApplication.translate("FaultDialog", "Something went wrong")
        dialog = TroubleDialog(title, what, why, lines, self._window, self._diagnose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _moment(self) -> str:
        return day_and_time(self._last.at, self._errands.office.facts)
