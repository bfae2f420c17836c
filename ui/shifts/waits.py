"""Tells whoever sits down that a shift waits to be taken over."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from ui.errands import Errands
from ui.sitting import Sitting
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.handover import HandoverRow
    from desk.work import Reading

WAITS = "shift waits"
"""What its words are about."""


class ShiftWaits(QObject):
    """Says once, to each who sits down, whose sheet waits, and leads there."""

    def __init__(
        self, errands: Errands, sitting: Sitting, toasts: Callable[[], Toasts], open_page: Callable[..., Any]
    ) -> None:
        super().__init__(sitting)
        self._errands, self._toasts, self._open = errands, toasts, open_page
        sitting.sat_down.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Ask whether a sheet waits for whoever sits here now; what was said before is said once at most."""
        self._toasts().withdraw(WAITS)
        self._errands.ask(self, _before_me, self._tell, latest="shift")

    def _tell(self, row: "HandoverRow | None") -> None:
        if row is None:
            return
        told = self.tr("{number} of {name} waits to be taken over").format(number=row.number, name=row.given_name)
        number, go = row.number, self._open
        self._toasts().show(told, self.tr("Read it"), lambda: go("shifts", number=number), about=WAITS)


def _before_me(reading: "Reading") -> "HandoverRow | None":
    from desk import handover

    return handover.before_me(reading)
