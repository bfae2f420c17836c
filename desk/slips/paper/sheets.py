"""Copies onto cut sheets: a short copy stands whole, a long one goes on over the page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desk.slips.paper.composing import Composer
from desk.slips.paper.copies import Copies
from desk.slips.paper.heads import Continued, Tear
from desk.slips.paper.looks import Look
from desk.slips.paper.pieces import Piece
from desk.slips.paper.rows import Row
from desk.slips.sheet import Copy, SlipSheet


@dataclass
class Page:
    """Pieces with the height of their tops; whether what stands last goes on overleaf."""

    placed: list[tuple[Piece, float]] = field(default_factory=list)
    goes_on: bool = False


def sheets(composer: Composer, looks: Sequence[Look], sheet: SlipSheet) -> list[Page]:
    """The pages of one slip on cut sheets, in the first of the looks that brings all on one, else in the first."""
    for look in looks:
        copies = [(copy, Copies(composer, look, sheet).pieces(copy)) for copy in sheet.copies]
        whole = sum(_height(pieces) for _copy, pieces in copies) + (len(copies) - 1) * look.tear
        if whole <= look.height - look.top - look.bottom:
            return _Flow(composer, look, sheet).pages_of(copies)
    look = looks[0]
    return _Flow(composer, look, sheet).pages_of(
        [(copy, Copies(composer, look, sheet).pieces(copy)) for copy in sheet.copies]
    )


def _height(pieces: Sequence[Piece]) -> float:
    return sum(piece.height for piece in pieces)


class _Flow:
    """Fills pages from their tops."""

    def __init__(self, composer: Composer, look: Look, sheet: SlipSheet) -> None:
        self.composer, self.look, self.sheet = composer, look, sheet
        self.top = look.height - look.top
        self.y = self.top
        self.pages = [Page()]

    def pages_of(self, copies: Sequence[tuple[Copy, Sequence[Piece]]]) -> list[Page]:
        """All pages. The last copy takes the one before along to its page rather than lie there alone."""
        for place, (copy, pieces) in enumerate(copies):
            after = _height(copies[-1][1]) + self.look.tear if place == len(copies) - 2 else 0.0
            self._add(copy, pieces, after)
        self._fill()
        return self.pages

    def _add(self, copy: Copy, pieces: Sequence[Piece], after: float) -> None:
        """One copy more; where it does not fit whole it begins a page, without a tear line above it."""
        height, tear, page = _height(pieces), Tear(self.look), self.top - self.look.bottom
        need = height + (after if height + after <= page else 0.0)
        if self.y < self.top and need + tear.height <= self.y - self.look.bottom:
            self._put(tear)
        elif self.y < self.top:
            self._turn()
        for piece in pieces:
            self._flow(copy, piece)

    def _flow(self, copy: Copy, piece: Piece) -> None:
        while piece.height > self.y - self.look.bottom + 0.01:
            parts = piece.split(self.y - self.look.bottom)
            if parts is None and self.y >= self.top - self.look.head:  # nothing gives it more room than this page
                break
            if parts is not None:
                self._put(parts[0])
                piece = parts[1]
            self.pages[-1].goes_on = True
            self._turn()
            self._put(Continued(self.composer, self.look, self.sheet, copy))
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
