"""Draws the recovery sheet: one A4 page with the key in type that is read at arm's length."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.fields import RULE_GREY, Field, FieldRow
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.marks import draw_letterhead
from desk.paper.text import Ink, Words, fit, plain
from desk.signin.sheet import RecoverySheet
from desk.words import Language, moment, word

FORM = "DB-A1 v1"

_MARGINS = Margins(left=18 * mm, right=18 * mm, top=18 * mm, bottom=14 * mm, first_top=46 * mm)
_WIDTH = PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_HEAD, _TEXT = Ink(12, 17, font=BOLD), Ink(10.5, 15.5)
_ACROSS, _HIGH, _GAP = 4, 23 * mm, 3 * mm


def draw(sheet: RecoverySheet) -> bytes:
    """The sheet as a PDF of one page."""
    language = sheet.language
    title = word(language, "recovery.title")
    key = "recovery.made" if sheet.made_by else "recovery.made_by_nobody"
    made = word(language, key).format(at=moment(language, sheet.made_at), who=sheet.made_by)

    def head(canvas: Canvas) -> None:
        draw_letterhead(canvas, language, sheet.letterhead, _MARGINS.left, PAGE_HEIGHT - 12 * mm, _WIDTH)
        y = PAGE_HEIGHT - _MARGINS.first_top + 4 * mm
        canvas.setFont(BOLD, 18)
        canvas.drawString(_MARGINS.left, y, title)
        canvas.setFont(REGULAR, 9.5)
        told = fit(plain(made), _WIDTH * 0.6, REGULAR, 9.5)
        canvas.drawRightString(PAGE_WIDTH - _MARGINS.right, y, told)

    story: list[Flowable] = [_Key(language, sheet.groups), Spacer(1, 5 * mm)]
    for name in ("for", "keep", "spent"):
        story += [
            Words(word(language, f"recovery.{name}"), _HEAD, after=1),
            Words(word(language, f"recovery.{name}.told"), _TEXT, after=3.5 * mm),
        ]
    pen = [
        Field(word(language, f"recovery.{name}"), share=share) for name, share in (("put", 2), ("by", 3), ("sign", 3))
    ]
    story += [Spacer(1, 4 * mm), FieldRow(pen, 16 * mm)]
    cover = Cover(language, f"{title} {sheet.made_at:%Y-%m-%d}", sheet.letterhead.office, title, f"{FORM}  ·  {title}")
    return bind(story, cover, _MARGINS, first=head)


class _Key(Flowable):
    """The groups of the key, four in a row, each in a box of its own with its number."""

    def __init__(self, language: Language, groups: Sequence[str]) -> None:
        super().__init__()
        self.language, self.groups = language, groups

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        rows = -(-len(self.groups) // _ACROSS)
        self.width, self.height = available_width, rows * (_HIGH + _GAP)
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        wide = (self.width - (_ACROSS - 1) * _GAP) / _ACROSS
        for place, group in enumerate(self.groups):
            row, column = divmod(place, _ACROSS)
            x, y = column * (wide + _GAP), self.height - row * (_HIGH + _GAP) - _HIGH
            last = place == len(self.groups) - 1
            canvas.setStrokeGray(0 if last else RULE_GREY)
            canvas.setLineWidth(1 if last else 0.6)
            canvas.rect(x, y, wide, _HIGH)
            canvas.setFillGray(0.3)
            canvas.setFont(REGULAR, 7)
            label = word(self.language, "recovery.check" if last else "recovery.group").format(n=place + 1)
            canvas.drawString(x + 4, y + _HIGH - 10, fit(label, wide - 8, REGULAR, 7))
            canvas.setFillGray(0)
            canvas.setFont(BOLD, 27)
            _draw_spaced(canvas, x + wide / 2, y + 8 * mm, group)


def _draw_spaced(canvas: Canvas, middle: float, y: float, group: str) -> None:
    """Each sign on a step of the same width, so that none runs into the next."""
    step = 21.0
    left = middle - (len(group) - 1) * step / 2
    for place, sign in enumerate(group):
        canvas.drawCentredString(left + place * step, y, sign)
