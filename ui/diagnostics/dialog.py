"""Shows all that whoever helps is told, before it is kept as a file: the office sees what it sends."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desk.refusals import Refusal
from ui.diagnostics.screens import printers, screens
from ui.errands import Errands, Progress
from ui.messages import sentence
from ui.theme import current_look, em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from desk.diagnostics import Diagnosis
    from desk.office import Office


def show_diagnostics(errands: Errands, folder: Path, around: QWidget) -> None:
    """Look at this PC and this book on the worker and show what was found; the book need not be open."""
    dialog = Diagnostics(errands, folder, around)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.look()


class Diagnostics(QDialog):
    """The text as it will lie in the file; Ctrl+S keeps it, and nothing leaves this PC by itself."""

    def __init__(self, errands: Errands, folder: Path, around: QWidget) -> None:
        super().__init__(around)
        self.setWindowTitle(self.tr("Diagnostics"))
        self._errands, self._folder = errands, folder
        self._found: Diagnosis | None = None
        self._saved: Path | None = None
        self._job: Progress | None = None
        told = self.tr(
            "Read what is told before you send it. Deskbell sends nothing by itself: save the file, "
            "then give it to whoever looks after the program."
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What is told"))
        self.text.setPlaceholderText(self.tr("Looking at this PC and this book…"))
        self.said = PlainLabel("", wrap=True)
        self.folder_link = LinkButton(self.tr("Open the folder"))
        self.folder_link.clicked.connect(self.open_folder)
        self.folder_link.hide()
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.folder_link)
        inside = QVBoxLayout()
        inside.setContentsMargins(px(20), px(14), px(20), px(10))
        inside.setSpacing(px(10))
        inside.addWidget(PlainLabel(told, wrap=True))
        inside.addWidget(self.text, 1)
        inside.addLayout(below)
        self.bar = ActionBar()
        self.save_button = self.bar.add_primary(self.tr("Save as…"), self.save, "Ctrl+S", "download")
        self.copy_button = self.bar.add_secondary(self.tr("Copy all"), self.copy, "", "copy")
        self.bar.add_trailing(self.tr("Close"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(self.bar)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        self._rest()
        room = around.window().size()
        self.resize(min(em(56), room.width() - px(40)), min(em(44), max(em(20), room.height() - px(60))))

    def look(self) -> None:
        """Find out what is to be told."""
        around: QWidget = self
        while (parent := around.parentWidget()) is not None:
            around = parent
        folder, seen = self._folder, screens(around)

        def job(office: "Office", progress: Progress) -> "Diagnosis":
            from desk.clock import SystemClock
            from desk.diagnostics import examine  # brings the book's library

            more = (seen, printers())
            return examine(folder, SystemClock().now(), office or None, more, progress.step)  # none while it is shut

        title = self.tr("Looking at this PC and this book…")
        self._job = self._errands.run(self, job, self._show, self._refused, title=title, always=self._rest)

    def reject(self) -> None:
        """Esc: what is still looked for is not wanted any more."""
        if self._found is None and self._job is not None:
            self._job.cancel()
        super().reject()

    def _rest(self) -> None:
        for each in (self.save_button, self.copy_button):
            each.setEnabled(self._found is not None)

    def _show(self, found: "Diagnosis") -> None:
        from desk.diagnostics import text_of
        from desk.words import Language

        self._found = found
        self.text.setPlainText(text_of(found, Language(current_look().language)))
        self.text.setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self.said.setText(sentence(refusal))

    def copy(self) -> None:
        """Put all of it on the clipboard, for a message."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(self.tr("Copied"))

    def save(self) -> None:
        """Ask where, and keep it there."""
        if self._found is None:
            return
        from desk.diagnostics import file_name

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(documents) / file_name(self._found)
        title, kind = self.tr("Save the diagnostics"), self.tr("Zip files (*.zip)")
        chosen, _filter = QFileDialog.getSaveFileName(self, title, str(proposed), kind)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the file on the worker; where that fails it says why."""
        from desk.diagnostics import keep
        from desk.words import Language

        found, language = self._found, Language(current_look().language)
        if found is not None:
            self._errands.run(
                self,
                lambda _office, _progress: keep(found, language, path),
                self._kept,
                self._refused,
                title=self.tr("Save the diagnostics"),
            )

    def _kept(self, path: Path) -> None:
        self._saved = path
        self.said.setText(self.tr("Saved as {file}").format(file=path.name))
        self.folder_link.show()

    def open_folder(self) -> None:
        """Show the folder of the file in the system's own window."""
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))
