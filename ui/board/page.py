"""The day board: who is appointed where, moved by keys or by dragging."""

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk import dayboard
from desk.choices import TradeRow, trades
from desk.dayboard import Board, Week
from desk.refusals import Refusal
from desk.work import Reading
from ui.board.bar import BoardBar
from ui.board.daylist import DayList
from ui.board.grid import BoardGrid
from ui.board.hand import Hand
from ui.board.head import BOARD, LIST, WEEK, BoardHead, days_on
from ui.board.keys import Keys
from ui.board.moving import Moving
from ui.board.pagecommands import board_commands
from ui.board.papers import preview_sheets
from ui.board.sight import Sight
from ui.board.strip import Waiting
from ui.board.weekview import WeekView
from ui.commands import Command
from ui.desk import Desk
from ui.messages import sentence
from ui.page import Page
from ui.slips.paper import print_numbers
from ui.theme import px
from ui.widgets.card import Card as Ground
from ui.widgets.panes import Panes

Found = tuple[Board, tuple[TradeRow, ...], Week | None]


class BoardPage(Page):
    """A day of the office by worker and hour, and the slips that wait for a time beside it."""

    tables: ClassVar[frozenset[str]] = frozenset({"slip", "case", "unit", "trade", "worker", "fact", "own_day"})
    by_the_clock: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._day: date | None = None  # None: today, whatever day it is by then
        self._wanted = ""  # the slip the page was sent for
        self.hand = Hand(lambda: desk.facts.zone, self)
        self.moving = Moving(desk, self.hand, self)
        self.moving.rested.connect(self.refresh)
        keys = Keys(self.hand, self.open_slip, self.go_days, lambda: self.go_to(None))
        self.head = BoardHead(self)
        self.head.went.connect(self._went)
        self.head.stepped.connect(self.go_days)
        self.head.trade_chosen.connect(lambda _trade: self.refresh())
        self.head.view_chosen.connect(lambda _view: self._show_view())
        self.head.waiting_asked.connect(self.show_waiting)
        self.grid = BoardGrid(desk, self.hand, keys, self)
        self.grid.dropped_outside.connect(self._dropped)
        self.list = DayList(desk, self.hand, keys, self)
        self.week = WeekView(self)
        self.week.picked.connect(self._picked)
        self.week.stepped.connect(self.go_days)
        self.week.moved.connect(self._follow)
        self.week.entered.connect(self._leave_strip)
        self.sight = Sight(desk, self.hand, self.head, self.week)
        self.waiting = Waiting(desk, self.hand, keys, self)
        self._views = {BOARD: self.grid, LIST: self.list, WEEK: self.week}
        self._stack = QStackedWidget(self)
        for view in self._views.values():
            self._stack.addWidget(view)
        self.told = self.head.told
        self._panes = Panes(self._day_side(), self._waiting_side(), shares=(70, 30), narrow=72)
        self._panes.narrowed.connect(self.head.set_narrow)
        ground = QWidget(self)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(px(20), px(12), px(20), px(8))
        inside.setSpacing(px(6))
        inside.addWidget(self.head)
        inside.addWidget(self._panes, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ground, 1)
        self.bar = BoardBar(
            {
                "enter": self._go_on, "take": self.take_up, "print": self.print_slip, "sheet": self.print_sheet,
                "sheets": self.print_sheets, "clear": self._clear,
            },
            self,
        )  # fmt: skip
        outer.addWidget(self.bar)
        self.hand.changed.connect(self._follow)
        self._follow()

    def _day_side(self) -> QWidget:
        ground = Ground(margin=1, parent=self)
        ground.body.addWidget(self._stack)
        return ground

    def _waiting_side(self) -> QWidget:
        ground = Ground(self.tr("Out without a time, or past it"), margin=1, parent=self)
        ground.body.addWidget(self.waiting)
        return ground

    # -- what a page does

    def commands(self) -> list[Command]:
        return board_commands(
            {
                "take": self.take_up, "print": self.print_slip, "sheet": self.print_sheet, "sheets": self.print_sheets,
                "day": self.head.ask_day, "before": lambda: self.go_days(-1), "next": lambda: self.go_days(1),
                "waiting": self.show_waiting,
            }
        )  # fmt: skip

    def refresh(self) -> None:
        if self.moving.under_way:
            return  # it comes once everything is in the book
        day, trade, wanted = self._day, self.head.trade.value(), self._wanted
        with_week = self.head.view.value() == WEEK

        def question(reading: Reading) -> Found:
            shown = (dayboard.day_of(reading, wanted) or day) if wanted else day
            board = dayboard.board(reading, shown, trade if isinstance(trade, int) else None)
            week = dayboard.week(reading, board.day, trade if isinstance(trade, int) else None) if with_week else None
            return board, trades(reading), week

        self.desk.errands.ask(self, question, self._show, latest="board", refused=self._refuse)

    def show_item(self, **what: Any) -> None:
        """day=…: that day; number=…: the day that slip is appointed for, and the slip."""
        if isinstance(what.get("day"), date):
            self._day = what["day"]
        self._wanted = str(what.get("number", ""))
        if self._wanted:
            self.head.show_all_trades()
        self.hand.leave()
        self.refresh()

    def leave(self) -> None:
        self.hand.leave()  # nobody carries a slip they no longer see

    def keep(self) -> dict[str, Any]:
        return {
            "day": self._day,
            "trade": self.head.trade.value(),
            "view": self.head.view.value(),
            "number": self.hand.number,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self._day = kept["day"]
        self.head.trade.set_options([(kept["trade"], "")])  # its name comes with the first answer
        self.head.view.set_value(kept["view"])
        self.hand.number = kept["number"]

    def escape(self) -> bool:
        if self.hand.carried is not None:
            self.hand.leave()
            return True
        if self._panes.narrow and self._panes.opened:
            self._panes.open_second(False)
            self.view().setFocus()
            return True
        if self.head.day.hasFocus():
            self.view().setFocus()
            return True
        return False

    def panes(self) -> list[QWidget]:
        return [self.view(), self.waiting, self.head.day]

    def focus_first(self) -> None:
        self.view().setFocus(Qt.FocusReason.OtherFocusReason)

    def view(self) -> QWidget:
        """The board, the list or the week, whichever is in sight."""
        return self._views[str(self.head.view.value())]

    # -- days and views

    def go_days(self, by: int) -> None:
        """So many days on, with what is carried."""
        board = self.hand.board
        if board is not None:
            self.hand.carry_to_day(by, self.desk.facts.local)
            self.go_to(days_on(self._day or board.today, by))

    def go_to(self, day: date | None) -> None:
        """To a day, or to today."""
        board = self.hand.board
        if self.hand.carried is not None and board is not None and day is None:
            self.hand.leave()
        self._day, self._wanted = day, ""
        self.refresh()

    def _went(self, day: date | None) -> None:
        self.hand.leave()
        self.go_to(day)
        self.view().setFocus()

    def _picked(self, day: date, column: str) -> None:
        self._day, self._wanted = day, ""
        self.hand.choose_column(column)
        self.head.view.set_value(BOARD)
        self.grid.setFocus()

    def _show_view(self) -> None:
        self._stack.setCurrentWidget(self.view())
        self._follow()
        self.refresh()

    def _leave_strip(self) -> None:
        """The keys went from those that wait to the week: Enter means its days again."""
        if not self.sight.in_week() and self.hand.carried is None:
            self.hand.choose_column(self.hand.column)

    def show_waiting(self) -> None:
        """To the slips that wait for a time."""
        self._panes.open_second()
        self.waiting.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.waiting.current_row() is None:
            self.waiting.selectRow(0)

    def _show(self, found: Found) -> None:
        if self.moving.under_way:
            return
        board, known, week = found
        self.head.show_trades(known, self.desk.look.language)
        self.hand.show(board)
        self.head.show_board(board)
        self.waiting.show_board(board)
        self.list.show_board(board)
        if week is not None:
            self.week.show_week(week, board.today, (board.day, self.hand.column))
        if self._wanted:
            self._day = board.day if board.day != board.today else None
            self.hand.choose(self._wanted)
            self._wanted = ""
            self.view().setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        self._wanted = ""
        board = self.hand.board
        self._day = board.day if board is not None else None
        self.desk.toasts.refuse(sentence(refusal))

    # -- what is chosen

    def _follow(self) -> None:
        carrying, seen = self.hand.carried is not None, self.head.view.value() != WEEK
        if carrying and (self.waiting.hasFocus() or not seen):  # it is moved on the board, where it is seen
            self._panes.open_second(False)
            self.head.view.set_value(BOARD)
            self.grid.setFocus()
        self.bar.show_hand(self.sight.card(), carrying=carrying, in_week=self.sight.in_week())
        self.head.make_room(carrying)
        words, role = self.sight.words()
        self.told.set_role(role)
        self.told.setText(words)

    def _go_on(self) -> None:
        """What the button does that Enter stands for: put down, show the day chosen, or open the slip chosen."""
        if self.hand.carried is not None:
            self.hand.put_down()
            self.grid.setFocus()
        elif self.sight.in_week():
            self.week.pick()
        else:
            self.open_slip()

    def open_slip(self) -> None:
        """Go to the slip chosen."""
        if self.hand.number:
            self.desk.open("slips", number=self.hand.number)

    def take_up(self) -> None:
        """Take the slip chosen up, or put it down."""
        if self.hand.carried is not None:
            self.hand.put_down()
        elif self.sight.card() is not None and self.hand.take_up() and not self.list.hasFocus():
            self.grid.setFocus()

    def _clear(self) -> None:
        if self.sight.card() is not None:
            self.hand.remove()

    def _dropped(self, at: QPoint) -> None:
        """A card let go over those that wait loses its time."""
        if self.waiting.isVisible() and self.waiting.rect().contains(self.waiting.mapFromGlobal(at)):
            self.hand.remove()

    # -- paper

    def print_slip(self) -> None:
        """Print the slip chosen."""
        if (card := self.sight.card()) is not None:
            print_numbers(self.desk, [card.key])

    def print_sheet(self) -> None:
        """The day sheet of the worker chosen, to be printed."""
        if (board := self.hand.board) is not None:
            preview_sheets(self.desk, self, board.day, self.hand.column)

    def print_sheets(self) -> None:
        """The day sheets of all workers of the day, to be printed."""
        if (board := self.hand.board) is not None:
            preview_sheets(self.desk, self, board.day)
