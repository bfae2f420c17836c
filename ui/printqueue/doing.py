"""What may be done with a paper of the print queue: each act once, however often its key is pressed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desk import printqueue
from desk.office import Office
from desk.printqueue import ENDED, HELD, MAY_BE_OUT, Job, JobRow, PrintState
from desk.refusals import Refusal
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.messages import sentence
from ui.outgoing import tell_printed
from ui.slips.paper import print_numbers
from ui.spooler import PrintOutcome
from ui.widgets.toast import UNDO_SECONDS

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class QueueActs(QObject):
    """Prints again, shows, keeps and cancels papers for the page they are listed on."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def may_cancel(self, row: JobRow) -> bool:
        """Whether a paper can still be stopped."""
        return row.state in (*HELD, PrintState.PRINTING)

    # -- printing

    def print_again(self, row: JobRow) -> None:
        """Hand one that waits or failed to its printer; draw a slip anew, marked as a copy; else the very pages.

        A slip that may have come out already is drawn anew as well: there are never two originals."""
        self._print(row, row.copies)

    def print_elsewhere(self, row: JobRow) -> None:
        """Ask for a printer and print this one paper there, on as many copies as are asked for in the same breath."""
        printing = self._desk.printing
        if not printing.printers():
            self._desk.toasts.refuse(self.tr("This PC has no printer. Keep the paper as a PDF, or set up a printer."))
            return
        chosen = printing.choose(row.kind, row.title, self._page.window(), row.copies, only_now=True)
        if chosen is not None:
            self._print(row, chosen.copyCount(), chosen)

    def _print(self, row: JobRow, copies: int, chosen: "QPrinter | None" = None) -> None:
        if row.state is PrintState.PRINTING and self._desk.printing.spooler.holds(row.id):
            self._refuse(Refusal("print.under_way", title=row.title))
        elif self._claim(row):
            self._desk.errands.ask(
                self._desk.errands,
                lambda reading: printqueue.numbers_of(reading, row.id) if _is_drawn_anew(row) else (),
                lambda numbers: self._print_numbers(row, numbers, copies, chosen),
                always=self._let_go(row),
            )

    def _print_numbers(
        self, row: JobRow, numbers: tuple[str, ...], copies: int, chosen: "QPrinter | None" = None
    ) -> None:
        """Draw the slips anew in place of a paper that may have come out; without slips hand the very pages over."""
        spooler = self._desk.printing.spooler
        over = row.state in ENDED
        name = chosen.printerName() if chosen is not None else ""

        def find(work: UnitOfWork) -> None:
            if row.state is PrintState.PRINTING:
                printqueue.interrupted(work, spooler.holds)

        def end(work: UnitOfWork) -> None:
            find(work)
            if not over:
                printqueue.cancel(work, row.id)

        def act(work: UnitOfWork) -> int:
            find(work)
            if over:
                return printqueue.repeat(work, row.id, name, copies)
            printqueue.again(work, row.id, name, copies)
            return row.id

        def put(id: int) -> None:
            spooler.put(id, chosen)
            tell_printed(self._desk, row.title, PrintOutcome(job=id))

        if numbers:
            print_numbers(self._desk, numbers, copies, chosen, end)
        elif self._desk.printing.claim(("pages", row.id)):
            self._desk.errands.do(
                self._desk.errands, act, put, always=lambda: self._desk.printing.let_go(("pages", row.id))
            )

    def print_all(self) -> None:
        """Hand everything that waits or failed to its printers, but for what may have come out already."""

        def act(work: UnitOfWork) -> tuple[int, ...]:
            return printqueue.again_all(work, printqueue.to_print(work))

        def put(ids: tuple[int, ...]) -> None:
            for id in ids:
                self._desk.printing.spooler.put(id)
            told = self.tr("{n} papers go to the printer") if len(ids) != 1 else self.tr("1 paper goes to the printer")
            self._desk.toasts.show(told.format(n=len(ids)) if ids else self.tr("Nothing waits for a printer."))

        self._desk.errands.do(self, act, put)

    # -- taking off

    def cancel(self, row: JobRow) -> None:
        """Take one off that was not printed, with the way back; one at the printer stops after its page."""
        spooler = self._desk.printing.spooler
        if spooler.is_printing(row.id):
            spooler.stop(row.id)
            self._desk.toasts.show(self.tr("{title} stops after this page").format(title=row.title))
            return
        told = self.tr("{title}: taken off the print queue").format(title=row.title)

        def tell(_none: None) -> None:
            self._desk.toasts.show(told, self.tr("Undo"), lambda: self._take_back(row.id), UNDO_SECONDS)

        self._desk.errands.do(self, lambda work: printqueue.cancel(work, row.id), tell)

    def _take_back(self, id: int) -> None:
        errands, spooler = self._desk.errands, self._desk.printing.spooler
        errands.do(
            errands,
            lambda work: printqueue.take_back(work, id),
            lambda waits: spooler.put(id) if waits else None,
        )

    # -- looking and keeping

    def preview(self, row: JobRow) -> None:
        """Show the very pages; where others have stars the diary hears first."""

        def show(job: Job) -> None:
            from ui.preview import PreviewDialog  # brings the PDF engine, which most visits never need

            dialog = PreviewDialog(
                job.pdf,
                job.title,
                job.kind,
                self._desk.printing,
                self._page,
                instead=lambda copies, chosen: self._print(row, copies, chosen),
                copies=row.copies,
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        if self._desk.facts.mask_personal:
            self._desk.errands.do(self, lambda work: _looked_at(work, row.id), show)
        else:
            self._desk.errands.ask(self, lambda reading: printqueue.job_of(reading, row.id), show, latest="paper")

    def keep(self, row: JobRow) -> None:
        """Keep one that was not printed as a file: it waits for no printer any more."""
        self._write(row, ends=True)

    def open(self, row: JobRow) -> None:
        """Open the very pages in the system's reader."""
        self._write(row, ends=False)

    def _write(self, row: JobRow, *, ends: bool) -> None:
        printing = self._desk.printing

        def job(office: Office, _progress: object) -> Path | str:
            paper = office.do(lambda work: _looked_at(work, row.id)).answer
            try:
                path = printing.keep(paper.pdf, paper.kind, paper.title)
            except OSError as trouble:
                return trouble.strerror or str(trouble)
            if ends:
                office.do(lambda work: printqueue.kept(work, row.id, path.name))
            return path

        def tell(answer: Path | str) -> None:
            if isinstance(answer, str):
                told = self.tr("{title} was not kept: {reason}").format(title=row.title, reason=answer)
                self._desk.toasts.refuse(told)
                return
            url = QUrl.fromLocalFile(str(answer))
            if ends:
                told = self.tr("Kept as {file}").format(file=answer.name)
                self._desk.toasts.show(told, self.tr("Open the file"), lambda: QDesktopServices.openUrl(url))
            else:
                QDesktopServices.openUrl(url)

        self._desk.errands.run(self, job, tell, title=row.title)

    def to_settings(self) -> None:
        """Where each kind of paper gets its printer and tray."""
        self._desk.open("settings", part="printers")

    # -- once

    def _claim(self, row: JobRow) -> bool:
        return self._desk.printing.claim(("job", row.id))

    def _let_go(self, row: JobRow) -> Callable[[], None]:
        return lambda: self._desk.printing.let_go(("job", row.id))

    def _refuse(self, refusal: Refusal) -> None:
        self._desk.toasts.refuse(sentence(refusal))


def _is_drawn_anew(row: JobRow) -> bool:
    """Whether some of a slip's paper came out, or may have: the next sheet of it must say so."""
    doubtful = row.state is PrintState.PRINTING or row.trouble in MAY_BE_OUT
    return row.kind == "slip" and (row.state in ENDED or doubtful)


def _looked_at(work: UnitOfWork, id: int) -> Job:
    printqueue.mark_seen(work, id)
    return printqueue.job_of(work, id)
