"""What may be asked between the lock page and the book: a PIN of one's own, the recovery key, its next sheet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.errands import Errands

if TYPE_CHECKING:  # loaded only after the first paint
    from desk.office import Office
    from desk.signin import SignedIn
    from ui.printing import Printing
    from ui.signin.lockpage import LockPage

Seat = Callable[["SignedIn", str, str], object]
"""seat(who proved it, by what, the recovery key to be put in the safe first)"""


class Between(QObject):
    """Each takes the place of the people on the lock page, and leads back to them or on to the book."""

    def __init__(
        self,
        errands: Errands,
        printing: "Callable[[], Printing]",
        seat: Seat,
        uncover: Callable[[], object],
        lock_anew: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._errands, self._printing = errands, printing
        self._seat, self._uncover, self._lock_anew = seat, uncover, lock_anew

    def renew(self, page: "LockPage", old: str) -> None:
        """Whoever signed in with a first PIN chooses their own; back at the lock page nobody sits there."""
        from desk.signin import renew_own
        from ui.signin.renewing import Renewing

        who = page.prove.who()
        pane = Renewing(who.name if who is not None else "")

        def renew(new: str) -> None:
            pane.wait(True)
            self._errands.do(
                pane,
                lambda work: renew_own(work, old, new),
                lambda _none: self._uncover(),
                pane.refuse,
                lambda: pane.wait(False),
            )

        def leave() -> None:
            self._errands.at_desk(page, lambda office: office.leave(), lambda _none: self._lock_anew())

        pane.chosen.connect(renew)
        pane.back.connect(leave)
        page.show_pane(pane)

    def recover(self, page: "LockPage") -> None:
        """The key out of the safe sets a new PIN, and whoever set it sits down."""
        from ui.signin.recovering import Recovering

        pane = Recovering(page.prove.people.people(), page.prove.people.marked())

        def use(key: str, clerk: int, secret: str) -> None:
            def job(office: "Office") -> "tuple[SignedIn, str]":
                following = office.recover(key, clerk, secret)
                return office.prove(clerk, secret), following

            pane.wait(True)
            self._errands.at_desk(
                pane,
                job,
                lambda told: self._seat(told[0], secret, told[1]),
                pane.refuse,
                lambda: pane.wait(False),
            )

        pane.given.connect(use)
        pane.back.connect(page.start)
        page.show_pane(pane)

    def show_key(self, page: "LockPage", key: str) -> None:
        """The next key goes into the safe before anything else is done."""
        from ui.signin.safesheet import SafeSheet, drawn

        def show(pdf: bytes) -> None:
            sheet = SafeSheet(self._printing(), key, pdf, self.tr("Go on to the desk"))
            sheet.kept.connect(self._uncover)
            page.show_pane(sheet)
            sheet.start()

        self._errands.ask(page, drawn(key, page.look.language), show)
