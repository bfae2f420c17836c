"""A page that shows whether a printer prints what it should, where it should: a frame, rulers, both scripts."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk.paper.fonts import BOLD, REGULAR, load_fonts
from desk.paper.text import fit

_EDGE = 10
"""Millimetres from the edge of the sheet to the frame: measured on paper they tell how far a print is off."""
_LONG = 100


def draw(title: str, lines: Sequence[str]) -> bytes:
    """An A4 page with a frame 10 mm from every edge, rulers of 100 mm, a title and some lines under it."""
    load_fonts()
    wide, high = A4
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    canvas.setLineWidth(0.4)
    canvas.rect(_EDGE * mm, _EDGE * mm, wide - 2 * _EDGE * mm, high - 2 * _EDGE * mm)
    _ruler(canvas, _EDGE * mm, high - _EDGE * mm, across=True)
    _ruler(canvas, _EDGE * mm, high - _EDGE * mm, across=False)
    room = wide - 2 * (_EDGE + 12) * mm
    left, top = (_EDGE + 12) * mm, high - 45 * mm
    canvas.setFont(BOLD, 18)
    canvas.drawString(left, top, fit(title, room, BOLD, 18))
    canvas.setFont(REGULAR, 11)
    for place, line in enumerate(lines):
        canvas.drawString(left, top - (28 + 18 * place), fit(line, room, REGULAR, 11))
    for place, grey in enumerate((0, 0.25, 0.5, 0.75, 0.9)):
        canvas.setFillGray(grey)
        canvas.rect(left + place * 22 * mm, 60 * mm, 20 * mm, 12 * mm, fill=1)
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def _ruler(canvas: Canvas, left: float, top: float, *, across: bool) -> None:
    canvas.setFont(REGULAR, 6)
    for step in range(_LONG + 1):
        length = (4 if step % 10 == 0 else 2.4 if step % 5 == 0 else 1.2) * mm
        if across:
            canvas.line(left + step * mm, top, left + step * mm, top - length)
        else:
            canvas.line(left, top - step * mm, left + length, top - step * mm)
        if step % 10 == 0 and step:
            place = (left + step * mm - 4, top - 7 * mm) if across else (left + 5 * mm, top - step * mm - 2)
            canvas.drawString(*place, str(step))
