"""The third step: what would become of every row, before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.imports import Account, BadRow, RefusedRow, RemarkedRow, reason, remark
from ui.importing.figures import Figures
from ui.importing.liketable import AlikeTable
from ui.importing.slices import in_slices
from ui.importing.state import ImportState
from ui.table import Column, PagedTable
from ui.theme import current_look, px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.tabbar import TabBar

LEFT_OUT, REMARKS, ALIKE = "left_out", "remarks", "alike"


class _Told:
    """Something said of a row, as a row of the list."""

    def __init__(self, place: int, row: int, words: str) -> None:
        self.key = place
        self.row = row
        self.words = words


class CheckStep(QWidget):
    """Figures, and lists of the rows left out, of what was read with care, and of people who may be one."""

    go_on = Signal()  # Enter in a list

    def __init__(self, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._account: Account | None = None
        self._told: dict[str, list[_Told]] = {LEFT_OUT: [], REMARKS: []}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self.tr("What becomes of the rows"), margin=1)
        self.figures = Figures(4)
        card.body.addWidget(self.figures)
        self.tabs = TabBar(
            [
                (LEFT_OUT, self.tr("Left out")),
                (REMARKS, self.tr("Read with care")),
                (ALIKE, self.tr("Same person?")),
            ],
            self.tr("Lists of the check"),
        )
        self.tabs.changed.connect(self._show_tab)
        card.body.addWidget(self.tabs)
        self.refused = self._list(LEFT_OUT, self.tr("Why it is left out"), self.tr("Rows left out"))
        self.refused.set_empty(EmptyState("circle-check", self.tr("No row is left out.")))
        self.remarks = self._list(REMARKS, self.tr("What was decided"), self.tr("Values read with care"))
        self.remarks.set_empty(EmptyState("circle-check", self.tr("Every value was clear.")))
        self.alike = AlikeTable(state)
        nobody = self.tr("Nobody in the file looks like somebody known already.")
        self.alike.table.set_empty(EmptyState("users", nobody))
        self.alike.table.opened.connect(lambda _row: self.go_on.emit())
        self._stack = QStackedWidget()
        for each in (self.refused, self.remarks, self.alike):
            self._stack.addWidget(each)
        self._stack.setMinimumHeight(px(150))
        card.body.addWidget(self._stack, 1)
        column.addWidget(card, 1)

    def show_state(self) -> None:
        """The account of the file checked."""
        account = self._state.found.checked
        if account is None:
            return
        if account is not self._account:
            self._account = account
            self._take(account)
        else:
            self.alike.show_state()

    def focus_first(self) -> None:
        """The cursor to the list in front."""
        lists: dict[str, QWidget] = {LEFT_OUT: self.refused, REMARKS: self.remarks, ALIKE: self.alike.table}
        lists[self.tabs.current()].setFocus()

    def _take(self, account: Account) -> None:
        self.figures.show_figures(
            (
                (account.rows, self.tr("rows in the file")),
                (account.imported, self.tr("to import")),
                (account.unchanged, self.tr("in the book already")),
                (len(account.refused), self.tr("left out")),
            )
        )
        language = current_look().language
        self._told[LEFT_OUT] = [
            _Told(place, each.row, _why(each, language)) for place, each in enumerate(account.refused)
        ]
        self._told[REMARKS] = _remarks(account.remarks, language)
        counts = {LEFT_OUT: len(account.refused), REMARKS: len(account.remarks), ALIKE: len(account.alike)}
        for tab, count in counts.items():
            self.tabs.show_count(tab, count)
        self.tabs.choose(next((tab for tab in (LEFT_OUT, ALIKE, REMARKS) if counts[tab]), LEFT_OUT))
        self.refused.restart()
        self.remarks.restart()
        self.alike.table.restart()
        self.alike.show_state()

    def _list(self, tab: str, title: str, name: str) -> PagedTable:
        table = PagedTable(
            [
                Column("row", self.tr("Row"), lambda each: str(each.row), width=5, muted=True),
                Column("why", title, lambda each: each.words, stretch=True),
            ],
            in_slices(lambda: self._told[tab]),
            name,
        )
        table.opened.connect(lambda _row: self.go_on.emit())
        return table

    def _show_tab(self, tab: str) -> None:
        self._stack.setCurrentIndex((LEFT_OUT, REMARKS, ALIKE).index(tab))


def _why(each: RefusedRow, language: str) -> str:
    return reason(BadRow(each.row, each.reason_code, each.fields), language)


def _remarks(remarks: Sequence[RemarkedRow], language: str) -> list[_Told]:
    return [_Told(place, each.row, remark(each.remark, language)) for place, each in enumerate(remarks)]
