"""The list of flats beside the file of the one selected."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import owners
from desk.flatfile import marks
from desk.owners import UnitRow
from desk.tenure import today
from desk.work import Reading
from ui.desk import Desk
from ui.owners.file import FileView, OpenFile
from ui.owners.words import area_words, first_phone, occupied_word, open_word
from ui.table import Column, PagedTable, PageOfRows
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.linebox import LineBox
from ui.widgets.panes import Panes
from ui.widgets.pill import Pill

WAIT_MS = 120
ONLY_ALONE = ("area", "occupied")
"""Columns for which there is room only when the list has the page to itself, so many ems of it."""
WIDE_ALONE = 56


class FindFlat(LineBox):
    """The search over the list; Down goes into it, Enter takes its first row."""

    down = Signal()
    taken = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)


class Browse(QWidget):
    """Finds flats and shows the file of one."""

    shown = Signal(object)  # OpenFile
    add_unit = Signal()
    import_file = Signal()
    new_case = Signal()
    letter = Signal()
    slip = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = desk.errands
        self._wanted: int | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._search_now)
        self.view = FileView(desk)
        self.view.back.connect(self.close_file)
        self.view.setVisible(False)
        self.panes = Panes(self._list_side(), self._file_side(), shares=(38, 62))
        self.panes.narrowed.connect(self._narrowed)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.addWidget(self.panes)
        self._bar = ActionBar()
        self._buttons = [
            self._bar.add_primary(self.tr("New complaint"), self.new_case.emit, "Ctrl+N", "plus"),
            self._bar.add_secondary(self.tr("Slip"), self.slip.emit, "F9", "wrench"),
            self._bar.add_secondary(self.tr("Letter"), self.letter.emit, "Ctrl+L", "mail"),
        ]
        self.more = self._bar.add_secondary(self.tr("More"), lambda: None)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self._bar)
        self._show_buttons()

    def _list_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        head = PageHead(self.tr("Owners & units"))
        self._count = Pill("")
        self._count.hide()
        head.add(self._count)
        head.add_trailing(button_of(self.tr("Import…"), self.import_file.emit, icon_name="upload"))
        head.add_trailing(button_of(self.tr("Add a flat…"), self.add_unit.emit, icon_name="plus"))
        column.addWidget(head)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.search = FindFlat("search")
        self.search.setProperty("search", True)
        self.search.setPlaceholderText(self.tr("Flat, name, pinyin or phone"))
        self.search.setAccessibleName(self.tr("Search flats and people"))
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.search.down.connect(self._into_list)
        self.search.taken.connect(self._take_first)
        row.addWidget(self.search, 1)
        row.addWidget(KeyHint("Ctrl+F"))
        column.addLayout(row)
        card = Card(margin=1)
        card.body.addWidget(self._table())
        column.addWidget(card, 1)
        return side

    def _table(self) -> PagedTable:
        self._columns = [
            Column("code", self.tr("Flat"), lambda row: row.code, width=7, bold=True),
            Column("area", self.tr("Area"), lambda row: area_words(row.area), width=6, muted=True),
            Column("owners", self.tr("Owner"), lambda row: row.owners, stretch=True),
            Column("tenants", self.tr("Tenant"), lambda row: row.tenants, width=7.5),
            Column("phones", self.tr("Phones"), lambda row: first_phone(row.phones), width=9.5),
            Column("occupied", self.tr("Occupied"), lambda row: occupied_word(row.occupied), width=7, muted=True),
            Column(
                "open",
                self.tr("Cases"),
                lambda row: open_word(row.open_cases),
                width=6,
                tone=lambda row: "amber" if row.open_cases else None,
            ),
        ]
        self.table = PagedTable(self._columns, self._fetch, self.tr("Flats"))
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self.open_file())
        self.table.counted.connect(self._counted)
        return self.table

    def _file_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self._choose = EmptyState("house", self.tr("Choose a flat to see who lives there and what was told."))
        column.addWidget(self._choose)
        column.addWidget(self.view)
        return side

    # -- the list

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        text, key = self.search.text(), cast("tuple[int, ...] | None", after)

        self._errands.ask(self, lambda reading: owners.units(reading, key, text), then)

    def _search_now(self) -> None:
        self._wait.stop()
        self.table.restart()

    def _counted(self, total: int) -> None:
        self._count.setVisible(total > 0)
        self._count.show_state(f"{total:,}", "neutral")
        searching = bool(self.search.text().strip())
        if searching:
            empty = EmptyState("search", self.tr("No flat or person matches."))
        else:
            empty = EmptyState(
                "house", self.tr("No flats yet."), (self.tr("Import a spreadsheet"), self.import_file.emit)
            )
            add = button_of(self.tr("Add a flat"), self.add_unit.emit)
            column = empty.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(column.count() - 1, add, 0, Qt.AlignmentFlag.AlignHCenter)
        self.table.set_empty(empty)
        if total == 0 and not searching:
            self._forget()
        elif self.table.current_row() is None:
            self._select_something()

    def _select_something(self) -> None:
        if self._wanted is not None and self.table.select_key((self._wanted,)):
            return
        rows = self.table.rows()
        if rows:
            self.table.select_key(cast("UnitRow", rows[0]).key)

    def _into_list(self) -> None:
        self.table.setFocus()
        self._select_something()

    def _take_first(self) -> None:
        if self._wait.isActive():
            self._search_now()
        self.table.setFocus()
        self.open_file()

    # -- the file

    def _selected(self, row: UnitRow | None) -> None:
        if row is not None and (self.view.file is None or row.id != self.view.file.flat.id):
            self.read(row.id)

    def read(self, unit_id: int) -> None:
        """Read the file of a flat and show it."""
        self._wanted = unit_id

        def question(reading: Reading) -> OpenFile:
            return OpenFile(owners.unit_file(reading, unit_id), marks(reading, unit_id), today(reading), reading.now)

        self._errands.ask(self, question, self._read, latest="file")

    def _read(self, file: OpenFile) -> None:
        self.view.show_file(file)
        self.view.setVisible(True)
        self._choose.setVisible(False)
        self._show_buttons()
        self.shown.emit(file)

    def _forget(self) -> None:
        self.view.setVisible(False)
        self._choose.setVisible(False)
        self._show_buttons()

    def show_flat(self, unit_id: int) -> None:
        """Show a flat another page sent the person for; the list goes to it as well."""
        self.view.leave()
        self._wanted = unit_id
        if not self.table.select_key((unit_id,)):

            def show_in_list(file: owners.UnitFile) -> None:
                self.search.setText(file.code)
                self.table.restart()

            self._errands.ask(self, lambda reading: owners.unit_file(reading, unit_id), show_in_list, latest="place")
        self.read(unit_id)
        self.open_file()

    def look_for(self, text: str) -> None:
        """Show what the finder knows of a text."""
        self.search.setText(text)
        self._search_now()

    def refresh(self) -> None:
        """Read list and file again."""
        self.table.refresh()
        if self.view.file is not None and self._wanted is not None:
            self.read(self._wanted)

    # -- panes

    def open_file(self) -> None:
        """Enter on a flat: in a narrow window its file takes the place of the list."""
        self.panes.open_second()
        if self.panes.narrow:
            self.view.take_keys()

    def close_file(self) -> bool:
        """Back to the list where the file took its place."""
        if not (self.panes.narrow and self.panes.opened):
            return False
        self.panes.open_second(False)
        self.table.setFocus()
        return True

    def _narrowed(self, narrow: bool) -> None:
        self.view.show_back(narrow)
        for place, column in enumerate(self._columns):
            if column.key in ONLY_ALONE:
                self.table.setColumnHidden(place, not narrow or self.width() < em(WIDE_ALONE))

    def _show_buttons(self) -> None:
        self._bar.setVisible(not self.view.isHidden())
