"""Binds a list on A4 on its side: the letterhead and one head line on the first page, a short one on the others."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.flowing import Grid
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.letterhead import Letterhead
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import fit, plain
from desk.words import word

_WIDE, _HIGH = PAGE_HEIGHT, PAGE_WIDTH
_MARGINS = Margins(left=12 * mm, right=12 * mm, top=14 * mm, bottom=11 * mm, first_top=36 * mm)
_ROOM = _WIDE - _MARGINS.left - _MARGINS.right
_TOLD = 0.8  # of the line: the title stands before it


def bind_list(story: Sequence[Flowable], cover: Cover, letterhead: Letterhead, title: str, told: str) -> bytes:
    """The pages as a PDF; `told` says of what the list is, and holds words a person may have typed.

    Where a cell of a grid has no room for all its words, the foot tells that they stand in the book."""
    told = plain(told)
    grids = [part for part in story if isinstance(part, Grid)]
    for grid in grids:
        grid.wrap(_ROOM, 0)
    if any(grid.shortened() for grid in grids):
        cover = replace(cover, foot=f"{cover.foot}  ·  {word(cover.language, 'paper.cut')}")

    def head(canvas: Canvas) -> None:
        draw_letterhead(canvas, cover.language, letterhead, _MARGINS.left, _HIGH - 8 * mm, _ROOM)
        y = _HIGH - _MARGINS.first_top + 7
        canvas.setFont(BOLD, 13)
        canvas.drawString(_MARGINS.left, y, title)
        canvas.setFont(REGULAR, 10)
        canvas.drawRightString(_WIDE - _MARGINS.right, y, fit(told, _ROOM * _TOLD, REGULAR, 10))

    def later(canvas: Canvas) -> None:
        draw_continued(canvas, f"{title}  ·  {told}", _MARGINS.left, _HIGH - 8 * mm, _ROOM)

    return bind(story, cover, _MARGINS, first=head, later=later, wide=True)
