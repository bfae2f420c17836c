"""Copies onto cut sheets: a short copy stands whole, a long one goes on over the page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desk.slips.paper.composing import Composer
from desk.slips.paper.copies import Copies
from desk.slips.paper.heads import Continued, Tear
from desk.slips.paper.looks import Look
from desk.slips.paper.pieces import Piece
from desk.slips.paper.rows import Row
from desk.slips.sheet import SlipSheet


@dataclass
class Page:
    """Pieces with the height of their tops."""

    placed: list[tuple[Piece, float]] = field(default_factory=list)


def sheets(composer: Composer, look: Look, sheet: SlipSheet) -> list[Page]:
    """The pages of one slip on cut sheets."""
    flow = _Flow(composer, look, sheet)
    copies = Copies(composer, look, sheet)
    for copy in sheet.copies:
        flow.add(copies.pieces(copy))
    return flow.finish()


class _Flow:
    """Fills pages from their tops."""

    def __init__(self, composer: Composer, look: Look, sheet: SlipSheet) -> None:
        self.composer, self.look, self.sheet = composer, look, sheet
        self.top = look.height - look.top
        self.y = self.top
        self.pages = [Page()]

    def add(self, copy: Sequence[Piece]) -> None:
        """One copy more; where it does not fit whole it begins a page, without a tear line above it."""
        height = sum(piece.height for piece in copy)
        tear = Tear(self.look)
        if self.y < self.top and height + tear.height <= self.y - self.look.bottom:
            self._put(tear)
        elif self.y < self.top:
            self._turn()
        for piece in copy:
            self._flow(piece)

    def finish(self) -> list[Page]:
        """All pages."""
        self._fill()
        return self.pages

    def _flow(self, piece: Piece) -> None:
        while piece.height > self.y - self.look.bottom + 0.01:
            parts = piece.split(self.y - self.look.bottom)
            if parts is None and self.y >= self.top - self.look.head:  # nothing gives it more room than this page
                break
            if parts is not None:
                self._put(parts[0])
                piece = parts[1]
            self._turn()
            self._put(Continued(self.composer, self.look, self.sheet))
        self._put(piece)

    def _put(self, piece: Piece) -> None:
        self.pages[-1].placed.append((piece, self.y))
        self.y -= piece.height

    def _turn(self) -> None:
        self._fill()
        self.pages.append(Page())
        self.y = self.top

    def _fill(self) -> None:
        """Give what is left of a page to the box that the worker writes in."""
        left, placed = self.y - self.look.bottom - 1, self.pages[-1].placed
        for place, (piece, _top) in enumerate(placed):
            if left > 0 and isinstance(piece, Row) and piece.grow:
                more = min(left, piece.grow)
                piece.height += more
                placed[place + 1 :] = [(below, top - more) for below, top in placed[place + 1 :]]
                self.y -= more
                return
