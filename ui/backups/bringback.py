"""Brings a backup back while the window stands: the book is closed, exchanged and opened again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.refusals import Refusal
from ui.errands import Errands, Progress
from ui.faults import reason
from ui.frame import Frame
from ui.messages import sentence
from ui.pagestack import PageStack
from ui.parting import when_kept
from ui.sitting import Sitting
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.backups import Restored
    from desk.clock import Clock
    from desk.drafts import Begins, Content
    from desk.keepers import Keeper, Keepers
    from desk.office import Office
    from ui.backups.restoring import Agreed

HELPED = ("book.missing", "book.not_a_book", "book.damaged")
"""What a backup helps against."""


class Stands(Protocol):
    """What the window does when its book goes and comes."""

    frame: Frame
    toasts: Toasts
    sitting: Sitting
    stack: PageStack | None

    def lay_down(self, doing: str = "") -> bool: ...
    def come_up(self, anew: bool = False) -> None: ...
    def stay_down(self, why: Exception) -> None: ...
    def show_instead(self, show: Callable[[], object]) -> None: ...


class Bringing(QObject):
    """From the settings only who keeps the book may; where no book can be opened whoever stands there must."""

    def __init__(self, window: Stands, errands: Errands, folder: Path, open_office: "Callable[[], Office]") -> None:
        assert isinstance(window, QWidget)
        super().__init__(window)
        self._window, self._around = window, window
        self._errands, self._folder, self._open_office = errands, folder, open_office
        self._under_way = False
        self._keepers: Keepers | None = None
        self._by = ""  # who proved that they may where there is no book to ask

    @property
    def under_way(self) -> bool:
        """Whether a backup is being brought back."""
        return self._under_way

    def ways(self, why: Exception) -> list[tuple[str, Callable[[], object]]]:
        """What can be done where the book cannot be used: the newest good backup first, any other one after it."""
        if isinstance(why, Refusal) and why.code not in HELPED:
            return []
        ways: list[tuple[str, Callable[[], object]]] = []
        if isinstance(why, Refusal) and (path := why.fields.get("backup_path")):
            words = self.tr("Bring back the backup of {when}").format(when=why.fields["backup_at"])
            ways.append((words, lambda: self._let(lambda: self.look_through(Path(str(path))))))
        ways.append((self.tr("Bring back from a file…"), lambda: self._let(self.choose)))
        return ways

    def _let(self, then: Callable[[], object]) -> None:
        """Go on where nobody signs in; else once a manager proved who they are, or whoever stands there could bring
        back a book in which they are one (G47)."""
        from desk.keepers import Keepers

        keepers = self._keepers = self._keepers or Keepers(self._folder)

        def ask(people: "tuple[Keeper, ...]") -> None:
            from ui.backups.keeperdialog import KeeperDialog

            if not people:
                then()
                return
            dialog = KeeperDialog(self._errands, keepers, people, self._around)
            dialog.proved.connect(go_on)
            dialog.start()

        def go_on(name: str) -> None:
            self._by = name
            then()

        self._errands.at_desk(self, lambda _office: keepers.who(), ask)

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
        """Exchange the book once everything typed is in it, as drafts; else nothing is touched, and that is said."""
        if self._under_way:
            return
        self._under_way = True
        if self._window.stack is None:
            self._exchange(agreed)
        else:
            when_kept(
                self._around, self._errands, lambda: self._window.stack, lambda kept: self._begin_kept(agreed, kept)
            )

    def _begin_kept(self, agreed: "Agreed", kept: bool) -> None:
        if kept:
            found: list[Begins] = []
            of = agreed.manifest

            def ask(office: "Office") -> "Begins":
                from desk.drafts import begins

                return office.ask(lambda reading: begins(reading, of.diary_id, of.diary_mark))

            # Whatever comes of it: what is begun in a book that cannot be read is in the copy that is kept.
            self._errands.at_desk(
                self, ask, found.append, lambda _refusal: None, lambda: self._exchange(agreed, *found)
            )
            return
        self._under_way = False
        told = self.tr("Nothing was brought back: something typed could not be kept first. Try again in a moment.")
        self._window.toasts.refuse(told)

    def _exchange(self, agreed: "Agreed", begun: "Begins | None" = None) -> None:
        window = self._window
        clock = self._errands.office.pc_clock if self._errands.is_open else None
        by = window.sitting.name() if window.stack is not None else self._by
        if not window.lay_down(self.tr("Bringing the backup back…")):
            self._under_way = False
            window.toasts.refuse(self.tr("Papers are being printed: wait until they are out, then bring it back"))
            return
        self._errands.reopen(
            self,
            _exchanging(self._folder, agreed, clock, by, begun),
            self._open_office,
            self._done,
            self._failed,
            self._cancelled,
            self.tr("Bringing a backup back"),
            self._failed,
        )

    def _done(self, brought: "_Brought") -> None:
        self._under_way = False
        self._window.come_up(anew=True)
        restored = brought.restored
        local = restored.manifest.local()
        refuse = self._window.toasts.refuse  # long in sight, and one after the other: each has one line
        if brought.taken:
            refuse(self.tr("What was being typed waits in it as a draft."))
        if brought.typed is not None:
            where = self.tr("What was being typed about newer records is kept in the file {path}.")
            refuse(where.format(path=brought.typed))
        told = [self.tr("The book is as it was on {when}.").format(when=f"{local:%Y-%m-%d %H:%M}")]
        if (kept := restored.before or restored.aside) is not None:
            told.append(self.tr("What it replaced is kept: {path}").format(path=kept))
        refuse(" ".join(told))

    def _cancelled(self) -> None:
        self._under_way = False
        self._window.come_up()
        self._window.toasts.refuse(self.tr("Stopped: no backup was brought back."))

    def _failed(self, why: Exception) -> None:
        self._under_way = False
        if self._errands.is_open:
            self._window.come_up()
            self._window.toasts.refuse(told_of(why))
        else:
            self._window.stay_down(why)

    def tell_damaged(self, why: Refusal) -> None:
        """The open book was found damaged: it is written no more, and what was typed goes into a file of its own."""
        from ui.drafts import DraftKeeper

        left: list[Content | None] = []
        for keeper in self._around.findChildren(DraftKeeper):
            keeper.keep()
            left += [words.content for words in keeper.unkept().values()]
        told = sentence(why)
        if (typed := _write_typed(self._folder, left)) is not None:
            kept = self.tr("What was being typed is kept beside it in the file {name}.")
            told = " ".join([told, kept.format(name=typed.name)])
        self._window.lay_down()
        title = self.tr("The book is damaged and is not written any more")
        self._window.show_instead(lambda: self._window.frame.show_trouble(title, told, self.ways(why)))


def told_of(why: Exception) -> str:
    """Why there is no book to show, or another one was not put in its place."""
    return sentence(why) if isinstance(why, Refusal) else reason(why)


@dataclass(frozen=True)
class _Brought:
    """What was restored; how many drafts went along, and the file of the words that could not."""

    restored: "Restored"
    taken: int
    typed: Path | None


def _exchanging(
    folder: Path, agreed: "Agreed", clock: "Clock | None", by: str, begun: "Begins | None"
) -> "Callable[[Progress], _Brought]":
    def job(moved: Progress) -> _Brought:
        from desk.backups import restore
        from desk.clock import SystemClock
        from desk.drafts import Carried, take_along
        from desk.office import Office

        ours, carried = clock or SystemClock(), Carried()

        def open_office(scratch: Path) -> Office:
            nonlocal carried
            office = Office.open(scratch, ours)
            office.unattended = True
            office.sign_for(by)  # who sits here may not be known to the book of that day
            if begun is not None:
                carried = office.do(lambda work: take_along(work, begun)).answer
            return office

        restored = restore(folder, agreed.path, open_office, ours, agreed.password, moved.step, by=by, other_book=True)
        return _Brought(restored, carried.taken, _write_typed(folder, (each.content for each in carried.left)))

    return job


def _write_typed(folder: Path, unkept: "Iterable[Content | None]") -> Path | None:
    """Write what a damaged or a restored book cannot take into a plain file beside it; None where there is nothing, or
    the disk takes nothing either."""
    from desk.files import write_whole

    said = []
    for content in unkept:
        typed = (content or {}).items()
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
