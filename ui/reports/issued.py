"""The reports issued: what each says, on the paper it was issued on, and what is otherwise in the book since (M15)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desk.reports.issued import IssuedRow
from ui.commands import Command
from ui.desk import Desk
from ui.reports.differing import DifferencesCard
from ui.reports.fitting import fit_rows
from ui.reports.issuedacts import IssuedActs
from ui.reports.issuedasked import Compared
from ui.reports.issuedlist import IssuedList
from ui.reports.issuedpaper import IssuedPaper
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.panes import Panes

COPY_KEY = "Shift+F9"


class IssuedPane(QWidget):
    """List and differences at the left, the paper at the right; where it is low only one of the two at the left."""

    arranged = Signal()  # which of them are seen may be otherwise now

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.low = False
        self.shows_differences = False  # in the place of the list, where it is low
        self.acts = IssuedActs(desk, self)
        self.list, self.differences, self.paper = IssuedList(desk), DifferencesCard(desk), IssuedPaper(desk)
        self.list.chosen.connect(self._chosen)
        self.list.compared.connect(self._compared)
        self.list.opened.connect(self.preview)
        self.list.read.connect(self._show_acts)
        left = QSplitter(Qt.Orientation.Vertical)
        left.setChildrenCollapsible(False)
        left.setHandleWidth(px(10))
        for place, part in enumerate((self.list, self.differences)):
            left.addWidget(part)
            left.setStretchFactor(place, 1)
        self.panes = Panes(left, self.paper, shares=(58, 42), narrow=66)
        self.panes.arranged.connect(self.arranged)
        self.paper.back.clicked.connect(self._to_list)
        self.panes.narrowed.connect(self.paper.back.setVisible)
        self.bar = self._action_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.panes, 1)
        column.addWidget(self.bar)
        self.setFocusProxy(self.list.table)
        self._show_acts()

    def _action_bar(self) -> ActionBar:
        bar = ActionBar(bare=True)
        self._buttons = [
            bar.add_primary(self.tr("Print"), self.print, "F9", "printer"),
            bar.add_secondary(self.tr("Print a copy"), self.print_copy, COPY_KEY, "copy"),
            bar.add_secondary(self.tr("Save as PDF…"), self.save, "Ctrl+S", "download"),
            bar.add_secondary(self.tr("See the paper"), self.preview, icon_name="eye"),
        ]
        self._void = bar.add_trailing(self.tr("Make it void…"), self.void, tone="red")
        return bar

    def fit_height(self, low: bool) -> None:
        """Where the page is low list and differences take turns: half a list and half a sentence help nobody."""
        if low == self.low:
            return
        self.low = low
        self.shows_differences = self.differences.isAncestorOf(self.window().focusWidget() or self)
        fit_rows(self.list.table, low=low)
        self.differences.fit_height(low)
        self._arrange()

    def _arrange(self) -> None:
        self.list.setVisible(not (self.low and self.shows_differences))
        self.differences.setVisible(not self.low or self.shows_differences)
        self.arranged.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.list.stop()

    def refresh(self) -> None:
        """Read the list and the paper again."""
        self.list.refresh()
        self.paper.refresh()

    def show_number(self, number: str) -> None:
        """Choose the report of that number as soon as the list has it."""
        self._show_differences(False)
        self.list.wanted = number
        self.list.refresh()

    def about(self) -> None:
        """Lead on to what has changed since the report chosen was issued."""
        self._show_differences(self.low)
        self.differences.figures.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_differences(self, shown: bool) -> None:
        self.shows_differences = shown
        self._arrange()

    def commands(self) -> list[Command]:
        """What is done with the report chosen; the keys of printing and saving belong to the page."""
        return [
            Command(f"reports.issued_{id}", text, keys, icon, run, page="reports")
            for id, text, keys, icon, run in (
                (
                    "copy",
                    self.tr("Print a copy of the issued report"),
                    COPY_KEY,
                    "copy",
                    self.print_copy,
                ),
                ("void", self.tr("Make the issued report void…"), "", "ban", self.void),
            )
        ]

    def escape(self) -> bool:
        """From the records back to the figures, from them and the paper back to the list; whether there was a way."""
        if self.paper_only:
            self._to_list()
            return True
        if self.differences.close_records():
            return True
        if self.differences_only:
            self._to_list()
            return True
        return False

    def parts(self) -> list[QWidget]:
        """Where F6 goes."""
        if self.paper_only:
            return [self.paper.view]
        differs = self.differences.records if self.differences.shows_records else self.differences.figures
        if self.differences_only:
            return [differs, self.paper.view]
        return [self.list.table, differs, self.paper.view]

    # -- showing

    def _chosen(self, row: IssuedRow | None) -> None:
        self.paper.show_report(row, self.list.now)
        self.differences.number = row.number if row is not None else ""
        if row is None:
            self.differences.show_nothing()
        elif row.void_reason:
            self.differences.show_void()
        elif (known := self.list.differences()) is not None:
            self.differences.show_compared(known)
        else:
            self.differences.show_waiting()
        self._show_acts()

    def _compared(self, compared: Compared) -> None:
        here = self.list.current()
        if here is not None and here.number == compared.number and not here.void_reason:
            self.differences.show_compared(compared)

    def _show_acts(self) -> None:
        row = self.list.current()
        for button in self._buttons:
            button.setEnabled(row is not None)
        self._void.setVisible(row is not None and not row.void_reason and self.list.manager)

    # -- doing

    def print(self) -> None:
        """Print the report chosen as it was issued."""
        if (row := self._here()) is not None:
            self.acts.print(row)

    def print_copy(self) -> None:
        """Print it marked as a copy."""
        if (row := self._here()) is not None:
            self.acts.print(row, copy=True)

    def save(self) -> None:
        """Save its paper as a file."""
        if (row := self._here()) is not None:
            self.acts.save(row)

    def preview(self) -> None:
        """Show its paper as large as one likes; where there is room for one pane only, in the place of the list."""
        if (row := self._here()) is None:
            return
        if self.panes.narrow and not self.panes.opened:
            self.panes.open_second()
            self.paper.take_keys()
        elif self.paper.pdf:
            self.acts.preview(row, self.paper.pdf)

    def void(self) -> None:
        """Ask for the reason and make it void."""
        row = self._here()
        if row is not None and not row.void_reason:
            self.acts.void(row)

    @property
    def paper_only(self) -> bool:
        """Whether the paper stands in the place of the list."""
        return self.panes.narrow and self.panes.opened

    @property
    def differences_only(self) -> bool:
        """Whether the differences stand in the place of the list."""
        return self.low and self.shows_differences

    def _to_list(self) -> None:
        self.panes.open_second(False)
        self._show_differences(False)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _here(self) -> IssuedRow | None:
        return self.list.current() if self.isVisible() else None
