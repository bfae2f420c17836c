"""The letters that wait for approval, with the page of the one chosen."""

from collections.abc import Callable
from datetime import datetime
from typing import cast

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.letters.approval import RequestRow, Waiting, letter_of, requests, waiting
from desk.letters.sentback import sent_back
from desk.refusals import Refusal
from desk.work import Reading
from ui.desk import Desk
from ui.letters.drafted import Drawn, drawn_draft
from ui.letters.lackingnotice import LackingNotice
from ui.letters.live import LivePaper
from ui.letters.waitingtable import columns
from ui.messages import sentence
from ui.moments import day_and_time
from ui.signin.parked import COMES_BACK
from ui.table import AllRows, PagedTable, PageOfRows
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Notice
from ui.widgets.panes import Panes
from ui.widgets.pill import Pill

CHANGE_KEY, BACK_KEY, MEND_KEY = "F2", "Ctrl+J", "F12"


class Approvals(QWidget):
    """A manager approves them or sends them back; their writers see them wait and may take them back.

    What is decided is the letter whose page is seen; the next one is shown when the person goes on to it, so that a
    key pressed twice never decides a letter nobody has read.
    """

    approve_asked = Signal(int)
    back_asked = Signal(object)  # RequestRow
    change_asked = Signal(int)
    mend_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: datetime | None = None
        self._row: RequestRow | None = None
        self._pdf: bytes | None = None
        self._went_on = False  # the letter seen last is decided: the next one waits until the person comes to it
        self._waiting = 0
        self.decides = False
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(10), px(20), px(14))
        inside.setSpacing(px(10))
        self._head = PageHead(self.tr("Letters to approve"))
        self._count = Pill("")
        self._head.add(self._count)
        inside.addWidget(self._head)
        self.to_mend = Notice("", tone="red")
        self.to_mend.hide()
        inside.addWidget(self.to_mend)
        self.panes = Panes(self._list_side(), self._paper_side(), shares=(50, 50), narrow=66)
        inside.addWidget(self.panes, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self._action_bar())
        self.panes.arranged.connect(self._show_state)
        self._show_state()

    # -- building

    def _list_side(self) -> QWidget:
        card = Card(margin=1)
        shown = columns(lambda: self._desk.facts, lambda: self._now)
        self.table = PagedTable(shown, self._fetch, self.tr("Letters waiting for approval"))
        self.table.stays = lambda: True
        self.table.selected.connect(self._selected)
        self.table.opened.connect(self._opened)
        self.table.counted.connect(self._counted)
        card.body.addWidget(self.table)
        return card

    def _paper_side(self) -> QWidget:
        self._card = Card(" ", margin=1)
        self._facts = PlainLabel("", "caption", elide=True)
        row = QHBoxLayout()
        row.setContentsMargins(px(14), 0, px(14), 0)
        row.addWidget(self._facts)
        self._card.body.addLayout(row)
        self.view = LivePaper()
        self._card.body.addWidget(self.view, 1)
        self.lacking = LackingNotice(lambda: None)
        self._nothing = EmptyState("mail", self.tr("Choose a letter to see its page."))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for part in (self.lacking, self._nothing, self._card):
            column.addWidget(part)
        self._card.hide()
        return side

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        self._approve = bar.add_primary(self.tr("Approve and print"), self.approve, "F9", "check")
        self._back = bar.add_secondary(self.tr("Send back…"), self.send_back, BACK_KEY, "undo-2")
        self._change = bar.add_secondary(self.tr("Change the words"), self.change, CHANGE_KEY, "pencil")
        self._preview = bar.add_secondary(self.tr("Preview"), self.preview, "Ctrl+P", "eye")
        self._bar = bar
        return bar

    # -- the list

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self.window().property(COMES_BACK):
            self._went_on = False  # the person has come: what waits first is shown

    def refresh(self) -> None:
        """Read again what waits, and who decides."""
        self._desk.errands.ask(self, _told, self._take, latest="waiting")
        self.table.refresh()

    def _take(self, told: tuple[Waiting, datetime, int]) -> None:
        self.decides, self._now, back = told[0].decides, told[1], told[2]
        one, many = self.tr("A letter was sent back to you"), self.tr("{n} letters were sent back to you")
        mend = (self.tr("Mend the letter"), self.mend_asked.emit)
        self.to_mend.show_notice(one if back == 1 else many.format(n=back), "", [mend], tone="red", key=MEND_KEY)
        self.to_mend.setVisible(back > 0)
        self._show_state()

    def _fetch(self, _after: object | None, then: Callable[[PageOfRows], None]) -> None:
        self._desk.errands.ask(self, lambda reading: AllRows(requests(reading)), then)

    def _counted(self, total: int) -> None:
        self._count.setVisible(total > 0)
        self._count.show_state(f"{total:,}", "neutral")
        self.table.set_empty(EmptyState("check-check", self.tr("No letter waits for approval.")))
        self._waiting = total
        if not total or (self._row is None and self._went_on):
            self._let_go(self._what_next())
        elif self._row is None:
            first = cast("RequestRow", self.table.rows()[0])
            self.table.select_key(first.key)
            if self._row is None:  # it was the chosen one already
                self._read(first)

    def _what_next(self) -> str:
        none = self.tr("No letter waits for approval.")
        return self.tr("Down shows the next letter.") if self._waiting else none

    def _selected(self, row: RequestRow | None) -> None:
        if row is None:
            self._went_on = True
            self._let_go(self._what_next())
            self.panes.open_second(False)
        elif self._row is None or row.id != self._row.id:
            self._read(row)

    def _opened(self, row: RequestRow) -> None:
        if self._row is not None and self._row.id == row.id:
            self.preview()
        else:
            self._read(row)

    # -- the letter

    def _read(self, row: RequestRow) -> None:
        self._row, self._pdf, self._went_on = row, None, False
        self._desk.errands.ask(
            self, lambda reading: drawn_draft(letter_of(reading, row.id))(reading), self._show, latest="page",
            refused=lambda no: self._let_go(sentence(no)),
        )  # fmt: skip
        self._show_state()

    def _show(self, drawn: Drawn) -> None:
        row = self._row
        if row is None:
            return
        self._pdf = drawn.pdf
        self._nothing.hide()
        self._card.show()
        self._card.set_title(row.to_name)
        asked = day_and_time(row.at, self._desk.facts, self._now)
        waits = self.tr("waits for {n} days").format(n=row.days) if row.days > 1 else ""
        self._facts.setText(" · ".join(part for part in (asked, waits, row.clerk, row.case_number, row.unit) if part))
        self.lacking.allowed = frozenset(drawn.lacking)
        self.lacking.tell(drawn.lacking)
        self.view.show_pdf(drawn.pdf)
        self._show_state()

    def _let_go(self, told: str) -> None:
        """No page is seen: say why, or what comes next."""
        self._row = self._pdf = None
        self.lacking.forget()
        self._card.hide()
        self._nothing.sentence.setText(told)
        self._nothing.show()
        self._show_state()

    def _show_state(self) -> None:
        self._head.set_title(self.tr("Letters to approve") if self.decides else self.tr("Letters waiting for approval"))
        seen = self._pdf is not None
        for button in (self._approve, self._back):
            button.setVisible(self.decides)
            self._bar.hints[button].setVisible(self.decides)
            button.setEnabled(seen)
        words = self.tr("Change the words") if self.decides else self.tr("Take back and change")
        self._change.setText(words)
        self._change.setAccessibleName(words)
        self._change.setEnabled(seen)
        back_to_list = self.panes.narrow and self.panes.opened
        led = self.tr("List") if back_to_list else self.tr("Preview")
        self._preview.setText(led)
        self._preview.setAccessibleName(led)
        self._preview.setEnabled(seen)

    # -- what is done with it

    @property
    def shown(self) -> RequestRow | None:
        """The letter whose page is seen."""
        return self._row if self._pdf is not None else None

    def approve(self) -> None:
        """Approve the letter that is seen; where the list hides its page, go to the page first."""
        if self.decides and self.panes.narrow and not self.panes.opened:
            self.preview()
        elif self.decides and (row := self.shown) is not None:
            self._pdf = None  # decided once, whatever is pressed until the answer is there
            self._show_state()
            self.approve_asked.emit(row.id)

    def send_back(self) -> None:
        """Send the letter that is seen back to its writer."""
        if self.decides and (row := self.shown) is not None:
            self.back_asked.emit(row)

    def change(self) -> None:
        """Take the letter that is seen, to change its words."""
        if (row := self.shown) is not None:
            self.change_asked.emit(row.id)

    def preview(self) -> None:
        """Go to the page; where there is room for one side only, it takes the place of the list."""
        if self.shown is not None:
            self.panes.open_second(not self.panes.opened if self.panes.narrow else True)
            (self.view if self.view.isVisible() else self.table).setFocus()

    def fold_page(self) -> bool:
        """Back to the list where the page has taken its place; whether it had."""
        folded = self.panes.narrow and self.panes.opened
        if folded:
            self.preview()
        return folded

    def set_aside(self) -> None:
        """Somebody else sits down: what is seen now may be hidden from them."""
        self.table.setCurrentIndex(QModelIndex())
        self._let_go(self.tr("Choose a letter to see its page."))
        self._went_on = False

    def mend(self) -> bool:
        """Go to the letter sent back first to whoever sits here; whether there is one."""
        there = not self.to_mend.isHidden()
        if there:
            self.mend_asked.emit()
        return there

    def look_again(self) -> None:
        """A letter waits again: where none is seen, the first one is shown."""
        self._went_on = False
        self.refresh()

    def warned(self, refusal: Refusal) -> None:
        """It had better not be done: say why, and show the same letter again."""
        self._desk.toasts.refuse(sentence(refusal))
        if self._row is not None:
            self._read(self._row)

    def refused(self, refusal: Refusal) -> None:
        """It could not be done: say why, and show the letter again as it is now."""
        self._desk.toasts.refuse(sentence(refusal))
        self._row, self._went_on = None, False
        self.refresh()


def _told(reading: Reading) -> tuple[Waiting, datetime, int]:
    return waiting(reading), reading.now, len(sent_back(reading))
