"""What is done with an issued report: printed as it went out, saved, looked at, made void."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desk.reports import issuing
from desk.reports.issued import IssuedRow, pdf_of
from ui.desk import Desk
from ui.outgoing import ask_where, print_job, save, tell_printed
from ui.reports.prepared import KIND
from ui.spooler import PrintOutcome
from ui.takingback import offer_way_back
from ui.voiding import VoidDialog


class IssuedActs(QObject):
    """Carries out what is asked for on the pane."""

    def __init__(self, desk: Desk, pane: QWidget) -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane

    def print(self, row: IssuedRow, *, copy: bool = False) -> None:
        """Print the very bytes that were issued, or a copy marked as one."""
        number = row.number
        title = self.tr("{number} copy").format(number=number) if copy else number

        def tell(outcome: PrintOutcome) -> None:
            tell_printed(self._desk, title, outcome)

        job = print_job(
            self._desk.printing, KIND, title, lambda office: office.ask(lambda reading: pdf_of(reading, number, copy))
        )
        self._desk.errands.run(self, job, tell, title=self.tr("Printing {number}").format(number=number))

    def save(self, row: IssuedRow) -> None:
        """Ask for a file and write the paper there."""
        number = row.number
        path = ask_where(self._pane.window(), f"{number} {row.span.code}")
        if path is not None:
            save(self._desk, self, path, lambda office: office.ask(lambda reading: pdf_of(reading, number)))

    def preview(self, row: IssuedRow, pdf: bytes) -> None:
        """Show its paper as large as one likes."""
        from ui.preview import PreviewDialog

        dialog = PreviewDialog(pdf, row.number, KIND, self._desk.printing, self._pane)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def void(self, row: IssuedRow) -> None:
        """Ask for the reason and make the report void, with a way back."""
        number, desk = row.number, self._desk
        dialog = VoidDialog(desk.errands, number, issuing.void, self._pane)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        done = self.tr("{number} is void; its number stays used").format(number=number)
        dialog.saved.connect(lambda _none: offer_way_back(desk, done, lambda work: issuing.unvoid(work, number)))
        dialog.open()
