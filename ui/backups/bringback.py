"""Brings a backup back while the window stands: the book is closed, exchanged and opened again."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.refusals import Refusal
from ui.backups.exchanging import Brought, exchanging
from ui.backups.typed import Typed, write_typed
from ui.errands import Cancelled, Errands, LeftShut
from ui.faultdialog import reason
from ui.frame import Frame
from ui.messages import sentence
from ui.moments import in_full
from ui.pagestack import PageStack
from ui.parting import unkept_words, when_kept
from ui.sitting import Sitting
from ui.widgets.longtext import WholeText
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.drafts import Begins
    from desk.keepers import Keeper, Keepers
    from desk.office import Office
    from ui.backups.restoring import Agreed

HELPED = ("book.missing", "book.not_a_book", "book.damaged")
"""What a backup helps against; a newer book needs the newer program, and would lose all that was written since."""


class Stands(Protocol):
    """What the window does when its book goes and comes."""

    frame: Frame
    toasts: Toasts
    sitting: Sitting
    stack: PageStack | None

    def lay_down(self, doing: str = "") -> bool: ...
    def come_up(self, anew: bool = False) -> None: ...
    def stay_down(self, why: Exception, before: Callable[[], str] = ..., anew: bool = False) -> None: ...
    def show_instead(self, show: Callable[[], object]) -> None: ...


class Bringing(QObject):
    """From the settings only who keeps the book may; where no book can be opened whoever stands there must."""

    def __init__(
        self,
        window: Stands,
        errands: Errands,
        folder: Path,
        open_office: "Callable[[], Office]",
        goes_off: Callable[[], bool] = lambda: False,
    ) -> None:
        """`goes_off` tells whether the PC is being switched off: then no book is exchanged any more."""
        assert isinstance(window, QWidget)
        super().__init__(window)
        self._window, self._around, self._goes_off = window, window, goes_off
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
            at = why.fields["backup_at"]
            when = in_full(at) if isinstance(at, datetime) else at
            words = self.tr("Bring back the backup of {when}").format(when=when)
            ways.append((words, lambda: self._let(lambda: self.look_through(Path(str(path))))))
        ways.append((self.tr("Bring back from a file…"), lambda: self._let(self.choose)))
        return ways

    def _let(self, then: Callable[[], object]) -> None:
        """Go on where nobody signs in; else once a manager proved who they are, or whoever stands there could bring
        back a book in which they are one (G47)."""
        from desk.keepers import Keepers

        keepers = self._keepers = self._keepers or Keepers(self._folder)

        def ask(people: "tuple[Keeper, ...] | None") -> None:
            from ui.backups.keeperdialog import KeeperDialog

            if people is None:
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
        if self._window.stack is None and not self._errands.is_open:
            self._exchange(agreed)
        elif self._window.stack is None:  # damaged and still open: what was kept in it may well be read
            self._begin_kept(agreed, True)
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

                return office.caretaker().ask(lambda reading: begins(reading, of.diary_id, of.diary_mark))

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
        if self._goes_off():
            self._under_way = False
            told = self.tr("Nothing was brought back: the PC is being switched off. If it stays on, do it again.")
            window.toasts.refuse(told)
            return
        clock = self._errands.office.pc_clock if self._errands.is_open else None
        by = window.sitting.name() if window.stack is not None else self._by
        if not window.lay_down(self.tr("Bringing the backup back…")):
            self._under_way = False
            window.toasts.refuse(self.tr("Papers are being printed: wait until they are out, then bring it back"))
            return
        done: list[Brought] = []  # also where the book cannot be opened after it
        exchange = exchanging(self._folder, agreed, clock, by, begun, done)
        title = self.tr("Bringing a backup back")

        def failed(why: Exception) -> None:
            self._failed(why, *done)

        self._errands.reopen(self, exchange, self._open_office, self._done, failed, self._cancelled, title, failed)

    def _done(self, brought: Brought) -> None:
        self._under_way = False
        self._window.come_up(anew=True)
        for each in self._told(brought):
            self._window.toasts.refuse(each)  # long in sight, and one after the other: each has one line
        self._show_typed(brought.typed)

    def _told(self, brought: Brought) -> list[str]:
        """What was brought back, and where everything is that is not in it."""
        restored, carried, told = brought.restored, brought.carried, []
        if carried.taken:
            told.append(self.tr("What was being typed waits in it as a draft."))
        if carried.noted:
            words = self.tr("What others were typing and could not go along waits for them as new cases: {n}.")
            told.append(words.format(n=carried.noted))
        if carried.behind:
            words = self.tr("Drafts of others that are only in the copy that is kept: {n}. Tell them.")
            told.append(words.format(n=carried.behind))
        if brought.typed is not None:
            where = self.tr("What was being typed and could not go along is kept in the file {path}.")
            told.append(where.format(path=brought.typed.path) if brought.typed.path else self._unwritten())
        if missing := restored.manifest.missing:
            words = self.tr("Photos or scans that were neither beside the backup nor on this PC, and are missing: {n}.")
            told.append(words.format(n=len(missing)))
        last = [self.tr("The book is as it was on {when}.").format(when=in_full(restored.manifest.local()))]
        if (kept := restored.before or restored.aside) is not None:
            last.append(self.tr("What it replaced is kept: {path}").format(path=kept))
        return [*told, " ".join(last)]

    def _told_shut(self, brought: Brought) -> str:
        """The same where the book brought back could not be opened."""
        return "\n".join([self.tr("The backup was brought back, and only opening it failed."), *self._told(brought)])

    def _unwritten(self) -> str:
        return self.tr("What was being typed could not be written into a file. Copy it now.")

    def _show_typed(self, typed: Typed | None) -> None:
        """Words that the disk did not take are shown to be copied."""
        if typed is not None and typed.path is None:
            WholeText(self.tr("What was being typed"), typed.words, self._around).open()

    def _cancelled(self) -> None:
        self._under_way = False
        self._window.come_up()
        self._window.toasts.refuse(self._stopped())

    def _stopped(self) -> str:
        return self.tr("Stopped: no backup was brought back.")

    def _failed(self, why: Exception, brought: Brought | None = None) -> None:
        self._under_way = False
        if self._errands.is_open:
            self._window.come_up()
            self._window.toasts.refuse(told_of(why))
        elif brought is not None:
            self._window.stay_down(why, lambda: self._told_shut(brought), anew=True)
            self._show_typed(brought.typed)
        elif isinstance(why, LeftShut):
            before = why.before
            self._window.stay_down(
                why.why, lambda: self._stopped() if isinstance(before, Cancelled) else told_of(before)
            )
        else:
            self._window.stay_down(why)

    def tell_damaged(self, why: Refusal) -> None:
        """The open book was found damaged: it is written no more, and what was typed goes into a file of its own."""
        from ui.drafts import DraftKeeper

        for keeper in self._around.findChildren(DraftKeeper):
            keeper.keep(always=True)  # what the book has already can be read by nobody from here on
        typed = write_typed(self._folder, unkept_words(self._around))
        self._window.lay_down()
        self._window.show_instead(lambda: self._show_damaged(why, typed))

    def _show_damaged(self, why: Refusal, typed: Typed | None) -> None:
        told, ways = sentence(why), self.ways(why)
        if typed is not None:
            kept = self.tr("What was being typed is kept beside it in the file {name}.")
            told = " ".join([told, kept.format(name=typed.path.name) if typed.path else self._unwritten()])
            if typed.path is None:
                ways.insert(0, (self.tr("Show what was being typed…"), lambda: self._show_typed(typed)))
        self._window.frame.show_trouble(self.tr("The book is damaged and is not written any more"), told, ways)


def told_of(why: Exception) -> str:
    """Why there is no book to show, or another one was not put in its place."""
    return sentence(why) if isinstance(why, Refusal) else reason(why)
