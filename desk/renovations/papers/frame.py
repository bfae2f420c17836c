"""What every form of the renovation set shares: head, foot with its number, facts, boxes to tick, signatures."""

from collections.abc import Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from db.models import RenovationStatus
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.fields import RULE_GREY, Field, FieldRow, Stack
from desk.paper.flowing import Grid
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import Ink, Words, fit
from desk.renovations.papers.words import listed, said
from desk.renovations.sheet import Form, RenovationSheet
from desk.words import day, word

NUMBERS = {
    Form.APPLICATION: "DB-R1 v1",
    Form.COMMITMENT: "DB-R2 v1",
    Form.WORKERS: "DB-R3 v1",
    Form.PERMIT: "DB-R4 v1",
    Form.PASSES: "DB-R5 v1",
    Form.LOG: "DB-R6 v1",
    Form.NOTICE: "DB-R7 v1",
    Form.ALTERATION: "DB-R8 v1",
    Form.ACCEPTANCE: "DB-R9 v1",
}
"""Form numbers with their versions, at the foot of every page (M58)."""

MARGINS = Margins(left=17 * mm, right=15 * mm, top=24 * mm, bottom=14 * mm, first_top=31 * mm)
WIDTH = PAGE_WIDTH - MARGINS.left - MARGINS.right
PEN = 22 * mm
_TITLE = Ink(17, 24, font=BOLD, side="centre")
_UNDER = Ink(8.5, 12, grey=0.2, side="centre")
_SECTION = Ink(9.5, 12, font=BOLD)
SMALL = Ink(8, 11, grey=0.2)


def title_of(sheet: RenovationSheet) -> str:
    """What the form is called."""
    return said(sheet.language, f"title.{sheet.form}")


def bound(sheet: RenovationSheet, story: Sequence[Flowable]) -> bytes:
    """A form under the letterhead; pages after the first say whose they are."""
    head = word(sheet.language, "paper.continued").format(number=f"{title_of(sheet)}  ·  {sheet.unit}")

    def first(canvas: Canvas) -> None:
        draw_letterhead(canvas, sheet.language, sheet.letterhead, MARGINS.left, PAGE_HEIGHT - 10 * mm, WIDTH)

    def later(canvas: Canvas) -> None:
        draw_continued(canvas, head, MARGINS.left, PAGE_HEIGHT - 16 * mm, WIDTH)

    return bind(story, cover(sheet), MARGINS, first=first, later=later)


def cover(sheet: RenovationSheet) -> Cover:
    """What the PDF says about itself; a form of a withdrawn application is void."""
    name = f"{title_of(sheet)}  {sheet.unit}"
    return Cover(
        language=sheet.language,
        title=name,
        author=sheet.letterhead.office,
        subject=sheet.permit or sheet.unit,
        foot=f"{NUMBERS[sheet.form]}  ·  {name}",
        void=sheet.status is RenovationStatus.WITHDRAWN,
    )


def heading(sheet: RenovationSheet) -> list[Flowable]:
    """The form's name over the days that tell it from another of its kind."""
    parts = [
        tell(sheet, "applied", day=day(sheet.language, sheet.applied_on)),
        tell(sheet, "printed", day=day(sheet.language, sheet.printed_on)),
    ]
    return [Words(title_of(sheet), _TITLE), Words("   ·   ".join(parts), _UNDER, after=5)]


def section(sheet: RenovationSheet, key: str) -> Flowable:
    """A heading within a form."""
    return Stack([gap(8), Words(said(sheet.language, key), _SECTION, after=2)])


def tell(sheet: RenovationSheet, key: str, **blanks: object) -> str:
    """A sentence of the form with its blanks filled."""
    return said(sheet.language, key).format(**blanks)


def dated(sheet: RenovationSheet, value: date | None) -> str:
    """A day, nothing for none: then a pen writes it."""
    return day(sheet.language, value) if value is not None else ""


def field(
    sheet: RenovationSheet, key: str, value: str = "", share: float = 1, *, strong: bool = False, lines: int = 9
) -> Field:
    """A box labelled with a word of these forms."""
    return Field(said(sheet.language, key), value, share, strong, lines)


def ruled(sheet: RenovationSheet, key: str, value: str = "", share: float = 1) -> Field:
    """A box with faint lines for a pen."""
    return Field(said(sheet.language, key), value, share, ruled=True)


