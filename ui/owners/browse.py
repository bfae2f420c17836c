"""The list of flats beside the file of the one selected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import owners
from desk.flatfile import marks
from desk.owners import UnitRow
from desk.tenure import today
from desk.work import Reading
from ui.desk import Desk
from ui.owners.file import FileView
from ui.owners.flatlist import FlatList
from ui.owners.openfile import OpenFile
from ui.taborder import follow
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.empty import EmptyState
from ui.widgets.panes import Panes


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
        self.list = FlatList(desk.errands)
        self.search, self.table = self.list.search, self.list.table
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.open_file)
        self.list.none_left.connect(self._forget)
        self.list.add_unit.connect(self.add_unit)
        self.list.import_file.connect(self.import_file)
        self._bar = ActionBar()
        self.view = FileView(desk)
        self.view.back.connect(self.close_file)
        self.view.built.connect(lambda tab: follow(self.view.bar, tab, self._bar))
        self.view.setVisible(False)
        self.panes = Panes(self.list, self._file_side(), shares=(36, 64))
        self.panes.narrowed.connect(self.view.show_back)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.addWidget(self.panes)
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

    def _file_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self._choose = EmptyState("house", self.tr("Choose a flat to see who lives there and what was told."))
        column.addWidget(self._choose)
        column.addWidget(self.view)
        return side

    # -- the file

    def _chosen(self, row: UnitRow) -> None:
        if self.view.file is None or row.id != self.view.file.flat.id:
            self.read(row.id)

    def read(self, unit_id: int) -> None:
        """Read the file of a flat and show it."""
        self.list.wanted = unit_id

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
        self.view.leave()
        self.view.setVisible(False)
        self._choose.setVisible(False)
        self._show_buttons()

    def show_flat(self, unit_id: int) -> None:
        """Show a flat another page sent the person for; the list goes to it as well, until its search is emptied."""
        self.view.leave()
        self.list.wanted = unit_id
        if not self.table.select_key((unit_id,)):

            def show_in_list(file: owners.UnitFile) -> None:
                self.list.look_for(file.code)

            self._errands.ask(self, lambda reading: owners.unit_file(reading, unit_id), show_in_list, latest="place")
        self.read(unit_id)
        self.open_file()

    def look_for(self, text: str) -> None:
        """Show what the finder knows of a text."""
        self.list.look_for(text)

    def refresh(self) -> None:
        """Read list and file again."""
        self.table.refresh()
        if self.view.file is not None and self.list.wanted is not None:
            self.read(self.list.wanted)

    # -- panes

    def open_file(self) -> None:
        """Enter on a flat: the cursor goes into its file, which in a narrow window takes the place of the list."""
        self.panes.open_second()
        self.view.into_tab(self.list.wanted)

    def close_file(self) -> bool:
        """Back to the list where the file took its place."""
        if not (self.panes.narrow and self.panes.opened):
            return False
        self.panes.open_second(False)
        self.table.setFocus()
        return True

    def _show_buttons(self) -> None:
        self._bar.setVisible(not self.view.isHidden())
