"""Draws a day of the journal on A4 on its side, signed at its end."""

from dataclasses import asdict

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desk.journal.sheet import JournalSheet, PrintedEntry
from desk.journal.telling import kind_words
from desk.paper.binding import Cover
from desk.paper.fields import Field, FieldRow
from desk.paper.flowing import Grid
from desk.paper.listed import bind_list
from desk.paper.text import Ink, Words
from desk.words import day, word

FORM = "DB-J1 v1"

_COLUMNS = (("time", 1.4), ("kind", 4.0), ("place", 3.6), ("words", 13.0), ("clerk", 3.0))
_LINES = 12


def draw(sheet: JournalSheet) -> bytes:
    """The day as a PDF, as many pages as it needs."""
    language = sheet.language
    title = word(language, "journal.title")
    told = word(language, "journal.day").format(day=day(language, sheet.day), n=len(sheet.entries))
    headings = [word(language, f"journal.{name}") for name, _share in _COLUMNS]
    shares = [share for _name, share in _COLUMNS]
    story: list[Flowable] = [Words(word(language, "journal.nothing"), Ink(10, 14))]
    if sheet.entries:
        story = [Grid(headings, shares, [_row(sheet, each) for each in sheet.entries], lines=_LINES, ink=Ink(8.6, 11))]
    counts = word(language, "journal.counts").format(**asdict(sheet.counts))
    story += [
        Spacer(1, 6),
        Words(counts, Ink(8.4, 11.4)),
        Spacer(1, 8),
        CondPageBreak(16 * mm),
        FieldRow([Field(word(language, f"journal.sign.{who}")) for who in ("desk", "head")], 14 * mm),
    ]
    named = f"{title} {sheet.day.isoformat()}"
    cover = Cover(
        language=language, title=named, author=sheet.letterhead.office, subject=title, foot=f"{FORM}  ·  {named}"
    )
    return bind_list(story, cover, sheet.letterhead, title, told)


def _row(sheet: JournalSheet, entry: PrintedEntry) -> list[str]:
    language, row = sheet.language, entry.row
    kinds = kind_words(language, row)
    if row.for_next:
        kinds += (word(language, "journal.for_next"),)
    struck = word(language, "journal.struck").format(reason=row.struck) if row.struck else ""
    words = " · ".join(part for part in (struck, row.words) if part)
    return [f"{entry.at:%H:%M}", " · ".join(kinds), row.place, words, row.clerk]
