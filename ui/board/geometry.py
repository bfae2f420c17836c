"""Where everything of the board lies, in px: hours downwards, workers across."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize

from desk.dayboard import Board, Card, Window, lanes
from ui.board.hand import STEP
from ui.theme import px

HOURS, HEAD = 52, 44
"""Room for the hours at the left and the workers above, in px at 100 %; both stay in sight."""
_HOUR, _COLUMN, _LANE, _GAP = 46, 150, 96, 3


@dataclass(frozen=True)
class Geometry:
    """The ground of a board in a viewport; places are counted from below the workers and right of the hours."""

    board: Board
    shown: Window
    width: float
    height: float
    widths: dict[str, float]
    hour: float

    @classmethod
    def of(cls, board: Board, shown: Window, viewport: QSize) -> "Geometry":
        """As large as the viewport, or larger where columns and hours need it; appointments side by side need more."""
        hours = max(1.0, (shown[1] - shown[0]) / timedelta(hours=1))
        across, down = viewport.width() - px(HOURS), viewport.height() - px(HEAD)
        least = {each.key: float(px(max(_COLUMN, _LANE * _lanes_of(board, each.key)))) for each in board.columns}
        more = max(0.0, across - sum(least.values())) / len(least)
        widths = {key: width + more for key, width in least.items()}
        hour = max(float(px(_HOUR)), down / hours)
        return cls(board, shown, sum(widths.values()), hour * hours, widths, hour)

    def x_of(self, column: str) -> float:
        """Where a column begins."""
        left = 0.0
        for key, width in self.widths.items():
            if key == column:
                return left
            left += width
        return 0.0

    def width_of(self, column: str) -> float:
        """How wide a column is."""
        return self.widths.get(column, 0.0)

    def y_of(self, moment: datetime) -> float:
        """How far down a moment lies; the time that passes counts, so a change of the clocks is seen."""
        return self.hour * ((moment - self.shown[0]) / timedelta(hours=1))

    def column_at(self, x: float) -> str:
        """The key of the column there, the nearest one beyond the edges."""
        for key, width in self.widths.items():
            if x < self.x_of(key) + width:
                return key
        return self.board.columns[-1].key

    def moment_at(self, y: float) -> datetime:
        """The half hour that is nearest."""
        return self.shown[0] + round(y / self.hour * 2) * STEP

    def window_rect(self, column: str, window: Window, lane: int = 0, of: int = 1) -> QRectF:
        """The box of a window, in its lane where it shares its column."""
        top = max(0.0, self.y_of(window[0]))
        bottom = min(self.height, self.y_of(window[1]))
        room = (self.width_of(column) - 2 * _GAP) / of
        left = self.x_of(column) + _GAP + lane * room
        return QRectF(left, top + 1, room - (_GAP if of > 1 else 0), max(float(px(18)), bottom - top - 2))

    def cards(self) -> list[tuple[Card, QRectF]]:
        """Every card with its box."""
        found: list[tuple[Card, QRectF]] = []
        for column in self.board.columns:
            theirs = _timed(self.board, column.key)
            placed = lanes([(card.key, window) for card, window in theirs])
            found += [(card, self.window_rect(column.key, window, *placed[card.key])) for card, window in theirs]
        return found

    def card_at(self, point: QPointF) -> Card | None:
        """The card at a place."""
        return next((card for card, box in self.cards() if box.contains(point)), None)


def _timed(board: Board, column: str) -> list[tuple[Card, Window]]:
    theirs = [(card, card.window) for card in board.cards if card.column == column]
    return [(card, window) for card, window in theirs if window is not None]


def _lanes_of(board: Board, column: str) -> int:
    """How many of its cards lie side by side at most."""
    placed = lanes([(card.key, window) for card, window in _timed(board, column)])
    return max((of for _lane, of in placed.values()), default=1)
