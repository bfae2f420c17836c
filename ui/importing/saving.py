"""Writes the files an import hands out: the report of its rows, and the template to fill in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desk.files import write_whole
from desk.imports.reporting import report
from desk.imports.template import template
from desk.office import Office
from desk.refusals import Refusal
from ui.errands import Progress
from ui.importing.found import Step
from ui.importing.state import ImportState
from ui.theme import current_look


def save_report(state: ImportState, around: QWidget) -> None:
    """Ask for a file beside the one imported, and write the report there."""
    source = Path(state.path)
    name = QCoreApplication.translate("importing", "{file} - report.xlsx").format(file=source.stem)
    if chosen := _ask(around, source.with_name(name)):
        write_report(state, chosen)


def write_report(state: ImportState, path: Path) -> None:
    """Write the report of the file checked or imported."""
    found, language = state.found, current_look().language
    account = found.done if state.step is Step.DONE else found.checked
    prepared = found.prepared
    if account is not None and prepared is not None:
        state.write(_job(path, lambda: report(prepared, account, language)))


def save_template(state: ImportState, around: QWidget) -> None:
    """Ask for a file, and write the template there."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = QCoreApplication.translate("importing", "Owners and flats.xlsx")
    if chosen := _ask(around, Path(documents) / name):
        write_template(state, chosen)


def write_template(state: ImportState, path: Path) -> None:
    """Write the template in the language of the screen."""
    language = current_look().language
    state.write(_job(path, lambda: template(language)))


def _ask(around: QWidget, proposed: Path) -> Path | None:
    translate = QCoreApplication.translate
    chosen, _filter = QFileDialog.getSaveFileName(
        around, translate("importing", "Save as"), str(proposed), translate("importing", "Excel workbooks (*.xlsx)")
    )
    return Path(chosen) if chosen else None


def _job(path: Path, content: Callable[[], bytes]) -> Callable[[Office, Progress], None]:
    def job(_office: Office, _progress: Progress) -> None:
        try:
            write_whole(path, content())
        except OSError:
            raise Refusal("file.not_written", path=str(path)) from None

    return job
