"""Draws envelopes and sheets of address labels, many in one document."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk.envelopes.address import Address, with_postcode
from desk.envelopes.stock import GRIDS, SIZES, Envelope, Labels
from desk.paper.addressing import Addressed, addressed
from desk.paper.archival import make_archival, open_archival
from desk.paper.binding import LANGUAGES
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import Ink, draw_lines, fit, plain
from desk.refusals import Refusal
from desk.words import Language, word

Progress = Callable[[int, int], object]
_LARGE = (13, 12, 11, 10, 9, 8, 7, 6.5, 6)
_CHINESE = (15, 14, 13, 12, 11, 10, 9, 8, 7, 6.5, 6)
_SMALL = (9, 8.5, 8, 7.5, 7, 6.5, 6)
_LABEL = (10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5)
# GB/T 1416: six red boxes within 90 x 26 mm of the upper left corner, where machines read nothing else; the stamp in
# the upper right; the strip 20 mm high between 55 and 160 mm from the right edge stays free for the bar code.
_BOX, _BOX_GAP, _BOX_LEFT, _BOX_TOP = (8 * mm, 9 * mm), 2 * mm, 12 * mm, 9 * mm
_BOX_RED = (0.84, 0.18, 0.14)
_CODE_STRIP = 20 * mm
_EDGE = 10 * mm


def draw_envelopes(
    addresses: Sequence[Address],
    stock: Envelope,
    sender: Address | Mapping[Language, Address] | None,
    *,
    pre_printed: bool = False,
    progress: Progress | None = None,
) -> bytes:
    """One envelope a page, in the order given; at least one address. The sender may be told for each language.

    `pre_printed` leaves out the boxes and the place of the stamp, which Chinese envelopes are bought with. `progress`
    is told before each how many are drawn of how many; what it raises stops the drawing.
    """
    width, height = (side * mm for side in SIZES[stock])
    senders = [sender.get(each.language) if isinstance(sender, Mapping) else sender for each in addresses]
    buffer, canvas = _opened(addresses, (width, height), "envelope.title", senders[0].name if senders[0] else "")
    for place, (each, back) in enumerate(zip(addresses, senders, strict=True)):
        if progress is not None:
            progress(place, len(addresses))
        if stock.chinese:
            _draw_chinese(canvas, with_postcode(each), back and with_postcode(back), width, height, pre_printed)
        else:
            _draw_western(canvas, each, back, width, height)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def draw_labels(
    addresses: Sequence[Address], sheet: Labels, skip: int = 0, progress: Progress | None = None, *, office: str = ""
) -> bytes:
    """Addresses on label sheets, row by row; the first `skip` labels of the first sheet are gone already.

    At least one address; `office` is who sends the letters. Refusals: labels.skip_out_of_range.
    """
    grid = GRIDS[sheet]
    if not 0 <= skip < grid.count:
        raise Refusal("labels.skip_out_of_range", field="skip", most=grid.count - 1)
    buffer, canvas = _opened(addresses, A4, "envelope.labels", office)
    pad = 5 * mm  # no printer reaches the paper's edge
    for number, each in enumerate(addresses):
        if progress is not None:
            progress(number, len(addresses))
        place = (number + skip) % grid.count
        if number and not place:
            canvas.showPage()
        row, column = divmod(place, grid.columns)
        left = (grid.left + column * grid.across) * mm + pad
        top = A4[1] - (grid.top + row * grid.down) * mm - pad
        room, high = grid.width * mm - 2 * pad, grid.height * mm - 2 * pad
        chinese = each.language == Language.ZH
        coded = with_postcode(each) if chinese else each
        lines = f"{coded.postcode} {coded.address}".strip() if chinese else _western(each)
        told = addressed(_received(each), lines, room, high, _LABEL)
        _draw(canvas, told, left, top - (high - told.height) / 2, room, name_below=chinese)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _opened(addresses: Sequence[Address], size: tuple[float, float], title: str, office: str) -> tuple[BytesIO, Canvas]:
    buffer, language = BytesIO(), addresses[0].language
    canvas = open_archival(buffer, size, LANGUAGES[language])
    told = word(language, title)
    make_archival(canvas, LANGUAGES[language], told, plain(office), told, date(2000, 1, 1))
    return buffer, canvas


def _western(each: Address) -> str:
    return f"{each.address}\n{each.postcode}" if each.postcode else each.address


def _received(to: Address) -> str:
    """The name of an addressee, in Chinese with the word that it is for them."""
    return f"{to.name}　{word(Language.ZH, 'envelope.to')}" if to.language == Language.ZH else to.name


def _draw(canvas: Canvas, told: Addressed, left: float, top: float, width: float, *, name_below: bool = False) -> None:
    both = [(told.name, told.strong), (told.address, told.ink)]
    for lines, ink in reversed(both) if name_below else both:
        draw_lines(canvas, lines, left, top, width, ink)
        top -= len(lines) * ink.leading


def _draw_western(canvas: Canvas, to: Address, sender: Address | None, width: float, height: float) -> None:
    """The sender small at the upper left, the addressee right of the middle; above right is the stamp's place."""
    if sender is not None:
        room = width / 2 - _EDGE
        told = addressed(sender.name, _western(sender), room, 24 * mm, _SMALL)
        _draw(canvas, told, _EDGE, height - _EDGE, room)
    left, top = 0.45 * width, height - max(40 * mm, 0.42 * height)
    room = width - left - _EDGE
    _draw(canvas, addressed(to.name, _western(to), room, top - 15 * mm, _LARGE), left, top, room)


