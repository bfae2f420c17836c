"""The second step: what each column is, with five rows of the file under it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk.imports import KEEP, LEAVE, Layout
from desk.imports.columns import TOP, heads_of
from desk.imports.tables import Table, cell_text
from ui.importing.state import ImportState
from ui.importing.words import uses
from ui.theme import em, px
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel
from ui.widgets.number import NumberBox

SAMPLES = 5
MOST = 120
"""More columns no list of owners has; those beyond are kept in the note."""
_WIDTH = 13  # em


class ColumnsStep(QWidget):
    """A combo box over each column; what was remembered for these headings is chosen already."""

    def __init__(self, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: tuple[object, ...] = ()
        self.choices: dict[int, Choice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card(self.tr("What is each column?"))
        top = QHBoxLayout()
        top.setSpacing(px(8))
        self._told = PlainLabel("", "caption", wrap=True)
        top.addWidget(self._told, 1)
        label = PlainLabel(self.tr("Headings in row"), "field")
        top.addWidget(label)
        self.row = NumberBox(1, TOP)
        self.row.setKeyboardTracking(False)
        self.row.setAccessibleName(self.tr("Headings in row"))
        label.setBuddy(self.row)
        self.row.valueChanged.connect(self._row_told)
        top.addWidget(self.row)
        self._card.body.addLayout(top)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._card.body.addWidget(self._area, 1)
        column.addWidget(self._card, 1)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_state(self) -> None:
        """The columns of the sheet chosen; a combo box that has the keys keeps them."""
        opened, layout = self._state.found.opened, self._state.found.layout
        if opened is None or layout is None:
            return
        table = opened.table(layout.sheet)
        what = (table, layout.row, layout.kind)
        if what != self._shown:
            self._shown = what
            quiet = self.row.blockSignals(True)
            self.row.setMaximum(min(TOP, len(table.rows)))
            self.row.setValue(layout.row)
            self.row.blockSignals(quiet)
            self._build(table, layout)
        for place, choice in self.choices.items():
            # Back from the state it is the same, and nothing happens.
            choice.set_value(layout.uses[place])
        read = sum(use not in (KEEP, LEAVE) for use in layout.uses)
        kept, left = layout.uses.count(KEEP), layout.uses.count(LEAVE)
        told = self.tr("{read} columns are read, {kept} are kept in the note, {left} are left out.")
        self._told.setText(told.format(read=read, kept=kept, left=left))

    def focus_first(self) -> None:
        """The cursor to the first column nobody knows, else to the first."""
        unknown = (choice for choice in self.choices.values() if choice.value() == KEEP)
        first = next(unknown, next(iter(self.choices.values()), None))
        (first or self.row).setFocus()

    def _build(self, table: Table, layout: Layout) -> None:
        heads = heads_of(table, layout.row)
        rows = [row for row in table.rows[layout.row :] if not row.blank][:SAMPLES]
        ground = QWidget()
        ground.setProperty("plain", True)
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 0, px(4))
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(4))
        self.choices = {}
        offered = uses(layout.kind)
        for place, heading in enumerate(heads[:MOST]):
            samples = [cell_text(row.cells[place])[:200] if place < len(row.cells) else "" for row in rows]
            if not heading and not any(samples):
                continue
            at = grid.columnCount()
            name = heading or self.tr("Column {n}").format(n=place + 1)
            title = PlainLabel(name, "strong", elide=True)
            choice = Choice(offered)
            choice.setAccessibleName(self.tr("Column {name}").format(name=name))
            choice.setAccessibleDescription(", ".join(filter(None, samples)))
            choice.changed.connect(lambda use, place=place: self._state.use_column(place, str(use)))
            title.setFixedWidth(em(_WIDTH))
            choice.setFixedWidth(em(_WIDTH))
            grid.addWidget(title, 0, at)
            grid.addWidget(choice, 1, at)
            for number, sample in enumerate(samples, 2):
                grid.addWidget(PlainLabel(sample, "muted", elide=True), number, at)
            self.choices[place] = choice
        grid.setColumnStretch(grid.columnCount(), 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(ground)
        # All five rows and the bar below them; in a low window the pane scrolls.
        self._area.setMinimumHeight(ground.sizeHint().height() + px(16))

    def _row_told(self, row: int) -> None:
        layout = self._state.found.layout
        if layout is not None and row != layout.row:
            self._state.lay_out(layout.sheet, row)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = self._area.widget()
        if new is not None and inside is not None and inside.isAncestorOf(new):
            # Only when the layout has given it its place.
            QTimer.singleShot(0, self, lambda: self._bring(new))

    def _bring(self, widget: QWidget) -> None:
        if isValid(widget):
            self._area.ensureWidgetVisible(widget, px(20), 0)