def who(sheet: RenovationSheet) -> list[Flowable]:
    """The flat, its owner, and who applied where that is somebody else."""
    area = f"{sheet.area:g} m²" if sheet.area else ""
    flat = [
        field(sheet, "unit", sheet.unit, 2, strong=True),
        field(sheet, "area", area, 1.2),
        field(sheet, "owner", sheet.owners, 3),
        field(sheet, "owner_phone", sheet.owner_phones, 3),
    ]
    rows: list[Flowable] = [FieldRow(flat)]
    if sheet.applicant != sheet.owners:
        asks = [
            field(sheet, "applicant", sheet.applicant, 6.2),
            field(sheet, "applicant_phone", sheet.applicant_phones, 3),
        ]
        rows.append(FieldRow(asks))
    return rows


def site(sheet: RenovationSheet) -> list[Flowable]:
    """Who does the work, and when."""
    return [
        FieldRow([
            field(sheet, "firm", sheet.firm, 4),
            field(sheet, "foreman", sheet.foreman, 2.2),
            field(sheet, "phone", sheet.phone, 3),
        ]),
        FieldRow([
            field(sheet, "starts", dated(sheet, sheet.starts_on), 2),
            field(sheet, "ends", dated(sheet, sheet.ends_on), 2),
            field(sheet, "permit", sheet.permit, 2.2, strong=True),
            field(sheet, "permit_on", dated(sheet, sheet.permit_on), 3),
        ]),
    ]  # fmt: skip


def brief(sheet: RenovationSheet) -> list[Flowable]:
    """Flat, permit, firm and period in two rows, for forms that lie with the application."""
    period = " – ".join(part for part in (dated(sheet, sheet.starts_on), dated(sheet, sheet.ends_on)) if part)
    return [
        FieldRow([
            field(sheet, "unit", sheet.unit, 2, strong=True),
            field(sheet, "owner", sheet.owners, 3),
            field(sheet, "permit", sheet.permit, 2, strong=True),
            field(sheet, "period", period, 3.4),
        ]),
        FieldRow([
            field(sheet, "firm", sheet.firm, 5),
            field(sheet, "foreman", sheet.foreman, 2),
            field(sheet, "phone", sheet.phone, 3.4),
        ]),
    ]  # fmt: skip


def signatures(sheet: RenovationSheet, *keys: str, height: float = PEN) -> Flowable:
    """Boxes to sign side by side; they never part."""
    return FieldRow([field(sheet, key) for key in keys], height)


def reviews(sheet: RenovationSheet, rule: str) -> Flowable:
    """Who of the office looks at an application, a rule, and who signs, in one piece: nobody signs an empty page."""
    rows = [(name, "", "") for name in listed(sheet.language, "reviews")]
    headings = [said(sheet.language, key) for key in ("who", "opinion", "signature")]
    signed = signatures(sheet, "sign.applicant", "sign.firm", "sign.desk")
    parts = [Grid(headings, (3, 5, 2.6), rows, least=36), gap(), Words(rule, SMALL, after=4), signed]
    return Stack([section(sheet, "review"), *parts])


def gap(height: float = 5) -> Flowable:
    """White between two parts."""
    return Spacer(1, height)


class Ticks(Flowable):
    """Things to tick in level columns, in one box that never parts."""

    def __init__(self, label: str, items: Sequence[str], columns: int) -> None:
        super().__init__()
        self.label, self.items, self.columns = label, items, columns

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = 12 + -(-len(self.items) // self.columns) * 14
        return self.width, self.height

    def draw(self) -> None:
        canvas, wide = self.canv, (self.width - 6) / self.columns
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(RULE_GREY)
        canvas.rect(0, 0, self.width, self.height)
        canvas.setFillGray(0.25)
        canvas.setFont(REGULAR, 6.4)
        canvas.drawString(3, self.height - 7.6, self.label)
        canvas.setFillGray(0)
        canvas.setFont(REGULAR, 8.6)
        for place, item in enumerate(self.items):
            row, column = divmod(place, self.columns)
            text = fit(f"□ {item}", wide - 4, REGULAR, 8.6)
            canvas.drawString(4 + column * wide, self.height - 20 - row * 14, text)
