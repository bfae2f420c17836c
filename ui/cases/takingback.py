"""The way back from what was done with cases, and the words when it was gone."""

from PySide6.QtCore import QCoreApplication

from desk import cases
from ui.desk import Desk
from ui.messages import sentence

UNDO_S = 60
FEW = 3
"""So many numbers are named one by one; more are counted."""


def tell_done(desk: Desk, done: str, batch: str, what: str = "") -> None:
    """Say what was done, with the way back for the whole batch (Ctrl+Z); gone, it names `what` and the cases."""
    # The page may be built anew meanwhile: the way back belongs to the window.
    errands, toasts = desk.errands, desk.toasts
    translate = QCoreApplication.translate

    def told(numbers: tuple[str, ...]) -> None:
        from ui.cases.bulk_forms import cases_words  # brings every form of the list, which the intake never shows

        which = ", ".join(numbers) if len(numbers) <= FEW else cases_words(len(numbers))
        named = " · ".join(part for part in (what, which) if part)
        toasts.show(translate("cases", "Taken back: {numbers}").format(numbers=named))

    def back() -> None:
        errands.do(errands, lambda work: cases.undo(work, batch), told, lambda refusal: toasts.show(sentence(refusal)))

    toasts.show(done, translate("toasts", "Undo"), back, UNDO_S)
