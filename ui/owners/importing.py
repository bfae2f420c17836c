"""A spreadsheet coming in: choose it, see what would become of every row, then import it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desk.imports import Account, import_cases, import_owners
from desk.office import Office
from desk.refusals import Refusal
from ui.errands import Errands, Progress
from ui.messages import sentence
from ui.owners.import_account import AccountCard
from ui.theme import px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.card import Card
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone
from ui.widgets.scroll import Scroll
from ui.widgets.segmented import Segmented

STEPS = 1000


@dataclass(frozen=True)
class _Mark:
    """By what a file is known again: the one that was checked is the one to import."""

    path: Path
    size: int
    changed: int  # nanoseconds


class ImportPane(QWidget):
    """Takes one file from choosing to the account of its rows; nothing is written before the last button."""

    closed = Signal()
    imported = Signal(str, int)  # kind, rows

    def __init__(self, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._job: Progress | None = None
        self._account: Account | None = None
        self._checked: _Mark | None = None
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
        self.account = AccountCard()
        self.account.saved.connect(lambda name: self._say(self.tr("List saved"), name, "green"))
        self.account.not_saved.connect(lambda why: self._say(self.tr("Not saved"), why, "red"))
        column.addWidget(self.account, 1)
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
        self.path.textChanged.connect(self._forget)
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
        checked = None if dry_run else self._checked

        def job(office: Office, progress: Progress) -> tuple[_Mark, Account]:
            mark = _mark_of(path)
            if checked not in (None, mark):
                raise Refusal("import.changed", name=path.name)
            return mark, bring(office, path, dry_run, progress.step)

        self.notice.hide()
        words = self.tr("Checking the file…") if dry_run else self.tr("Importing…")
        self._doing.setText(words)
        self._fraction.setValue(0)
        if dry_run:
            self._account, self._done = None, False
        self._job = self._errands.run(
            self,
            job,
            self._checked_so if dry_run else self._imported,
            partial(self._refused, dry_run=dry_run),
            lambda fraction, _text: self._fraction.setValue(round(fraction * STEPS)),
            words,
            self._cancelled,
            self._let_go,
        )
        self._show_state()
        self.cancel_button.setFocus()

    def _checked_so(self, told: tuple[_Mark, Account]) -> None:
        self._checked, self._account = told

    def _imported(self, told: tuple[_Mark, Account]) -> None:
        self._account, self._done = told[1], True
        count = told[1].imported
        self.notice.show_notice(
            self.tr("{n} rows imported").format(n=count),
            self.tr("They are in the book now. The file itself was not changed."),
            [(self.tr("Back to the flats"), self.close_pane)],
            tone="green",
        )
        self.notice.show()
        self.imported.emit(str(self.kind.value()), count)

    def _refused(self, refusal: Refusal, *, dry_run: bool) -> None:
        if refusal.code == "import.changed":
            self._account = None
        title = self.tr("This file could not be read") if dry_run else self.tr("Nothing was imported")
        self._say(title, sentence(refusal), "red")

    def _cancelled(self) -> None:
        self._say(self.tr("Stopped"), self.tr("Nothing of this run is in the book."), "amber")

    def _let_go(self) -> None:
        """Whatever came of the run, a fault included: everything can be pressed again."""
        self._job = None
        self._show_state()
        self.focus_first()

    def _say(self, title: str, text: str, tone: Tone) -> None:
        self.notice.show_notice(title, text, tone=tone)
        self.notice.show()

    # -- showing

    def _forget(self) -> None:
        """Another file or kind: what was checked is no longer what would be imported."""
        self._account, self._done = None, False
        self.notice.hide()
        self._show_state()

    def _kind_changed(self) -> None:
        self._forget()
        self._show_hint()
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
        self.account.setVisible(account is not None)
        if account is not None:
            self.account.show_account(account, Path(self.path.text()), self._done)

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
        """The cursor where work goes on."""
        after = self.path if self._account is None else self.check_button
        (self.run_button if self.run_button.isEnabled() else after).setFocus()


def _mark_of(path: Path) -> _Mark:
    try:
        told = path.stat()
    except (OSError, ValueError):  # a NUL in it is a ValueError
        raise Refusal("import.missing", name=path.name) from None
    return _Mark(path, told.st_size, told.st_mtime_ns)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
