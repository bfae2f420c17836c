"""Brings a backup back while the window stands: the book is closed, exchanged and opened again."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.refusals import Refusal
from ui.errands import Errands, Progress
from ui.frame import Frame
from ui.messages import sentence
from ui.pagestack import PageStack
from ui.parting import anything_unkept
from ui.sitting import Sitting
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.backups import Restored
    from desk.clock import Clock
    from desk.office import Office
    from ui.backups.restoring import Agreed
    from ui.drafts import Left

HELPED = ("book.missing", "book.not_a_book", "book.damaged")
"""What a backup helps against."""


class Stands(Protocol):
    """What the window does when its book goes and comes."""

    frame: Frame
    toasts: Toasts
    sitting: Sitting
    stack: PageStack | None

    def lay_down(self, doing: str = "") -> bool: ...
    def come_up(self) -> None: ...
    def stay_down(self, refusal: Refusal) -> None: ...


class Bringing(QObject):
    """From the settings only who keeps the book may; where no book can be opened whoever stands there must."""

    def __init__(self, window: Stands, errands: Errands, folder: Path, open_office: "Callable[[], Office]") -> None:
        assert isinstance(window, QWidget)
        super().__init__(window)
        self._window, self._around = window, window
        self._errands, self._folder, self._open_office = errands, folder, open_office

    def ways(self, refusal: Refusal) -> list[tuple[str, Callable[[], object]]]:
        """What can be done where the book cannot be used: the newest good backup first, any other one after it."""
        if refusal.code not in HELPED:
            return []
        ways: list[tuple[str, Callable[[], object]]] = []
        if path := refusal.fields.get("backup_path"):
            words = self.tr("Bring back the backup of {when}").format(when=refusal.fields["backup_at"])
            ways.append((words, lambda: self.look_through(Path(str(path)))))
        ways.append((self.tr("Bring back from a file…"), self.choose))
        return ways

    def choose(self) -> None:
        """Let the person choose a backup of this PC or a stick."""
        kinds = self.tr("Backups ({endings})").format(endings="*.zip *.dskb")
        chosen, _filter = QFileDialog.getOpenFileName(self._around, self.tr("Choose a backup"), "", f"{kinds};;*")
        if chosen:
            self.look_through(Path(chosen))

    def look_through(self, path: Path) -> None:
        """The dialog that proves a backup first and says what it would change."""
        from ui.backups.restoring import open_restoring

        open_restoring(self._errands, self._folder, path, self._around, self.begin)

    def ask(self, agreed: "Agreed") -> None:
        """Begin where whoever sits here keeps the book."""
        from desk.backups.restoring import may_be_asked_of

        self._errands.do(self, may_be_asked_of, lambda _none: self.begin(agreed))

    def begin(self, agreed: "Agreed") -> None:
        """Exchange the book. What was typed and not saved is a draft of the book that is kept."""
        window = self._window
        anything_unkept(self._around, self._errands, window.stack)
        clock = self._errands.office.pc_clock if self._errands.is_open else None
        by = window.sitting.name() if window.stack is not None else ""
        if not window.lay_down(self.tr("Bringing the backup back…")):
            window.toasts.refuse(self.tr("Papers are being printed: wait until they are out, then bring it back"))
            return
        self._errands.reopen(
            self,
            _exchanging(self._folder, agreed, clock, by),
            self._open_office,
            self._done,
            self._refused,
            self._window.come_up,
            self.tr("Bringing a backup back"),
        )

    def _done(self, restored: "Restored") -> None:
        self._window.come_up()
        local = restored.manifest.local()
        told = self.tr("The book is as it was on {when}.").format(when=f"{local:%Y-%m-%d %H:%M}")
        if (kept := restored.before or restored.aside) is not None:
            where = self.tr("What it replaced is kept: {path}")
            told = " ".join([told, where.format(path=kept.name)])
        self._window.toasts.refuse(told)  # long in sight

    def _refused(self, refusal: Refusal) -> None:
        if self._errands.is_open:
            self._window.come_up()
            self._window.toasts.refuse(sentence(refusal))
        else:
            self._window.stay_down(refusal)

    def tell_damaged(self, why: Refusal) -> None:
        """The open book was found damaged: it is written no more, and what was typed goes into a file of its own."""
        from ui.drafts import DraftKeeper

        left: list[Left] = []
        for keeper in self._around.findChildren(DraftKeeper):
            keeper.keep()
            left += keeper.unkept().values()
        told = sentence(why)
        if (typed := _write_typed(self._folder, left)) is not None:
            kept = self.tr("What was being typed is kept beside it in the file {name}.")
            told = " ".join([told, kept.format(name=typed.name)])
        self._window.lay_down()
        self._window.frame.show_trouble(
            self.tr("The book is damaged and is not written any more"), told, self.ways(why)
        )


def _exchanging(folder: Path, agreed: "Agreed", clock: "Clock | None", by: str) -> "Callable[[Progress], Restored]":
    def job(moved: Progress) -> "Restored":
        from desk.backups import restore
        from desk.clock import SystemClock
        from desk.office import Office

        ours = clock or SystemClock()

        def open_office(scratch: Path) -> Office:
            office = Office.open(scratch, ours)
            office.unattended = True  # who sits here may not be known to the book of that day
            return office

        return restore(folder, agreed.path, open_office, ours, agreed.password, moved.step, by=by, other_book=True)

    return job


def _write_typed(folder: Path, unkept: "Iterable[Left]") -> Path | None:
    """Write what a damaged book cannot take any more into a plain file beside it; None where there is nothing, or the
    disk takes nothing either."""
    from desk.files import write_whole

    said = []
    for left in unkept:
        typed = (left.content or {}).items()
        words = [f"{name}: {value}" for name, value in typed if isinstance(value, str) and value.strip()]
        if words:
            said.append("\r\n".join(words))
    if not said:
        return None
    turn, path = 1, folder / "typed-1.txt"
    while path.exists():
        turn += 1
        path = folder / f"typed-{turn}.txt"
    try:
        write_whole(path, ("\r\n\r\n----\r\n\r\n".join(said) + "\r\n").encode("utf-8-sig", "replace"))
    except OSError:
        return None
    return path
