"""Draws what the gate needs: the list of workers, and the passes they wear."""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, PageBreak

from desk.paper.binding import PAGE_WIDTH, Margins, bind
from desk.paper.flowing import Grid
from desk.paper.fonts import BOLD, REGULAR, load_fonts
from desk.paper.text import Ink, Words, draw_lines, few_lines, fit, plain
from desk.renovations.papers.frame import SMALL, bound, brief, cover, dated, gap, heading
from desk.renovations.papers.words import said
from desk.renovations.sheet import RenovationSheet, Worker

_SHARES = (0.8, 2.5, 1.7, 3.3, 2.5, 1.5, 2.2, 1.7)
_ROW = 27
_FEWEST = 3

# A card of 86 by 54 mm, as the sleeves for it are sold.
_CARD, _TALL = 86 * mm, 54 * mm
_ACROSS, _DOWN = 2, 5
_SIDE = (PAGE_WIDTH - _ACROSS * _CARD) / 2
_FIRM = Ink(6.6, 8, grey=0.2)
_PAGE = Margins(left=_SIDE, right=_SIDE, top=11 * mm, bottom=14 * mm, first_top=11 * mm)


def draw_workers(sheet: RenovationSheet) -> bytes:
    """The list of workers, with rows left for those who come later."""
    headings = [
        said(sheet.language, f"workers.{name}")
        for name in ("number", "name", "trade", "id", "phone", "badge", "issued", "back")
    ]
    rows = [
        (str(number), each.name, each.trade, each.id_number, each.phone, each.badge, "", "")
        for number, each in enumerate(sheet.workers, 1)
    ] + [("",) * len(_SHARES)] * _FEWEST
    return bound(
        sheet,
        [
            *heading(sheet),
            *brief(sheet),
            gap(6),
            Words(said(sheet.language, "workers.rule"), SMALL, after=5),
            Grid(headings, _SHARES, rows, least=_ROW, strong=1, keep=0),
        ],
    )


def draw_passes(sheet: RenovationSheet) -> bytes:
    """The passes, ten to a page, to be cut out."""
    load_fonts()
    each_page = _ACROSS * _DOWN
    story: list[Flowable] = []
    for start in range(0, len(sheet.workers), each_page):
        story += [*([PageBreak()] if story else []), _Cards(sheet, sheet.workers[start : start + each_page])]
    return bind(story, cover(sheet), _PAGE)


class _Cards(Flowable):
    """One page of passes between dashed lines to cut along."""

    def __init__(self, sheet: RenovationSheet, workers: tuple[Worker, ...]) -> None:
        super().__init__()
        self.sheet, self.workers = sheet, workers

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = _ACROSS * _CARD, -(-len(self.workers) // _ACROSS) * _TALL
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        for place, worker in enumerate(self.workers):
            row, column = divmod(place, _ACROSS)
            canvas.saveState()
            canvas.translate(column * _CARD, self.height - (row + 1) * _TALL)
            self._card(worker)
            canvas.restoreState()
        self._cuts()

    def _cuts(self) -> None:
        canvas, over = self.canv, 6 * mm
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0.45)
        canvas.setDash(4, 3)
        for column in range(_ACROSS + 1):
            canvas.line(column * _CARD, -over / 2, column * _CARD, self.height + over / 2)
        for row in range(-(-len(self.workers) // _ACROSS) + 1):
            canvas.line(-over, row * _TALL, self.width + over, row * _TALL)
        canvas.setDash()
        canvas.setFont(REGULAR, 9)
        canvas.drawString(-over - 9, self.height - 3, "✂")

    def _card(self, worker: Worker) -> None:
        sheet, canvas, language = self.sheet, self.canv, self.sheet.language
        band, pad = 10 * mm, 4 * mm
        canvas.setFillGray(0)
        canvas.rect(0, _TALL - band, _CARD, band, stroke=0, fill=1)
        canvas.setFillGray(1)
        title = said(language, "pass.title")
        canvas.setFont(BOLD, 14)
        canvas.drawString(pad, _TALL - 6.7 * mm, title)
        left = pad + stringWidth(title, BOLD, 14) + 6
        estate = plain(sheet.letterhead.estate or sheet.letterhead.office)
        canvas.setFont(REGULAR, 8)
        canvas.drawRightString(_CARD - pad, _TALL - 6.5 * mm, fit(estate, _CARD - pad - left, REGULAR, 8))
        canvas.setFillGray(0)
        self._photo(pad, 8.5 * mm)
        self._facts(worker, pad + 29 * mm)
        canvas.setFont(REGULAR, 6.6)
        canvas.setFillGray(0.2)
        phone = sheet.letterhead.hotline or sheet.letterhead.phone
        line = "  ·  ".join(part for part in (said(language, "pass.rule"), plain(phone)) if part)
        canvas.drawString(pad, 3.2 * mm, fit(line, _CARD - 2 * pad, REGULAR, 6.6))
        canvas.setFillGray(0)

    def _photo(self, x: float, y: float) -> None:
        canvas = self.canv
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0.5)
        canvas.setDash(1, 2)
        canvas.rect(x, y, 25 * mm, 33 * mm)
        canvas.setDash()
        canvas.setFont(REGULAR, 7)
        canvas.setFillGray(0.5)
        canvas.drawCentredString(x + 12.5 * mm, y + 16 * mm, said(self.sheet.language, "pass.photo"))
        canvas.setFillGray(0)

    def _facts(self, worker: Worker, x: float) -> None:
        sheet, canvas, room = self.sheet, self.canv, _CARD - x - 4 * mm
        name = plain(worker.name)
        size = _size(name, room, 18)
        canvas.setFont(BOLD, size)
        canvas.drawString(x, _TALL - 17.3 * mm, fit(name, room, BOLD, size))
        trade = plain(worker.trade) or said(sheet.language, "pass.work")
        canvas.setFont(REGULAR, 9.5)
        canvas.drawString(x, _TALL - 21.9 * mm, fit(trade, room, REGULAR, 9.5))
        until = room * 0.64
        self._line("pass.unit", sheet.unit, x, _TALL - 24.8 * mm, room, 13)
        self._line("pass.until", dated(sheet, sheet.ends_on), x, _TALL - 33.2 * mm, until - 6, 11)
        self._line("pass.number", worker.badge, x + until, _TALL - 33.2 * mm, room - until, 11)
        firm = few_lines(plain(sheet.firm), room, _FIRM, 2)
        draw_lines(canvas, firm, x, 7.2 * mm + len(firm) * _FIRM.leading, room, _FIRM)

    def _line(self, key: str, value: str, x: float, top: float, width: float, size: float) -> None:
        """A small label over its words, or over a line for a pen."""
        canvas = self.canv
        canvas.setFont(REGULAR, 6.2)
        canvas.setFillGray(0.3)
        canvas.drawString(x, top - 6, said(self.sheet.language, key))
        canvas.setFillGray(0)
        if value:
            size = _size(plain(value), width, size)
            canvas.setFont(BOLD, size)
            canvas.drawString(x, top - 18, fit(plain(value), width, BOLD, size))
        else:
            canvas.setLineWidth(0.4)
            canvas.setStrokeGray(0.4)
            canvas.line(x, top - 20, x + width, top - 20)


def _size(text: str, width: float, size: float) -> float:
    """The largest size at which plain words fit into a line, down to seven points."""
    while size > 7 and stringWidth(text, BOLD, size) > width:
        size -= 1
    return size
