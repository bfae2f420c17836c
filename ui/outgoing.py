"""A paper on its way: drawn, printed and counted off the screen's thread, saved where wanted, and told in a word."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.filenames import file_name
from desk.files import write_whole
from desk.office import Office
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.errands import Progress
from ui.papertrouble import trouble_words
from ui.printing import Printing
from ui.spooler import PrintOutcome


def print_job(
    printing: Printing,
    kind: str,
    number: str,
    draw: Callable[[Office], bytes],
    count: Callable[[UnitOfWork, str], object] = lambda _work, _number: None,
    numbers: tuple[str, ...] = (),
    drawn_from: str = "",
) -> Callable[[Office, Progress], PrintOutcome]:
    """A job: draw a numbered paper, put it in the print queue and count it, in one; `tell_printed` says the rest.

    Made on the screen's thread when it is asked for: from then on the window does not close without it. `numbers` are
    the slips on it, which are drawn anew when it is printed again, `drawn_from` what stands on them."""
    drawn = printing.spooler.expect()

    def job(office: Office, _progress: Progress) -> PrintOutcome:
        try:
            pdf = draw(office)
            return printing.print(
                pdf, kind, number, count=lambda work: count(work, number), numbers=numbers, drawn_from=drawn_from
            )
        finally:
            drawn()

    return job


def tell_printed(
    desk: Desk,
    name: str,
    outcome: PrintOutcome,
    before: str = "",
    then: Callable[[PrintOutcome], object] | None = None,
) -> None:
    """Say, as soon as it is known, on which printer a paper comes out, that it was kept as a file, or why neither.

    `before` is what it was drawn for; `then` is called with what became of it."""

    def tell(ended: PrintOutcome) -> None:
        _say(desk, name, ended, before)
        if then is not None:
            then(ended)

    desk.printing.when_ended(outcome, tell)


def after(before: str, told: str) -> str:
    """What is told, with what it was done for before it."""
    return f"{before} · {told}" if before else told


def _say(desk: Desk, name: str, outcome: PrintOutcome, before: str) -> None:
    translate = QCoreApplication.translate
    if outcome.path is not None:
        url = QUrl.fromLocalFile(str(outcome.path))
        told = translate("outgoing", "No printer: {name} was kept as a PDF").format(name=name)
        words, open_it = after(before, told), translate("outgoing", "Open the file")
        desk.toasts.show(words, open_it, lambda: QDesktopServices.openUrl(url))
    elif outcome.printer:
        told = translate("outgoing", "{name} sent to {printer}").format(name=name, printer=outcome.printer)
        desk.toasts.show(after(before, told))
    elif outcome.trouble is not None:
        told = translate("outgoing", "{name} was not printed: {reason} It stays in the print queue.")
        why = trouble_words(outcome.trouble, outcome.printer_wanted, outcome.detail)
        told, lead = told.format(name=name, reason=why), translate("outgoing", "Print queue")
        desk.toasts.show(after(before, told), lead, lambda: desk.open("queue", job=outcome.job))


def ask_where(parent: QWidget, title: str) -> Path | None:
    """Ask for the file a paper is saved in; None when it was called off."""
    translate = QCoreApplication.translate
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = Path(documents) / f"{file_name(title)}.pdf"
    chosen, _filter = QFileDialog.getSaveFileName(
        parent, translate("outgoing", "Save as PDF"), str(proposed), translate("outgoing", "PDF files (*.pdf)")
    )
    return Path(chosen) if chosen else None


def save(desk: Desk, owner: QObject, path: Path, draw: Callable[[Office], bytes], before: str = "") -> None:
    """Draw a paper and write it to a file, off the screen's thread; what the machine answers is said after `before`."""
    translate = QCoreApplication.translate

    def job(office: Office, _progress: Progress) -> str:
        pdf = draw(office)
        try:
            write_whole(path, pdf)
        except OSError as trouble:
            return trouble.strerror or str(trouble)
        return ""

    def tell(trouble: str) -> None:
        if trouble:
            told = translate("outgoing", "{file} was not saved: {reason}").format(file=path.name, reason=trouble)
            desk.toasts.show(after(before, told))
        else:
            url = QUrl.fromLocalFile(str(path))
            told = after(before, translate("outgoing", "Saved as {file}").format(file=path.name))
            desk.toasts.show(told, translate("outgoing", "Open the file"), lambda: QDesktopServices.openUrl(url))

    desk.errands.run(owner, job, tell, title=path.name)
