"""What is done with a letter that has its number: printed, looked at, saved as a file, made void."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desk.letters import mark_printed, pdf_of, void
from ui.desk import Desk
from ui.letters.paper import KIND, Issued, printed
from ui.outgoing import ask_where, save, tell_printed
from ui.spooler import PrintOutcome
from ui.voiding import VoidDialog


class Outgo(QObject):
    """Carries out what is asked for on the page of the letters."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._just_out = ""
        self._came_to: PrintOutcome | None = None  # what became of that one, once it is known
        self._just_asked = False

    def issued(self, number: str) -> None:
        """Print a letter that has just been issued or approved."""
        self._just_out, self._came_to, self._just_asked = number, None, False
        self.print(number)

    def asked(self) -> None:
        """A letter was asked for, and none is chosen since."""
        self._just_asked = True

    def none_chosen(self) -> None:
        """Printed is what was chosen; where a letter was just asked for, say why nothing is printed."""
        if self._just_asked:
            self._desk.toasts.show(self.tr("Approval was asked for just now: the letter is printed once it has it."))

    def print_again(self, number: str) -> None:
        """Print a letter as it went out; the one just printed only when asked twice: a key pressed too often would
        make a second original of it.
        """
        if not number:
            self.none_chosen()
        elif number == self._just_out:
            self._just_out = ""
            self._desk.toasts.show(self._told_of_it().format(number=number))
        else:
            self._just_asked = False
            self.print(number)

    def _told_of_it(self) -> str:
        if self._came_to is None:
            return self.tr("{number} is being printed. F9 once more prints it again, Shift+F9 prints a copy.")
        if self._came_to.path is not None:
            return self.tr("No printer: {number} was kept as a PDF just now. F9 once more keeps it again.")
        return self.tr("{number} was printed just now. F9 once more prints it again, Shift+F9 prints a copy.")

    def forget(self) -> None:
        """The page is left: what is printed from now on was not printed just now."""
        self._just_out, self._just_asked = "", False

    def print(self, number: str) -> None:
        """Print a letter at once on the letters' printer."""

        def ended(outcome: PrintOutcome) -> None:
            if number != self._just_out:
                return
            self._came_to = outcome
            if outcome.trouble is not None:
                self._just_out = ""

        def tell(outcome: PrintOutcome) -> None:
            tell_printed(self._desk, number, outcome, then=ended)

        title = self.tr("Printing {number}").format(number=number)
        self._desk.errands.run(self, printed(number, self._desk.printing), tell, title=title)

    def preview(self, issued: Issued) -> None:
        """Show its paper as large as one likes."""
        from ui.preview import PreviewDialog

        number = issued.file.row.number
        dialog = PreviewDialog(issued.pdf, number, KIND, self._desk.printing, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def count(_outcome: PrintOutcome) -> None:
            came_out = self._desk.printing.comes_out(KIND)
            self._desk.errands.do(self, lambda work: mark_printed(work, number, came_out=came_out))

        dialog.printed.connect(count)
        dialog.open()

    def save(self, number: str) -> None:
        """Ask for a file and write its paper there."""
        path = ask_where(self._page.window(), number)
        if path is not None:
            self.save_to(number, path)

    def save_to(self, number: str, path: Path) -> None:
        """Write its paper to a file."""
        save(self._desk, self, path, lambda office: office.ask(lambda reading: pdf_of(reading, number)))

    def void(self, number: str) -> None:
        """Ask why it is made void, and do it."""
        dialog = VoidDialog(self._desk.errands, number, void, self._page)
        told = self.tr("{number} is void; its number stays used").format(number=number)
        dialog.saved.connect(lambda _none: self._desk.toasts.show(told))
        dialog.open()
