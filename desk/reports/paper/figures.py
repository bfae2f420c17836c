"""The figures: the eight that come first in tiles, all of them in tables, and how each is counted."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer

from desk.figures.figure import Figure, How, Unit
from desk.figures.groups import GROUPS
from desk.figures.registry import FIGURES
from desk.figures.spans import Period
from desk.figures.telling import formula_of, meaning_of, name_of, told_in
from desk.money import sum_of
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.text import fit, plain
from desk.reports.naming import period_of, short_of
from desk.reports.paper.parts import NOTE, Story, chapter, noted, titled
from desk.reports.paper.rows import Column, RowTable
from desk.reports.report import Report, Triple
from desk.words import day, word

FIRST = (
    "received", "closed", "open_at_end", "overdue_at_end", "reply_in_time", "solution_in_time", "satisfied", "rate",
)  # fmt: skip
"""The figures a manager asks for first."""
_ACROSS, _HIGH = 4, 20 * mm


@dataclass(frozen=True)
class _Tile:
    name: str
    value: str
    n: str
    before: tuple[str, ...]


class Tiles(Flowable):
    """Figures in boxes, four in a row, each with its n and what it was before."""

    def __init__(self, tiles: Sequence[_Tile]) -> None:
        super().__init__()
        self.tiles = tiles

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = -(-len(self.tiles) // _ACROSS) * _HIGH
        return self.width, self.height

    def draw(self) -> None:
        canvas, wide = self.canv, self.width / _ACROSS
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0.55)
        for place, tile in enumerate(self.tiles):
            x, top = place % _ACROSS * wide, self.height - place // _ACROSS * _HIGH
            canvas.rect(x, top - _HIGH, wide, _HIGH)
            room = wide - 10
            canvas.setFillGray(0.2)
            canvas.setFont(REGULAR, 7.2)
            canvas.drawString(x + 5, top - 10.5, fit(tile.name, room, REGULAR, 7.2))
            canvas.setFont(REGULAR, 6.2)
            canvas.drawRightString(x + wide - 5, top - 31, tile.n)
            for line, before in enumerate(tile.before):
                canvas.drawString(x + 5, top - 42 - line * 8.4, fit(before, room, REGULAR, 6.4))
            canvas.setFillGray(0)
            size = _largest(tile.value, room - stringWidth(tile.n, REGULAR, 6.2) - 4)
            canvas.setFont(BOLD, size)
            canvas.drawString(x + 5, top - 31, tile.value)


def tiles(report: Report) -> Flowable:
    """The figures that come first."""
    return Tiles([_tile(report, FIGURES[key]) for key in FIRST])


def figure_tables(report: Report) -> Story:
    """Every figure with what it was before; those that are nothing in all three periods are only named."""
    language = report.language
    story = chapter(language, "figures", period=period_of(report.span, language))
    nothing: list[str] = []
    for group, keys in GROUPS.items():
        shown = [FIGURES[key] for key in keys if _tells(report.values[key])]
        nothing += [name_of(FIGURES[key], language) for key in keys if not _tells(report.values[key])]
        if shown:
            table = RowTable(_columns(report), [_row(report, each) for each in shown])
            story += titled(word(language, f"group.{group}"), [table])
    if nothing:
        names = word(language, "report.comma").join(nothing)
        story += [Spacer(1, 6), noted(word(language, "report.nothing_of").format(names=names))]
    return [*story, Spacer(1, 4), *remarks(report)]


def remarks(report: Report) -> Story:
    """What must be known to compare the periods: one that is not over, a book that begins in the middle (M63)."""
    language, told = report.language, list[str]()
    if not report.over:
        told.append(word(language, "report.not_over").format(day=day(language, report.made_at.date())))
    begun = report.begun_on
    if begun is not None and begun > report.span.year_before.first:
        key = "book_begun" if report.has_before else "book_begun_first"
        told.append(word(language, f"report.{key}").format(day=day(language, begun)))
    return [noted(each) for each in told]


def formulas(report: Report) -> Story:
    """How every figure that is printed is counted; the rate with the households it is of."""
    language = report.language
    rows = [
        (name_of(figure, language), _counted_so(report, figure))
        for keys in GROUPS.values()
        for figure in (FIGURES[key] for key in keys)
        if _tells(report.values[figure.key])
    ]
    if not rows:
        return []
    size = NOTE.size
    columns = (Column("", 0.25, size=size, lines=2), Column("", 0.75, size=size, lines=3))
    return [*chapter(language, "formulas"), RowTable(columns, rows)]


def comparing(report: Report) -> tuple[bool, bool]:
    """Whether the period before, and the same one a year before, stand beside what is now; of a year they are one."""
    return report.has_before, report.has_year_before and report.span.period is not Period.YEAR


def _tells(triple: Triple) -> bool:
    return any(each is not None and each.n for each in (triple.now, triple.before, triple.year_before))


def _tile(report: Report, figure: Figure) -> _Tile:
    triple, currency, language = report.values[figure.key], report.currency, report.language
    span, (has_before, has_year) = report.span, comparing(report)
    beside = [(span.before, triple.before)] if has_before else []
    beside += [(span.year_before, triple.year_before)] if has_year else []
    before = [f"{short_of(each, language)}  {told_in(currency, figure, value)}" for each, value in beside]
    n = word(language, "figure.n").format(n=f"{triple.now.n:,}") if figure.how is How.SHARE else ""
    value = told_in(currency, figure, triple.now)
    return _Tile(name_of(figure, language), plain(value), n, tuple(before))


def _columns(report: Report) -> tuple[Column, ...]:
    language, (before, year) = report.language, comparing(report)
    columns = [
        Column(word(language, "report.figure"), 0.34),
        Column(short_of(report.span, language), 0.15, right=True, bold=True),
        Column(word(language, "report.n"), 0.1, right=True, size=7),
    ]
    if before:
        columns.append(Column(short_of(report.span.before, language), 0.15, right=True))
        columns.append(Column(word(language, "report.change"), 0.12, right=True))
    if year:
        columns.append(Column(short_of(report.span.year_before, language), 0.15, right=True))
    return tuple(columns)


def _row(report: Report, figure: Figure) -> tuple[str, ...]:
    triple, (before, year) = report.values[figure.key], comparing(report)
    of = f"{triple.now.n:,}" if figure.how in (How.SHARE, How.MEDIAN, How.P90) else ""
    cells = [name_of(figure, report.language), told_in(report.currency, figure, triple.now), of]
    if before:
        cells += [told_in(report.currency, figure, triple.before), _change(figure, triple)]
    if year:
        cells.append(told_in(report.currency, figure, triple.year_before))
    return tuple(cells)


def _change(figure: Figure, triple: Triple) -> str:
    """By how much a figure differs from the period before, of a share in points."""
    if triple.before is None or triple.before.value is None or triple.now.value is None:
        return ""
    by = triple.now.value - triple.before.value
    sign = "+" if by > 0 else "−" if by < 0 else ""
    if figure.unit is Unit.MONEY:
        return f"{sign}{sum_of(abs(round(by)))}"
    return f"{sign}{abs(by):,.0f}" if figure.unit in (Unit.COUNT, Unit.MINUTES) else f"{sign}{abs(by):,.1f}"


def _counted_so(report: Report, figure: Figure) -> str:
    language = report.language
    told = meaning_of(figure, language) if figure.how is How.COUNT else formula_of(figure, language)
    if figure.how is How.RATE:
        told += word(language, "report.households").format(n=f"{report.households:,.1f}")
    return told


def _largest(text: str, room: float) -> float:
    """The size at which a figure still fits its tile whole."""
    size = 17.0
    while size > 8 and stringWidth(text, BOLD, size) > room:
        size -= 0.5
    return size
