"""The ground of the slips' page: the list beside the slip, and the ways of the keys between them."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.page import Page
from ui.slips.detail import SlipDetail
from ui.slips.listing import SlipList
from ui.slips.pageacts import SlipActs
from ui.theme import px
from ui.widgets.empty import EmptyState
from ui.widgets.panes import Panes


class SlipsGround(Page):
    """Builds the page but for its bar; below a certain width either the list or the slip is seen."""

    tables: ClassVar[frozenset[str]] = frozenset({"slip", "slip_line", "case", "unit", "trade", "worker"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = SlipList(desk, self)
        self.detail = SlipDetail(desk, self)
        self.detail.back.connect(self.escape)
        self.detail.case_asked.connect(lambda number: desk.open("cases", number=number))
        self.detail.hide()
        self.acts = SlipActs(desk, lambda: self.detail.file, lambda: self.list.worker, self)
        self.list.print_unprinted.connect(self.acts.print_unprinted)
        self.both = Panes(self.list, self._detail_side(), shares=(58, 42), narrow=66, parent=self)
        self.both.narrowed.connect(self.detail.show_back)
        ground = QWidget(self)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.addWidget(self.both)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(ground, 1)

    def _detail_side(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self.nobody = EmptyState("wrench", self.tr("Choose a slip, or type its number and press Enter."), parent=side)
        column.addWidget(self.nobody)
        column.addWidget(self.detail)
        return side

    def show_detail(self, shown: bool) -> None:
        """The slip, or the word that none was chosen."""
        self.detail.setVisible(shown)
        self.nobody.setVisible(not shown)

    def leave_form(self) -> None:
        """The cursor leaves the form; what was typed in it waits."""
        self.detail.close_form()

    def begin_detail(self) -> None:
        """The cursor to where the work on the slip shown begins; of one that is home there is nothing to fill in."""
        if self.detail.is_open:
            self.both.open_second()
            self.detail.begin()
        elif self.both.narrow:
            self.both.open_second()
            self.detail.focus_head()
        else:
            self.list.scan.begin()

    def escape(self) -> bool:
        if self.detail.has_cursor():
            self.leave_form()
            self.start_scan()
            return True
        if self.both.narrow and self.both.opened:
            self.both.open_second(False)
            self.list.in_front.setFocus()
            return True
        return self.list.step_back()

    def panes(self) -> list[QWidget]:
        return [self.list.box, self.list.in_front, self.detail.home.outcome]

    def focus_first(self) -> None:
        self.start_scan()

    def start_scan(self) -> None:
        """The cursor into the box for the next number."""
        self.scan_on("")

    def scan_on(self, letter: str) -> None:
        """The same, the first letter of the number typed already."""
        self.both.open_second(False)
        self.list.scan.begin(letter)

    def keep(self) -> dict[str, Any]:
        return {"list": self.list.keep(), "opened": self.both.opened}

    def restore(self, kept: dict[str, Any]) -> None:
        self.list.restore(kept["list"])
        self.both.open_second(kept["opened"])
