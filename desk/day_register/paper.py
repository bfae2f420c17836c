"""Draws a day's register on A4 on its side, signed at its end; as many pages as the day needs."""

from datetime import datetime

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desk.day_register.sheet import Entry, RegisterSheet
from desk.paper.binding import Cover
from desk.paper.fields import Field, FieldRow
from desk.paper.flowing import Grid
from desk.paper.listed import bind_list
from desk.paper.text import Ink, Words
from desk.words import day, moment, short_moment, word

FORM = "DB-D2 v1"

_SMALL = Ink(7.4, 9.6)
_COLUMNS = (
    ("number", 2.2), ("time", 1.2), ("channel", 1.4), ("who", 2.2), ("unit", 1.8), ("phone", 2.4), ("kind", 1.8),
    ("matter", 4.6), ("taken_by", 2.2), ("passed", 2.2), ("result", 3.5), ("replied", 1.4), ("remarks", 2.3),
)  # fmt: skip


def draw(sheet: RegisterSheet) -> bytes:
    """The register as a PDF."""
    language = sheet.language
    title = word(language, "register.title")
    here = sum(each.at.date() == sheet.day for each in sheet.entries)
    told = word(language, "register.day").format(day=day(language, sheet.day), n=here)
    if late := len(sheet.entries) - here:
        told += word(language, "register.and_late").format(n=late)

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
    return bind_list(story, cover, sheet.letterhead, title, told)


def _row(sheet: RegisterSheet, entry: Entry) -> list[str]:
    language = sheet.language
    passed = " ".join(part for part in (entry.passed, _clock(sheet, entry.passed_at)) if part)
    result = [word(language, "paper.void") if entry.void else "", entry.result]
    return [
        entry.number,
        _clock(sheet, entry.at),
        word(language, f"channel.{entry.channel}"),
        entry.who,
        entry.unit,
        entry.phone,
        word(language, f"kind.{entry.kind}"),
        entry.matter,
        entry.taken_by,
        passed,
        " · ".join(part for part in result if part),
        _clock(sheet, entry.replied_at),
        entry.remarks,
    ]


def _clock(sheet: RegisterSheet, at: datetime | None) -> str:
    """The time of the day; with the day when it was another than the register's."""
    if at is None:
        return ""
    if at.date() == sheet.day:
        return f"{at:%H:%M}"
    return (short_moment if at.year == sheet.day.year else moment)(sheet.language, at)
