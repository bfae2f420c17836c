"""Draws a reply letter for a window envelope, with references, signature and room for the seal."""

import re

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from desk.letters.sheet import LetterSheet
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.fields import Stack
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import Ink, Words, draw_lines, few_lines, fit, plain
from desk.words import Language, day, word

FORM = "DB-L1 v1"

_MARGINS = Margins(left=25 * mm, right=22 * mm, top=26 * mm, bottom=20 * mm, first_top=97 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
# The window of a DL envelope shows what stands 45-90 mm below the top edge and 20-105 mm from the left.
_ADDRESS_TOP = PAGE_HEIGHT - 51 * mm
_ADDRESS_WIDTH = 76 * mm
_SIDE_LEFT = 122 * mm
_KEPT_MOST = 45 * mm  # of words that stay with the signature
_FOLDS = (105 * mm, 210 * mm)
_SUBJECT = Ink(12, 17, font=BOLD)
_BODY = {Language.EN: Ink(10.5, 15.5), Language.ZH: Ink(11, 19)}
_SMALL = Ink(8.5, 12.5, grey=0.2)
_SALUTATION = re.compile("^.{1,310}[：:]$")
_CLOSING = re.compile("^(?:敬礼|此致敬礼)[！!]?$")


def draw(sheet: LetterSheet) -> bytes:
    """The letter as a PDF; the signature never stands on a page without words of the letter."""
    name = f"{sheet.number}  ·  {sheet.to_name}"
    name = f"{name}  ·  {day(sheet.language, sheet.date)}"
    head = word(sheet.language, "paper.continued").format(number=name)
    return bind(
        _story(sheet),
        Cover(
            language=sheet.language,
            title=f"{sheet.number} {sheet.subject}".strip()[:300],
            author=sheet.letterhead.office,
            subject=f"{word(sheet.language, 'letter.our_reference')} {_reference(sheet)}",
            foot=f"{FORM}  ·  {sheet.number}",
            void=sheet.void,
        ),
        _MARGINS,
        first=lambda canvas: _draw_first(canvas, sheet),
        later=lambda canvas: draw_continued(canvas, head, _MARGINS.left, PAGE_HEIGHT - 18 * mm, _WIDTH),
    )


def _story(sheet: LetterSheet) -> list[Flowable]:
    chinese = sheet.language == Language.ZH
    subject = Ink(15, 22, font=BOLD, side="centre") if chinese else _SUBJECT
    story: list[Flowable] = [Words(sheet.subject, subject, after=12)] if sheet.subject.strip() else []
    body = _paragraphs(sheet)
    kept: list[Flowable] = []
    height = 0.0
    while body and len(kept) < 4:
        height += body[-1].wrap(_WIDTH, PAGE_HEIGHT)[1] + body[-1].getSpaceAfter()
        if height > _KEPT_MOST:
            break
        kept.insert(0, body.pop())
    return [*story, *body, Stack([*kept, *_signature(sheet), *_after(sheet)])]


def _paragraphs(sheet: LetterSheet) -> list[Flowable]:
    """One flowable a line; in Chinese each begins two characters in, but for salutation and closing."""
    ink = _BODY[sheet.language]
    indented = Ink(ink.size, ink.leading, indent=2 * ink.size)
    lines = plain(sheet.body).strip("\n").split("\n")
    parts: list[Flowable] = []
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        ends = number + 1 < len(lines) and not lines[number + 1].strip()
        words = line.strip() if sheet.language == Language.ZH else line.rstrip()
        greets = not parts and _SALUTATION.match(words)
        flush = sheet.language == Language.EN or bool(greets or _CLOSING.match(words))
        gap = ink.leading * (0.25 if sheet.language == Language.ZH else 0.6) if ends else 0
        parts.append(Words(words, ink if flush else indented, after=gap))
    return parts


def _signature(sheet: LetterSheet) -> list[Flowable]:
    return [Spacer(1, 8 * mm), _Signature(sheet)]


def _after(sheet: LetterSheet) -> list[Flowable]:
    parts: list[Flowable] = []
    for key, lines in (("letter.enclosures", sheet.enclosures), ("letter.copies", sheet.copies)):
        if lines:
            colon = "：" if sheet.language == Language.ZH else ": "
            separator = "；" if sheet.language == Language.ZH else "; "
            parts.append(Words(f"{word(sheet.language, key)}{colon}{separator.join(lines)}", _SMALL))
    return [Spacer(1, 5 * mm), *parts] if parts else []


class _Signature(Flowable):
    """Who signs, with room for a pen and for a round seal of 42 mm."""

    def __init__(self, sheet: LetterSheet) -> None:
        super().__init__()
        self.sheet = sheet

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 44 * mm
        return self.width, self.height

    def draw(self) -> None:
        sheet, canvas = self.sheet, self.canv
        chinese = sheet.language == Language.ZH
        ink = _BODY[sheet.language]
        wide = 80 * mm
        x = self.width - wide if chinese else 0
        signer = "　".join((sheet.signer_post, sheet.signer)) if chinese else sheet.signer
        lines = [sheet.letterhead.office, signer.strip("　"), day(sheet.language, sheet.date)]
        if not chinese:
            lines = [sheet.signer, sheet.signer_post, sheet.letterhead.office]
        shown = [fit(plain(line), wide, REGULAR, ink.size) for line in lines if line]
        top = self.height - 12 * mm
        if not chinese:
            canvas.setLineWidth(0.6)
            canvas.line(x, top, x + 62 * mm, top)
        draw_lines(canvas, shown, x, top - 2, wide, Ink(ink.size, ink.leading, side="right" if chinese else "left"))
        if chinese:  # the seal goes over the office's name and the date
            broad = max((stringWidth(line, REGULAR, ink.size) for line in shown), default=0)
            self._draw_seal(canvas, self.width - broad / 2, top - 2 - len(shown) * ink.leading / 2, -15 * mm)
        else:
            self._draw_seal(canvas, self.width - 24 * mm, self.height / 2, 0)

    def _draw_seal(self, canvas: Canvas, x: float, y: float, word_below: float) -> None:
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0.6)
        canvas.setDash(1, 3)
        canvas.circle(x, y, 21 * mm)
        canvas.restoreState()
        canvas.setFont(REGULAR, 7)
        canvas.setFillGray(0.45)
        canvas.drawCentredString(x, y + word_below - 3, word(self.sheet.language, "letter.seal"))
        canvas.setFillGray(0)


