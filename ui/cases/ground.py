"""What the page of the cases is made of, and which of its two panes is seen."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.cases.detail import CaseDetail
from ui.cases.listing import CaseList
from ui.desk import Desk
from ui.exporting import export_button
from ui.page import Page
from ui.theme import px
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.panes import Panes

ROOM_FOR_BOTH = 67
"""Ems of width under which either the list or the case is seen."""


class CasesGround(Page):
    """The list with its counters and search on the left, the case on the right; one of the two when narrow."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = CaseList(desk)
        self.detail = CaseDetail(desk)
        nothing = Card()
        nothing.body.addWidget(EmptyState("message-square-warning", self.tr("Choose a case on the left.")))
        self.right = QStackedWidget()
        self.right.addWidget(nothing)
        self.right.addWidget(self.detail)
        self.both = Panes(self.list, self.right, shares=(55, 45), narrow=ROOM_FOR_BOTH)
        self.both.narrowed.connect(lambda _narrow: self._fit())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addWidget(self._head())
        ground.addWidget(self._over_the_list())
        ground.addWidget(self.both, 1)
        self.column.addLayout(ground, 1)

    def _over_the_list(self) -> QWidget:
        self._above = QWidget()
        column = QVBoxLayout(self._above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.list.counters)
        column.addWidget(self.list.bar)
        return self._above

    def _head(self) -> QWidget:
        head = PageHead(self.tr("Complaints"))
        finder = QWidget()
        row = QHBoxLayout(finder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.list.search.setFixedWidth(px(300))
        row.addWidget(self.list.search)
        row.addWidget(KeyHint("Ctrl+F"))
        row.addWidget(self.list.filters)
        row.addWidget(export_button())
        head.add_trailing(finder)
        return head

    def panes(self) -> list[QWidget]:
        return [
            self.list.table,
            self.detail.bar,
            self.detail.story.ground,
            self.detail.story.box.words,
            self.list.search,
            self.list.counters,
        ]

    def focus_first(self) -> None:
        if self.on_case:
            self.detail.take_keys()
        else:
            self.list.table.setFocus()

    @property
    def on_case(self) -> bool:
        """Whether the case alone is seen."""
        return self.both.narrow and self.both.opened

    def open_case(self, case: bool) -> None:
        """Where there is room for one only, show the case, or the list again."""
        self.both.open_second(case)
        self._fit()

    def _fit(self) -> None:
        self.detail.show_back(self.both.narrow)
        self._above.setVisible(not self.on_case)
