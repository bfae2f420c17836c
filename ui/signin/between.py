"""What may be asked between the lock page and the book: a PIN of one's own, the recovery key, its next sheet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.errands import Errands
from ui.messages import sentence

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
        pane = Renewing(who.name if who is not None else "", manages=who is not None and who.manages)

        def renew(new: str) -> None:
            pane.wait(True)
            self._errands.do(
                pane,
                lambda work: renew_own(work, old, new),
                lambda _none: self._sit_down_anew(new),
                pane.refuse,
                lambda: pane.wait(False),
            )

        def leave() -> None:
            self._errands.at_desk(page, lambda office: office.leave(), lambda _none: self._lock_anew())

        pane.chosen.connect(renew)
        pane.back.connect(leave)
        page.show_pane(pane)

    def _sit_down_anew(self, secret: str) -> None:
        """What the pages asked before was refused, so they ask again."""
        from desk.signin import SignedIn

        self._seat(SignedIn(self._errands.office.clerk_id or 0, must_renew=False), secret, "")

    def recover(self, page: "LockPage") -> None:
        """The key out of the safe sets a new PIN, and whoever set it sits down."""
        from desk.signin import new_key
        from ui.signin.recovering import Recovering

        pane = Recovering(page.prove.people.people(), page.prove.people.marked())

        def use(key: str, clerk: int, secret: str) -> None:
            def job(office: "Office") -> "tuple[SignedIn, str]":
                return office.recover(key, clerk, secret), new_key()

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

    def show_key(self, page: "LockPage", key: str, secret: str) -> None:
        """The next key goes into the safe before anything else is done; until then the used one stays good. `secret` is
        the one that was chosen just now."""
        from desk.signin import new_recovery_key
        from ui.signin.safesheet import SafeSheet, drawn

        def show(pdf: bytes) -> None:
            sheet = SafeSheet(self._printing(), key, pdf, self.tr("Go on to the desk"))

            def keep() -> None:
                sheet.wait(True)
                self._errands.do(
                    sheet,
                    lambda work: new_recovery_key(work, secret, key),
                    lambda _key: self._uncover(),
                    lambda refusal: sheet.refuse(sentence(refusal)),
                    lambda: sheet.wait(False),
                )

            sheet.kept.connect(keep)
            page.show_pane(sheet)
            sheet.start()

        self._errands.ask(page, drawn(key, page.look.language), show)
