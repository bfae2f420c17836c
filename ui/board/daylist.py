"""The same day as a list: for whoever reads rather than sees."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.dayboard import Board, Card
from ui.board.hand import Hand
from ui.board.keys import Keys
from ui.board.words import marks, tone_of, window_words, worker_word
from ui.desk import Desk
from ui.table import AllRows, Column, PagedTable
from ui.widgets.empty import EmptyState

_KEPT = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayList(PagedTable):
    """The cards of the day by time, with the keys of the board."""

    def __init__(self, desk: Desk, hand: Hand, keys: Keys, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        self._hand, self._keys = hand, keys
        self._board: Board | None = None
        columns = [
            Column(
                "time",
                translate("board", "Time"),
                lambda card: window_words(card.window, desk.facts),
                width=8,
                bold=True,
            ),
            Column("worker", translate("board", "Worker"), self._worker, width=9),
            Column("number", translate("board", "Slip"), lambda card: card.key, width=8),
            Column("unit", translate("board", "Flat"), lambda card: card.row.unit, width=6),
            Column("matter", translate("board", "Matter"), lambda card: card.row.summary, stretch=True),
            Column("state", translate("board", "State"), self._state, width=14, tone=self._tone),
        ]
        super().__init__(
            columns,
            lambda _after, then: then(AllRows(self._cards())),
            translate("board", "Appointments of the day"),
            parent,
        )
        self.set_empty(EmptyState("calendar", translate("board", "Nobody has an appointment on this day.")))
        self.opened.connect(lambda _card: keys.open())
        self.selected.connect(self._chosen)

    def show_board(self, board: Board) -> None:
        """Show the cards of this board."""
        self._board = board
        self.refresh()
        self.select_key(self._hand.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        carrying = self._hand.carried is not None
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        own = not carrying and plain and event.key() in _KEPT
        if own or not self._keys.press(event, arrows=False):
            super().keyPressEvent(event)

    def _cards(self) -> list[Card]:
        if self._board is None:
            return []
        return sorted(self._board.cards, key=lambda card: (card.row.appoint_from or self._now(), card.row.id))

    def _chosen(self, card: object) -> None:
        if isinstance(card, Card) and self._hand.carried is None:
            self._hand.choose(card.key)

    def _worker(self, card: Card) -> str:
        columns = self._board.columns if self._board is not None else ()
        return worker_word(next((each for each in columns if each.key == card.column), None))

    def _state(self, card: Card) -> str:
        told = marks(card, self._now())
        return " · ".join(word for word, _tone in told) or QCoreApplication.translate("board", "Out")

    def _tone(self, card: Card) -> str:
        return tone_of(card, self._now())

    def _now(self) -> datetime:
        assert self._board is not None
        return self._board.now
