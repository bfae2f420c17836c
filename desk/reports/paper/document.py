"""Puts the report together: the cover line, then its chapters in a fixed order; an empty period reads as one (B7)."""

from collections.abc import Callable

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Spacer

from desk.paper.binding import PAGE_HEIGHT, PAGE_WIDTH, Cover, Margins, bind
from desk.paper.fonts import BOLD, REGULAR
from desk.paper.marks import draw_continued, draw_letterhead
from desk.paper.text import Ink, break_lines, few_lines, fit, plain
from desk.reports.emptiness import is_quiet
from desk.reports.naming import period_of, title_of
from desk.reports.paper.breakdowns import breakdowns
from desk.reports.paper.figures import figure_tables, formulas, remarks, tiles
from desk.reports.paper.graphs import graphs
from desk.reports.paper.lists import case_lists, hot_cases, numbers, payments, problems
from desk.reports.paper.parts import MARGINS, WIDTH, Passed, Story, said
from desk.reports.paper.patterns import patterns
from desk.reports.paper.review import review, target_of
from desk.reports.paper.services import services
from desk.reports.report import Progress, Report
from desk.words import day, moment, word

FORM = "DB-M2 v1"
_LINE = 5.4 * mm
_SIZES = {BOLD: 10.0, REGULAR: 8.5}
_MOST_AIM_LINES = 2


def draw(report: Report, progress: Progress | None = None) -> bytes:
    """The report as a PDF; the same report gives the same bytes.

    `progress` is told of each chapter that stands on its page, and stops the drawing by raising.
    """
    language = report.language
    title = f"{title_of(report.span, language)} {period_of(report.span, language)}"
    head = word(language, "paper.continued").format(number=f"{report.letterhead.estate}  ·  {title}")
    themes = [*_themes(report), *_aims(report)]
    margins = Margins(MARGINS.left, MARGINS.right, MARGINS.top, MARGINS.bottom, MARGINS.first_top + _LINE * len(themes))
    return bind(
        _story(report, progress),
        Cover(
            language=language,
            title=f"{title}, {report.letterhead.estate}",
            author=report.author,
            subject=word(language, "report.subject"),
            foot=f"{FORM}  ·  {title}",
            day=report.made_at.date(),
        ),
        margins,
        first=lambda canvas: _draw_cover(canvas, report, title, themes),
        later=lambda canvas: draw_continued(canvas, head, MARGINS.left, PAGE_HEIGHT - 15 * mm, WIDTH),
    )


def _story(report: Report, progress: Progress | None) -> Story:
    chapters = _chapters(report)
    story: Story = []
    for done, each in enumerate(chapters, 1):
        story += [*each(report), Passed(done, len(chapters), progress)]
    return story


def _chapters(report: Report) -> tuple[Callable[[Report], Story], ...]:
    if is_quiet(report):
        return _nothing, hot_cases, problems, numbers, review
    return (
        _first, figure_tables, breakdowns, patterns, services, case_lists, hot_cases, problems, payments, numbers,
        review, formulas,
    )  # fmt: skip


def _first(report: Report) -> Story:
    return [tiles(report), Spacer(1, 3), *remarks(report), Spacer(1, 5), *graphs(report)]


def _nothing(report: Report) -> Story:
    """A period in which nothing came in and nothing waited; what was written into its report follows."""
    return [said(report.language, "none_at_all", period=period_of(report.span, report.language)), *remarks(report)]


def _themes(report: Report) -> list[tuple[str, str]]:
    """The theme of the year and that of the period in full, as the report is headed (M81), each line with its font."""
    language, span = report.language, report.span
    told = []
    if theme := report.theme_of_year:
        told.append(word(language, "report.theme_of_year").format(year=span.first.year, theme=theme))
    if theme := report.theme_of_month:
        told.append(word(language, "report.theme").format(period=period_of(span, language), theme=theme))
    ink = Ink(_SIZES[BOLD], _LINE, font=BOLD)
    return [(line.strip(), BOLD) for each in told for line in break_lines(plain(each), WIDTH, ink)]


def _aims(report: Report) -> list[tuple[str, str]]:
    """What the office aims at in the year: an aim, and no result (M79); those that have no room are counted."""
    if not report.goals:
        return []
    language = report.language
    comma, year, ink = word(language, "report.comma"), report.span.first.year, Ink(_SIZES[REGULAR], _LINE)
    aims = [f"{each.name} {target_of(each)}" for each in report.goals]
    for shown in range(len(aims), 0, -1):
        left = [word(language, "report.more_aims").format(n=len(aims) - shown)] if shown < len(aims) else []
        told = word(language, "report.aims").format(year=year, told=comma.join([*aims[:shown], *left]))
        lines = break_lines(plain(told), WIDTH, ink)
        if len(lines) <= _MOST_AIM_LINES:
            break
    return [(line.strip(), REGULAR) for line in few_lines(plain(told), WIDTH, ink, _MOST_AIM_LINES)]


def _draw_cover(canvas: Canvas, report: Report, title: str, themes: list[tuple[str, str]]) -> None:
    language, top = report.language, PAGE_HEIGHT - 12 * mm
    draw_letterhead(canvas, language, report.letterhead, MARGINS.left, top, WIDTH)
    canvas.setFont(BOLD, 19)
    canvas.drawString(MARGINS.left, top - 27 * mm, fit(title, WIDTH, BOLD, 19))
    told = word(language, "report.subject")
    if not report.over:
        told = word(language, "report.so_far").format(day=day(language, report.made_at.date()))
    made = word(language, "report.author" if report.author else "report.made").format(
        author=report.author, moment=moment(language, report.made_at)
    )
    canvas.setFont(REGULAR, 8.5)
    y = top - 33 * mm
    canvas.drawString(MARGINS.left, y, fit(told, WIDTH / 2, REGULAR, 8.5))
    canvas.drawRightString(PAGE_WIDTH - MARGINS.right, y, fit(plain(made), WIDTH / 2, REGULAR, 8.5))
    for theme, font in themes:
        y -= _LINE
        size = _SIZES[font]
        canvas.setFont(font, size)
        canvas.drawString(MARGINS.left, y - 1.5, fit(plain(theme), WIDTH, font, size))
