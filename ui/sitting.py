"""Who sits at this desk: chosen from the avatar, remembered for this PC."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desk.refusals import Refusal
from ui.errands import Errands
from ui.remembered import Remembered
from ui.waiting import who_works_here

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.people import ClerkRow


class Sitting(QObject):
    """Knows who works in the office and whose name the next act will bear."""

    changed = Signal()  # another name is to be shown
    leaving = Signal()  # somebody else is about to sit down
    sat_down = Signal()  # somebody else works from here on

    def __init__(self, errands: Errands, remembered: Remembered, parent: QObject) -> None:
        super().__init__(parent)
        self._errands, self._remembered = errands, remembered
        self.clerks: tuple[ClerkRow, ...] = ()

    def ask(self, *, first: bool = False) -> None:
        """Ask who works here; the first time whoever sat here last sits down again."""
        self._errands.ask(self, who_works_here, self._when_known(first), latest="clerks")

    def _when_known(self, first: bool) -> "Callable[[tuple[ClerkRow, ...]], None]":
        def learn(rows: "tuple[ClerkRow, ...]") -> None:
            self.clerks = rows
            last = self._remembered.clerk()
            free = not self._errands.office.facts.sign_in  # else whoever sits here has proved who they are
            if first and free and last != self._errands.office.clerk_id and any(each.id == last for each in rows):
                self._seat(last)
            self.changed.emit()

        return learn

    def sit_down(
        self, clerk: int, then: Callable[[], object] | None = None, refused: Callable[[Refusal], object] | None = None
    ) -> None:
        """Another person sits down at this desk; where one signs in, once they have proved who they are."""
        if clerk != self._errands.office.clerk_id:
            self.leaving.emit()
        self._seat(clerk, then, refused)

    def _seat(
        self, clerk: int, then: Callable[[], object] | None = None, refused: Callable[[Refusal], object] | None = None
    ) -> None:
        self._errands.sit_down(self, clerk, lambda _: self._seated(clerk, then), refused)

    def _seated(self, clerk: int, then: Callable[[], object] | None) -> None:
        self._remembered.keep_clerk(clerk)
        self.changed.emit()
        self.sat_down.emit()
        if then is not None:
            then()

    def name(self) -> str:
        """The name of whoever sits here, "" as long as nobody is known."""
        clerk = self._errands.office.clerk_id
        return next((each.name for each in self.clerks if each.id == clerk), "")