def _draw_first(canvas: Canvas, sheet: LetterSheet) -> None:
    draw_letterhead(canvas, sheet.language, sheet.letterhead, _MARGINS.left, PAGE_HEIGHT - 14 * mm, _WIDTH)
    ink, strong = Ink(10.5, 15), Ink(10.5, 15, font=BOLD)
    name = few_lines(plain(sheet.to_name), _ADDRESS_WIDTH, strong, 2)
    address = re.sub("\n\\s*\n+", "\n", plain(sheet.to_address).strip())
    lines = few_lines(address, _ADDRESS_WIDTH, ink, 6 - len(name))
    draw_lines(canvas, name, _MARGINS.left, _ADDRESS_TOP, _ADDRESS_WIDTH, strong)
    draw_lines(canvas, lines, _MARGINS.left, _ADDRESS_TOP - len(name) * ink.leading, _ADDRESS_WIDTH, ink)
    _draw_references(canvas, sheet)
    canvas.setLineWidth(0.4)
    for fold in _FOLDS:
        canvas.line(5 * mm, PAGE_HEIGHT - fold, 9 * mm, PAGE_HEIGHT - fold)


def _draw_references(canvas: Canvas, sheet: LetterSheet) -> None:
    language = sheet.language
    phone = sheet.letterhead.hotline or sheet.letterhead.phone
    rows = (
        ("letter.number", sheet.number),
        ("letter.date", day(language, sheet.date)),
        ("letter.our_reference", _reference(sheet)),
        ("letter.questions", phone),
    )
    width = PAGE_WIDTH - _MARGINS.right - _SIDE_LEFT
    y = _ADDRESS_TOP
    for key, value in rows:
        if not value:
            continue
        draw_lines(canvas, [word(language, key)], _SIDE_LEFT, y, width, Ink(7, 9, grey=0.25))
        lines = few_lines(plain(value), width, Ink(9.5, 12.5), 2)
        draw_lines(canvas, lines, _SIDE_LEFT, y - 8.5, width, Ink(9.5, 12.5))
        y -= 13 + 12.5 * len(lines)


def _reference(sheet: LetterSheet) -> str:
    if sheet.case_date is None:
        return sheet.case_number
    return word(sheet.language, "letter.about").format(
        number=sheet.case_number, day=day(sheet.language, sheet.case_date)
    )
