"""The theme of a year and of a month, as every report of it is headed (M81)."""

from sqlalchemy import select

from db.base import id_of
from db.models import Theme
from desk import records
from desk.figures.spans import Period, Span
from desk.rights import require_manager
from desk.short import short_line
from desk.work import Reading, UnitOfWork

LONGEST_THEME = 200


def of(reading: Reading, span: Span) -> tuple[str, str]:
    """The theme of the year a span lies in, and its own; empty where none was set, the second one of a whole year."""
    year = Span.of(Period.YEAR, span.first)
    rows = reading.session.execute(select(Theme.span, Theme.words).where(Theme.span.in_((year.code, span.code))))
    words = dict(rows.all())
    return words.get(year.code, ""), words.get(span.code, "") if span != year else ""


def set_theme(work: UnitOfWork, span: Span, words: str, field: str = "words") -> str:
    """Say under which theme a span stands, and answer what it was before; empty takes it off.

    `field` is what a refusal calls the words. Refusals: clerk.managers_only, text.too_long.
    """
    require_manager(work)
    kept = short_line(words, LONGEST_THEME, field)
    theme = work.session.scalar(select(Theme).where(Theme.span == span.code))
    if theme is None:
        if kept:
            records.put(work, Theme(span.code, kept))
        return ""
    before = theme.words
    records.change(work, Theme, id_of(theme), {"words": kept})
    return before
