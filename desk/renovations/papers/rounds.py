"""Draws the log of inspections: the breaches on file stand in it, the rest is for the pen."""

from desk.paper.flowing import Grid
from desk.paper.text import Words
from desk.renovations.papers.frame import SMALL, bound, brief, dated, gap, heading, tell
from desk.renovations.papers.words import said
from desk.renovations.sheet import Found, RenovationSheet

_SHARES = (2.5, 4.1, 3.5, 2.7, 1.7, 1.7)
_ROW = 40
_FEWEST = 4
"""So many rows are left to the pen even where the breaches fill the page."""


def draw(sheet: RenovationSheet) -> bytes:
    """The log, with as many pages as the breaches need and one more when they leave no room to write."""
    headings = [said(sheet.language, f"log.{name}") for name in ("at", "seen", "demand", "righted", "by", "site")]
    rows = [_row(sheet, each) for each in sheet.breaches] + [("",) * len(_SHARES)] * _FEWEST
    return bound(
        sheet,
        [
            *heading(sheet),
            *brief(sheet),
            gap(6),
            Words(said(sheet.language, "log.rule"), SMALL, after=5),
            Grid(headings, _SHARES, rows, least=_ROW, lines=8, keep=0),
        ],
    )


def _row(sheet: RenovationSheet, breach: Found) -> tuple[str, ...]:
    by = tell(sheet, "log.by_day", day=dated(sheet, breach.due_on)) if breach.due_on else ""
    return (
        dated(sheet, breach.found_on),
        breach.what,
        "\n".join(part for part in (breach.demand, by) if part),
        "\n".join(part for part in (dated(sheet, breach.righted_on), breach.result) if part),
        "",
        "",
    )
