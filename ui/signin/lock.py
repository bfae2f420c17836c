"""The lock of the screen: covers the book, lets whoever proves who they are uncover it, and gives all back (G48)."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desk.refusals import Refusal
from ui.errands import Errands
from ui.language import Languages
from ui.look import Look
from ui.remembered import Remembered
from ui.signin.between import Between
from ui.signin.door import AtTheDoor, at_the_door, known_already
from ui.signin.idle import IdleClock
from ui.signin.parked import Cursor, Parked
from ui.sitting import Sitting
from ui.theme import apply_look, dress

if TYPE_CHECKING:  # loaded only after the first paint
    from desk.signin import SignedIn
    from ui.printing import Printing
    from ui.signin.lockpage import LockPage


class Covered(Protocol):
    """What the lock asks of the window it covers."""

    @property
    def look(self) -> Look: ...

    def set_look(self, look: Look) -> None: ...
    def cover(self, page: QWidget) -> None: ...
    def uncover(self) -> None: ...
    def take_up(self) -> None: ...


class Lock(QObject):
    """Nothing of the book is seen, and no key reaches it, from `lock` until somebody has proved who they are."""

    def __init__(
        self,
        window: QWidget,
        covered: Covered,
        errands: Errands,
        sitting: Sitting,
        remembered: Remembered,
        printing: "Callable[[], Printing]",
    ) -> None:
        super().__init__(window)
        self._window, self._covered = window, covered
        self._errands, self._sitting, self._remembered = errands, sitting, remembered
        self.page: LockPage | None = None
        self.idle = IdleClock(window, self)
        self.idle.passed.connect(self.lock)
        self._parked = Parked(window, self._is_of_the_page, self)
        self._cursor = Cursor(None)
        self._between = Between(errands, printing, self.seat, self.uncover, self.lock, self)
        errands.faulted.connect(self._faulted)
        self._worn = covered.look  # by what lies below, while the page may wear another

    @property
    def covers(self) -> bool:
        """Whether the book is out of sight."""
        return self.page is not None

    @property
    def is_on(self) -> bool:
        """Whether one signs in at this desk."""
        return self._errands.is_open and self._errands.office.facts.sign_in

    def watch(self) -> None:
        """Go by the facts as they are now: when the screen locks by itself, and that somebody must sign in at all."""
        office = self._errands.office
        if self.covers:
            return
        if office.facts.sign_in and office.clerk_id is None:
            self.lock()
        else:
            self.idle.start(office.facts.lock_minutes * 60 if office.facts.sign_in else 0)

    @Slot()
    def lock(self) -> None:
        """Cover the book at once; what is under way goes on below. Where it is covered, show anew who may come in."""
        if self.page is not None:
            self._show(self.page.look)
            return
        if not self.is_on:
            return
        self.idle.stop()
        focus = QApplication.focusWidget()
        if focus is not None:
            QGuiApplication.inputMethod().commit()  # what an input method holds half typed belongs to the words
        self._cursor = Cursor(self._window.focusWidget())
        self._worn = self._covered.look
        in_front = QApplication.activeWindow() is not None
        self._parked.park()
        self._show(self._worn)
        if in_front:
            self._window.activateWindow()  # a form that had the keys is out of sight
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._keep_keys)

    def say(self, words: str) -> None:
        """Say something of the window itself on the page that covers it."""
        if self.page is not None:
            self.page.say(words)

    @Slot(object)
    def _faulted(self, _fault: Exception) -> None:
        """What the program says of it stands below, where nobody sees it."""
        if self.page is not None:
            self.page.fault()

    # -- the page

    def _show(self, look: Look) -> None:
        from ui.signin.lockpage import LockPage  # not before the first paint

        old, marked = self.page, 0
        if old is not None:
            marked = old.prove.people.marked()
        self.page = page = LockPage(look, self.idle.now)
        page.given.connect(self._given)
        page.forgotten.connect(lambda: self._between.recover(page))
        page.look_asked.connect(self._wear)
        here = self._errands.office.clerk_id or 0
        marked = marked or here or self._remembered.clerk()
        page.show_door(self._office_name(look.language), known_already(self._sitting.clerks, self.is_on), here, marked)
        self._covered.cover(page)
        if old is not None:
            old.hide()
            old.deleteLater()
        # As when another window comes to the front: no line below takes it for leaving it.
        page.start(Qt.FocusReason.ActiveWindowFocusReason)
        self._errands.at_desk(page, at_the_door, lambda told: self._show_door(page, told, here, marked))

    def _show_door(self, page: "LockPage", told: AtTheDoor, here: int, marked: int) -> None:
        asked = page.prove.people.marked() if page.prove.people.people() else marked
        typed = page.prove.secret.text()
        page.show_door(told.door.office(page.look.language), told.people(), here, asked)
        page.prove.secret.setText(typed)

    def _office_name(self, language: str) -> str:
        return self._errands.office.facts.office(language)

    @Slot(object)
    def _wear(self, look: Look) -> None:
        """The page alone takes on another look; what lies below takes it on once nothing stands over it."""
        self._put_on(look)
        self._show(look)

    def _put_on(self, look: Look) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        Languages(app).show(look.language)
        apply_look(app, look)
        dress(self._window)

    def _is_of_the_page(self, window: QWidget) -> bool:
        """Whether it was opened by the page, or by the window while it is covered, such as for its last papers."""
        around = window.parentWidget()
        while around is not None and around is not self.page:
            around = around.parentWidget()
        return around is not None

    @Slot(QWidget, QWidget)
    def _keep_keys(self, old: QWidget | None, now: QWidget | None) -> None:
        """Something below asks for the cursor: it has it when it is seen again."""
        page = self.page
        if page is None or now is None or now.window() is not self._window or page.isAncestorOf(now):
            return
        self._cursor = Cursor(now)
        page.take_keys(old)

    # -- somebody else

    def switch(self, clerk: int = 0) -> None:
        """Ask who sits down; with `clerk` only for their PIN."""
        from ui.signin.switcher import Switcher

        here, people = self._errands.office.clerk_id or 0, known_already(self._sitting.clerks, self.is_on)
        switcher = Switcher(self._errands, people, here, self.is_on, self._window, self.idle.now)
        switcher.chosen.connect(self._sitting.sit_down)
        switcher.proved.connect(self.seat)
        switcher.start(clerk)

    # -- uncovering

    @Slot(int, str)
    def _given(self, clerk: int, secret: str) -> None:
        page = self.page
        if page is None:
            return
        page.prove.wait(True)

        def refused(refusal: Refusal) -> None:
            if refusal.code == "signin.off":  # turned off by another program meanwhile
                self.uncover()
            elif refusal.code == "signin.needed":  # whoever sat here has left the office
                self._show(page.look)
            else:
                page.prove.refuse(clerk, refusal)

        def rest() -> None:
            page.prove.wait(False)

        if clerk == self._errands.office.clerk_id:
            self._errands.at_desk(
                page, lambda office: office.check(secret), lambda _none: self.uncover(), refused, rest
            )
        else:
            self._errands.at_desk(
                page,
                lambda office: office.prove(clerk, secret),
                lambda signed: self.seat(signed, secret),
                refused,
                rest,
            )

    def seat(self, signed: "SignedIn", secret: str, key: str = "") -> None:
        """Whoever proved who they are sits down; what the one before has begun is put aside while they still sit.

        A first PIN is renewed before anything is seen; `key` is a recovery key to be put in the safe first."""
        if not self.covers:  # the small switcher asked: what is shown belongs to whoever gets up
            self.lock()
        self._errands.finish()  # an act refused only now leaves its words to be kept
        self._parked.dismiss()
        self._parked.park()
        self._cursor = Cursor(None)
        self._sitting.sit_down(signed.clerk_id, lambda: self._seated(signed, secret, key), self._not_seated)

    def _not_seated(self, refusal: Refusal) -> None:
        """Whoever proved who they are could not sit down, for the book takes nothing now."""
        if self.page is not None:
            self.page.refuse(refusal)

    def _seated(self, signed: "SignedIn", secret: str, key: str) -> None:
        page = self.page
        if page is None:
            return
        if signed.must_renew:
            self._between.renew(page, secret)
        elif key:
            self._between.show_key(page, key, secret)
        else:
            # Behind what the pages ask anew: whoever gets up had a right to more of it perhaps.
            self._errands.at_desk(page, lambda _office: None, lambda _none: self.uncover())

    def uncover(self) -> None:
        """Show the book again as it was, with everything that stood over it."""
        page, self.page = self.page, None
        if page is None:
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.disconnect(self._keep_keys)
        if page.look != self._worn and self._parked.windows():
            self._put_on(self._worn)  # a form built in it stands over the window
        self._covered.uncover()
        page.hide()
        page.deleteLater()
        if not self._parked.windows():
            self._covered.set_look(page.look)
        if not self._cursor.put_back():
            self._covered.take_up()
        self._parked.bring_back()
        self.watch()
