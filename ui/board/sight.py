"""What of the hand is in sight, and what the page says of it."""

from desk.dayboard import Card
from ui.board.hand import Hand
from ui.board.head import WEEK, BoardHead
from ui.board.weekview import WeekView
from ui.board.words import card_words, carried_words, worker_word
from ui.desk import Desk
from ui.widgets.label import Role


class Sight:
    """In the week no card is seen: nothing is done there to the one chosen on the board before."""

    def __init__(self, desk: Desk, hand: Hand, head: BoardHead, week: WeekView) -> None:
        self._desk, self._hand, self._head, self._week = desk, hand, head, week

    def card(self) -> Card | None:
        """The card chosen, where it can be seen."""
        return None if self.in_week() else self._hand.card()

    def in_week(self) -> bool:
        """Whether the days of a week are chosen from, rather than its cards or those that wait beside it."""
        hand = self._hand
        waits = hand.board is not None and hand.number in [each.key for each in hand.board.waiting]
        return self._head.view.value() == WEEK and hand.carried is None and not waits

    def words(self) -> tuple[str, Role]:
        """What is carried or chosen, and the role of the label that says so."""
        hand, board = self._hand, self._hand.board
        if board is None:
            return "", "muted"
        if hand.carried is not None:
            words, tone = carried_words(hand, self._desk.facts)
            return words, "wrong" if tone == "red" else "strong"
        if self.in_week():
            return self._week.words(), "muted"
        if (card := hand.card()) is not None:
            return card_words(card, board, self._desk.facts, self._desk.look.language), "muted"
        column = hand.chosen_column()
        phone = column.phone if column is not None else ""
        return " · ".join(part for part in (worker_word(column), phone) if part), "muted"
