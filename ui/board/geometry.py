"""Where everything of the board lies, in px: hours downwards, workers across."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize

from desk.dayboard import Board, Card, Window, lanes
from ui.board.hand import STEP
from ui.theme import px

HOURS, HEAD = 52, 44
"""Room for the hours at the left and the workers above, in px at 100 %; both stay in sight."""
_HOUR, _COLUMN, _GAP = 46, 150, 3


@dataclass(frozen=True)
class Geometry:
    """The ground of a board in a viewport; places are counted from below the workers and right of the hours."""

    board: Board
    shown: Window
    width: float
    height: float
    column: float
    hour: float

    @classmethod
    def of(cls, board: Board, shown: Window, viewport: QSize) -> "Geometry":
        """As large as the viewport, or larger where columns and hours need it."""
        hours = max(1.0, (shown[1] - shown[0]) / timedelta(hours=1))
        across, down = viewport.width() - px(HOURS), viewport.height() - px(HEAD)
        column = max(float(px(_COLUMN)), across / len(board.columns))
        hour = max(float(px(_HOUR)), down / hours)
        return cls(board, shown, column * len(board.columns), hour * hours, column, hour)

    def x_of(self, column: str) -> float:
        """Where a column begins."""
        return self.column * next((place for place, each in enumerate(self.board.columns) if each.key == column), 0)

    def y_of(self, moment: datetime) -> float:
        """How far down a moment lies; the time that passes counts, so a change of the clocks is seen."""
        return self.hour * ((moment - self.shown[0]) / timedelta(hours=1))

    def column_at(self, x: float) -> str:
        """The key of the column there, the nearest one beyond the edges."""
        place = int(x // self.column)
        return self.board.columns[max(0, min(len(self.board.columns) - 1, place))].key

    def moment_at(self, y: float) -> datetime:
        """The half hour that is nearest."""
        return self.shown[0] + round(y / self.hour * 2) * STEP

    def window_rect(self, column: str, window: Window, lane: int = 0, of: int = 1) -> QRectF:
        """The box of a window, in its lane where it shares its column."""
        top = max(0.0, self.y_of(window[0]))
        bottom = min(self.height, self.y_of(window[1]))
        room = (self.column - 2 * _GAP) / of
        left = self.x_of(column) + _GAP + lane * room
        return QRectF(left, top + 1, room - (_GAP if of > 1 else 0), max(float(px(18)), bottom - top - 2))

    def cards(self) -> list[tuple[Card, QRectF]]:
        """Every card with its box."""
        found: list[tuple[Card, QRectF]] = []
        for column in self.board.columns:
            theirs = [(card, card.window) for card in self.board.cards if card.column == column.key]
            placed = lanes([(card.key, window) for card, window in theirs if window is not None])
            found += [
                (card, self.window_rect(column.key, window, *placed[card.key]))
                for card, window in theirs
                if window is not None
            ]
        return found

    def card_at(self, point: QPointF) -> Card | None:
        """The card at a place."""
        return next((card for card, box in self.cards() if box.contains(point)), None)
