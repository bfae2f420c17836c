"""Papers of a letter besides the one that went out: a copy marked as one, and its envelope."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desk.letters.envelope import envelope_of
from ui.desk import Desk
from ui.letters.paper import printed
from ui.outgoing import tell_printed
from ui.spooler import PrintOutcome

ENVELOPE = "envelope"
"""Its own kind of paper: it has a printer or a tray of its own."""


class Extras(QObject):
    """Prints them."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def copy(self, number: str) -> None:
        """Print a copy of a letter, with its mark and its time on every page."""

        def tell(outcome: PrintOutcome) -> None:
            tell_printed(self._desk, number, outcome, self.tr("Copy"))

        title = self.tr("Printing a copy of {number}").format(number=number)
        self._desk.errands.run(self, printed(number, self._desk.printing, copy=True), tell, title=title)

    def envelope(self, number: str) -> None:
        """Show the envelope of a letter, to be printed where envelopes lie."""
        self._desk.errands.ask(
            self, lambda reading: envelope_of(reading, number), lambda pdf: self._show(pdf, number), "envelope"
        )

    def _show(self, pdf: bytes, number: str) -> None:
        from ui.preview import PreviewDialog

        title = self.tr("Envelope of {number}").format(number=number)
        dialog = PreviewDialog(pdf, title, ENVELOPE, self._desk.printing, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
