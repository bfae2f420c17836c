"""What becomes of the rows of a file: the figures, and the rows left out with their reasons, to look at and to keep."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from desk.files import write_whole
from desk.imports import Account, BadRow, RefusedRow, reason
from ui.residents.people import wrapped
from ui.table import AllRows, Column, PagedTable
from ui.theme import current_look, px
from ui.widgets.card import Card
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""A cell beginning so is a formula to a spreadsheet program."""


class AccountCard(Card):
    """The account of one file; `show_account` before anything else."""

    saved = Signal(str)  # name of the file the list was written to
    not_saved = Signal(str)  # why

    def __init__(self, parent: QWidget | None = None) -> None:
        save = LinkButton(QCoreApplication.translate("AccountCard", "Save list…"))
        title = QCoreApplication.translate("AccountCard", "What becomes of the rows")
        super().__init__(title, save, margin=1, parent=parent)
        self._account: Account | None = None
        self._path = Path()
        self._save = save
        self._save.clicked.connect(self.save_list)
        figures = QGridLayout()
        figures.setContentsMargins(px(14), 0, px(14), px(4))
        figures.setHorizontalSpacing(px(28))
        figures.setVerticalSpacing(0)
        self.figures: list[PlainLabel] = []
        self._captions: list[PlainLabel] = []
        for place in range(4):
            number, caption = PlainLabel("", "page"), PlainLabel("", "caption")
            self.figures.append(number)
            self._captions.append(caption)
            figures.addWidget(number, 0, place)
            figures.addWidget(caption, 1, place)
        figures.setColumnStretch(4, 1)
        self.body.addLayout(figures)
        self.refused = PagedTable(
            [
                Column("row", self.tr("Row"), lambda each: str(each.row), width=5),
                Column("why", self.tr("Why it is left out"), lambda each: _why(each), stretch=True),
            ],
            lambda _after, then: then(AllRows(self._listed())),
            self.tr("Rows left out"),
        )
        self.refused.setMinimumHeight(px(130))
        self.body.addWidget(self.refused, 1)
        self._complete = wrapped("", "muted")
        self._complete.setContentsMargins(px(14), px(4), px(14), px(4))
        self.body.addWidget(self._complete)

    def show_account(self, account: Account, path: Path, done: bool) -> None:
        """Show what would become of the rows of the file at the path or, done, what became of them."""
        self._account, self._path = account, path
        figures = (
            (account.rows, self.tr("rows in the file")),
            (account.imported, self.tr("imported") if done else self.tr("to import")),
            (account.unchanged, self.tr("in the book already")),
            (len(account.refused), self.tr("left out")),
        )
        for (number, words), figure, caption in zip(figures, self.figures, self._captions, strict=True):
            figure.setText(f"{number:,}")
            caption.setText(words)
        self.refused.setVisible(bool(account.refused))
        self._save.setVisible(bool(account.refused))
        self._complete.setVisible(not account.refused)
        self._complete.setText(self.tr("No row is left out."))
        self.refused.restart()

    def save_list(self) -> None:
        """Write the rows left out to a file of the person's choice."""
        name = self.tr("rows left out")
        proposed = self._path.with_name(f"{self._path.stem} - {name}.csv")
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save list"), str(proposed), self.tr("CSV files (*.csv)")
        )
        if chosen:
            self.save_list_to(Path(chosen))

    def save_list_to(self, path: Path) -> None:
        """Write the rows left out as CSV that a spreadsheet program opens without running anything in it."""
        sheet = io.StringIO(newline="")
        writer = csv.writer(sheet)
        writer.writerow([self.tr("Row"), self.tr("Why it is left out")])
        writer.writerows([each.row, guarded(_why(each))] for each in self._listed())
        try:
            # The mark at its head tells Excel that the file is UTF-8.
            write_whole(path, sheet.getvalue().encode("utf-8-sig"))
        except OSError as trouble:
            self.not_saved.emit(trouble.strerror or str(trouble))
        else:
            self.saved.emit(path.name)

    def _listed(self) -> tuple["_Listed", ...]:
        return tuple(_Listed(each) for each in self._account.refused) if self._account else ()


class _Listed:
    """A row left out as a row of the table."""

    def __init__(self, refused: RefusedRow) -> None:
        self.key = self.row = refused.row
        self.refused = refused


def _why(each: _Listed) -> str:
    bad = BadRow(each.refused.row, each.refused.reason_code, each.refused.fields)
    return reason(bad, current_look().language)


def guarded(text: str) -> str:
    """The text as a cell that no spreadsheet program takes for a formula."""
    return "'" + text if text.startswith(DANGEROUS) else text
