"""Brings the list in front into a file: all rows of its filter, with its own columns, in the language of the screen."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from desk.exports import Export, Written, export_list, note_export
from desk.filenames import file_name
from desk.office import Office
from ui.desk import Desk
from ui.errands import Progress
from ui.page import Page
from ui.rows import Column
from ui.table import PagedTable
from ui.widgets.actionbar import button_of

if TYPE_CHECKING:
    from desk.work import Reading


Write = Callable[["Reading", Path, Callable[[int, int], None]], Written]
"""write(reading, path, progress): put a whole list into a file."""


def start_export(desk: Desk, around: QWidget) -> None:
    """Ask for a file and export the list in front there; without a list say so."""
    table = list_in_front(around)
    source = source_of(table) if table is not None else None
    if source is None:
        desk.toasts.show(QCoreApplication.translate("exporting", "There is no list here to export"))
        return
    ask_where(desk, around, source.title, writing(source))


def start_owners_export(desk: Desk, around: QWidget) -> None:
    """Ask for a file and write every flat and its people there, in the columns that the import reads."""
    from desk.exports.owners import export_owners

    language = desk.look.language
    title = QCoreApplication.translate("exporting", "Owners and flats")
    ask_where(desk, around, title, lambda reading, path, progress: export_owners(reading, path, language, progress))


def writing(source: Export) -> Write:
    """Writes a list of the screen."""
    return lambda reading, path, progress: export_list(reading, path, source, progress)


def ask_where(desk: Desk, around: QWidget, title: str, write: Write) -> None:
    """Ask for the file, then write it."""
    dialog = _dialog(around.window(), title)
    dialog.fileSelected.connect(lambda chosen: export_to(desk, around, title, write, Path(chosen)))
    dialog.open()


def export_button() -> QPushButton:
    """A button beside the search of a list: exports what its page has in front."""
    words = QCoreApplication.translate("exporting", "Export this list…")
    button = button_of("", lambda: _export_of(button), "ghost", "download")
    button.setAccessibleName(words)
    button.setToolTip(f"{words} (Ctrl+E)")
    return button


def _export_of(button: QWidget) -> None:
    around: QWidget | None = button
    while around is not None and not isinstance(around, Page):
        around = around.parentWidget()
    if around is not None:
        start_export(around.desk, around)


def list_in_front(around: QWidget) -> PagedTable | None:
    """The list with the keys, else the first long one in sight, else the first short one that is there whole."""
    focus = QApplication.focusWidget()
    if isinstance(focus, PagedTable) and around.isAncestorOf(focus) and focus.question() is not None:
        return focus
    seen = [each for each in around.findChildren(PagedTable) if each.isVisible() and each.total]
    seen.sort(key=lambda each: each.make_question is None)
    return next((each for each in seen if each.question() is not None), None)


def source_of(table: PagedTable) -> Export | None:
    """A list as it is exported; moments stay moments, shortened words are whole."""
    question = table.question()
    if question is None:
        return None
    columns = table.export_columns
    return Export(
        table.accessibleName(), tuple(each.title for each in columns), question, lambda row: _cells(columns, row)
    )


def export_to(desk: Desk, owner: QWidget, title: str, write: Write, path: Path) -> None:
    """Write a list to a file off the screen's thread, and tell what came of it."""
    translate = QCoreApplication.translate

    def job(office: Office, progress: Progress) -> Written:
        written = office.ask(lambda reading: write(reading, path, progress.step))
        office.do(lambda work: note_export(work, path, title, written))
        return written

    def tell(written: Written) -> None:
        told = translate("exporting", "Exported to {file}, rows: {rows}")
        if written.cut:
            told = translate("exporting", "Exported to {file}, rows: {rows}; cells too long for it and cut: {cut}")
        words = told.format(rows=f"{written.rows:,}", file=path.name, cut=f"{written.cut:,}")
        folder = QUrl.fromLocalFile(str(path.parent))
        desk.toasts.show(
            words, translate("exporting", "Open the folder"), lambda: QDesktopServices.openUrl(folder), seconds=30
        )

    def stopped() -> None:
        desk.toasts.show(translate("exporting", "Export stopped; no file was written"))

    told = translate("exporting", "Export of {list}").format(list=title)
    desk.errands.run(owner, job, tell, title=told, cancelled=stopped)


def _dialog(window: QWidget, title: str) -> QFileDialog:
    """The question for the file's name; a name without an ending gets that of the kind chosen."""
    translate = QCoreApplication.translate
    kinds = {
        translate("exporting", "Excel workbook (*.xlsx)"): "xlsx",
        translate("exporting", "CSV for other programs (*.csv)"): "csv",
    }
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(window, translate("exporting", "Export this list"), documents)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
    dialog.selectFile(file_name(title))
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    return dialog


def _cells(columns: Sequence[Column], row: Any) -> tuple[Any, ...]:
    return tuple((each.value or each.text)(row) for each in columns)
