"""Binds flowables into a PDF: pages counted in the foot, the same bytes for the same sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from desk.paper.archival import make_archival
from desk.paper.fonts import BOLD, REGULAR, load_fonts
from desk.paper.text import fit, plain
from desk.words import Language, word

Drawer = Callable[[Canvas], None]
PAGE_WIDTH, PAGE_HEIGHT = A4
LANGUAGES = {Language.EN: "en-GB", Language.ZH: "zh-CN"}


@dataclass(frozen=True)
class Margins:
    """Distances from the paper's edges in points; `first_top` is that of the first page."""

    left: float
    right: float
    top: float
    bottom: float
    first_top: float


@dataclass(frozen=True)
class Cover:
    """What the PDF says about itself, and the foot of every page."""

    language: Language
    title: str
    author: str
    subject: str
    foot: str  # form number with version (M58), and the paper's own number
    void: bool = False
    day: date | None = None  # of a paper that is kept: it is made to be read in fifty years


def bind(
    story: Sequence[Flowable],
    cover: Cover,
    margins: Margins,
    first: Drawer | None = None,
    later: Drawer | None = None,
    *,
    wide: bool = False,
) -> bytes:
    """An A4 document from flowables; `first` and `later` draw what stands on pages besides the story.

    `wide` lays the sheet on its side.
    """
    load_fonts()
    size = landscape(A4) if wide else A4
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=size,
        invariant=1,
        lang=LANGUAGES[cover.language],
        title=plain(cover.title),
        author=plain(cover.author),
        subject=plain(cover.subject),
        creator="Deskbell",
        pageTemplates=[
            PageTemplate("first", [_frame(size, margins, margins.first_top)], onPage=_on_page(first)),
            PageTemplate("later", [_frame(size, margins, margins.top)], onPage=_on_page(later)),
        ],
    )
    document.build([NextPageTemplate("later"), *story], canvasmaker=_counting(size, cover, margins))
    return buffer.getvalue()


class Speaks(Flowable):
    """Takes no room; the foot of this page and of those after it is in its language."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0.0, 0.0

    def draw(self) -> None:
        vars(self.canv)["speaks"] = self.language  # a page held back keeps it with all else the canvas knew


def spoken(canvas: Canvas, otherwise: Language) -> Language:
    """The language of the pages being drawn."""
    language: Language = getattr(canvas, "speaks", otherwise)
    return language


def content_height(margins: Margins) -> float:
    """How much fits on the first page, in points."""
    return PAGE_HEIGHT - margins.first_top - margins.bottom


def _frame(size: tuple[float, float], margins: Margins, top: float) -> Frame:
    width = size[0] - margins.left - margins.right
    height = size[1] - top - margins.bottom
    return Frame(margins.left, margins.bottom, width, height, 0, 0, 0, 0)


def _on_page(drawer: Drawer | None) -> Callable[[Canvas, Any], None]:
    def draw(canvas: Canvas, _document: Any) -> None:
        if drawer is not None:
            canvas.saveState()
            drawer(canvas)
            canvas.restoreState()

    return draw


def _counting(size: tuple[float, float], cover: Cover, margins: Margins) -> type[Canvas]:
    class CountingCanvas(Canvas):
        """Holds the pages back until their number is known."""

        def __init__(self, *args: Any, **named: Any) -> None:
            super().__init__(*args, **{**named, "initialFontName": REGULAR})
            self._held: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self._held.append(dict(self.__dict__))
            self._startPage()  # type: ignore[attr-defined]  # absent from the types package

        def save(self) -> None:
            for page, state in enumerate(self._held, 1):
                self.__dict__.update(state)
                language = state.get("speaks", cover.language)
                if cover.void:
                    draw_void(self, language, size)
                draw_foot(self, language, cover.foot, margins, size[0], page, len(self._held))
                super().showPage()
            if cover.day is not None:
                told = plain(cover.title), plain(cover.author), plain(cover.subject)
                make_archival(self, LANGUAGES[cover.language], *told, cover.day)
            super().save()

    return CountingCanvas


def draw_foot(
    canvas: Canvas, language: Language, told: str, margins: Margins, wide: float, page: int, pages: int
) -> None:
    """What is told, and which page of how many it is, below the margin of a page so wide."""
    counted = word(language, "paper.page").format(page=page, pages=pages)
    canvas.setFont(REGULAR, 7)
    canvas.setFillGray(0.25)
    y = margins.bottom - 13
    room = wide - margins.left - margins.right - 110
    canvas.drawString(margins.left, y, fit(plain(told), room, REGULAR, 7))
    canvas.drawRightString(wide - margins.right, y, counted)


def draw_void(
    canvas: Canvas,
    language: Language,
    size: tuple[float, float],
    *,
    angle: float = 52,
    points: float = 130,
    outlined: bool = False,
) -> None:
    """Says across the whole page that its number counts no more; the words beneath it stay legible.

    Grey and seen through: the outlines of a font's overlapping strokes would lie over them like a tangle of wire. For
    a printer that has no grey it is `outlined` all the same.
    """
    canvas.saveState()
    canvas.translate(size[0] / 2, size[1] / 2)
    canvas.rotate(angle)
    if outlined:
        canvas.setStrokeGray(0)
        canvas.setLineWidth(1.2)
    else:
        canvas.setFillGray(0.4)
        canvas.setFillAlpha(0.35)
    canvas.setFont(BOLD, points)
    canvas.drawCentredString(0, -0.346 * points, word(language, "paper.void"), mode=1 if outlined else 0)
    canvas.restoreState()
