"""Whether the open book is sound: looked at after every start, and wholly once a week while nobody works.

(G20, G21, G49)"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from desk.refusals import Refusal
from ui.backups.diarywords import what_next, where_it_breaks
from ui.errands import Errands, Progress
from ui.frame import Frame
from ui.quiet import Quiet
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.backups.soundness import Found
    from desk.office import Office
    from desk.work import Reading

FIRST_LOOK_MS = 2_000
"""After the first page stands: the book of 80 MB takes a second."""
QUIET_MS = 120_000
"""The whole check waits until nobody pressed a key for so long."""


class BookCheck(QObject):
    """Asked at the start and every minute; a damaged book is told once and written no more.

    Where only the diary does not hold, work goes on: it is told after every start, and stands in the status bar."""

    looked = Signal(bool)  # whether the book was found sound

    def __init__(
        self,
        errands: Errands,
        quiet: Quiet,
        damaged: Callable[[Refusal], object],
        toasts: Callable[[], Toasts],
    ) -> None:
        super().__init__(quiet)
        self._errands, self._quiet, self._damaged, self._toasts = errands, quiet, damaged, toasts
        self._frame: Frame | None = None
        self._altered: Found | None = None
        self.quiet_ms = QUIET_MS
        self.job: Progress | None = None
        self._found = self._gave_up = self._gives_way = False
        quiet.pressed.connect(self._give_way)

    def begin(self) -> None:
        """The first page stands."""
        self._found = self._gave_up = False
        QTimer.singleShot(FIRST_LOOK_MS, self, self.look_quickly)

    @Slot()
    def look_quickly(self) -> None:
        """Look at the pages of the book now."""
        if self.job is None and not self._found:
            self._run(_quickly, self.tr("Looking whether the book is sound"))

    @Slot()
    def look(self) -> None:
        """A minute went by: see whether the whole check is due."""
        told = self._found or self._altered is not None
        if self.job is None and not told and not self._gave_up and self._quiet.lasts(self.quiet_ms):
            self._errands.ask(self, _is_due, self._begin_whole, latest="check", refused=lambda _refusal: None)

    def _begin_whole(self, due: bool) -> None:
        if due and self.job is None:
            self._run(_wholly, self.tr("Looking through the whole book"))
            self._gives_way = True

    def _run(self, job: "Callable[[Office, Progress], Refusal | Found | None]", title: str) -> None:
        self._gives_way = False
        self.job = self._errands.run(self, job, self._tell, refused=self._give_up, title=title, always=self._rest)

    @Slot()
    def _give_way(self) -> None:
        if self.job is not None and self._gives_way:
            self.job.cancel()

    def _give_up(self, _refusal: Refusal) -> None:
        """No room for the copy, or another check under way: again at the next start."""
        self._gave_up = True
        self.looked.emit(False)

    def _rest(self) -> None:
        self.job = None

    def _tell(self, why: "Refusal | Found | None") -> None:
        if isinstance(why, Refusal):
            self._found = True
            self._damaged(why)
        elif why is not None:
            self._altered = why
            self._toasts().refuse(where_it_breaks(why, self._errands.office.facts))
            self._show()
        self.looked.emit(why is None)

    def forget(self) -> None:
        """Another book takes the place of this one: what was found is not of it."""
        self._altered = None

    def tell(self, frame: Frame) -> None:
        """Keep the status bar of this frame told."""
        self._frame = frame
        self._show()

    def _show(self) -> None:
        found, frame = self._altered, self._frame
        if found is not None and frame is not None and isValid(frame):
            told = f"{where_it_breaks(found, self._errands.office.facts)} {what_next(found)}"
            frame.status.book.tell("database", "red", self.tr("Diary changed"), told)


def _is_due(reading: "Reading") -> bool:
    from desk.backups.duty import check_due

    return check_due(reading)


def _quickly(office: "Office", _moved: Progress) -> Refusal | None:
    from desk.backups.soundness import look_quickly

    return None if look_quickly(office) else office.stop_writing()


def _wholly(office: "Office", moved: Progress) -> "Refusal | Found | None":
    from desk.backups.soundness import look_wholly

    found = look_wholly(office.caretaker(), moved.step)
    if not found.whole:
        return office.stop_writing()
    return None if found.sound else found
