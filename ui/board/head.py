"""The head of the board: which day, which trade, which view, what is chosen, and how many appointments clash."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.choices import TradeRow
from desk.dayboard import Board
from ui.board.words import clash_words
from ui.moments import weekday_and_day
from ui.theme import em, px
from ui.widgets.actionbar import button_of
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel, plain_tip
from ui.widgets.pill import Pill
from ui.widgets.segmented import Segmented

BOARD, LIST, WEEK = "board", "list", "week"


class BoardHead(QWidget):
    """Tells what was chosen in it; says what the board shown is."""

    went = Signal(object)  # to a day; None is today
    stepped = Signal(int)  # so many days on
    trade_chosen = Signal(object)
    view_chosen = Signal(str)
    waiting_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.told = PlainLabel("", "muted", elide=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._first_row())
        column.addLayout(self._second_row())

    def _first_row(self) -> PageHead:
        head = PageHead(self.tr("Day board"), self)
        self.day = DayLine(parent=head)
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setFixedWidth(em(8))
        self.day.returnPressed.connect(self._go)
        self.day_words = PlainLabel("", "strong", parent=head)
        self._today = Pill(self.tr("Today"), "accent", head)
        self.today_button = button_of(self.tr("Today"), lambda: self.went.emit(None))
        self.today_button.setToolTip(plain_tip(self.tr("Today (Home)")))
        self._clashes = Pill("", "red", head)
        self._clashes.hide()
        head.add(self._step(-1, "chevron-left", self.tr("The day before"), "PgUp"))
        head.add(self.day)
        head.add(self._step(1, "chevron-right", self.tr("The next day"), "PgDn"))
        for each in (self.day_words, self._today, self.today_button, self._clashes):
            head.add(each)
        self.view = Segmented(
            [(BOARD, self.tr("Board"), None), (LIST, self.tr("List"), None), (WEEK, self.tr("Week"), None)],
            self.tr("How the day is shown"),
        )
        self.view.changed.connect(lambda value: self.view_chosen.emit(str(value)))
        head.add_trailing(self.view)
        return head

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.trade = Choice([(None, self.tr("All trades"))], parent=self)
        self.trade.setAccessibleName(self.tr("Trade or department"))
        self.trade.setFixedWidth(em(14))
        self.trade.changed.connect(self.trade_chosen.emit)
        self.waiting = button_of("", self.waiting_asked.emit, "secondary", "clock-alert")
        self.waiting.setParent(self)
        self.waiting.hide()
        row.addWidget(self.trade)
        row.addWidget(self.told, 1)
        row.addWidget(self.waiting)
        return row

    def _step(self, by: int, icon_name: str, words: str, keys: str) -> QPushButton:
        button = button_of("", partial(self.stepped.emit, by), "ghost", icon_name)
        button.setAccessibleName(words)
        button.setToolTip(plain_tip(f"{words} ({keys})"))
        return button

    def show_trades(self, trades: Sequence[TradeRow], language: str) -> None:
        """Offer these trades; what was chosen stays."""
        quiet = self.trade.blockSignals(True)
        named = ((each.id, each.name.text(language)) for each in trades)
        self.trade.set_options([(None, self.tr("All trades")), *named])
        self.trade.blockSignals(quiet)

    def show_all_trades(self) -> None:
        """Leave out no trade; whoever asks reads the board again."""
        quiet = self.trade.blockSignals(True)
        self.trade.set_value(None)
        self.trade.blockSignals(quiet)

    def make_room(self, carrying: bool) -> None:
        """While a slip is carried the line that says where and by which keys has the whole width."""
        if carrying:
            self.told.setMinimumHeight(self.trade.height())  # the board stays where it is without its neighbours
        self.trade.setVisible(not carrying)
        self.waiting.setVisible(self._narrow and not carrying)

    def set_narrow(self, narrow: bool) -> None:
        """Whether the slips that wait lie behind the board, with a button that leads to them."""
        self._narrow = narrow
        self.waiting.setVisible(narrow)

    def show_board(self, board: Board) -> None:
        """Say which day it is and what is wrong with it."""
        self.day.set_today(board.today)
        if not self.day.hasFocus():
            self.day.set_value(board.day)
        self.day_words.setText(weekday_and_day(board.day))
        self._today.setVisible(board.day == board.today)
        self.today_button.setVisible(board.day != board.today)
        self._clashes.show_state(clash_words(board.clashes), "red")
        self._clashes.setVisible(bool(board.clashes))
        self.waiting.setText(self.tr("Without a time: {n}").format(n=len(board.waiting)))
        self.waiting.setAccessibleName(self.waiting.text())

    def ask_day(self) -> None:
        """The cursor into the line of the day."""
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.day.selectAll()

    def _go(self) -> None:
        if isinstance(day := self.day.value(), date):
            self.went.emit(day)
        else:
            self.day.selectAll()


def days_on(day: date, by: int) -> date:
    """So many days later; the calendar's first and last day have none beyond them."""
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return day
