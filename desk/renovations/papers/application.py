"""Draws the application for a renovation, and the request to alter one."""

from desk.paper.fields import FieldRow
from desk.paper.flowing import LongField
from desk.renovations.papers.frame import (
    NUMBERS,
    Ticks,
    bound,
    brief,
    field,
    gap,
    heading,
    reviews,
    ruled,
    section,
    site,
    tell,
    who,
)
from desk.renovations.papers.words import listed, said
from desk.renovations.sheet import Form, RenovationSheet


def draw(sheet: RenovationSheet) -> bytes:
    """The application: what the household asks for and hands in, and what each of the office says to it."""
    language = sheet.language
    count = str(len(sheet.workers)) if sheet.workers else ""
    enclosed = said(language, "enclosed")
    if sheet.papers:
        enclosed = f"{enclosed}  ·  {tell(sheet, 'on_file', n=sheet.papers)}"
    return bound(
        sheet,
        [
            *heading(sheet),
            section(sheet, "people"),
            *who(sheet),
            section(sheet, "site"),
            *site(sheet),
            FieldRow([
                field(sheet, "hours", sheet.hours, 5),
                field(sheet, "head_count", count, 1.6),
                field(sheet, "deposit", sheet.deposit, 3.4),
            ]),
            section(sheet, "work"),
            LongField(said(language, "scope"), sheet.scope, least=88),
            Ticks(said(language, "kinds"), listed(language, "kinds.list"), 5),
            Ticks(enclosed, listed(language, "enclosed.list"), 4),
            reviews(sheet, tell(sheet, "application.rule", form=NUMBERS[Form.COMMITMENT])),
        ],
    )  # fmt: skip


def draw_alteration(sheet: RenovationSheet) -> bytes:
    """The request to alter the work: what was applied for, and room to say what is to be done otherwise."""
    language = sheet.language
    return bound(
        sheet,
        [
            *heading(sheet),
            *brief(sheet),
            gap(),
            LongField(said(language, "alteration.was"), sheet.scope, least=64),
            FieldRow([ruled(sheet, "alteration.what")], 190),
            FieldRow([
                field(sheet, "alteration.starts", share=2),
                field(sheet, "alteration.ends", share=2),
                field(sheet, "alteration.firm", share=5),
            ], 34),
            Ticks(said(language, "alteration.enclosed"), listed(language, "alteration.list"), 2),
            reviews(sheet, said(language, "alteration.rule")),
        ],
    )  # fmt: skip
