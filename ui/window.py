"""The window: rail, top bar, pages, status bar, and the way between them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from desk.refusals import Refusal
from desk.untouched import is_untouched
from ui.backups.bookcheck import BookCheck
from ui.backups.bringback import Bringing, told_of
from ui.backups.byitself import Backups
from ui.closing import Closing
from ui.commands import Command, Commands
from ui.desk import Desk
from ui.deskmenu import DeskMenu
from ui.errands import Errands
from ui.frame import Frame
from ui.framenews import FrameNews
from ui.goingabout import GoingAbout
from ui.hit import way_to
from ui.language import Languages
from ui.look import Look
from ui.messages import sentence
from ui.missedcalls import MissedCalls
from ui.monthready import MonthReady
from ui.pages import PAGES, PageSpec
from ui.pagestack import Kept, PageStack
from ui.quiet import Quiet
from ui.releases.newer import Newer
from ui.remembered import Remembered, next_percent
from ui.shifts.waits import ShiftWaits
from ui.signin.lock import Lock
from ui.signin.parked import COMES_BACK
from ui.sitting import Sitting
from ui.theme import apply_look, dress, px
from ui.widgets.toasts import Toasts
from ui.windowcommands import CLERK, clerk_commands, window_commands

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.find import Found
    from desk.office import Office
    from ui.printing import Printing


class Window(QWidget):
    """One desk. Paints its frame first, then opens the book on the worker; its content is built anew on a new look."""

    ready = Signal()  # the book is open and the first page stands
    office_open = Signal()
    shut = Signal()  # the book could not be opened
    dressed = Signal(object)  # the Frame built anew for another look

    def __init__(
        self,
        open_office: "Callable[[bool], Office]",
        folder: Path,
        look: Look | None = None,
        pages: Sequence[PageSpec] = PAGES,
        fresh: bool = False,
    ) -> None:
        """`fresh` where no book was lost: then a missing one is made unasked as long as the folder is untouched."""
        super().__init__()
        self._open_office = open_office  # told whether a missing book may be made
        self._folder = folder
        self._specs = tuple(pages)
        self.remembered = Remembered(folder)
        self._look = look or self.remembered.look()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self._languages = Languages(app)
        self.errands = Errands(parent=self)
        self.errands.changed.connect(self._heard)
        self.errands.refused.connect(self._refused)
        self.commands = Commands(self)
        self.commands.held_up.connect(lambda why: self.toasts.show(why))
        self.news = FrameNews(self.errands, self)
        self.news.clock_trusted.connect(self._clock_trusted)
        self.news.minute.connect(self._minute_went_by)
        self.quiet = Quiet(self)
        self.month_ready = MonthReady(self.errands, self.quiet, lambda: self.toasts, self.open)
        self.news.minute.connect(self.month_ready.look)
        self.backups = Backups(self.errands, self.quiet, lambda: self.toasts, self.open)
        self.news.minute.connect(self.backups.look)
        self.bringing = Bringing(self, self.errands, folder, lambda: open_office(False), self._pc_goes_off)
        self.book_check = BookCheck(self.errands, self.quiet, self.bringing.tell_damaged, lambda: self.toasts)
        self.news.minute.connect(self.book_check.look)
        self.newer = Newer(self.errands, self.quiet, lambda: self.toasts, self.open, lambda: self.help("about"), folder)
        self.news.minute.connect(self.newer.look)
        self.sitting = Sitting(self.errands, self.remembered, self)
        self.sitting.changed.connect(self._show_clerk)
        self.sitting.leaving.connect(self._set_aside)
        self.sitting.sat_down.connect(self._sat_down)
        self.shift_waits = ShiftWaits(self.errands, self.sitting, lambda: self.toasts, self.open)
        self.lock = Lock(self, self, self.errands, self.sitting, self.remembered, self._paper)
        self.closing = Closing(
            self, self.errands, self.lock, self.backups, lambda: self.toasts, lambda: self.bringing.under_way
        )
        self._printing: Printing | None = None
        self._missed = MissedCalls(lambda: self.toasts, self.open)
        self.going = GoingAbout(self, self._specs, self)
        self.going.went.connect(self._entitle)
        self._kept: Kept = {}
        self._instead: Callable[[], object] | None = None  # shows what stands where there are no pages
        self._kept_of: int | None = None  # who typed what is kept while there is no book
        self._started = False
        self._fresh = fresh  # until a book was open: from then on it may be lost
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.stack: PageStack | None = None
        self.toasts: Toasts = Toasts(self)  # one for all looks: what was said stays, and so does its way back
        self._dress()
        place = self.remembered.place()
        if place is not None:
            self.setGeometry(place)
        else:
            self.resize(1180, 740)
        self.setMinimumSize(640, 400)

    # The look

    def _dress(self) -> None:
        """Put on the look and build everything that is seen."""
        self._languages.show(self._look.language)
        apply_look(self._app, self._look)
        dress(self)
        self.setWindowTitle(self.tr("Deskbell"))
        self.commands.add(*window_commands(self, self._specs))
        self.frame = Frame(self.errands, self.commands, self._specs, self)
        self.frame.rail.asked.connect(self._rail_asked)
        self.frame.search.opened.connect(self._open_found)
        self.frame.search.new_case.connect(lambda found: self.open("intake", found=found))
        self.frame.top.avatar.clicked.connect(self._menu)
        self.frame.lead_on(self.open)
        self.frame.status.on_press(self.frame.status.release, lambda: self.newer.lead())
        self.frame.known.opened.connect(lambda number: self.open("incidents", number=number))
        self.frame.fit(self.width())
        self._column.addWidget(self.frame)
        self.dressed.emit(self.frame)
        self.toasts.wants_room.connect(self.frame.status.make_room)
        self.toasts.move_to(self.frame.status.room)

    @property
    def look(self) -> Look:
        """The look worn now."""
        return self._look

    @Slot(object)
    def set_look(self, look: Look) -> None:
        """Wear another look and remember it for this PC."""
        if look != self._look:
            self._look = look
            self.remembered.keep_look(look)
            self.rebuild()

    def rebuild(self) -> None:
        """Build everything seen anew; every page keeps what was typed, chosen and scrolled to."""
        stands, here = self.stack is not None, self.stack.here if self.stack is not None else ""
        if self.stack is not None:
            # A save under way is answered to the page that asked: it would be lost on the one built anew.
            self.errands.finish()
            self.stack.before_anew()
            self._kept = self.stack.keep()
        self.stack = None
        self._column.removeWidget(self.frame)
        self.frame.hide()
        self.frame.deleteLater()
        self.commands.remove([command.id for command in self.commands.all()])
        self._dress()
        self.frame.show()
        if stands:
            self._furnish()
            self.open(here or self.going.wanted[0])
            self._tell_frame()
        elif self._instead is not None:
            self._instead()

    def resize_text(self, step: int) -> None:
        """Take the next larger (1) or smaller (-1) text."""
        self.set_look(replace(self._look, percent=next_percent(self._look.percent, step)))

    # The book

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._started:
            self._started = True
            QTimer.singleShot(0, self.start)

    @Slot()
    def start(self, create: bool = False) -> None:
        """Open the book on the worker; the frame stands already."""
        self.show_instead(lambda: self.frame.show_opening())

        def open_office() -> "Office":
            return self._open_office(create or (self._fresh and is_untouched(self._folder)))

        self.errands.open(self, open_office, self._opened, self._not_opened, self._not_opened)

    def show_instead(self, show: Callable[[], object]) -> None:
        """Show something else than the pages, also in another look."""
        self._instead = show
        show()

    def _not_opened(self, why: Exception) -> None:
        self.show_instead(lambda: self._show_why(why))
        self.shut.emit()

    def _show_why(self, why: Exception, before: Callable[[], str] = lambda: "") -> None:
        actions = [*self.bringing.ways(why), (self.tr("Try again"), lambda: self.start())]
        if isinstance(why, Refusal) and why.code == "book.missing":
            actions.append((self.tr("Start a new, empty book here"), lambda: self.start(create=True)))
        actions.append((QCoreApplication.translate("HelpWindow", "Diagnostics…"), lambda: self.diagnose()))
        told = dict.fromkeys((before(), told_of(why), self.newer.used_last(why)))  # both may have failed of the same
        words = "\n".join(each for each in told if each)
        self.frame.show_trouble(self.tr("The book could not be opened"), words, actions)

    def _opened(self, _office: "Office") -> None:
        from ui.printing import Printing  # not before the first paint

        if self._printing is None:
            self._printing = Printing(self._folder, self._folder / "desk.ini", self.errands)
        self._fresh = False
        if self.lock.is_on and self.errands.office.clerk_id is None:
            self.lock.lock()  # nothing is asked of the book before somebody signed in
        elif self.lock.covers:
            self.lock.uncover()
        else:
            self._begin()

    def _paper(self) -> "Printing":
        """The way to the printers, once the book was open."""
        assert self._printing is not None
        return self._printing

    def _begin(self) -> None:
        """Build the pages and go where one wanted."""
        assert self._printing is not None
        if self.errands.office.facts.sign_in and self.errands.office.clerk_id != self._kept_of:
            self._kept = {}  # another one signed in: what was typed waits as drafts of whoever typed it
        self._furnish()
        page, what = self.going.wanted
        self.open(page, **what)  # its lists are asked for before anything else
        self._missed.taken(what.get("call"))
        self._tell_frame()
        self._printing.look_after(self._tell_left_over)
        self.sitting.ask(first=True)
        self.office_open.emit()
        self.book_check.begin()
        self.lock.watch()
        self._missed.offer()
        self.ready.emit()

    def lay_down(self, doing: str = "") -> bool:
        """Take the pages away, for the book is exchanged or is damaged; they come up again with what they held.

        False while papers are printed of a book that would be exchanged. Nothing is taken back from here afterwards:
        it would be taken back in another book.
        """
        if doing and self._printing is not None and self._printing.spooler.busy():
            return False
        self.news.stop()
        if self.stack is not None:
            self._kept, self._kept_of = self.stack.keep(), self.errands.office.clerk_id
            self.going.wish(self.stack.here)
        self.stack = None
        self.book_check.forget()
        self.toasts.forget_ways_back()
        self.show_instead(lambda: self.frame.show_opening(doing))
        return True

    def come_up(self, anew: bool = False) -> None:
        """The book is open again: build the pages as they were, or anew for another book."""
        if anew:
            self._let_go()
        self._opened(self.errands.office)
        self.backups.look_anew()

    def stay_down(self, why: Exception, before: Callable[[], str] = lambda: "", anew: bool = False) -> None:
        """There is no book to show, and that is told after what came `before`, in the language worn then; `anew` where
        it is another book."""
        if anew:
            self._let_go()
        self.show_instead(lambda: self._show_why(why, before))

    def _let_go(self) -> None:
        """What was kept, and where one was, belonged to another book; somebody who rang did not."""
        self._fresh, self._kept = False, {}
        self.toasts.clear()  # or whoever signs in first would hear what was said to another
        self.going.wish()

    def _tell_left_over(self, left: int, where: str) -> None:
        one, more = self.tr("1 paper was not printed last time"), self.tr("{n} papers were not printed last time")
        told = one if left == 1 else more
        self.toasts.show(told.format(n=left), self.tr("Print queue"), lambda: self.open("queue", filter=where))

    def _furnish(self) -> None:
        """Put the pages into the frame."""
        assert self._printing is not None
        desk = Desk(
            errands=self.errands,
            commands=self.commands,
            toasts=self.toasts,
            printing=self._printing,
            look=self._look,
            open=self.open,
            set_look=self.set_look,
            here=lambda: self.stack.here if self.stack is not None else "",
            backups=self.backups,
            bring_back=self.bringing.ask,
            releases=self.newer,
        )
        self.stack = PageStack(desk, self._specs, self._kept)
        self.stack.counts_anew.connect(self.news.count)
        self.frame.show_pages(self.stack)
        self._show_clerk()

    def _tell_frame(self) -> None:
        """Let whoever looks into the book all day tell this frame what they know."""
        self.news.tell(self.frame, self._look.language)
        self.backups.tell(self.frame)
        self.book_check.tell(self.frame)
        self.newer.tell(self.frame)

    # Going about

    def open(self, page_id: str, *, back: bool = False, **what: Any) -> None:
        """Go to a page, as `GoingAbout.open`."""
        self.going.open(page_id, back=back, **what)

    @Slot()
    def _entitle(self) -> None:
        """Tell the task bar where one is; while the screen is locked nothing but what this is."""
        here = "" if self.lock.covers else self.going.here()
        words = f"{here} – " if here else ""
        self.setWindowTitle(f"{words}{self.tr('Deskbell')}")

    def call(self, phone: str) -> None:
        """Somebody rings: come to the front with a new complaint that knows the number."""
        self.come_forward()
        self.take_call(phone)

    def take_call(self, phone: str) -> None:
        """Begin a new complaint for whoever rings, as soon as that can be.

        While the screen is locked, or a backup is brought back, it waits, or it would take the place of what is half
        typed below without a word. Before the first book is open nothing is: it is wished for, and waits all the same
        in case somebody wishes for something else meanwhile.
        """
        waits = self.stack is None or self.lock.covers
        if waits:
            self._missed.keep(phone)
        if not waits or self._printing is None:
            self.open("intake", call=phone)

    @Slot()
    def come_forward(self) -> None:
        """Come to the front of the screen, with what it asks; where the system does not let it, its place in the
        taskbar flashes. One that has ended does not come back."""
        if self.errands.closed:
            return
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        for front in dict.fromkeys((self, self._app.activeModalWidget() or self)):
            front.raise_()
            front.activateWindow()
        self._app.alert(self)

    @Slot(str)
    def _rail_asked(self, id: str) -> None:
        if id == "help":
            self.commands.trigger("help")
        else:
            self.open(id)

    @Slot(object)
    def _open_found(self, found: "Found") -> None:
        page, what = way_to(found)
        self.open(page, **what)

    def look_up(self) -> None:
        """To the caller lookup of the complaint being taken, wherever one is (F8)."""
        self.open("intake", lookup=True)

    def search(self) -> None:
        """Put the cursor into the quick search."""
        self.frame.search.start()

    def refresh(self) -> None:
        """Ask the book again for everything seen."""
        if self.stack is not None:
            self.news.count()
            self.stack.refresh_all()

    def undo(self) -> None:
        """Take back what was just done as long as its Undo lasts, and say what it was (Ctrl+Z outside a text)."""
        if undone := self.toasts.undo():
            # Whoever took it back may say more, or that it was refused.
            told = QCoreApplication.translate("toasts", "Taken back: {what}")
            self.toasts.say_in_passing(told.format(what=undone))
        else:
            self.toasts.show(self.tr("There is nothing to undo"))

    def follow_message(self) -> None:
        """Do what the newest message in sight offers, such as opening a file (F12)."""
        self.toasts.act()

    def export(self) -> None:
        """Bring the list in front into a file (Ctrl+E)."""
        page = self.stack.page(self.stack.here) if self.stack is not None else None
        if page is not None:
            from ui.exporting import start_export  # not before the first paint

            start_export(page.desk, page)

    def next_pane(self) -> None:
        """Rail, search, the panes of the page, and round again (F6)."""
        self.going.next_pane()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button in focus; Esc that no field used leaves what is in front."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        elif event.key() != Qt.Key.Key_Escape or self.lock.covers or not self.going.leave():
            super().keyPressEvent(event)

    def help(self, topic: str = "") -> None:
        """Show the help for what is in front, or another topic of it."""
        from ui.help.opening import show_help  # not before the first paint

        show_help(self, self, self._specs, self._printing, topic)

    def diagnose(self, around: QWidget | None = None) -> None:
        """Show what whoever helps may be told of this PC and this book, before it is kept as a file."""
        from ui.diagnostics.dialog import show_diagnostics  # seldom needed

        show_diagnostics(self.errands, self._folder, around or self)

    # Who sits here

    def set_clerk(self, clerk: int) -> None:
        """Another person sits down at this desk; where one signs in, once they have proved who they are."""
        if self.lock.is_on and clerk != self.errands.office.clerk_id:
            self.lock.switch(clerk)
        else:
            self.sitting.sit_down(clerk)

    def switch(self) -> None:
        """Ask who sits down here now (Ctrl+U)."""
        if self.stack is not None:
            self.lock.switch()

    def lock_screen(self) -> None:
        """Cover the book until somebody proves who they are (Ctrl+Shift+L)."""
        if self.lock.is_on:
            self.lock.lock()
        elif self.stack is not None:
            told = self.tr("Nobody signs in at this desk, so there is nothing to lock.")
            self.toasts.show(told, self.tr("Signing in…"), lambda: self.open("settings", part="signing"))

    def cover(self, page: QWidget) -> None:
        """Show only this page; nothing of the book is seen, spoken, or answers to keys (G48)."""
        self._column.addWidget(page)
        page.show()
        # As when another window comes to the front: a line that is left would be taken for finished.
        page.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.frame.hide()
        self.commands.rest(True)
        self.toasts.hold(True)
        self._entitle()

    def uncover(self) -> None:
        """Show the book again, and what was said meanwhile; the first time the pages are built."""
        self.setProperty(COMES_BACK, True)
        self.frame.show()
        self.setProperty(COMES_BACK, False)
        self.commands.rest(False)
        self.toasts.hold(False)
        self._entitle()
        if self.stack is not None:
            self.stack.tick()  # what the clock changed meanwhile
            self._missed.offer()
        elif not self.errands.office.damaged:
            self._begin()

    @Slot()
    def _show_clerk(self) -> None:
        self.frame.top.avatar.show_clerk(self.sitting.name())
        self.commands.remove([each.id for each in self.commands.all() if each.id.startswith(CLERK)])
        if self.stack is not None:
            self.commands.add(*clerk_commands(self.sitting.clerks, self.errands.office.clerk_id, self.set_clerk))

    @Slot()
    def _set_aside(self) -> None:
        """What the one who gets up has begun is kept under their name, also what is being saved and may be refused.

        What they did is no longer taken back from here: Ctrl+Z is never about another's act. What was said to them may
        tell what nobody else is to know, and so may what they looked for.
        """
        if self.stack is not None:
            self.errands.finish()
            self.stack.set_aside()
        if not self.errands.is_open or self.errands.office.clerk_id is not None:
            self.toasts.clear()  # where nobody sat here, what was said is of the program itself, as after a restore
        self.frame.search.clear()

    @Slot()
    def _sat_down(self) -> None:
        if self.stack is None:
            return
        self.news.count()  # of the letters, other ones wait for them
        if self.lock.is_on:
            self.going.stay()
            self.stack.let_go()
        self.stack.refresh_all()
        self.take_up()  # or the keys would stay with the round button

    def take_up(self) -> None:
        """Put the cursor where work on the page in front begins."""
        if self.stack is not None and (page := self.stack.page(self.stack.here)) is not None:
            page.focus_first()

    @Slot()
    def _menu(self) -> None:
        menu = DeskMenu(
            self.sitting.clerks,
            self.errands.office.clerk_id if self.stack is not None else None,
            self._look,
            self.set_clerk,
            self.set_look,
            [*self._desk_commands(), self.commands["help"]],
            self,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        avatar = self.frame.top.avatar
        corner = avatar.mapToGlobal(avatar.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), -px(6)))

    def _desk_commands(self) -> list[Command]:
        """What the desk menu offers where one signs in."""
        return [self.commands[id] for id in ("switch", "lock")] if self.lock.is_on else []

    # What is heard

    @Slot()
    def _clock_trusted(self) -> None:
        self.toasts.show(self.tr("Deskbell goes by the PC's clock from now on"))
        self.refresh()

    def _pc_goes_off(self) -> bool:
        return self.closing.goes_off

    @Slot()
    def _minute_went_by(self) -> None:
        if self.stack is not None:
            self.stack.tick()

    @Slot(frozenset)
    def _heard(self, tables: frozenset[str]) -> None:
        if self.stack is None:
            return
        self.news.heard(tables)
        if "clerk" in tables:
            self.sitting.ask()
        if tables & {"clerk", "fact"}:
            self.lock.watch()
        self.stack.heard(tables)

    @Slot(object)
    def _refused(self, refusal: Refusal) -> None:
        if refusal.code == "book.not_open":
            return  # what stands where the pages were says why
        if refusal.code in ("signin.needed", "signin.renew"):  # asked by something that goes on below the lock page
            self.lock.watch()
            return
        self.toasts.refuse(sentence(refusal))
        if refusal.code == "book.damaged":
            self.book_check.look_quickly()  # what was met by chance is looked into

    # The end

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go, unless something must come first (`ui/closing.py`)."""
        if self.closing.holds_back(self.stack, self._printing):
            event.ignore()
            return
        self.remembered.keep_place(None if self.isMaximized() else self.geometry())
        self.end()
        super().closeEvent(event)

    def end(self, at_once: bool = False) -> None:
        """Let no thread of this window look into the book any more. A paper in the middle ends after its page.

        `at_once` where the program ends without asking the window, as when the PC is switched off: then a printer that
        does not answer is left behind.
        """
        self.news.stop()
        self.lock.idle.stop()
        if self._printing is not None:
            spooler = self._printing.spooler
            spooler.close(hangs=spooler.left and bool(spooler.busy()), at_once=at_once)
        self.errands.close()
