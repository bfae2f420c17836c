"""Work slips: what is out, and booking it back by its number."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar, cast

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import drafts
from desk.drafts import DraftRow
from desk.pages import Page as SomeRows
from desk.refusals import Refusal
from desk.slips import (
    SlipCounts,
    SlipFilter,
    SlipRow,
    SlipStatus,
    book_back,
    counts,
    file_of,
    mark_printed,
    slips,
    void,
)
from desk.work import Reading, UnitOfWork
from ui.commands import Command
from ui.counters import Counters
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper, draft_of
from ui.exporting import export_button
from ui.messages import sentence
from ui.outgoing import tell_printed
from ui.page import Page
from ui.slips.detail import SlipDetail
from ui.slips.paper import KIND, drawn, print_again
from ui.slips.table import SlipTable, counted, counters, export_columns, nothing_here
from ui.table import PageOfRows, Question
from ui.theme import px
from ui.voiding import VoidDialog
from ui.widgets.actionbar import ActionBar
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.widgets.linebox import LineBox
from ui.widgets.panes import Panes

RESULT = "result"
"""The kind of draft a slip's result is until the slip is booked back."""

WAIT_MS = 150  # a scanner types a number and Enter in less: the list does not flicker meanwhile


class SlipsPage(Page):
    """The slips of the office; number, Enter, result, Enter books one back."""

    tables: ClassVar[frozenset[str]] = frozenset({"slip", "case", "unit", "trade"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._now: datetime | None = None
        self._number = ""
        self._sent_for = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._search_now)
        self.detail = SlipDetail(desk.look.language, desk.facts)
        self.detail.back.connect(self.escape)
        self.detail.booked.connect(self._book_back)
        self.detail.case_asked.connect(lambda number: desk.open("cases", number=number))
        self.detail.hide()
        self.keeper = DraftKeeper(desk.errands, RESULT, self._result_begun, self)
        self.detail.result.textEdited.connect(lambda _text: self.keeper.touch())
        self._panes = Panes(self._list_side(), self._detail_side(), shares=(58, 42), narrow=66)
        self._panes.narrowed.connect(self.detail.show_back)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.addWidget(self._panes)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        outer.addWidget(self._action_bar())

    # -- building

    def _list_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(PageHead(self.tr("Work slips")))
        self.counters = Counters(counters(), self.tr("Which slips"))
        self.counters.changed.connect(lambda _value: self._search_now())
        column.addWidget(self.counters)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.box = LineBox("search")
        self.box.setProperty("search", True)
        self.box.setPlaceholderText(self.tr("Scan or type a slip number, then Enter"))
        self.box.setAccessibleName(self.tr("Slip number or search"))
        self.box.textEdited.connect(self._typed)
        self.box.returnPressed.connect(self._entered)
        row.addWidget(self.box, 1)
        row.addWidget(KeyHint("Ctrl+F"))
        row.addWidget(export_button())
        column.addLayout(row)
        self.wrong = PlainLabel("", "wrong", wrap=True)
        self.wrong.hide()
        column.addWidget(self.wrong)
        card = Card(margin=1)
        self.table = SlipTable(self.desk.look.language, lambda: self.desk.facts, lambda: self._now, self._fetch)
        self.table.export_by(self._question, export_columns())
        self.table.selected.connect(self._selected)
        self.table.opened.connect(lambda _row: self._open_detail())
        self.table.counted.connect(self._counted)
        card.body.addWidget(self.table)
        column.addWidget(card, 1)
        return side

    def _detail_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self._choose = EmptyState("wrench", self.tr("Choose a slip, or type its number and press Enter."))
        column.addWidget(self._choose)
        column.addWidget(self.detail)
        return side

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        self.book_button = bar.add_primary(self.tr("Book back"), self.detail.book_back, "Enter", "check")
        self._print_button = bar.add_secondary(self.tr("Print again"), self.print_again, "F9", "printer")
        self._preview_button = bar.add_secondary(self.tr("Preview"), self.preview, "Ctrl+P", "eye")
        self._case_button = bar.add_secondary(self.tr("Open case"), self.open_case)
        self.dispute_link = bar.add_trailing(self.tr("Dispute this charge"), self.dispute)
        self.void_link = bar.add_trailing(self.tr("Void…"), self.void, tone="red")
        self._show_buttons()
        return bar

    # -- what a page does

    def commands(self) -> list[Command]:
        return [
            Command("slips.scan", self.tr("Scan or type a slip number"), "Ctrl+F", "search", self.start_scan, "slips"),
            Command("slips.print", self.tr("Print the slip again"), "F9", "printer", self.print_again, "slips"),
            Command("slips.preview", self.tr("Preview the slip"), "Ctrl+P", "eye", self.preview, "slips"),
            Command("slips.case", self.tr("Open the slip's case"), "", "external-link", self.open_case, "slips"),
            Command("slips.dispute", self.tr("Dispute this charge"), "Ctrl+D", "receipt-text", self.dispute, "slips"),
            Command("slips.void", self.tr("Void the slip…"), "", "ban", self.void, "slips"),
        ]

    def refresh(self) -> None:
        self.table.refresh()
        self._count()
        if self._number and not self._sent_for:
            self.read(self._number)

    def show_item(self, **what: Any) -> None:
        """number=…: that slip; filter=…: the slips of that counter."""
        if "filter" in what:
            self.counters.set_value(str(what["filter"]))
        if "number" in what:
            self._panes.open_second()
            self._sent_for = True
            self.read(str(what["number"]), then=self.detail.ask_result, refused=self._not_found)

    def leave(self) -> None:
        self.keeper.keep()

    def keep(self) -> dict[str, Any]:
        return {
            "unkept": self.keeper.unkept(),
            "filter": self.counters.value(),
            "text": self.box.text(),
            "number": self._number,
            "result": self.detail.result.text(),
            "opened": self._panes.opened,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self.counters.set_value(kept["filter"])
        self.box.setText(kept["text"])
        self._panes.open_second(kept["opened"])
        self.keeper.take_over(kept["unkept"])
        if kept["number"]:
            self.read(kept["number"], then=lambda: self.detail.result.setText(kept["result"]))

    def escape(self) -> bool:
        if self.box.hasFocus() and self.box.text():
            self.box.clear()
            self._typed("")
            return True
        if self._panes.narrow and self._panes.opened:
            self._panes.open_second(False)
            self.table.setFocus()
            return True
        if self.detail.result.hasFocus():
            self.box.setFocus()
            return True
        return False

    def panes(self) -> list[QWidget]:
        return [self.box, self.table, self.detail.result]

    def focus_first(self) -> None:
        self.start_scan()

    def start_scan(self) -> None:
        """The cursor into the box for the next number."""
        self._panes.open_second(False)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    # -- the list

    def _question(self) -> Question:
        which, text = SlipFilter(self.counters.value()), self.box.text()
        return lambda reading, after: slips(reading, which, after, text)

    def _fetch(self, after: object | None, then: Callable[[PageOfRows], None]) -> None:
        ask = self._question()

        def question(reading: Reading) -> tuple[PageOfRows, datetime]:
            return ask(reading, after), reading.now

        def take(answer: tuple[PageOfRows, datetime]) -> None:
            page, self._now = answer
            then(page)

        self.desk.errands.ask(self, question, take)

    def _search_now(self) -> None:
        self.table.restart()

    def _counted(self, total: int) -> None:
        if total == 0:
            words = nothing_here(self.counters.value(), self.box.text().strip())
            self.table.set_empty(EmptyState("wrench", words))
            return
        rows = cast("list[SlipRow]", self.table.rows())
        shown = [row for row in rows if row.number == self._number] if self._number else rows
        if shown and self.table.current_row() is None:
            self.table.select_key(shown[0].key)

    def _count(self) -> None:
        def show(told: SlipCounts) -> None:
            self.counters.show_counts(counted(told))

        self.desk.errands.ask(self, counts, show, latest="counts")

    def _typed(self, _text: str) -> None:
        self.wrong.hide()
        self._wait.start()

    def _entered(self) -> None:
        """Open the slip of the number typed or scanned; other words open the first slip found."""
        self._wait.stop()
        text = self.box.text().strip()
        if text:
            self.read(text, then=self._open_detail, refused=lambda refusal: self._no_such(text, refusal))
        else:
            self._open_detail()

    def _no_such(self, text: str, refusal: Refusal) -> None:
        which = SlipFilter(self.counters.value())

        def open_first(page: SomeRows[SlipRow]) -> None:
            self.table.restart()
            if page.rows:
                self.read(page.rows[0].number, then=self._open_detail)
            else:
                self.wrong.setText(sentence(refusal))
                self.wrong.show()
                self.box.selectAll()

        self.desk.errands.ask(self, lambda reading: slips(reading, which, None, text), open_first, latest="first")

    # -- the slip

    def _selected(self, row: SlipRow | None) -> None:
        # A list that just got the focus selects its first row: not while a slip was sent for.
        if row is not None and row.number != self._number and not self._sent_for:
            self.read(row.number)

    def _not_found(self, refusal: Refusal) -> None:
        self._sent_for = False
        self.desk.toasts.refuse(sentence(refusal))

    def read(
        self,
        number: str,
        then: Callable[[], object] | None = None,
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Read a slip and show it."""

        def question(reading: Reading) -> tuple[SlipRow, datetime, DraftRow | None]:
            row = file_of(reading, number)
            return row, reading.now, draft_of(reading, RESULT, result_id(row.number))

        def show(answer: tuple[SlipRow, datetime, DraftRow | None]) -> None:
            row, now, begun = answer
            self._sent_for = False
            self._number = row.number
            self.wrong.hide()
            other = self.detail.row is None or self.detail.row.number != row.number
            if other:
                self.keeper.keep()
            self.detail.show_slip(row, now)
            if other:
                self._take_up_result(row, begun)
            self.detail.show()
            self._choose.hide()
            if not self.table.select_key(row.key):
                self.table.setCurrentIndex(QModelIndex())
            self._show_buttons()
            if then is not None:
                then()

        self.desk.errands.ask(self, question, show, latest="slip", refused=refused)

    def _take_up_result(self, row: SlipRow, begun: DraftRow | None) -> None:
        """A result begun for this slip earlier goes on where it was."""
        id = result_id(row.number)
        content = self.keeper.newest(id, begun.content if begun else None)
        self.keeper.start(id, in_book=begun is not None or content is not None)
        if row.status is SlipStatus.OUT and content is not None:
            self.detail.result.setText(str(content["result"]))

    def _result_begun(self) -> Content | None:
        words = self.detail.result.text()
        return {"result": words} if words.strip() else None

    def _open_detail(self) -> None:
        if self._number:
            self._panes.open_second()
            self.detail.ask_result()

    def _show_buttons(self) -> None:
        row = self.detail.row
        out = row is not None and row.status is SlipStatus.OUT
        self.book_button.setEnabled(out)
        self.void_link.setEnabled(out)
        self.dispute_link.setEnabled(row is not None)
        for button in (self._print_button, self._preview_button):
            button.setEnabled(row is not None and row.status is not SlipStatus.VOID)
        self._case_button.setEnabled(row is not None)

    def _book_back(self, number: str, result: str) -> None:
        self.keeper.keep(always=True)
        self.keeper.rest()

        def act(work: UnitOfWork) -> None:
            book_back(work, number, result)
            drafts.discard(work, result_id(number))

        def ready_for_the_next(_none: None) -> None:
            self.keeper.settle(result_id(number))
            self.desk.toasts.show(self.tr("{number} is back").format(number=number))
            # The next slip of the list must not take the place of the one just booked.
            self.table.setCurrentIndex(QModelIndex())
            self.box.clear()
            self.detail.result.clear()
            self.start_scan()
            self.table.restart()

        self.desk.errands.do(self, act, ready_for_the_next, self.detail.refuse, self.keeper.let_go)

    def open_case(self) -> None:
        """Go to the case the slip belongs to."""
        if self.detail.row is not None:
            self.desk.open("cases", number=self.detail.row.case_number)

    def dispute(self) -> None:
        """Take a complaint about what the slip cost; its number goes with it (M41)."""
        if self.detail.row is not None:
            self.desk.open("intake", disputed_slip=self.detail.row.number)

    def void(self) -> None:
        """Ask why the slip is void; its number stays used."""
        if self.detail.row is not None and self.detail.row.status is SlipStatus.OUT:
            number = self.detail.row.number
            dialog = VoidDialog(self.desk.errands, number, void, self)
            told = self.tr("{number} is void").format(number=number)
            dialog.saved.connect(lambda _none: self.desk.toasts.show(told))
            dialog.open()

    # -- paper

    def _printable(self) -> str:
        row = self.detail.row
        return row.number if row is not None and row.status is not SlipStatus.VOID else ""

    def print_again(self) -> None:
        """Print the slip at once on the slips' printer."""
        if number := self._printable():
            self.desk.errands.run(
                self,
                print_again(number, self.desk.printing),
                lambda outcome: tell_printed(self.desk, number, outcome),
                title=self.tr("Printing {number}").format(number=number),
            )

    def preview(self) -> None:
        """Show the slip as it will be on paper."""
        if number := self._printable():
            self.desk.errands.ask(self, drawn(number), lambda pdf: self._preview(number, pdf), latest="paper")

    def _preview(self, number: str, pdf: bytes) -> None:
        from ui.preview import PreviewDialog  # brings the PDF engine, which most visits never need

        dialog = PreviewDialog(pdf, number, KIND, self.desk.printing, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.printed.connect(lambda _outcome: self.desk.errands.do(self, lambda work: mark_printed(work, number)))
        dialog.open()


def result_id(number: str) -> str:
    """The draft of the result of a slip."""
    return f"{RESULT}:{number}"
