"""The way back from what was done, and the words when it was gone: the same for cases and for entries of lists."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desk import cases
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.messages import sentence
from ui.stages import cases_words
from ui.widgets.toast import UNDO_SECONDS

FEW = 3
"""So many numbers are named one by one; more are counted."""


def tell_done(desk: Desk, done: str, batch: str, what: str = "") -> None:
    """Say what was done, with the way back for the whole batch (Ctrl+Z); gone, it names `what` and the cases."""
    offer_back(desk, done, lambda work: cases.undo(work, batch), what)


def offer_back(desk: Desk, done: str, take_back: Callable[[UnitOfWork], Sequence[str]], what: str = "") -> None:
    """Say what was done, with an act as the way back that answers the numbers of the cases it was taken back of."""

    def told(numbers: Sequence[str]) -> str:
        if numbers and desk.here() == "cases":
            desk.open("cases", brought_back=numbers[0])
        which = ", ".join(numbers) if len(numbers) <= FEW else cases_words(len(numbers))
        return " · ".join(part for part in (what, which) if part)

    _offer(desk, done, take_back, told)


def offer_way_back(
    desk: Desk,
    done: str,
    take_back: Callable[[UnitOfWork], object],
    also: Callable[..., str] = lambda _answer: "",
    about: str = "",
) -> None:
    """Say what was done with an entry, with an act as the way back; `also` is to be known of what it answers.

    Taken back, what was offered `about` it is withdrawn.
    """
    _offer(desk, done, take_back, lambda answer: " · ".join(part for part in (done, also(answer)) if part), about)


def _offer(
    desk: Desk, done: str, take_back: Callable[[UnitOfWork], object], what: Callable[..., str], about: str = ""
) -> None:
    # The page may be built anew meanwhile: the way back belongs to the window.
    errands, toasts = desk.errands, desk.toasts
    translate = QCoreApplication.translate

    def told(answer: object) -> None:
        if about:
            toasts.withdraw(about)
        toasts.show(translate("toasts", "Taken back: {what}").format(what=what(answer)))

    def back() -> None:
        errands.do(errands, take_back, told, lambda refusal: toasts.refuse(sentence(refusal)))

    toasts.show(done, translate("toasts", "Undo"), back, UNDO_SECONDS)
