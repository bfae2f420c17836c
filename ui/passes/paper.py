"""A pass on paper: seen before, printed, and counted."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desk.passes import mark_printed, mark_seen, sheet_of
from desk.work import Reading
from ui.desk import Desk
from ui.outgoing import print_job, tell_printed

KIND = "pass"


def drawn(number: str) -> Callable[[Reading], bytes]:
    """A question: the pass's PDF, marked as a copy when it was printed before."""

    def question(reading: Reading) -> bytes:
        from desk.passes.paper import draw  # brings the PDF engine, on the worker

        return draw(sheet_of(reading, number))

    return question


def print_pass(desk: Desk, number: str) -> None:
    """Print a pass on the printer of passes and count it; the page may be gone before the paper is out."""
    desk.errands.run(
        desk.errands,
        print_job(desk.printing, KIND, number, lambda office: office.ask(drawn(number)), mark_printed),
        lambda outcome: tell_printed(desk, number, outcome),
        title=QCoreApplication.translate("passes", "Printing {number}").format(number=number),
    )


def preview_pass(desk: Desk, owner: QWidget, number: str) -> None:
    """Show a pass as it will be on paper; printing it from there counts. It has no stars, so the diary hears first."""

    def show(pdf: bytes) -> None:
        from ui.preview import PreviewDialog  # brings the PDF engine, which most visits never need

        dialog = PreviewDialog(pdf, number, KIND, desk.printing, owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.printed.connect(lambda _outcome: desk.errands.do(owner, lambda work: mark_printed(work, number)))
        dialog.open()

    def note(pdf: bytes) -> None:
        desk.errands.do(owner, lambda work: mark_seen(work, number), lambda _none: show(pdf))

    desk.errands.ask(owner, drawn(number), note if desk.facts.mask_personal else show, latest="paper")
