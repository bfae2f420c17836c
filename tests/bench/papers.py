"""One slip, one letter: ours against a canvas that is told the same strokes with the same font (at most 1.25 x)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desk import letters, slips
from desk.letters import paper as letter_paper
from desk.office import Office
from desk.slips import paper as slip_paper
from tests.bench.bare import bare_book
from tests.bench.measuring import Comparison, Measure, interleave

Stroke = tuple[str, tuple[Any, ...], dict[str, Any]]
_STROKES = (
    "drawString", "drawRightString", "drawCentredString", "line", "rect", "circle", "setFont", "setFillGray",
    "setStrokeGray", "setFillColor", "setStrokeColor", "setLineWidth", "setDash", "saveState", "restoreState",
    "translate", "rotate", "transform",
)  # fmt: skip


def measure_slips(folder: Path, count: int) -> list[Measure]:
    """One slip of the book after the other."""
    return _measure("one slip", folder, "slip", slips.sheet_of, slip_paper.draw, count)


def measure_letters(folder: Path, count: int) -> list[Measure]:
    """One letter of the book after the other, of one page."""
    return _measure("one letter", folder, "letter", letters.sheet_of, letter_paper.draw, count)


def _measure(
    work: str, folder: Path, table: str, read: Callable[..., Any], draw: Callable[[Any], bytes], count: int
) -> list[Measure]:
    office = Office.open(folder)
    with bare_book(folder) as book:
        numbers = [number for (number,) in book.execute(f"SELECT number FROM {table} ORDER BY id DESC LIMIT {count}")]
    sheets = [office.ask(lambda reading, number=number: read(reading, number)) for number in numbers]
    office.close()
    drawn: list[tuple[Any, list[Stroke]]] = []
    for sheet in sheets:
        with _strokes() as told:
            pdf = draw(sheet)
        if _pages(pdf) == _pages(bare := _redraw(told)) == 1:
            assert _words(pdf) == _words(bare), "the bare canvas shows other words"
            drawn.append((sheet, told))
    times = interleave(
        (
            lambda sheet=sheet: draw(sheet),  # type: ignore[misc]
            lambda told=told: _redraw(told),  # type: ignore[misc]
        )
        for sheet, told in drawn
    )
    return [Comparison(work, *times, most=1.25)]


@contextmanager
def _strokes() -> Iterator[list[Stroke]]:
    """Writes down what a canvas is told while a paper is drawn."""
    told: list[Stroke] = []
    inside = [0]

    def listening(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(real)
        def stroke(canvas: Canvas, *values: Any, **named: Any) -> Any:
            if not inside[0]:
                told.append((name, values, named))
            inside[0] += 1
            try:
                return real(canvas, *values, **named)
            finally:
                inside[0] -= 1

        return stroke

    kept = {name: getattr(Canvas, name) for name in _STROKES}
    for name, real in kept.items():
        setattr(Canvas, name, listening(name, real))
    try:
        yield told
    finally:
        for name, real in kept.items():
            setattr(Canvas, name, real)


def _redraw(told: list[Stroke]) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for name, values, named in told:
        getattr(canvas, name)(*values, **named)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def _words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words: str = document[0].get_textpage().get_text_range()
    document.close()
    return words
