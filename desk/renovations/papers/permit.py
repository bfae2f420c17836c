"""Draws the permit that hangs on the door: read from two steps away, and signed on every round."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from db.models import RenovationStatus
from desk.paper.binding import PAGE_HEIGHT, content_height
from desk.paper.fields import Beside, FieldRow, PenTable
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, Words
from desk.renovations.papers.frame import MARGINS, SMALL, WIDTH, bound, dated, field, gap, tell
from desk.renovations.papers.panels import Big, Panel
from desk.renovations.papers.words import said
from desk.renovations.sheet import RenovationSheet
from desk.words import Language

_TITLE = {Language.EN: Ink(33, 42, font=BOLD, side="centre"), Language.ZH: Ink(38, 48, font=BOLD, side="centre")}
_NUMBER = Ink(13, 19, side="centre")
_ROUND = 21.0


def draw(sheet: RenovationSheet) -> bytes:
    """The permit as one page, whatever stands on it."""
    language = sheet.language
    above: list[Flowable] = [
        Words(said(language, "title.permit"), _TITLE[language]),
        Words(tell(sheet, "permit_number", permit=sheet.permit), _NUMBER, after=4),
        *_stopped(sheet),
        Panel([Big(said(language, "unit"), sheet.unit, 60)], 72),
        Panel(
            [
                Big(said(language, "permit.from"), dated(sheet, sheet.starts_on), 22),
                Big(said(language, "permit.until"), dated(sheet, sheet.ends_on), 22),
            ],
            44,
        ),
        Panel([Big(said(language, "permit.hours"), sheet.hours, 17, 4)], 44),
        Panel([Big(said(language, "permit.scope"), sheet.scope, 12, 5)], 40),
        Panel(
            [
                Big(said(language, "firm"), sheet.firm, 12, 2, 5),
                Big(said(language, "foreman"), sheet.foreman, 12, 1, 2.4),
                Big(said(language, "phone"), sheet.phone, 12, 1, 3),
            ],
            36,
        ),
        *_hotline(sheet),
        gap(7),
        Words(said(language, "permit.rounds"), SMALL, after=2),
    ]
    below: list[Flowable] = [
        gap(5),
        Words(said(language, "permit.rule"), SMALL, after=4),
        FieldRow(
            [field(sheet, "permit_on", dated(sheet, sheet.permit_on), 2), field(sheet, "permit.given", share=6)],
            22 * mm,
        ),
    ]
    used = sum(part.wrap(WIDTH, PAGE_HEIGHT)[1] + part.getSpaceAfter() for part in (*above, *below))
    rows = max(3, int((content_height(MARGINS) - used - 13) // _ROUND))
    return bound(sheet, [*above, _rounds(sheet, rows), *below])


def _stopped(sheet: RenovationSheet) -> list[Flowable]:
    if sheet.status is not RenovationStatus.STOPPED:
        return []
    return [Panel([Big("", said(sheet.language, "permit.stopped"), 34, inverse=True)], 44)]


def _hotline(sheet: RenovationSheet) -> list[Flowable]:
    """Whom to call; nothing where the office has no number at all."""
    head = sheet.letterhead
    if not (head.hotline or head.phone):
        return []
    label = said(sheet.language, "permit.hotline" if head.hotline else "permit.call")
    return [Panel([Big(label, head.hotline or head.phone, 24, inverse=True)], 44)]


def _rounds(sheet: RenovationSheet, rows: int) -> Flowable:
    headings = [said(sheet.language, f"permit.{name}") for name in ("round", "state", "by")]
    return Beside([_Rounds(sheet, headings, rows), _Rounds(sheet, headings, rows)], (1, 1), 8)


class _Rounds(PenTable):
    """Rows for the rounds, the boxes to tick already in them."""

    def __init__(self, sheet: RenovationSheet, headings: Sequence[str], rows: int) -> None:
        super().__init__(headings, (2.2, 3.2, 2), rows, _ROUND)
        self._boxes = said(sheet.language, "permit.boxes")

    def draw(self) -> None:
        super().draw()
        canvas = self.canv
        canvas.setFont(REGULAR, 8)
        for row in range(self.rows):
            canvas.drawString(self.width * 2.2 / 7.4 + 4, row * self.row_height + 7, self._boxes)
