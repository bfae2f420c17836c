"""Draws a list of cases on A4 on its side, as many pages as it needs."""

from reportlab.platypus import Flowable

from desk.case_list.sheet import Line, ListSheet
from desk.paper.binding import Cover
from desk.paper.flowing import Grid
from desk.paper.listed import bind_list
from desk.paper.text import Ink, Words, plain
from desk.words import day, moment, word

FORM = "DB-C2 v1"

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
    return bind_list(story, cover, sheet.letterhead, title, told)


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
