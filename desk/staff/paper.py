"""The list of praise and honours on A4 on its side, to be hung up (M29)."""

from dataclasses import dataclass

from desk.figures.spans import Span
from desk.letterhead_of import letterhead
from desk.paper.binding import Cover
from desk.paper.flowing import Grid
from desk.paper.letterhead import Letterhead
from desk.paper.listed import bind_list
from desk.paper.text import Ink, Words
from desk.reports.naming import period_of
from desk.rights import is_manager
from desk.staff.credits import CreditRow, in_span
from desk.words import Language, short_day, word
from desk.work import Reading

FORM = "DB-P2 v1"

_COLUMNS = (("day", 1.6), ("name", 2.8), ("post", 2.6), ("kind", 1.6), ("words", 10.2), ("case", 2.4))


@dataclass(frozen=True)
class CreditSheet:
    """What the list says; `title` names the span as the paper's head does."""

    language: Language
    letterhead: Letterhead
    span: Span
    lines: tuple[CreditRow, ...]


def gather(reading: Reading, span: Span, language: Language | None = None) -> CreditSheet:
    """Everybody's credits of a span, the newest first; empty for whoever is no manager."""
    spoken = language or reading.facts.language
    lines = in_span(reading, span) if is_manager(reading) else ()
    return CreditSheet(spoken, letterhead(reading.facts, spoken), span, lines)


def draw(sheet: CreditSheet) -> bytes:
    """The list as a PDF, as many pages as it needs."""
    language = sheet.language
    title = word(language, "credits.title")
    span = period_of(sheet.span, language)
    told = word(language, "credits.told").format(span=span, n=len(sheet.lines))
    headings = [word(language, f"credits.{name}") for name, _share in _COLUMNS]
    shares = [share for _name, share in _COLUMNS]
    rows = [
        [
            short_day(language, line.day), line.name, line.post, word(language, f"credit.{line.kind}"), line.words,
            line.case_number,
        ]
        for line in sheet.lines
    ]  # fmt: skip
    cover = Cover(
        language=language,
        title=f"{title} {sheet.span.code}",
        author=sheet.letterhead.office,
        subject=title,
        foot=f"{FORM}  ·  {title} {sheet.span.code}",
    )
    nothing = Words(word(language, "credits.nothing"), Ink(10, 14))
    story = [Grid(headings, shares, rows, lines=12, strong=1)] if rows else [nothing]
    return bind_list(story, cover, sheet.letterhead, title, told)
