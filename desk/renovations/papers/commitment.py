"""Draws what owner and firm promise before the work begins."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from desk.paper.fields import FieldRow, Stack
from desk.paper.fonts import REGULAR
from desk.paper.text import Ink, Words, break_lines, draw_lines, plain
from desk.renovations.papers.frame import bound, brief, field, gap, heading, signatures, tell
from desk.renovations.papers.words import listed, said
from desk.renovations.sheet import RenovationSheet
from desk.words import Language

_BODY = {Language.EN: Ink(10.2, 14.4), Language.ZH: Ink(11, 19.5)}
_NUMBER = 8 * mm


def draw(sheet: RenovationSheet) -> bytes:
    """The promise: its clauses by number, the hours of work, and who signs."""
    body = _BODY[sheet.language]
    intro = tell(sheet, "commitment.intro", unit=sheet.unit, office=sheet.letterhead.office)
    clauses = [
        _Clause(number, text, body) for number, text in enumerate(listed(sheet.language, "commitment.clauses"), 1)
    ]
    return bound(
        sheet,
        [
            *heading(sheet),
            *brief(sheet),
            gap(9),
            Words(intro, body, after=5),
            *clauses,
            gap(4),
            Stack([
                FieldRow([field(sheet, "hours", sheet.hours)], 28),
                gap(6),
                Words(said(sheet.language, "commitment.end"), body, after=8),
                signatures(sheet, "sign.owner", "sign.firm", "sign.office", height=30 * mm),
            ]),
        ],
    )  # fmt: skip


class _Clause(Flowable):
    """A sentence under its number; it never parts."""

    def __init__(self, number: int, text: str, ink: Ink) -> None:
        super().__init__()
        self.number, self.text, self.ink = f"{number}.", plain(text), ink

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self._lines = break_lines(self.text, available_width - _NUMBER, self.ink)
        self.height = len(self._lines) * self.ink.leading + 3.8
        return self.width, self.height

    def draw(self) -> None:
        draw_lines(self.canv, [self.number], 0, self.height, _NUMBER, Ink(self.ink.size, self.ink.leading, REGULAR))
        draw_lines(self.canv, self._lines, _NUMBER, self.height, self.width - _NUMBER, self.ink)
