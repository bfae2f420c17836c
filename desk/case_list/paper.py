"""Draws a list of cases on A4 on its side, as many pages as it needs."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.case_list.sheet import Line, ListSheet
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.flowing import Grid
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import Ink, Words, fit, plain
from desk.words import day, moment, word

FORM = "DB-C2 v1"

_WIDE, _HIGH = PAGE_HEIGHT, PAGE_WIDTH
_MARGINS = Margins(left=12 * mm, right=12 * mm, top=14 * mm, bottom=11 * mm, first_top=36 * mm)
_ROOM = _WIDE - _MARGINS.left - _MARGINS.right
_CELL = Ink(8, 10.4)
_COLUMNS = (
    ("number", 2.3), ("taken", 2.2), ("unit", 2.2), ("matter", 6.2), ("class", 2.6), ("department", 2.6), ("due", 2.2),
    ("status", 3.2),
)  # fmt: skip


def draw(sheet: ListSheet) -> bytes:
    """The list as a PDF."""
    language = sheet.language
    title = word(language, "case_list.title")
    made = moment(language, sheet.made_at)
    told = word(language, "case_list.told").format(told=sheet.told, n=f"{sheet.total:,}")

    def head(canvas: Canvas) -> None:
        draw_letterhead(canvas, language, sheet.letterhead, _MARGINS.left, _HIGH - 8 * mm, _ROOM)
        y = _HIGH - _MARGINS.first_top + 7
        canvas.setFont(BOLD, 13)
        canvas.drawString(_MARGINS.left, y, title)
        canvas.setFont(REGULAR, 10)
        canvas.drawRightString(_WIDE - _MARGINS.right, y, fit(plain(told), _ROOM * 0.8, REGULAR, 10))

    def later(canvas: Canvas) -> None:
        draw_continued(canvas, f"{title}  ·  {plain(told)}", _MARGINS.left, _HIGH - 8 * mm, _ROOM)

    headings = [word(language, f"case_list.{name}") for name, _share in _COLUMNS]
    shares = [share for _name, share in _COLUMNS]
    story: list[Flowable] = [Grid(headings, shares, [_row(sheet, each) for each in sheet.lines], lines=3, ink=_CELL)]
    if not sheet.lines:
        story = [Words(word(language, "case_list.nothing"), Ink(10, 14))]
    elif sheet.total > len(sheet.lines):
        more = word(language, "case_list.more").format(n=f"{sheet.total - len(sheet.lines):,}")
        story.append(Words(more, Ink(9, 14)))
    cover = Cover(
        language=language,
        title=title,
        author=sheet.letterhead.office,
        subject=plain(sheet.told),
        foot=f"{FORM}  ·  {title} {made}",
    )
    return bind(story, cover, _MARGINS, first=head, later=later, wide=True)


def _row(sheet: ListSheet, line: Line) -> list[str]:
    language = sheet.language
    due = day(language, line.due.date()) if line.due else ""
    late = word(language, "case_list.overdue") if line.overdue else ""
    return [
        line.number,
        day(language, line.taken_at.date()),
        line.unit,
        line.matter,
        line.class_name,
        line.department,
        due,
        " · ".join(part for part in (word(language, f"status.{line.status}"), late) if part),
    ]
