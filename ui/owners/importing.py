"""A spreadsheet coming in: choose it, see what would become of every row, then import it."""

import csv
import io
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desk.imports import Account, BadRow, RefusedRow, import_cases, import_owners, reason
from desk.office import Office
from desk.refusals import Refusal
from ui.errands import Errands, Progress
from ui.messages import sentence
from ui.owners.people import wrapped
from ui.printing import write_whole
from ui.table import AllRows, Column, PagedTable
from ui.theme import current_look, px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.card import Card
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""A cell beginning so is a formula to a spreadsheet program."""
STEPS = 1000


class ImportPane(QWidget):
    """Takes one file from choosing to the account of its rows; nothing is written before the last button."""

    closed = Signal()
    imported = Signal(str, int)  # kind, rows

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._job: Progress | None = None
        self._account: Account | None = None
        self._done = False
        self.setAcceptDrops(True)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(10))
        head = PageHead(self.tr("Import a spreadsheet"))
        close = LinkButton("‹ " + self.tr("Owners & units"))
        close.clicked.connect(self.close_pane)
        head.add_trailing(close)
        column.addWidget(head)
        column.addWidget(self._file_card())
        column.addWidget(self._progress_card())
        self.notice = Notice("")
        self.notice.hide()
        column.addWidget(self.notice)
        column.addWidget(self._account_card(), 1)
        column.addStretch(0)
        self._bar = ActionBar()
        self.run_button = self._bar.add_primary(self.tr("Import"), self.run, icon_name="upload")
        self.check_button = self._bar.add_secondary(self.tr("Check again"), self.check, icon_name="refresh-cw")
        self._bar.add_trailing(self.tr("Close"), self.close_pane)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Scroll(ground), 1)
        outer.addWidget(self._bar)
        self._show_state()

    # -- building

    def _file_card(self) -> Card:
        self.kind = Segmented(
            [
                ("owners", self.tr("Owners and flats"), "users"),
                ("cases", self.tr("Past cases"), "message-square-warning"),
            ],
            self.tr("What the file holds"),
        )
        self.kind.changed.connect(lambda _kind: self._kind_changed())
        card = Card(self.tr("Which file?"), self.kind)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("File"))
        self.path.setPlaceholderText(self.tr("An Excel, ODS or CSV file: choose it, or drop it here"))
        self.path.returnPressed.connect(self.check)
        row.addWidget(self.path, 1)
        self._choose = button_of(self.tr("Choose file…"), self.choose, icon_name="folder-open")
        row.addWidget(self._choose)
        card.body.addLayout(row)
        self._hint = PlainLabel("", "caption", wrap=True)
        card.body.addWidget(self._hint)
        self._show_hint()
        return card

    def _progress_card(self) -> Card:
        self._moving = Card()
        row = QHBoxLayout()
        row.setSpacing(px(14))
        self._doing = PlainLabel("", "body")
        row.addWidget(self._doing)
        self._fraction = QProgressBar()
        self._fraction.setRange(0, STEPS)
        self._fraction.setTextVisible(False)
        self._fraction.setAccessibleName(self.tr("Progress"))
        row.addWidget(self._fraction, 1, Qt.AlignmentFlag.AlignVCenter)
        self.cancel_button = button_of(self.tr("Cancel"), self.cancel)
        row.addWidget(self.cancel_button)
        self._moving.body.addLayout(row)
        return self._moving

    def _account_card(self) -> Card:
        self._save = LinkButton(self.tr("Save list…"))
        self._save.clicked.connect(self.save_list)
        self._result = Card(self.tr("What becomes of the rows"), self._save, margin=1)
        figures = QGridLayout()
        figures.setContentsMargins(px(14), 0, px(14), px(4))
        figures.setHorizontalSpacing(px(28))
        figures.setVerticalSpacing(0)
        self._figures: list[PlainLabel] = []
        self._captions: list[PlainLabel] = []
        for place in range(4):
            number, caption = PlainLabel("", "page"), PlainLabel("", "caption")
            self._figures.append(number)
            self._captions.append(caption)
            figures.addWidget(number, 0, place)
            figures.addWidget(caption, 1, place)
        figures.setColumnStretch(4, 1)
        self._result.body.addLayout(figures)
        self.refused = PagedTable(
            [
                Column("row", self.tr("Row"), lambda each: str(each.row), width=5),
                Column("why", self.tr("Why it is left out"), lambda each: _why(each), stretch=True),
            ],
            lambda _after, then: then(AllRows(self._listed())),
            self.tr("Rows left out"),
        )
        self.refused.setMinimumHeight(px(130))
        self._result.body.addWidget(self.refused, 1)
        self._complete = wrapped("", "muted")
        self._complete.setContentsMargins(px(14), px(4), px(14), px(4))
        self._result.body.addWidget(self._complete)
        return self._result

    # -- the file

    def choose(self) -> None:
        """Let the person choose a file and check it at once."""
        start = str(Path(self.path.text()).parent) if self.path.text() else _documents()
        chosen, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a spreadsheet"),
            start,
            self.tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt)") + ";;" + self.tr("All files (*)"),
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path, kind: str | None = None) -> None:
        """Take a file, say what it holds, and check it."""
        if kind:
            self.kind.set_value(kind)
        self.path.setText(str(path))
        self.check()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.take(Path(url.toLocalFile()))
                return

    # -- the work

    def check(self) -> None:
        """Read the file without writing anything and show what would become of every row."""
        if self.path.text().strip():
            self._start(dry_run=True)

    def run(self) -> None:
        """Import the file that was checked."""
        if self._account is not None and self._account.imported and not self._done:
            self._start(dry_run=False)

    def cancel(self) -> None:
        """Stop; what was read or written so far is undone."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, *, dry_run: bool) -> None:
        if self._job is not None:
            return
        path, kind = Path(self.path.text().strip()), str(self.kind.value())
        bring = import_owners if kind == "owners" else import_cases

        def job(office: Office, progress: Progress) -> Account:
            return bring(office, path, dry_run, progress.step)

        self.notice.hide()
        words = self.tr("Checking the file…") if dry_run else self.tr("Importing…")
        self._doing.setText(words)
        self._fraction.setValue(0)
        if dry_run:
            self._account, self._done = None, False
        self._job = self._errands.run(
            self,
            job,
            lambda account: self._ended(account, dry_run),
            self._refused,
            lambda fraction, _text: self._fraction.setValue(round(fraction * STEPS)),
            words,
            self._cancelled,
        )
        self._show_state()
        self.cancel_button.setFocus()

    def _ended(self, account: Account, dry_run: bool) -> None:
        self._job = None
        self._account, self._done = account, not dry_run
        if not dry_run:
            self.notice.show_notice(
                self.tr("{n} rows imported").format(n=account.imported),
                self.tr("They are in the book now. The file itself was not changed."),
                [(self.tr("Back to the flats"), self.close_pane)],
                tone="green",
            )
            self.notice.show()
            self.imported.emit(str(self.kind.value()), account.imported)
        self._show_state()
        (self.run_button if self.run_button.isEnabled() else self.check_button).setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self._job = None
        self._say(self.tr("This file could not be read"), sentence(refusal), "red")
        self._show_state()
        self.path.setFocus()

    def _cancelled(self) -> None:
        self._job = None
        self._say(self.tr("Stopped"), self.tr("Nothing of this run is in the book."), "amber")
        self._show_state()
        self.check_button.setFocus()

    def _say(self, title: str, text: str, tone: Tone) -> None:
        self.notice.show_notice(title, text, tone=tone)
        self.notice.show()

    # -- showing

    def _kind_changed(self) -> None:
        self._account, self._done = None, False
        self.notice.hide()
        self._show_hint()
        self._show_state()
        self.check()

    def _show_hint(self) -> None:
        if self.kind.value() == "owners":
            words = self.tr(
                "One flat a row under headings such as building, unit, room, owner, phone, area, tenant, plate, note. "
                "Title rows, blank lines and a total line do no harm, and a second import changes nothing."
            )
        else:
            words = self.tr(
                "One case a row under headings such as number, date, kind, title, text, reply, status, flat, phone. "
                "Title rows and blank lines do no harm, and a second import changes nothing."
            )
        self._hint.setText(words)

    def _show_state(self) -> None:
        """Only what can be done now can be pressed."""
        working, account = self._job is not None, self._account
        self._moving.setVisible(working)
        self.path.setReadOnly(working)
        self._choose.setEnabled(not working)
        self.kind.setEnabled(not working)
        self.check_button.setEnabled(not working and bool(self.path.text().strip()))
        ready = not working and account is not None and not self._done and account.imported > 0
        self.run_button.setEnabled(ready)
        count = account.imported if account is not None else 0
        self.run_button.setText(self.tr("Import {n} rows").format(n=count) if ready else self.tr("Import"))
        self._result.setVisible(account is not None)
        if account is not None:
            self._show_account(account)

    def _show_account(self, account: Account) -> None:
        first = self.tr("imported") if self._done else self.tr("to import")
        figures = (
            (account.rows, self.tr("rows in the file")),
            (account.imported, first),
            (account.unchanged, self.tr("in the book already")),
            (len(account.refused), self.tr("left out")),
        )
        for (number, words), figure, caption in zip(figures, self._figures, self._captions, strict=True):
            figure.setText(f"{number:,}")
            caption.setText(words)
        self.refused.setVisible(bool(account.refused))
        self._save.setVisible(bool(account.refused))
        self._complete.setVisible(not account.refused)
        self._complete.setText(self.tr("No row is left out."))
        self.refused.restart()

    def _listed(self) -> tuple["_Listed", ...]:
        return tuple(_Listed(each) for each in self._account.refused) if self._account else ()

    # -- the list of rows left out

    def save_list(self) -> None:
        """Write the rows left out to a file of the person's choice."""
        name = self.tr("rows left out") + ".csv"
        proposed = Path(self.path.text()).with_name(f"{Path(self.path.text()).stem} - {name}")
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save list"), str(proposed), self.tr("CSV files (*.csv)")
        )
        if chosen:
            self.save_list_to(Path(chosen))

    def save_list_to(self, path: Path) -> None:
        """Write the rows left out as CSV that a spreadsheet program opens without running anything in it."""
        assert self._account is not None
        sheet = io.StringIO(newline="")
        writer = csv.writer(sheet)
        writer.writerow([self.tr("Row"), self.tr("Why it is left out")])
        writer.writerows([each.row, _guarded(_why(each))] for each in self._listed())
        try:
            # The mark at its head tells Excel that the file is UTF-8.
            write_whole(path, sheet.getvalue().encode("utf-8-sig"))
        except OSError as trouble:
            self._say(self.tr("Not saved"), trouble.strerror or str(trouble), "red")
        else:
            self._say(self.tr("List saved"), path.name, "green")

    # -- coming and going

    def close_pane(self) -> None:
        """Back to the flats; a run under way goes on and can be seen here again."""
        self.closed.emit()

    def keep(self) -> dict[str, Any]:
        """The file and what it holds."""
        return {"path": self.path.text(), "kind": self.kind.value(), "checked": self._account is not None}

    def restore(self, kept: dict[str, Any]) -> None:
        """Take the file up again and check it anew when it was checked."""
        self.kind.set_value(kept["kind"])
        self.path.setText(kept["path"])
        self._show_state()
        if kept["checked"]:
            self.check()

    def focus_first(self) -> None:
        """The cursor where work begins."""
        (self.run_button if self.run_button.isEnabled() else self.path).setFocus()


class _Listed:
    """A row left out as a row of the table."""

    def __init__(self, refused: RefusedRow) -> None:
        self.key = self.row = refused.row
        self.refused = refused


def _why(each: _Listed) -> str:
    bad = BadRow(each.refused.row, each.refused.reason_code, each.refused.fields)
    return reason(bad, current_look().language)


def _guarded(text: str) -> str:
    return "'" + text if text.startswith(DANGEROUS) else text


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
