"""Moves slips in the book as they were moved on the board: at once on screen, with the way back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desk import dayboard
from desk.dayboard import NOBODY, Board, Card, Placed, Placing
from desk.facts import Facts
from desk.refusals import Refusal
from ui.board.hand import Hand
from ui.board.words import placed_words
from ui.desk import Desk
from ui.messages import sentence
from ui.takingback import offer_way_back


class Moving(QObject):
    """Does what the hand asks for. While something is under way the board is not read: it would show it as before."""

    rested = Signal()  # nothing is under way any more

    def __init__(self, desk: Desk, hand: Hand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._hand = desk, hand
        self._under_way = 0
        hand.placed.connect(self.place)

    @property
    def under_way(self) -> bool:
        """Whether the book does not know everything yet that the board shows."""
        return self._under_way > 0

    def place(self, card: Card, to: Placing) -> None:
        """Put a slip elsewhere."""
        number, seen, board = card.key, card.placing, self._hand.board
        assert board is not None
        facts: Facts = self._desk.facts

        def tell(done: Placed) -> None:
            told = placed_words(number, done, facts, board.now)
            offer_way_back(self._desk, told, lambda work: dayboard.place(work, number, done.placing, seen))

        def refuse(refusal: Refusal) -> None:
            self._desk.toasts.refuse(sentence(refusal))

        self._under_way += 1
        self._hand.show(moved_on(board, card, to, facts))
        self._desk.errands.do(self, lambda work: dayboard.place(work, number, seen, to), tell, refuse, self._done)

    def _done(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.rested.emit()


def moved_on(board: Board, card: Card, to: Placing, facts: Facts) -> Board:
    """The board as it will be read once the slip stands there; what clashes is known only then."""
    row = replace(card.row, appoint_from=to.start, appoint_until=to.end, worker=to.worker)
    column = next((each.key for each in board.columns if each.name == to.worker), card.column if to.worker else NOBODY)
    moved = replace(card, row=row, column=column, clashes=False, outside=False, missed=False)
    cards = tuple(each for each in board.cards if each.key != card.key)
    waiting = tuple(each for each in board.waiting if each.key != card.key)
    if to.start is None:
        return replace(board, cards=cards, waiting=(*waiting, moved))
    if facts.local(to.start).date() != board.day:
        return replace(board, cards=cards, waiting=waiting)
    return replace(board, cards=(*cards, moved), waiting=waiting)
