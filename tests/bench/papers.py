"""Papers: ours against a canvas that is told the same strokes with the same font.

One slip and one letter at most 1.25 x, hundreds of slips joined in one document at most 1.2 x.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desk import letters, slips
from desk.letters import paper as letter_paper
from desk.office import Office
from desk.slips import paper as slip_paper
from desk.slips.stock import Layout, Stock
from tests.bench import libreoffice
from tests.bench.bare import bare_book
from tests.bench.measuring import Comparison, Measure, interleave

Stroke = tuple[str, tuple[Any, ...], dict[str, Any]]
_STROKES = (
    "drawString", "drawRightString", "drawCentredString", "line", "rect", "circle", "setFont", "setFillGray",
    "setStrokeGray", "setFillColor", "setStrokeColor", "setLineWidth", "setDash", "saveState", "restoreState",
    "translate", "rotate", "transform", "showPage", "lines", "drawPath",
)  # fmt: skip


def measure_slips(folder: Path, count: int) -> list[Measure]:
    """One slip of the book after the other."""
    return _measure("one slip", folder, "slip", slips.sheet_of, slip_paper.draw, count)


def measure_batches(folder: Path, count: int, rounds: int) -> list[Measure]:
    """The newest slips of the book joined in one document, on cut sheets and on endless forms."""
    sheets = _sheets(folder, "slip", slips.sheet_of, count)
    measures: list[Measure] = []
    for stock in (Stock.A4, Stock.WIDE_140):
        layout = Layout(stock)

        def draw(layout: Layout = layout) -> bytes:
            return slip_paper.draw_many(sheets, layout)

        measures.append(_joined(f"{count} slips joined, {stock}", draw, _size(draw()), rounds))
    return measures


def measure_letters(folder: Path, count: int) -> list[Measure]:
    """One letter of the book after the other, of one page."""
    return _measure("one letter", folder, "letter", letters.sheet_of, letter_paper.draw, count)


def measure_joined_letters(folder: Path, count: int, rounds: int) -> list[Measure]:
    """The newest letters of the book, all different, joined in one document."""
    sheets = _sheets(folder, "letter", letters.sheet_of, count)

    def draw() -> bytes:
        return letter_paper.draw_many(sheets)[0]

    return [_joined(f"{len(sheets)} letters joined", draw, A4, rounds)]


def measure_libreoffice(folder: Path, scratch: Path, count: int) -> list[Measure]:
    """The same letters by LibreOffice."""
    return libreoffice.measure(_sheets(folder, "letter", letters.sheet_of, count), scratch)


def _joined(work: str, draw: Callable[[], bytes], size: tuple[float, float], rounds: int) -> Comparison:
    with strokes() as told:
        pdf = draw()

    def again() -> bytes:
        return redraw(told, size)

    bare = again()
    assert _pages(pdf) == _pages(bare), "the bare canvas has other pages"
    assert _words(pdf) == _words(bare), "the bare canvas shows other words"
    gc.collect()
    gc.freeze()  # the strokes that were written down are nobody's burden
    times = interleave((draw, again) for _round in range(rounds))
    gc.unfreeze()
    return Comparison(work, *times, most=1.2)


def _measure(
    work: str, folder: Path, table: str, read: Callable[..., Any], draw: Callable[[Any], bytes], count: int
) -> list[Measure]:
    sheets = _sheets(folder, table, read, count)
    drawn: list[tuple[Any, list[Stroke]]] = []
    for sheet in sheets:
        with strokes() as told:
            pdf = draw(sheet)
        if _pages(pdf) == _pages(bare := redraw(told)) == 1:
            assert _words(pdf) == _words(bare), "the bare canvas shows other words"
            drawn.append((sheet, told))
    times = interleave(
        (
            lambda sheet=sheet: draw(sheet),  # type: ignore[misc]
            lambda told=told: redraw(told),  # type: ignore[misc]
        )
        for sheet, told in drawn
    )
    return [Comparison(work, *times, most=1.25)]


def _sheets(folder: Path, table: str, read: Callable[..., Any], count: int) -> list[Any]:
    office = Office.open(folder)
    with bare_book(folder) as book:
        numbers = [number for (number,) in book.execute(f"SELECT number FROM {table} ORDER BY id DESC LIMIT {count}")]
    sheets = [office.ask(lambda reading, number=number: read(reading, number)) for number in numbers]
    office.close()
    return sheets


@contextmanager
def strokes() -> Iterator[list[Stroke]]:
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


def redraw(told: list[Stroke], size: tuple[float, float] = A4) -> bytes:
    """The same strokes on a canvas of ReportLab as it comes: streams in letters (ASCII85), which ours leaves out."""
    buffer, ours = BytesIO(), rl_config.useA85
    rl_config.useA85 = 1
    try:
        canvas = Canvas(buffer, pagesize=size, invariant=1)
        for name, values, named in told:
            getattr(canvas, name)(*values, **named)
        canvas.save()
    finally:
        rl_config.useA85 = ours
    return buffer.getvalue()


def _pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def _size(pdf: bytes) -> tuple[float, float]:
    document = pypdfium2.PdfDocument(pdf)
    size: tuple[float, float] = document[0].get_size()
    document.close()
    return size


def _words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words: str = document[0].get_textpage().get_text_range()
    document.close()
    return words
