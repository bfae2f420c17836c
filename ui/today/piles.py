"""Where the cards of Today lie: one column or two, each next card where there is most room left."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme import px
from ui.today.card import ShortList

MOST_ROWS, FEWEST_ROWS, GAP = 12, 4, 14
"""A card has so many rows in sight where there is room, and never fewer where it has them; px between the cards."""


class Piles(QHBoxLayout):
    """Two columns side by side, the second of no width where one is enough."""

    def __init__(self) -> None:
        super().__init__()
        self._placed: tuple[object, ...] = ()
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        for column in self._columns:
            column.setSpacing(px(GAP))
            self.addLayout(column, 1)

    def place(self, shown: Sequence[ShortList], abreast: int, room: int) -> bool:
        """Lay these cards out in one or two columns of so much room (px); False where they lie so already."""
        most = next(
            (most for most in range(MOST_ROWS, FEWEST_ROWS, -1) if max(_heights(shown, abreast, most)) <= room),
            FEWEST_ROWS,
        )
        placed = (abreast, most, *((card, card.rows()) for card in shown))
        if placed == self._placed:
            return False
        self._placed = placed
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        high = [0] * abreast
        for card in shown:
            place = high.index(min(high))
            high[place] += card.stand(most) + px(GAP)
            self._columns[place].addWidget(card)
        for column in self._columns:
            column.addStretch(1)
        self.setStretch(1, abreast - 1)
        self.setSpacing(px(GAP) if abreast > 1 else 0)
        return True


def _heights(cards: Sequence[ShortList], abreast: int, most: int) -> list[int]:
    """How high the columns stand with so many rows to a card."""
    high = [0] * abreast
    for card in cards:
        high[high.index(min(high))] += card.stand(most) + px(GAP)
    return high
