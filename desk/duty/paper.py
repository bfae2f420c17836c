"""Draws a week of the duty roster on A4 on its side, one page for the wall."""

from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from db.models import DutyPost, DutyShift
from desk.duty.sheet import RosterSheet
from desk.paper.binding import Cover
from desk.paper.fields import Field, FieldRow
from desk.paper.flowing import Grid
from desk.paper.listed import bind_list
from desk.paper.text import Ink
from desk.words import Language, day, short_day, word

FORM = "DB-W1 v1"

_MOST_LINES = 24
"""Six people, each with a long name and two phones."""

ROWS = tuple((shift, post) for shift in DutyShift for post in DutyPost)
"""The rows of the roster: each shift's desk, and whom it can call."""

_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ZH = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")


def draw(sheet: RosterSheet) -> bytes:
    """The week as a PDF."""
    language, week = sheet.language, sheet.roster
    title = word(language, "duty.title")
    days = f"{day(language, week.days[0])} – {day(language, week.days[-1])}"
    hours = word(language, "duty.hours").format(day=sheet.begins[0], night=sheet.begins[1])
    headings = [word(language, "duty.shift"), *(_head(language, each) for each in week.days)]
    rows = []
    for shift, post in ROWS:
        label = f"{word(language, f'duty.{shift}')}\n{word(language, f'duty.{post}')}"
        rows.append([label, *("\n".join(_people(sheet, each, shift, post)) for each in week.days)])
    shares = [2.4, *(3.4 for _each in week.days)]
    story: list[Flowable] = [
        Grid(headings, shares, rows, least=26 * mm, lines=_MOST_LINES, strong=0, ink=Ink(9, 12)),
        Spacer(1, 8),
        FieldRow([Field(word(language, "duty.sign"))], 14 * mm),
    ]
    named = f"{title} {week.days[0].isoformat()}"
    cover = Cover(
        language=language, title=named, author=sheet.letterhead.office, subject=title, foot=f"{FORM}  ·  {named}"
    )
    return bind_list(story, cover, sheet.letterhead, title, f"{days}  ·  {hours}")


def _people(sheet: RosterSheet, on: date, shift: DutyShift, post: DutyPost) -> list[str]:
    return [line for each in sheet.roster.people(on, shift, post) for line in (each.name, each.phone) if line]


def _head(language: Language, on: date) -> str:
    name = (_ZH if language is Language.ZH else _EN)[on.weekday()]
    return f"{name} {short_day(language, on)}"