def _draw_chinese(
    canvas: Canvas, to: Address, sender: Address | None, width: float, height: float, pre_printed: bool
) -> None:
    """Postcode in boxes, address and name in the middle, sender above its postcode at the lower right."""
    _draw_boxes(canvas, to.postcode, height, pre_printed)
    if not pre_printed:
        _draw_stamp(canvas, width, height)
    left, top = 30 * mm, height - 31 * mm
    room, bottom = width - left - 25 * mm, (_CODE_STRIP + 21 * mm if sender is not None else _CODE_STRIP)
    told = addressed(_received(to), to.address, room, top - bottom - 4, _CHINESE)
    top -= 0.4 * max(top - bottom - told.height, 0)  # a little above the middle
    draw_lines(canvas, told.address, left, top, room, told.ink)
    below = top - len(told.address) * told.ink.leading - 4
    inset = 12 * mm if len(told.name) == 1 else 0
    draw_lines(canvas, told.name, left + inset, below, room - inset, told.strong)
    if sender is not None:
        _draw_sender(canvas, sender, width)


def _draw_boxes(canvas: Canvas, postcode: str, height: float, pre_printed: bool) -> None:
    wide, high = _BOX
    y = height - _BOX_TOP - high
    for place in range(6):
        x = _BOX_LEFT + place * (wide + _BOX_GAP)
        if not pre_printed:
            canvas.setStrokeColorRGB(*_BOX_RED)
            canvas.setLineWidth(0.8)
            canvas.rect(x, y, wide, high)
        if len(postcode) == 6:
            canvas.setFont(BOLD, 16)
            canvas.drawCentredString(x + wide / 2, y + high / 2 - 5.7, plain(postcode)[place : place + 1])
    canvas.setStrokeGray(0)


def _draw_stamp(canvas: Canvas, width: float, height: float) -> None:
    side = 20 * mm
    x, y = width - _BOX_TOP - side, height - _BOX_TOP - side
    canvas.setStrokeColorRGB(*_BOX_RED)
    canvas.setLineWidth(0.5)
    canvas.setDash(2, 2)
    canvas.rect(x, y, side, side)
    canvas.setDash()
    canvas.setFont(REGULAR, 7)
    canvas.setFillColorRGB(*_BOX_RED)
    canvas.drawCentredString(x + side / 2, y + side / 2 - 2.4, word(Language.ZH, "envelope.stamp"))
    canvas.setFillGray(0)
    canvas.setStrokeGray(0)


def _draw_sender(canvas: Canvas, sender: Address, width: float) -> None:
    room, right = 95 * mm, width - _EDGE
    told = addressed(sender.name, sender.address, room, 20 * mm, _SMALL)
    side = Ink(told.ink.size, told.ink.leading, side="right")
    strong = Ink(told.ink.size, told.ink.leading, BOLD, side="right")
    top = _CODE_STRIP + told.height
    draw_lines(canvas, told.address, right - room, top, room, side)
    draw_lines(canvas, told.name, right - room, top - len(told.address) * side.leading, room, strong)
    if sender.postcode:
        code = f"{word(Language.ZH, 'envelope.postcode')}　{plain(sender.postcode)}"
        canvas.setFont(REGULAR, 9)
        canvas.drawRightString(right, _EDGE, fit(code, 45 * mm, REGULAR, 9))
