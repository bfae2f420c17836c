"""Draws a day's register on A4 on its side, signed at its end; as many pages as the day needs."""

from datetime import datetime

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from desk.day_register.sheet import Entry, RegisterSheet
from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.fields import Field, FieldRow
from desk.paper.flowing import Grid
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import Ink, Words, plain
from desk.words import day, word

FORM = "DB-R1 v1"

_WIDE, _HIGH = PAGE_HEIGHT, PAGE_WIDTH
_MARGINS = Margins(left=12 * mm, right=12 * mm, top=14 * mm, bottom=11 * mm, first_top=36 * mm)
_ROOM = _WIDE - _MARGINS.left - _MARGINS.right
_SMALL = Ink(7.4, 9.6)
_COLUMNS = (
    ("number", 2.3), ("time", 1.1), ("channel", 1.6), ("who", 2.3), ("unit", 1.8), ("phone", 2.7), ("kind", 2.0),
    ("matter", 4.6), ("taken_by", 1.8), ("passed", 2.2), ("result", 3.6), ("replied", 1.3), ("remarks", 2.1),
)  # fmt: skip


def draw(sheet: RegisterSheet) -> bytes:
    """The register as a PDF."""
    language = sheet.language
    title = word(language, "register.title")
    told = word(language, "register.day").format(day=day(language, sheet.day), n=len(sheet.entries))

    def head(canvas: Canvas) -> None:
        draw_letterhead(canvas, language, sheet.letterhead, _MARGINS.left, _HIGH - 8 * mm, _ROOM)
        y = _HIGH - _MARGINS.first_top + 7
        canvas.setFont(BOLD, 13)
        canvas.drawString(_MARGINS.left, y, title)
        canvas.setFont(REGULAR, 10)
        canvas.drawRightString(_WIDE - _MARGINS.right, y, plain(told))

    def later(canvas: Canvas) -> None:
        draw_continued(canvas, f"{title}  ·  {told}", _MARGINS.left, _HIGH - 8 * mm, _ROOM)

    headings = [word(language, f"register.{name}") for name, _share in _COLUMNS]
    shares = [share for _name, share in _COLUMNS]
    story: list[Flowable] = [Grid(headings, shares, [_row(sheet, each) for each in sheet.entries], lines=4, ink=_SMALL)]
    if not sheet.entries:
        story = [Words(word(language, "register.nothing"), Ink(10, 14))]
    story += [
        Spacer(1, 8),
        FieldRow(
            [
                Field(word(language, "register.sign.head")),
                Field(word(language, "register.sign.manager")),
            ],
            14 * mm,
        ),
    ]
    cover = Cover(
        language=language,
        title=f"{title} {sheet.day.isoformat()}",
        author=sheet.letterhead.office,
        subject=title,
        foot=f"{FORM}  ·  {title} {sheet.day.isoformat()}",
    )
    return bind(story, cover, _MARGINS, first=head, later=later, wide=True)


def _row(sheet: RegisterSheet, entry: Entry) -> list[str]:
    language = sheet.language
    passed = " ".join(part for part in (entry.passed, _clock(entry.passed_at, entry)) if part)
    result = f"{word(language, 'paper.void')} · {entry.result}" if entry.void else entry.result
    return [
        entry.number,
        f"{entry.at:%H:%M}",
        word(language, f"channel.{entry.channel}"),
        entry.who,
        entry.unit,
        entry.phone,
        word(language, f"kind.{entry.kind}"),
        entry.matter,
        entry.taken_by,
        passed,
        result,
        _clock(entry.replied_at, entry),
        entry.remarks,
    ]


def _clock(at: datetime | None, entry: Entry) -> str:
    """The time of the day; with the day when it was another one."""
    if at is None:
        return ""
    return f"{at:%H:%M}" if at.date() == entry.at.date() else f"{at.day}/{at.month} {at:%H:%M}"
