"""Rows of words one under the other, shared out over pages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from desk.paper.text import Ink, break_lines


class Row(NamedTuple):  # there are thousands of them
    """One line of words, or the signature: its height and the white above it, which a page's top swallows."""

    text: str
    ink: Ink
    height: float
    gap: float = 0.0
    indent: float = 0.0
    keeps: bool = False  # never parted from the next row
    begins: bool = False  # the first of its paragraph
    signs: bool = False  # here stands the signature
    in_blank: bool = False  # the line before left a blank open that still has to be filled in

    @property
    def has_blank(self) -> bool:
        """Whether part of it still has to be filled in."""
        return self.in_blank or "〚" in self.text


class Set(NamedTuple):
    """A row and how far below the top of its page's words it begins."""

    row: Row
    below: float


def rows_of(text: str, width: float, ink: Ink, *, gap: float = 0, indent: float = 0) -> list[Row]:
    """One paragraph of plain text; neither its first nor its last line will stand alone on a page.

    `indent` moves the whole paragraph to the right, the ink's own only its first line.
    """
    lines = break_lines(text, width - indent, ink)
    last, rows, in_blank = len(lines) - 1, [], False
    for place, line in enumerate(lines):
        rows.append(
            Row(
                line,
                ink,
                ink.leading,
                gap if not place else 0,
                indent,
                keeps=place < last and place in (0, last - 1),
                begins=not place,
                in_blank=in_blank,
            )
        )
        in_blank = line.rfind("〚") > line.rfind("〛") or (in_blank and "〛" not in line)
    return rows


def kept(rows: Sequence[Row]) -> list[Row]:
    """The same rows, all of them on the page of what follows."""
    return [row._replace(keeps=True) for row in rows]


def paged(rows: Iterable[Row], first: float, later: float) -> list[list[Set]]:
    """Rows on pages that have so many points for them; at least one page."""
    pages: list[list[Set]] = [[]]
    room, used = first, 0.0
    for unit in _units(rows):
        height = sum(row.gap + row.height for row in unit)
        if pages[-1] and used + height > room:
            pages.append([])
            room, used = later, 0.0
        for row in unit:
            used += row.gap if pages[-1] else 0
            pages[-1].append(Set(row, used))
            used += row.height
    return pages


def tightened(rows: Sequence[Row], part: float) -> list[Row]:
    """The same rows with their lines and the white between them nearer to each other, to that part of what it was."""
    inks = {ink: replace(ink, leading=ink.leading * part) for ink in {row.ink for row in rows}}
    return [
        row._replace(gap=row.gap * part)
        if row.signs
        else row._replace(ink=inks[row.ink], height=row.height * part, gap=row.gap * part)
        for row in rows
    ]


def _units(rows: Iterable[Row]) -> Iterator[list[Row]]:
    unit: list[Row] = []
    for row in rows:
        unit.append(row)
        if not row.keeps:
            yield unit
            unit = []
    if unit:
        yield unit
