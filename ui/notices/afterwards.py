"""What is said and offered once something was done with a notice, and its paper on its way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desk import notices
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.notices.paper import KIND, drawn, printed
from ui.outgoing import ask_where, save, tell_printed
from ui.spooler import PrintOutcome
from ui.voiding import VoidDialog
from ui.widgets.toast import UNDO_SECONDS


class Afterwards(QObject):
    """Toasts with their Undo; it belongs to the page."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def say(self, name: str, number: str, *, prints: bool = False) -> None:
        """Tell what became of a form by its name (new, change, post, hang, days, down), with Undo where there is one.

        What is printed at once hangs for good.
        """
        show, undo = self._desk.toasts.show, self.tr("Undo")
        told = {
            "new": self.tr("{number} is in the register; F9 posts it"),
            "change": self.tr("{number} was changed"),
            "hang": self.tr("{number} hangs as told"),
            "days": self.tr("The days of {number} are put right"),
            "post": self.tr("{number} hangs; its words stay as they are"),
            "down": self.tr("{number} was taken down"),
        }[name].format(number=number)
        if name == "post" and not prints:
            show(told, undo, lambda: self._do(notices.unpost, number), UNDO_SECONDS)
        elif name == "post":
            show(told)
            self.print(number)
        elif name == "down":
            show(told, undo, lambda: self._do(notices.hang_again, number), UNDO_SECONDS)
        else:
            show(told)

    def print(self, number: str) -> None:
        """Print the paper a notice was posted with."""

        def tell(outcome: PrintOutcome) -> None:
            tell_printed(self._desk, number, outcome)

        title = self.tr("Printing {number}").format(number=number)
        self._desk.errands.run(self._page, printed(number, self._desk.printing), tell, title=title)

    def preview(self, number: str, pdf: bytes) -> None:
        """Show the paper as large as one likes."""
        from ui.preview import PreviewDialog

        dialog = PreviewDialog(pdf, number, KIND, self._desk.printing, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.printed.connect(lambda _outcome: self._do(notices.mark_printed, number))
        dialog.open()

    def save(self, number: str) -> None:
        """Ask for a file and write the paper there."""
        path = ask_where(self._page.window(), number)
        if path is not None:
            save(self._desk, self._page, path, lambda office: office.ask(drawn(number)).pdf)

    def void(self, number: str, *, hangs: bool) -> None:
        """Ask for the reason and make the notice void, with a way back; one that hangs has to come down."""
        dialog = VoidDialog(self._desk.errands, number, notices.void, self._page)
        used = self.tr("{number} is void; its number stays used")
        told = (self.tr("{number} is void; take it off the boards") if hangs else used).format(number=number)
        dialog.saved.connect(
            lambda _none: self._desk.toasts.show(
                told, self.tr("Undo"), lambda: self._do(notices.unvoid, number), UNDO_SECONDS
            )
        )
        dialog.open()

    def _do(self, act: Callable[[UnitOfWork, str], object], number: str) -> None:
        errands = self._desk.errands  # the page may be built anew meanwhile
        errands.do(errands, lambda work: act(work, number))
