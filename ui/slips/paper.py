"""A slip on paper: the first time with its case, and once more."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.office import Office
from desk.slips import SlipSheet, mark_printed, sheet_of
from desk.work import Reading
from ui.desk import Desk
from ui.errands import Progress
from ui.outgoing import print_job, tell_printed
from ui.printing import Printing, PrintOutcome

KIND = "slip"


def drawn(number: str) -> Callable[[Reading], bytes]:
    """A question: the slip's PDF, marked as a copy when it was printed before."""

    def question(reading: Reading) -> bytes:
        from desk.slips.paper import draw  # brings the PDF engine, on the worker

        return draw(sheet_of(reading, number))

    return question


def print_again(number: str, printing: Printing) -> Callable[[Office, Progress], PrintOutcome]:
    """A job: draw the slip, print it on the slips' printer, and count it."""
    return print_job(printing, KIND, number, lambda office: office.ask(drawn(number)), mark_printed)


def print_slip(desk: Desk, sheet: SlipSheet, before: str = "") -> None:
    """Draw and print a slip that is kept already; the page may be gone before the paper is out.

    `before` is told along with it: what was done a moment before in the same breath.
    """

    def job(_office: Office, _progress: Progress) -> tuple[bytes, PrintOutcome]:
        from desk.slips.paper import draw

        pdf = draw(sheet)
        return pdf, desk.printing.print(pdf, KIND, sheet.number)

    desk.errands.run(desk.errands, job, lambda done: _printed(desk, sheet.number, before, *done), title=sheet.number)


def _printed(desk: Desk, number: str, before: str, pdf: bytes, outcome: PrintOutcome) -> None:
    desk.errands.do(desk.errands, lambda work: mark_printed(work, number))
    tell_printed(desk, number, outcome, before)
    if outcome.printer:
        return
    from ui.preview import PreviewDialog  # brings the PDF engine, which most desks never need

    window = desk.commands.parent()
    preview = PreviewDialog(pdf, number, KIND, desk.printing, window if isinstance(window, QWidget) else None)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.open()
