"""What stands on the pages of a letter besides its words: head, window, references, folds, signature, foot."""

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from desk.letters.paper.composing import BODY, SIGNATURE_HEIGHT
from desk.letters.paper.flow import Row
from desk.letters.paper.layouts import Place, Plan
from desk.letters.sheet import LetterSheet
from desk.paper.addressing import Addressed
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Margins
from desk.paper.fonts import REGULAR
from desk.paper.marked import draw_marked
from desk.paper.marks import draw_letterhead
from desk.paper.text import Ink, draw_lines, few_lines, fit, plain
from desk.words import Language, day, word

FORMS = {1: "DB-L1 v1", 2: "DB-L1 v2"}
FORM = FORMS[2]
MARGINS = Margins(left=25 * mm, right=22 * mm, top=26 * mm, bottom=20 * mm, first_top=97 * mm)
WIDTH = PAGE_WIDTH - MARGINS.left - MARGINS.right
SENDER_HEIGHT = 11.0
"""Of the line in the window that says where a letter that cannot be delivered goes back to."""
_HEAD_TOP = PAGE_HEIGHT - 14 * mm
_LOGO_WIDE, _LOGO_HIGH = 48 * mm, 17 * mm
_SIGNER_WIDE, _SIGNER_WIDEST = 80 * mm, 120 * mm
_LABEL, _VALUE = Ink(7, 9, grey=0.25), Ink(9.5, 12.5)


def draw_head(canvas: Canvas, sheet: LetterSheet, logo: ImageReader | None) -> None:
    """The letterhead, with the logo at its left."""
    inset = 0.0
    if logo is not None:
        wide, high = logo.getSize()
        scale = min(_LOGO_WIDE / wide, _LOGO_HIGH / high)
        canvas.drawImage(logo, MARGINS.left, _HEAD_TOP + 2 - scale * high, scale * wide, scale * high)
        inset = scale * wide + 5 * mm
    least = _LOGO_HIGH + 2 if logo is not None else 0
    draw_letterhead(canvas, sheet.language, sheet.letterhead, MARGINS.left, _HEAD_TOP, WIDTH, inset=inset, least=least)


def draw_addressee(canvas: Canvas, sheet: LetterSheet, plan: Plan, told: Addressed) -> None:
    """Who it goes to, as the window shows it, under the line that says where it comes from."""
    place, top = plan.address, PAGE_HEIGHT - plan.address.top
    if plan.window is not None:
        head = sheet.letterhead
        line = fit(plain("  ·  ".join(part for part in (head.office, head.address) if part)), place.width, REGULAR, 6)
        canvas.setFont(REGULAR, 6)
        canvas.setFillGray(0.3)
        canvas.drawString(place.left, top - 6, line)
        canvas.setLineWidth(0.3)
        canvas.line(place.left, top - 8, place.left + stringWidth(line, REGULAR, 6), top - 8)
        top -= SENDER_HEIGHT
    _draw_told(canvas, told.name, place.left, top, place.width, told.strong)
    below = top - len(told.name) * told.ink.leading
    _draw_told(canvas, told.address, place.left, below, place.width, told.ink)


def _draw_told(canvas: Canvas, lines: list[str], left: float, top: float, width: float, ink: Ink) -> None:
    in_blank = False
    if not any("〚" in line for line in lines):
        draw_lines(canvas, lines, left, top, width, ink)
        return
    for line in lines:
        in_blank = draw_marked(canvas, line, left, top, width, ink, in_blank)
        top -= ink.leading


def draw_references(canvas: Canvas, sheet: LetterSheet, place: Place) -> float:
    """Number, date, case and telephone; answers how far below the paper's top they end."""
    language = sheet.language
    rows = (
        ("letter.number", sheet.number),
        ("letter.date", day(language, sheet.date)),
        ("letter.our_reference", reference(sheet)),
        ("letter.questions", sheet.letterhead.hotline or sheet.letterhead.phone),
    )
    top = PAGE_HEIGHT - place.top
    for key, value in rows:
        if not value:
            continue
        draw_lines(canvas, [word(language, key)], place.left, top, place.width, _LABEL)
        lines = few_lines(plain(value), place.width, _VALUE, 2)
        draw_lines(canvas, lines, place.left, top - 8.5, place.width, _VALUE)
        top -= 12 + 12.5 * len(lines)
    return PAGE_HEIGHT - top


