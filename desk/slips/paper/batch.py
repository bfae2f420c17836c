"""Slips onto paper: one document for one slip or for many, its fonts embedded once."""

from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk.paper.binding import LANGUAGES, draw_void
from desk.paper.fonts import load_fonts
from desk.paper.text import Ink, plain
from desk.slips.paper.composing import Composer
from desk.slips.paper.forms import forms
from desk.slips.paper.hand import Hand
from desk.slips.paper.heads import FORM
from desk.slips.paper.looks import FORMS, LOOKS, TIGHT, Look, look_of
from desk.slips.paper.sheets import Page, sheets
from desk.slips.sheet import SlipSheet
from desk.slips.stock import Layout
from desk.words import word

Progress = Callable[[int, int], object]
_ORDINARY = Layout()
_FOOT = Ink(7, 9, grey=0.25)


def draw(sheet: SlipSheet, layout: Layout = _ORDINARY) -> bytes:
    """One slip as a PDF: one page unless its words are long, then as many as they need; the same bytes every time."""
    return draw_many((sheet,), layout)


def draw_many(sheets_: Sequence[SlipSheet], layout: Layout = _ORDINARY, progress: Progress | None = None) -> bytes:
    """Slips one after the other in one PDF, each with its own page numbers; at least one is needed.

    `progress` is told before each slip how many are drawn and how many there are; what it raises stops the drawing.
    """
    buffer, canvas = open_canvas(layout, sheets_)
    hand, composer = Hand(canvas, _pre_printed(layout)), Composer()
    for place, sheet in enumerate(sheets_):
        if progress is not None:
            progress(place, len(sheets_))
        draw_pages(hand, composer, layout, sheet)
    canvas.save()
    return buffer.getvalue()


def _pre_printed(layout: Layout) -> bool:
    """Only endless forms come with their boxes and labels: on cut sheets these go where the words leave them."""
    return layout.values_only and layout.stock.endless


def open_canvas(layout: Layout, sheets_: Sequence[SlipSheet]) -> tuple[BytesIO, Canvas]:
    """An empty document for slips, and where its bytes come to lie."""
    load_fonts()
    look, first, last, buffer = look_of(layout.stock), sheets_[0], sheets_[-1], BytesIO()
    canvas = Canvas(buffer, pagesize=(look.width, look.height), invariant=1, lang=LANGUAGES[first.language])
    title = f"{word(first.language, 'slip.title')} {first.number}"
    canvas.setTitle(title if first is last else f"{title} – {last.number}")
    canvas.setAuthor(plain(first.letterhead.office))
    canvas.setSubject(f"{word(first.language, 'slip.case')} {first.case_number}" if first.case_number else title)
    canvas.setCreator("Deskbell")
    return buffer, canvas


def draw_pages(hand: Hand, composer: Composer, layout: Layout, sheet: SlipSheet) -> None:
    """One slip on as many pages as it needs."""
    composer.forget()
    pages = _pages(composer, layout, sheet)
    for number, page in enumerate(pages, 1):
        _draw_page(hand, composer, layout, sheet, page, number, len(pages))


def _pages(composer: Composer, layout: Layout, sheet: SlipSheet) -> list[Page]:
    if layout.stock.endless:
        return forms(composer, FORMS[layout.stock], sheet, layout.values_only)
    return sheets(composer, (LOOKS[layout.stock], *TIGHT[layout.stock]), sheet)


def _draw_page(
    hand: Hand, composer: Composer, layout: Layout, sheet: SlipSheet, page: Page, number: int, pages: int
) -> None:
    canvas, look = hand.canvas, look_of(layout.stock)
    hand.turn()
    if layout.right_mm or layout.down_mm:
        canvas.translate(layout.right_mm * mm, -layout.down_mm * mm)
    if sheet.void:
        _strike(canvas, look, sheet)
        hand.turn()
    for piece, top in page.placed:
        piece.draw(hand, look.left, top)
    _foot(hand, composer, look, layout, sheet, number, pages, page.goes_on)
    canvas.showPage()


def _foot(
    hand: Hand,
    composer: Composer,
    look: Look,
    layout: Layout,
    sheet: SlipSheet,
    number: int,
    pages: int,
    goes_on: bool,
) -> None:
    counted = composer.word(sheet.language, "paper.page").format(page=number, pages=pages)
    if goes_on:
        counted = f"{composer.word(sheet.language, 'slip.goes_on').format(page=number + 1)}  ·  {counted}"
    right = look.left + look.room
    endless = layout.stock.endless
    ink = Ink(8, 10, side="right") if endless else Ink(7, 9, grey=0.25, side="right")
    y = look.bottom + 2.2 if endless else look.bottom - 13
    if not endless:
        told = f"{FORM}  ·  {composer.word(sheet.language, 'slip.title')} {sheet.number}"
        hand.label(told, look.left, y, _FOOT)
    hand.value(counted, right, y, ink)


def _strike(canvas: Canvas, look: Look, sheet: SlipSheet) -> None:
    size = (look.width, look.height)
    if look.fills:
        draw_void(canvas, sheet.language, size, points=0.218 * look.width)
    else:  # an impact printer has no grey
        draw_void(canvas, sheet.language, size, angle=0, points=70, outlined=True)
