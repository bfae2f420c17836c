"""The first step: which file, what it holds, and how it is read."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.imports import CASES, OWNERS
from desk.imports.tables import Table
from ui.importing.preview import Preview
from ui.importing.state import ImportState
from ui.importing.words import delimiter_word, delimiters, encoding_word, encodings
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel
from ui.widgets.segmented import Segmented


class FileStep(QWidget):
    """Takes the file's name, and shows its beginning as it was read."""

    def __init__(self, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._table: Table | None = None
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self._file_card())
        column.addWidget(self._how_card(), 1)
        column.addStretch(0)
        self.show_state()

    def _file_card(self) -> Card:
        self.kind = Segmented(
            [
                (OWNERS, self.tr("Owners and flats"), "users"),
                (CASES, self.tr("Past cases"), "message-square-warning"),
            ],
            self.tr("What the file holds"),
        )
        self.kind.set_value(self._state.kind)
        self.kind.changed.connect(lambda kind: self._state.set_kind(str(kind)))
        card = Card(self.tr("Which file?"), self.kind)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.path = QLineEdit(self._state.path)
        self.path.setAccessibleName(self.tr("File"))
        self.path.setPlaceholderText(self.tr("An Excel, ODS or CSV file: choose it, or drop it here"))
        self.path.textChanged.connect(self._state.set_path)
        row.addWidget(self.path, 1)
        self._choose = button_of(self.tr("Choose file…"), self.choose, icon_name="folder-open")
        row.addWidget(self._choose)
        card.body.addLayout(row)
        self._hint = PlainLabel("", "caption", wrap=True)
        card.body.addWidget(self._hint)
        return card

    def _how_card(self) -> Card:
        self._how = Card(self.tr("How the file is read"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.sheet, self.encoding, self.delimiter = Choice(), Choice(), Choice()
        self._labels: list[PlainLabel] = []
        for words, choice in (
            (self.tr("Sheet"), self.sheet),
            (self.tr("Encoding"), self.encoding),
            (self.tr("Between the cells"), self.delimiter),
        ):
            label = PlainLabel(words, "field")
            label.setBuddy(choice)
            choice.setAccessibleName(words)
            choice.setMinimumContentsLength(16)
            self._labels.append(label)
            row.addWidget(label)
            row.addWidget(choice)
        row.addStretch(1)
        self.sheet.changed.connect(lambda _value: self._sheet_told())
        self.encoding.changed.connect(lambda _value: self._read_anew())
        self.delimiter.changed.connect(lambda _value: self._read_anew())
        self._how.body.addLayout(row)
        self._held = QVBoxLayout()
        self._how.body.addLayout(self._held, 1)
        self.preview: Preview | None = None
        return self._how

    def choose(self) -> None:
        """Let the person choose a file and open it at once."""
        start = str(Path(self.path.text()).parent) if self.path.text() else _documents()
        chosen, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a spreadsheet"),
            start,
            self.tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)") + ";;" + self.tr("All files (*)"),
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take a file and open it."""
        self.path.setText(str(path))
        self._state.open()

    def show_state(self) -> None:
        """What is known of the file now."""
        state = self._state
        working = state.work is not None
        self.path.setReadOnly(working)
        self._choose.setEnabled(not working)
        self.kind.setEnabled(not working)
        if self.path.text() != state.path:
            self.path.setText(state.path)
        if self.kind.value() != state.kind:
            self.kind.set_value(state.kind)
        self._hint.setText(self._hint_words())
        opened, layout = state.found.opened, state.found.layout
        self._how.setVisible(opened is not None)
        if opened is None or layout is None:
            return
        table = opened.table(layout.sheet)
        is_text = bool(table.encoding)
        shown = (len(opened.tables) > 1, is_text, is_text)
        for label, choice, seen in zip(self._labels, (self.sheet, self.encoding, self.delimiter), shown, strict=True):
            label.setVisible(seen)
            choice.setVisible(seen)
            choice.setEnabled(not working)
        self._offer(self.sheet, [(each.sheet, each.sheet) for each in opened.tables], layout.sheet)
        guessed = self.tr("Guessed: {what}")
        told = guessed.format(what=encoding_word(table.encoding))
        self._offer(self.encoding, [(value, words or told) for value, words in encodings()], state.encoding)
        told = guessed.format(what=delimiter_word(table.delimiter))
        self._offer(self.delimiter, [(value, words or told) for value, words in delimiters()], state.delimiter)
        self._show_preview(table)

    def _show_preview(self, table: Table) -> None:
        if table is self._table:
            return
        self._table = table
        if self.preview is not None:
            self._held.removeWidget(self.preview)
            self.preview.hide()
            self.preview.deleteLater()
        self.preview = Preview(table)
        self._held.addWidget(self.preview, 1)

    def _sheet_told(self) -> None:
        if not self._filling:
            self._state.lay_out(str(self.sheet.value()))

    def _read_anew(self) -> None:
        if not self._filling:
            self._state.read_by(str(self.encoding.value() or ""), str(self.delimiter.value() or ""))

    def _offer(self, choice: Choice, options: list[tuple[object, str]], value: object) -> None:
        """Offer and choose without taking it for the person's choice."""
        self._filling = True
        choice.set_options(options)
        choice.set_value(value)
        self._filling = False

    def _hint_words(self) -> str:
        if self._state.kind == OWNERS:
            return self.tr(
                "One flat a row under headings such as building, unit, room, owner, phone, area, tenant, plate, note. "
                "Title rows, blank lines and a total line do no harm, and a second import changes nothing."
            )
        return self.tr(
            "One case a row under headings such as number, date, kind, title, text, reply, status, flat, phone. "
            "Title rows and blank lines do no harm, and a second import changes nothing."
        )


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