def reference(sheet: LetterSheet) -> str:
    """The case a letter is about, with its day."""
    if sheet.case_date is None:
        return sheet.case_number
    told = {"number": sheet.case_number, "day": day(sheet.language, sheet.case_date)}
    return word(sheet.language, "letter.about").format(**told)


def draw_folds(canvas: Canvas, plan: Plan) -> None:
    """Short lines at the edge where the letter is folded for its envelope."""
    canvas.setLineWidth(0.4)
    for fold in plan.folds:
        canvas.line(5 * mm, PAGE_HEIGHT - fold, 9 * mm, PAGE_HEIGHT - fold)


def draw_marked_row(canvas: Canvas, row: Row, top: float) -> None:
    """One row with a blank in it, which is red so that nobody overlooks it."""
    x = MARGINS.left + row.indent + (row.ink.indent if row.begins else 0)
    draw_marked(canvas, row.text, x, top, WIDTH, row.ink, row.in_blank)


def draw_signature(canvas: Canvas, sheet: LetterSheet, top: float) -> None:
    """Who signs, with room for a pen and for a round seal of 42 mm."""
    chinese, ink, wide = sheet.language == Language.ZH, BODY[sheet.language], _SIGNER_WIDE
    left, right = MARGINS.left, MARGINS.left + WIDTH
    lines = [sheet.signer, sheet.signer_post, sheet.letterhead.office]
    if chinese:
        signer, wide = _chinese_signer(sheet, ink)
        lines = [sheet.letterhead.office, *signer, day(sheet.language, sheet.date)]
    x = right - wide if chinese else left
    shown = [line for each in lines if each for line in few_lines(plain(each), wide, ink, 2)]
    middle, top = top - SIGNATURE_HEIGHT / 2, top - 12 * mm
    if not chinese:
        canvas.setLineWidth(0.6)
        canvas.line(x, top, x + 62 * mm, top)
    _draw_told(canvas, shown, x, top - 2, wide, Ink(ink.size, ink.leading, side="right" if chinese else "left"))
    if chinese:  # the seal goes over the office's name and the date
        beneath = shown if wide == _SIGNER_WIDE else few_lines(plain(lines[0]), wide, ink, 2) + shown[-1:]
        broad = max((stringWidth(line, REGULAR, ink.size) for line in beneath), default=0)
        half = len(shown) * ink.leading / 2
        _draw_seal(canvas, sheet.language, right - broad / 2, top - 2 - half, -max(15 * mm, half + 5))
    else:
        _draw_seal(canvas, sheet.language, right - 24 * mm, middle, 0)


def _chinese_signer(sheet: LetterSheet, ink: Ink) -> tuple[list[str], float]:
    """Post and name, and how wide they may be: on one line as far as it reaches, else a line each, never cut apart."""
    both = [part for part in (sheet.signer_post, sheet.signer) if part]
    told = "　".join(both)
    needed = stringWidth(plain(told), ink.font, ink.size)
    if needed <= _SIGNER_WIDE:
        return [told], _SIGNER_WIDE
    return ([told] if needed <= _SIGNER_WIDEST else both), _SIGNER_WIDEST


def _draw_seal(canvas: Canvas, language: Language, x: float, y: float, word_below: float) -> None:
    canvas.saveState()
    canvas.setLineWidth(0.5)
    canvas.setStrokeGray(0.6)
    canvas.setDash(1, 3)
    canvas.circle(x, y, 21 * mm)
    canvas.restoreState()
    canvas.setFont(REGULAR, 7)
    canvas.setFillGray(0.45)
    canvas.drawCentredString(x, y + word_below - 3, word(language, "letter.seal"))
    canvas.setFillGray(0)
