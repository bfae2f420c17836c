"""What becomes of a report: printed, saved as PDF or workbook, issued."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.figures.spans import Span
from desk.filenames import file_name
from desk.office import Office
from desk.refusals import Refusal
from desk.words import Language
from ui.desk import Desk
from ui.errands import Progress
from ui.messages import sentence
from ui.outgoing import after, ask_where, print_job, save, tell_printed
from ui.reports.inlanguage import in_another
from ui.reports.prepared import KIND, Prepared
from ui.reports.words import span_words
from ui.spooler import PrintOutcome


def title_words(span: Span) -> str:
    """What a report is called where it is printed or saved: Report 2026-11."""
    return QCoreApplication.translate("reports", "Report {period}").format(period=span.code)


def print_report(desk: Desk, owner: QObject, prepared: Prepared) -> None:
    """Print the very pages shown."""
    title = title_words(prepared.span)

    def tell(outcome: PrintOutcome) -> None:
        tell_printed(desk, title, outcome, in_another(prepared.language))

    desk.errands.run(owner, print_job(desk.printing, KIND, title, lambda _office: prepared.pdf), tell, title=title)


def save_report(desk: Desk, owner: QWidget, prepared: Prepared) -> None:
    """Save the very pages shown as a file."""
    path = ask_where(owner.window(), title_words(prepared.span))
    if path is not None:
        save(desk, owner, path, lambda _office: prepared.pdf, in_another(prepared.language))


def save_workbook(desk: Desk, owner: QWidget, prepared: Prepared) -> None:
    """Save the figures and lists of a report that was counted as a workbook."""
    translate = QCoreApplication.translate
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = Path(documents) / f"{file_name(title_words(prepared.span))}.xlsx"
    chosen, _filter = QFileDialog.getSaveFileName(
        owner.window(),
        translate("reports", "Save as workbook"),
        str(proposed),
        translate("reports", "Excel workbook (*.xlsx)"),
    )
    if chosen:
        write_workbook(desk, owner, prepared, Path(chosen))


def write_workbook(desk: Desk, owner: QObject, prepared: Prepared, path: Path) -> None:
    """Write the workbook off the screen's thread and say what came of it."""
    translate, report = QCoreApplication.translate, prepared.report
    assert report is not None, "a file that lay ready has no figures"

    def job(_office: Office, progress: Progress) -> Path:
        from desk.reports.files import write_files  # brings the library of workbooks

        write_files(report, None, path, lambda done, whole: progress.step(done, whole))
        return path

    def tell(written: Path) -> None:
        url = QUrl.fromLocalFile(str(written))
        told = translate("reports", "Saved as {file}").format(file=written.name)
        desk.toasts.show(
            after(in_another(prepared.language), told),
            translate("reports", "Open the file"),
            lambda: QDesktopServices.openUrl(url),
        )

    def stopped() -> None:
        desk.toasts.show(translate("reports", "Stopped; no file was written"))

    def refused(refusal: Refusal) -> None:
        desk.toasts.refuse(sentence(refusal))

    desk.errands.run(owner, job, tell, refused=refused, title=path.name, cancelled=stopped)


def issue_report(desk: Desk, owner: QObject, span: Span, language: Language, then: Callable[[str], Any]) -> None:
    """Freeze the report of a period as it is now; its number goes to `then`."""
    translate = QCoreApplication.translate

    def job(office: Office, progress: Progress) -> str:
        from desk.reports.issuing import issue_whole  # brings the PDF engine

        return issue_whole(office, span, language, lambda done, whole: progress.step(done, whole))

    def tell(number: str) -> None:
        told = translate("reports", "{number} issued: the report of {period} never changes again")
        desk.toasts.show(after(in_another(language), told.format(number=number, period=span_words(span))))
        then(number)

    def refused(refusal: Refusal) -> None:
        desk.toasts.refuse(sentence(refusal))

    title = translate("reports", "Issuing the report of {period}").format(period=span_words(span))
    desk.errands.run(owner, job, tell, refused=refused, title=title)
