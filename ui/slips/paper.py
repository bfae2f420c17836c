"""A slip on paper: the first time with its case, once more, and many of them as one joined document."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desk import printqueue
from desk.office import Office
from desk.slips import SlipSheet, mark_printed, sheet_of, sheets_of
from desk.slips.stock import Layout
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.errands import Progress
from ui.outgoing import print_job, tell_printed
from ui.printing import Anew, Printing
from ui.slipstock import layout_of
from ui.spooler import PrintOutcome

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

KIND = "slip"
_PLAIN = Layout()


def drawn(number: str, layout: Layout = _PLAIN) -> Callable[[Reading], bytes]:
    """A question: the slip's PDF, marked as a copy when it was printed before."""

    def question(reading: Reading) -> bytes:
        from desk.slips.paper import draw  # brings the PDF engine, on the worker

        return draw(sheet_of(reading, number), layout)

    return question


def print_numbers(
    desk: Desk,
    numbers: Sequence[str],
    copies: int = 1,
    chosen: "QPrinter | None" = None,
    before: Callable[[UnitOfWork], object] = lambda _work: None,
) -> None:
    """Print slips by number as one joined document, each drawn anew and counted, with progress and one word at the end.

    `chosen` is a printer made ready by hand; `before` is done in the unit of work that counts them and puts them in
    the queue. Asked for again before the queue has them, it is the same key pressed twice.
    Refusals: slip.unknown, print.slip_void and those of `before`; then nothing is printed.
    """
    wanted = tuple(dict.fromkeys(numbers))
    printing = desk.printing
    if not wanted or not printing.claim(wanted):
        return
    layout, name, in_queue = layout_of(printing), _name(wanted), printing.spooler.expect()

    def job(office: Office, progress: Progress) -> PrintOutcome:
        from desk.slips.paper import draw_many  # brings the PDF engine, on the worker

        try:
            sheets = office.ask(lambda reading: sheets_of(reading, wanted))
            pdf = draw_many(sheets, layout, lambda done, total: progress.step(done, total, name))

            def count(work: UnitOfWork) -> None:
                before(work)
                count_printed(work, wanted)

            mark = printqueue.drawn_from(sheets)
            return printing.print(pdf, KIND, name, copies, count, wanted, chosen, drawn_from=mark)
        finally:
            in_queue()

    desk.errands.run(
        desk.errands,
        job,
        lambda outcome: tell_printed(desk, name, outcome),
        title=QCoreApplication.translate("slips", "Printing slips"),
        always=lambda: printing.let_go(wanted),
    )


def print_slip(desk: Desk, sheet: SlipSheet, before: str = "") -> None:
    """Draw and print a slip that is kept already; the page may be gone before the paper is out.

    `before` is told along with it: what was done a moment before in the same breath. Where there is no printer the
    very pages are shown.
    """
    layout = layout_of(desk.printing)
    pdf = b""

    def draw(_office: Office) -> bytes:
        nonlocal pdf
        from desk.slips.paper import draw

        pdf = draw(sheet, layout)
        return pdf

    desk.errands.run(
        desk.errands,
        print_job(
            desk.printing, KIND, sheet.number, draw, mark_printed, (sheet.number,), printqueue.drawn_from((sheet,))
        ),
        lambda outcome: tell_printed(
            desk, sheet.number, outcome, before, lambda ended: _show_kept(desk, pdf, sheet.number, ended)
        ),
        title=sheet.number,
    )


def _show_kept(desk: Desk, pdf: bytes, number: str, outcome: PrintOutcome) -> None:
    if outcome.path is None:
        return
    from ui.preview import PreviewDialog  # brings the PDF engine, which most desks never need

    window = desk.commands.parent()
    around = window if isinstance(window, QWidget) else None
    preview = PreviewDialog(pdf, number, KIND, desk.printing, around, anew=anew(number, desk.printing))
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.open()


def anew(number: str, printing: Printing) -> Anew:
    """How a slip shown in a dialog is drawn for each further sheet and counted, so that there is one original."""
    return Anew(drawn(number, layout_of(printing)), lambda work: count_printed(work, (number,)), (number,))


def count_printed(work: UnitOfWork, numbers: Sequence[str]) -> None:
    """Count a printing of each of these slips. Refusals: slip.unknown."""
    for number in numbers:
        mark_printed(work, number)


def _name(numbers: Sequence[str]) -> str:
    """What a batch is called in the queue: its number, or how many there are, from the first to the last."""
    if len(numbers) == 1:
        return numbers[0]
    told = QCoreApplication.translate("slips", "{n} slips, {first} to {last}")
    return told.format(n=len(numbers), first=min(numbers), last=max(numbers))
